package tutti.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.Id;
import tutti.model.LineAnswer;
import tutti.model.Need;
import tutti.model.OnPage;
import tutti.model.PageSection;
import tutti.model.Thing;
import tutti.model.Told;
import tutti.model.deed.PageDeeds;
import tutti.model.measure.Standing;
import tutti.page.Condensation;
import tutti.page.LeftOut;
import tutti.page.Line;
import tutti.page.PaperLine;
import tutti.workspace.Workspace;

/** The single lines of the draft: which stand on it and why the others do not, in which order, in whose words. */
public final class DraftLines {

    private final Workspace workspace;
    private final Words words;
    private final PageChoices choices;

    DraftLines(Workspace workspace, Words words, PageChoices choices) {
        this.workspace = workspace;
        this.words = words;
        this.choices = choices;
    }

    /** Whether a section has lines of records, that can be chosen one by one. */
    static boolean hasLines(PageSection section) {
        return section != PageSection.CONFIDENCE && section != PageSection.NOTES;
    }

    /** By which rule a section's lines are proposed. */
    String rule(PageSection section) {
        return words.say("status.rule." + section.name());
    }

    /** Those on the page in its order, then the others. What is internal is not named while the client may look on. */
    List<LineRow> rows(PageSection section, Draft draft) {
        Set<Id<?>> cut = draft.printed().condensations().stream()
                .filter(Condensation::isCut)
                .flatMap(one -> one.lines().stream()).flatMap(line -> key(line).stream()).collect(Collectors.toSet());
        Stream<LineRow> on = draft.composition().page().sections().stream().filter(one -> one.kind() == section)
                .flatMap(one -> one.lines().stream()).map(line -> on(line, section, cut));
        Stream<LineRow> off = draft.composition().leftOut().stream().filter(one -> one.section() == section)
                .filter(one -> one.why() != LeftOut.Why.INTERNAL || !workspace.privacy().get())
                .sorted(java.util.Comparator.comparing(LeftOut::why).reversed()).flatMap(one -> off(one).stream());
        Stream<LineRow> unsaid = draft.composition().unsaid().stream().filter(_ -> section == PageSection.SINCE)
                .map(line -> new LineRow(key(line), line.text(), words.say("status.line.excluded"), false, true, false));
        return Stream.of(on, off, unsaid).flatMap(rows -> rows).toList();
    }

    private static Optional<Id<?>> key(PaperLine line) {
        return line instanceof Line chosen ? chosen.chosenBy() : Optional.empty();
    }

    private LineRow on(Line line, PageSection section, Set<Id<?>> cut) {
        Optional<Id<?>> record = line.chosenBy();
        Optional<Thing> thing = record.flatMap(id -> workspace.caseFile().get().find(id));
        boolean isOvertaken = thing.filter(this::isOvertaken).isPresent();
        boolean isFree = line instanceof Line.Since since ? since.mayBeLeftOut() : thing.isPresent();
        boolean isCut = record.filter(cut::contains).isPresent();
        String detail = isOvertaken ? words.say("status.line.overtaken")
                : isCut ? words.say("status.line.cut")
                : thing.flatMap(PageDeeds::onPage).filter(onPage -> !onPage.text().isBlank()).isPresent() && !isStanding(section)
                ? words.say("status.line.reworded") : state(line);
        return new LineRow(record, line.text().replaceFirst(";$", ""), detail, true, isFree, isOvertaken || isCut);
    }

    /** Whether the text for the page says where the record stands, beside its own words. */
    static boolean isStanding(PageSection section) {
        return section == PageSection.NEEDS || section == PageSection.CONCERNS;
    }

    private static String state(Line line) {
        return switch (line) {
            case Line.Since it -> it.label();
            case Line.Ask it -> it.by();
            case Line.Need it -> it.why().isBlank() ? it.standing() : it.standing() + ". " + it.why();
            case Line.Concern it -> (it.standing() + " " + it.where()).strip();
            case Line.Promise it -> (it.standing() + " " + it.by()).strip();
            case Line.NextStep it -> (it.by() + " " + it.owner()).strip();
            case Line.Milestone it -> it.moved();
            case Line.Risk it -> it.response();
        };
    }

    private Optional<LineRow> off(LeftOut one) {
        return workspace.caseFile().get().find(one.record()).map(thing -> new LineRow(Optional.of(thing.id()), thing.title(), words.say(switch (one.why()) {
            case INTERNAL -> one.section() == PageSection.CONCERNS ? "status.line.private" : "status.line.internal";
            case BY_CHOICE -> "status.line.excluded";
            case FAR_OFF -> "status.line.far-off";
            case HISTORY -> "status.line.history";
        }), false, one.why() != LeftOut.Why.HISTORY, false));
    }

    /** Whether the record says something else than it said when its text for the page was written. */
    boolean isOvertaken(Thing thing) {
        return PageDeeds.onPage(thing).filter(onPage -> onPage.shown() && onPage.isOvertaken(toldNow(thing))).isPresent();
    }

