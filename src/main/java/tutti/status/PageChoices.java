package tutti.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tutti.i18n.Words;
import tutti.model.AllowedLeak;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.Id;
import tutti.model.LineAnswer;
import tutti.model.LineAnswerKind;
import tutti.model.PageLanguage;
import tutti.model.PageSection;
import tutti.model.PaperSize;
import tutti.workspace.Workspace;

/** What the manager chooses for the next page; each choice is an edit that can be undone. */
public final class PageChoices {

    private final Workspace workspace;
    private final Words words;

    PageChoices(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
    }

    /** Those made so far; of an untouched page where none were made. */
    public DraftPage now() {
        CaseFile file = workspace.caseFile().get();
        return file.draftPages().stream().findFirst()
                .orElseGet(() -> DraftPage.empty(workspace.ids().next(), file.engagement().id()));
    }

    /** The sections in the order chosen, those not ordered after them. */
    List<PageSection> order() {
        return order(now());
    }

    private static List<PageSection> order(DraftPage choices) {
        List<PageSection> order = new ArrayList<>(choices.order());
        for (PageSection section : PageSection.values()) {
            if (!order.contains(section)) {
                order.add(section);
            }
        }
        return order;
    }

    public void paper(PaperSize size) {
        choose(words.say("status.edit.paper"), choices -> choices.withPaper(size));
    }

    /** @param audience whom the page is for; empty: the next meeting */
    void audience(String audience) {
        choose(words.say("status.edit.audience"), choices -> choices.withAudience(audience));
    }

    void language(PageLanguage language) {
        choose(words.say("status.edit.language"), choices -> choices.withLanguage(language));
    }

    /** Whether the page takes the place of the one issued before it. */
    void correction(boolean correction) {
        choose(words.say("status.edit.correction"), choices -> choices.withCorrection(correction));
    }

    public void names(boolean names) {
        choose(words.say("status.edit.names"), choices -> choices.withNames(names));
    }

    public void show(PageSection section, boolean shown) {
        choose(words.say("status.edit.section", words.of(section)), choices -> {
            Set<PageSection> hidden = EnumSet.noneOf(PageSection.class);
            hidden.addAll(choices.hidden());
            if (shown) {
                hidden.remove(section);
            } else if (section != PageSection.CONFIDENCE) { // the head of the page is never left out
                hidden.add(section);
            }
            return choices.withHidden(hidden);
        });
    }

    /** Moves a section by so many places; at an end it stays. */
    public void move(PageSection section, int places) {
        choose(words.say("status.edit.order", words.of(section)), choices -> {
            List<PageSection> order = new ArrayList<>(order(choices));
            int from = order.indexOf(section);
            int to = from + places;
            if (from < 1 || to < 1 || to >= order.size()) { // delivery confidence always stands first
                return choices;
            }
            Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), places > 0 ? -1 : 1);
            return choices.withOrder(order);
        });
    }

    /** Moves a section to the place where another stands now. */
    public void moveTo(PageSection section, PageSection place) {
        List<PageSection> order = order();
        move(section, order.indexOf(place) - order.indexOf(section));
    }

    /** Keeps lines that gave way; something else will. */
    public void keep(List<Id<?>> lines) {
        choose(words.say("status.edit.keep"), choices -> {
            List<Id<?>> kept = new ArrayList<>(choices.kept());
            kept.addAll(lines);
            return choices.withKept(kept);
        });
    }

    /** Answers for a line of the last page that is gone from this one. */
    public void answer(Id<?> subject, LineAnswerKind kind, String reason) {
        choose(words.say("status.edit.answer"), choices -> {
            List<LineAnswer> answers = new ArrayList<>(choices.answers());
            answers.removeIf(answer -> answer.subject().equals(subject));
            answers.add(new LineAnswer(subject, kind, reason));
            return choices.withAnswers(answers);
        });
    }

    /** Takes an answer back. */
    void askAgain(Id<?> subject) {
        choose(words.say("status.edit.ask-again"),
                choices -> choices.withAnswers(choices.answers().stream().filter(answer -> !answer.subject().equals(subject)).toList()));
    }

    /** Lets words stand that the leak check found. */
    public void allow(String found, String reason) {
        choose(words.say("status.edit.allow", found), choices -> {
            List<AllowedLeak> allowed = new ArrayList<>(choices.allowed());
            allowed.removeIf(one -> one.words().equalsIgnoreCase(found));
            allowed.add(new AllowedLeak(found, reason));
            return choices.withAllowed(allowed);
        });
    }

    /** Takes that back. */
    public void allowNoMore(AllowedLeak leak) {
        choose(words.say("status.edit.allow-no-more", leak.words()),
                choices -> choices.withAllowed(choices.allowed().stream().filter(one -> !one.equals(leak)).toList()));
    }

    private void choose(String label, UnaryOperator<DraftPage> how) {
        DraftPage untouched = now();
        workspace.edit(label, file -> Change.keep(how.apply(file.draftPages().stream().findFirst().orElse(untouched))));
    }
}
