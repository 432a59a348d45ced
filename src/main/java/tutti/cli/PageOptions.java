package tutti.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.DraftPage;
import tutti.model.IdSource;
import tutti.model.PageLanguage;
import tutti.model.PaperSize;
import tutti.page.PageRenderer;
import tutti.page.PrintedPage;
import tutti.page.TeamPage;
import tutti.page.TeamPageComposer;
import tutti.store.Store;

/** The options that several verbs have about a printed page: whose, of which day, on which paper, in which language. */
final class PageOptions {

    private final Verb verb;
    private final Words words;
    private final OptionSpec store;
    private final OptionSpec engagement;
    private final OptionSpec date;
    private final OptionSpec paper;
    private final OptionSpec language;

    PageOptions(Verb verb) {
        this.verb = verb;
        this.words = verb.words();
        store = verb.storeOption();
        engagement = verb.engagementOption();
        date = verb.dateOption();
        paper = verb.option("--paper", "a4|letter", PaperSize.class, words.say("cli.page.paper"));
        language = verb.option("--language", tags("|"), String.class, words.say("cli.page.language"));
    }

    private static String tags(String between) {
        return Stream.of(PageLanguage.values()).map(PageLanguage::tag).collect(Collectors.joining(between));
    }

    OptionSpec store() {
        return store;
    }

    /** The engagement that was asked for. */
    CaseFile file(Store open) {
        return new Engagements(verb.surroundings(), open).chosen(engagement);
    }

    /** The next page as the manager has chosen it so far, but for what the command line says otherwise. */
    NextPage next(Store open) {
        return next(open, choices -> choices);
    }

    /** @param further what else is chosen */
    NextPage next(Store open, UnaryOperator<DraftPage> further) {
        CaseFile file = file(open);
        List<CaseFile> all = open.engagements().stream().map(each -> open.read(each.id())).toList();
        return NextPage.of(file, today(file, open), further.apply(choices(file)), all, words);
    }

    /** The team's page as the manager has chosen it, but for what the command line says otherwise. */
    TeamsPage team(Store open) {
        CaseFile file = file(open);
        PaperSize size = paper.getValue() == null ? file.engagement().teamPage().paper() : paper.getValue();
        LocalDate today = today(file, open);
        TeamPage composed = TeamPageComposer.compose(file, today, choices(file).language(), words);
        return new TeamsPage(file, today, PageRenderer.forTheTeam(words).render(composed, size));
    }

    void sayWhatGaveWay(PrintedPage<?> page) {
        page.condensations().forEach(gave -> verb.say(words.say("cli.page.gaveWay", gave.verb(words), gave.say(words))));
    }

    LocalDate today(CaseFile file, Store open) {
        return new Engagements(verb.surroundings(), open).today(file.engagement(), date);
    }

    DraftPage choices(CaseFile file) {
        DraftPage kept = file.draftPages().stream().findFirst().orElseGet(() ->
                DraftPage.empty(new IdSource(verb.surroundings().clock(), new Random()).next(), file.engagement().id()));
        PaperSize size = paper.getValue() == null ? kept.paper() : paper.getValue();
        return kept.withPaper(size).withLanguage(language(kept));
    }

    private PageLanguage language(DraftPage kept) {
        String tag = language.getValue();
        return tag == null ? kept.language()
                : PageLanguage.of(tag).orElseThrow(() -> new NotDone(words.say("cli.page.language.unknown", tag, tags(", "))));
    }
}