    /** How many lines of a section are to be read again for that reason. */
    int overtaken(PageSection section, Draft draft) {
        return (int) draft.composition().lines().stream().filter(line -> line.section() == section)
                .flatMap(line -> line.subject().flatMap(id -> workspace.caseFile().get().find(id)).stream()).filter(this::isOvertaken).count();
    }

    /** The record of a row as it is now. */
    Optional<Thing> record(LineRow row) {
        return row.record().flatMap(id -> workspace.caseFile().get().find(id));
    }

    private Told toldNow(Thing thing) {
        return PageDeeds.told(workspace.caseFile().get(), thing, workspace.today().get());
    }

    /** What has changed since the line was reworded: what the record says, or how it stands. */
    String overtaken(Thing thing) {
        OnPage before = PageDeeds.onPage(thing).orElseGet(OnPage::no);
        Told now = toldNow(thing);
        return before.insteadOf().equals(now.words()) ? words.say("status.line.overtaken.stood", stands(thing, before.stood()), stands(thing, now.standing()))
                : words.say("status.line.overtaken.was", before.insteadOf());
    }

    private String stands(Thing thing, String standing) {
        return thing instanceof Need ? words.of(Standing.valueOf(standing)) : words.say("page.concerns." + standing.toLowerCase(Locale.ROOT));
    }

    /** What the page says in place of the record's own words; empty where it says those. */
    String text(Thing thing) {
        return PageDeeds.onPage(thing).map(OnPage::text).orElse("");
    }

    /** Puts a line on the page, marking its record for it where need be; or leaves it out of this page. */
    void tick(LineRow row, boolean on) {
        row.record().ifPresent(id -> {
            if (on) {
                include(id, row.text());
            } else {
                choose(words.say("status.edit.exclude", row.text()), draft -> draft.withExcluded(plus(draft.excluded(), id)));
            }
        });
    }

    private void include(Id<?> id, String text) {
        DraftPage untouched = choices.now();
        workspace.edit(words.say("status.edit.include", text), file -> {
            DraftPage before = draft(file, untouched);
            List<Change> changes = new ArrayList<>(PageDeeds.show(file, id));
            if (changes.isEmpty() && !before.excluded().contains(id)) { // a milestone that is far off
                changes.add(new Change.Keep(before.withKept(plus(before.kept(), id))));
            }
            if (before.excluded().contains(id)) {
                changes.add(new Change.Keep(before.withExcluded(before.excluded().stream().filter(one -> !one.equals(id)).toList())));
            }
            return changes;
        });
    }

    /** Moves a line by so many places among those of its section that stand on the page. */
    void move(PageSection section, Draft draft, LineRow row, int places) {
        List<Id<?>> order = new ArrayList<>(rows(section, draft).stream().filter(LineRow::on).flatMap(one -> one.record().stream()).toList());
        row.record().ifPresent(id -> {
            int from = order.indexOf(id);
            int to = Math.clamp((long) from + places, 0, order.size() - 1);
            if (from >= 0 && from != to) {
                Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), to > from ? -1 : 1);
                choose(words.say("status.edit.line-order", row.text()), chosen -> chosen.withLineOrder(
                        Stream.concat(chosen.lineOrder().stream().filter(one -> !order.contains(one)), order.stream()).toList()));
            }
        });
    }

    /** Puts the lines of a section back into the order of its rule. */
    void usualOrder(PageSection section, Draft draft) {
        List<Id<?>> its = rows(section, draft).stream().flatMap(one -> one.record().stream()).toList();
        choose(words.say("status.edit.usual-order", words.of(section)),
                chosen -> chosen.withLineOrder(chosen.lineOrder().stream().filter(one -> !its.contains(one)).toList()));
    }

    boolean isReordered(PageSection section, Draft draft) {
        return rows(section, draft).stream().flatMap(one -> one.record().stream()).anyMatch(choices.now().lineOrder()::contains);
    }

    /** @param text empty: the record's own words again */
    void reword(Id<?> record, String text) {
        workspace.edit(words.say("status.edit.reword"), file -> PageDeeds.reword(file, record, text, workspace.today().get()));
    }

    /** The line was read again and is still right. */
    void stillHolds(Id<?> record) {
        workspace.edit(words.say("status.edit.still-holds"), file -> PageDeeds.textStillHolds(file, record, workspace.today().get()));
    }

    /** What was said of lines that are gone from this page. */
    List<LineAnswer> answers() {
        return choices.now().answers();
    }

    private void choose(String label, UnaryOperator<DraftPage> how) {
        DraftPage untouched = choices.now();
        workspace.edit(label, file -> {
            DraftPage before = draft(file, untouched);
            DraftPage after = how.apply(before);
            return after.equals(before) ? List.of() : Change.keep(after);
        });
    }

    private static DraftPage draft(CaseFile file, DraftPage untouched) {
        return file.draftPages().stream().findFirst().orElse(untouched);
    }

    private static List<Id<?>> plus(List<Id<?>> list, Id<?> one) {
        return list.contains(one) ? list : Stream.concat(list.stream(), Stream.<Id<?>>of(one)).toList();
    }
}
