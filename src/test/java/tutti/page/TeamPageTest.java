package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tutti.exchange.Sample;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.Member;
import tutti.model.OnPage;
import tutti.model.PageLanguage;
import tutti.model.PageSection;
import tutti.model.PaperSection;
import tutti.model.PaperSize;
import tutti.model.TeamPageChoices;
import tutti.model.TeamSection;
import tutti.model.Thanks;
import tutti.model.Thing;

/** The page that the team gets: what is on it, what never is, and that it is always one page. */
class TeamPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final double SMALLEST_TYPE = 9;
    private static final String LONG = "Nobody starts anything new until the rounding is right. ".repeat(40).strip();

    /** The only texts that may reach the team's page. */
    private static final Set<String> ON_PAGE = Set.of("Engagement.name", "Engagement.client", "TeamPageChoices.lead", "Stakeholder.name", "Member.name",
            "Wording.words", "Promise.what", "Goal.name", "Goal.target", "Action.what", "Action.blockedBy", "Action.blockedByWhom", "Milestone.name",
            "Channel.name", "RaidItem.text", "Meeting.name");

    private final Words words = Words.english();
    private final PageRenderer<TeamPage> renderer = PageRenderer.forTheTeam(words);
    private final CaseFile sample = Sample.read();

    private TeamPage page(CaseFile file) {
        return TeamPageComposer.compose(file, TODAY, PageLanguage.ENGLISH, words);
    }

    private ReadBack printed(TeamPage page, PaperSize size) {
        return read(renderer.render(page, size));
    }

    private static ReadBack read(PrintedPage<TeamPage> page) {
        PaperSize size = page.size();
        ReadBack readBack = ReadBack.of(page.pdf());
        assertThat(readBack.pages()).isEqualTo(1);
        assertThat(readBack.lettersOutside(size)).as("letters outside the margins").isEmpty();
        assertThat(readBack.smallestType()).isGreaterThanOrEqualTo(SMALLEST_TYPE);
        assertThat(readBack.fontsNotEmbedded()).isEmpty();
        return readBack;
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void saysWhatTheClientNeedsWhoAnswersForWhatAndWhatComesNext(PaperSize size) {
        String text = printed(page(sample), size).flatText();
        assertThat(text).contains("Payroll rollout", "Team page", "23 November 2026", "We meet the client on Wed 25 November",
                "Run 3 on 7 December stands or falls with two things",
                "At risk “Everyone is paid right, on the 28th, every month”", "accountable first agreed forecast", "Wanda Kessel, Ben Achter",
                "Worked examples for sea-day pay", "waits for the decision “Which sea-day rule applies to split voyages?”",
                "Promised: The plan on one page, with one date, 3 days late Clara Whitlock", "Decision: No pay-rule changes", "Milestone: Run 2 closed", "Tomas Ilves", "Fix retro-pay rounding, 4 days late",
                "Thank you", "The nightly hours import runs", "It stays within the team.");
        assertThat(text).as("thanks that nobody marked for it").doesNotContain("Cut-over log in one place");
        Screens.draw(renderer.render(page(sample), size).pdf(), "team-page-" + size.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void isReadAloudKeptInAnArchiveAndTheSameFileEachTime() throws Exception {
        byte[] pdf = renderer.render(page(sample), PaperSize.A4).pdf();
        Conformance.holds(pdf, PDFAFlavour.PDFUA_1);
        Conformance.holds(pdf, PDFAFlavour.PDFA_2_A);
        TeamPage scripts = hostile(2, false, List.of("Людям нужна одна дата (v2)", "אנשים צריכים תאריך (אחד), 25 Nov.", "الناس يريدون موعدا واحدا", "Ship it 🚀"));
        Conformance.holds(renderer.render(scripts, PaperSize.LETTER).pdf(), PDFAFlavour.PDFUA_1);
        Conformance.holds(renderer.render(scripts, PaperSize.LETTER).pdf(), PDFAFlavour.PDFA_2_A);
        byte[] french = renderer.render(TeamPageComposer.compose(sample, TODAY, PageLanguage.FRENCH, words), PaperSize.A4).pdf();
        Conformance.holds(french, PDFAFlavour.PDFUA_1);
        Conformance.holds(french, PDFAFlavour.PDFA_2_A);
        assertThat(PageRenderer.forTheTeam(words).render(page(Sample.read()), PaperSize.A4).pdf()).isEqualTo(pdf);
    }

    @ParameterizedTest
    @EnumSource(value = PageLanguage.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void isReadInTheLanguageOfTheEngagementsPages(PageLanguage language) {
        Words other = Words.in(language.locale());
        for (PaperSize size : PaperSize.values()) {
            PrintedPage<TeamPage> page = renderer.render(TeamPageComposer.compose(withActions(40), TODAY, language, words), size);
            String text = read(page).flatText();
            Screens.draw(page.pdf(), "team-page-" + language.tag() + "-" + size.name().toLowerCase(Locale.ROOT));
            assertThat(text).contains(Stream.concat(Stream.of(TeamSection.values()).map(other::of),
                    Stream.of("page.team.title", "page.team.stays", "page.team.goals.accountable", "page.milestones.columnFirst", "page.needs.atRisk").map(other::say))
                    .toArray(String[]::new));
            assertThat(text).doesNotContainPattern("\\b(Late|Promised|Decision|Milestone|accountable|At risk|To confirm|Accepted|In hand|waits for|needed by|Prepared|Thank you|with Ilse|more)\\b");
            assertThat(read(page).text().lines().map(String::strip)).as("a quotation ends where its last word does").doesNotContain("“", "”", "»");
            assertThat(page.page().language()).isEqualTo(language.locale());
        }
        assertThat(TeamPageComposer.compose(sample, TODAY, language, words).fileName(words)).endsWith(", 2026-11-23.pdf").doesNotContain("team page");
    }

    /** The compiler keeps the two pages apart; this keeps the types as they are, so that it goes on doing so. */
    @Test
    void noLineOfTheTeamsFitsIntoThePageOfTheClient() {
        assertThat(types(StatusPage.class, new HashSet<>())).contains(Section.class, PageSection.class, Line.class, Line.Promise.class)
                .doesNotContain(TeamLine.class, TeamSection.class, TeamPage.class, PaperLine.class, PaperSection.class);
        assertThat(types(TeamPage.class, new HashSet<>())).contains(TeamLine.class, TeamSection.class).doesNotContain(Line.class, PageSection.class);
    }

    /** Every type that a value of this one can be made of. */
    private static Set<Class<?>> types(Type type, Set<Class<?>> seen) {
        switch (type) {
            case ParameterizedType generic -> {
                seen.add((Class<?>) generic.getRawType());
                Stream.of(generic.getActualTypeArguments()).forEach(argument -> types(argument, seen));
            }
            case Class<?> own when seen.add(own) && own.getPackageName().startsWith("tutti.") -> {
                Stream.ofNullable(own.getPermittedSubclasses()).flatMap(Stream::of).forEach(permitted -> types(permitted, seen));
                Stream.ofNullable(own.getRecordComponents()).flatMap(Stream::of).forEach(component -> types(component.getGenericType(), seen));
            }
            default -> { }
        }
        return seen;
    }

    @Test
    void anEngagementInWhichNothingIsWrittenDownIsAPageToo() throws Exception {
        CaseFile empty = CaseFile.of(Engagement.named(ids().next(), "Harbour tolls"));
        PrintedPage<TeamPage> printed = renderer.render(page(empty), PaperSize.A4);
        assertThat(printed(page(empty), PaperSize.A4).text()).contains("Harbour tolls", "It stays within the team.");
        assertThat(printed.fullness()).isLessThan(0.2);
        assertThat(printed.condensations()).isEmpty();
        Conformance.holds(printed.pdf(), PDFAFlavour.PDFUA_1);
    }

    @Test
    void theManagerChoosesTheSections() {
        CaseFile chosen = sample.with(Change.keep(sample.engagement().withTeamPage(TeamPageChoices.usual()
                .withHidden(EnumSet.of(TeamSection.GOALS, TeamSection.THANKS)))));
        assertThat(page(chosen).lead()).isEmpty();
        assertThat(page(chosen).sections()).extracting(Section::kind)
                .containsExactly(TeamSection.NEEDS, TeamSection.BLOCKED, TeamSection.DATES, TeamSection.ACTIONS);
    }

    @Test
    void whatTheClientSaidInPrivateStaysPrivate() {
        List<Change> kept = new ArrayList<>();
        sample.needs().forEach(need -> kept.add(new Change.Keep(need.withOnPage(OnPage.no()))));
        sample.promises().forEach(promise -> kept.add(new Change.Keep(promise.withOnPage(OnPage.no()))));
        sample.raidItems().forEach(item -> kept.add(new Change.Keep(item.withOnPage(OnPage.no()))));
        assertThat(Stream.of(TeamSection.values()).map(section -> TeamPageComposer.keptOff(sample.with(kept), TODAY, section, words))).containsExactly(7, 0, 0, 6, 0, 0);
        assertThat(printed(page(sample.with(kept)), PaperSize.A4).flatText()).contains("waits for a decision of the client", "Milestone: Run 2 closed")
                .doesNotContain("Promised", "Everyone is paid right", "Which sea-day rule");
    }

    @Test
    void whatGivesWayIsNamedAndWhatIsLateOrBlockedStays() {
        CaseFile full = withActions(400);
        PrintedPage<TeamPage> printed = renderer.render(page(full), PaperSize.A4);
        assertThat(printed.condensations()).extracting(one -> one.verb(words) + " " + one.say(words)).anyMatch(said -> said.startsWith("Cut ") && said.contains(" actions: Step "))
                .contains("Condensed the spacing");
        String text = printed(page(full), PaperSize.A4).flatText();
        assertThat(text).contains("Fix retro-pay rounding, 4 days late", "Worked examples for sea-day pay", "Step 1 ", " more").doesNotContain("Step 400");
        int gone = printed.condensations().stream().filter(one -> one.verb(words).equals("Cut")).filter(one -> one.section().equals(Optional.of(TeamSection.ACTIONS)))
                .mapToInt(one -> one.lines().size()).sum();
        assertThat(text).contains("+" + gone + " more");
    }

    private CaseFile withActions(int many) {
        IdSource ids = ids();
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            Id<Member> owner = sample.members().get(i % sample.members().size()).id();
            changes.add(new Change.Keep(Action.toDo(ids.next(), sample.engagement().id(), "Step " + i + " of the plan").withOwner(Optional.of(owner))
                    .withDue(Optional.of(TODAY.plusDays(i)))));
        }
        return sample.with(changes);
    }

    private static IdSource ids() {
        return new IdSource(java.time.InstantSource.fixed(java.time.Instant.parse("2026-11-23T08:00:00Z")), new Random(4));
    }

    // ---- what never is on it ----

    @Test
    void nothingPrivateIsOnThePage() {
        Map<String, String> canaries = new TreeMap<>();
        Engagement engagement = (Engagement) plant(sample.engagement(), canaries);
        CaseFile planted = CaseFile.of(engagement, sample.all().stream().map(thing -> (Thing) plant(thing, canaries)).toList());
        TeamPage page = page(planted);
        byte[] pdf = renderer.render(page, PaperSize.A4).pdf();
        ReadBack read = ReadBack.of(pdf);
        String everything = page + read.text().replaceAll("\\s", "") + read.metadata() + new String(pdf, StandardCharsets.ISO_8859_1);

        assertThat(canaries.keySet()).anyMatch(name -> name.startsWith("OneToOne.note")).anyMatch(name -> name.startsWith("Reading.evidence"))
                .anyMatch(name -> name.startsWith("TrustEvent.what")).anyMatch(name -> name.startsWith("Thanks.what")).hasSizeGreaterThan(300);
        assertThat(canaries.entrySet()).filteredOn(canary -> everything.contains(canary.getValue())).isEmpty();
    }

    /** A copy with a word of its own in every text that may not be printed; thanks only may if they are marked for the page. */
    private static Object plant(Object value, Map<String, String> canaries) {
        return switch (value) {
            case Optional<?> optional -> optional.map(inner -> plant(inner, canaries));
            case List<?> list -> list.stream().map(inner -> plant(inner, canaries)).toList();
            case Record record when record.getClass().getPackageName().equals(Thing.class.getPackageName()) -> plantRecord(record, canaries);
            default -> value;
        };
    }

    private static Object plantRecord(Record record, Map<String, String> canaries) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                Object before = components[i].getAccessor().invoke(record);
                String name = record.getClass().getSimpleName() + "." + components[i].getName();
                boolean isPrinted = ON_PAGE.contains(name) || record instanceof Thanks thanks && thanks.onTeamPage();
                if (!(before instanceof String)) {
                    values[i] = plant(before, canaries);
                } else if (isPrinted) {
                    values[i] = before;
                } else {
                    values[i] = "zq" + name.replace(".", "") + canaries.size() + "zq";
                    canaries.put(name + canaries.size(), (String) values[i]);
                }
            }
            return record.getClass().getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    // ---- always one page ----

    /** One letter, ten times as wide as any other, that no line can break. */
    @Test
    void theWidestLetterThereIsStaysInItsColumn() {
        ReadBack read = printed(hostile(12, true, List.of("\ufdfd")), PaperSize.A4);
        assertThat(read.text()).doesNotContain("\ufdfd");
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void anyPageIsOnePage(@ForAll("hostileTexts") @Size(min = 1, max = 12) List<String> texts, @ForAll @IntRange(max = 40) int rows,
                          @ForAll boolean isOwed, @ForAll PaperSize size) {
        printed(hostile(rows, isOwed, texts), size);
    }

    @Provide
    Arbitrary<List<String>> hostileTexts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(200);
        Arbitrary<String> scripts = Arbitraries.strings().withCharRange('\u0590', '\u06ff').withCharRange('a', 'z').withChars(' ', '(', '1').ofMaxLength(300);
        Arbitrary<String> wide = Arbitraries.strings().withCharRange('\u4e00', '\u9fff').ofMaxLength(400);
        Arbitrary<String> plain = Arbitraries.of(LONG, "W".repeat(300), "", " ", "…”", "\u0000\ufffe\ud83d", "not yet", "a\u0301".repeat(500));
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(2, any), Tuple.of(2, scripts), Tuple.of(1, wide)).list();
    }

    private static TeamPage hostile(int rows, boolean isOwed, List<String> texts) {
        int[] next = {0};
        java.util.function.Supplier<String> t = () -> texts.get(next[0]++ % texts.size());
        List<Section<TeamSection, TeamLine>> sections = new ArrayList<>();
        for (TeamSection kind : TeamSection.values()) {
            List<TeamLine> lines = Stream.generate(() -> line(kind, isOwed, t)).limit(rows).toList();
            if (!lines.isEmpty()) {
                sections.add(Section.of(kind, t.get(), t.get(), kind == TeamSection.GOALS ? List.of(t.get(), t.get(), t.get()) : List.of(), lines));
            }
        }
        return new TeamPage(Locale.ENGLISH, TODAY, new Masthead(t.get(), t.get(), t.get(), "", t.get(), "", t.get()), t.get(), sections,
                new Footer(t.get(), t.get(), t.get()));
    }

    private static TeamLine line(TeamSection kind, boolean isOwed, java.util.function.Supplier<String> t) {
        return switch (kind) {
            case NEEDS -> new TeamLine.Need(Optional.empty(), Mark.AT_RISK, t.get(), t.get(), t.get());
            case GOALS -> new TeamLine.Goal(Optional.empty(), t.get(), t.get(), t.get(), t.get(), t.get(), t.get(), t.get());
            case BLOCKED -> new TeamLine.Blocked(Optional.empty(), t.get(), t.get(), t.get());
            case DATES -> new TeamLine.Day(Optional.empty(), Optional.empty(), isOwed ? "3 days late" : "", t.get(), t.get(), t.get());
            case ACTIONS -> new TeamLine.Step(Optional.empty(), Optional.empty(), t.get(), isOwed ? Mark.LATE : Mark.DUE, t.get(), t.get(), t.get());
            case THANKS -> new TeamLine.Thank(Optional.empty(), t.get(), t.get());
        };
    }
}
