package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.i18n.Words;
import tutti.model.PageSection;
import tutti.model.PaperSize;
import tutti.page.Condensation.Gave;

class PageRendererTest {

    private static final String LONG = "The board wants one date that it can tell the crew, and keep. ".repeat(50).strip();
    private static final double SMALLEST_TYPE = 9;

    private final PageRenderer<StatusPage> renderer = PageRenderer.forTheClient(Words.english());

    private ReadBack printed(StatusPage page, PaperSize size) {
        ReadBack readBack = ReadBack.of(renderer.render(page, size).pdf());
        assertThat(readBack.pages()).isEqualTo(1);
        assertThat(readBack.lettersOutside(size)).as("letters outside the margins").isEmpty();
        assertThat(readBack.smallestType()).isGreaterThanOrEqualTo(SMALLEST_TYPE);
        assertThat(readBack.fontsNotEmbedded()).isEmpty();
        return readBack;
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void showsTheWholePage(PaperSize size) {
        ReadBack page = printed(SamplePages.payroll(), size);

        assertThat(page.text()).contains("Payroll rollout", "Status page 5", "feasible, significant issues", "What we need from you",
                "Waits for it: worked examples", "not yet", "first 17 Nov, re-agreed", "4 months later", "You said on 11 Nov: Red.",
                "Prepared by Clara Whitlock");
        assertThat(page.title()).isEqualTo("Payroll rollout, Status page 5");
        Screens.draw(renderer.render(SamplePages.payroll(), size), "made-" + size.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void anEmptyPageIsAPageForNotes(PaperSize size) {
        assertThat(printed(SamplePages.empty(), size).text()).contains("Your notes");

        PrintedPage<StatusPage> page = renderer.render(SamplePages.empty(), size);
        assertThat(page.condensations()).isEmpty();
        assertThat(page.fullness()).isBetween(0.1, 0.3);
        Screens.draw(page, "page-empty-" + size.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void cutsInTheFixedOrderAndNamesEachCut() {
        PrintedPage<StatusPage> page = renderer.render(SamplePages.payroll(), PaperSize.LETTER);

        assertThat(page.fullness()).isBetween(0.9, 1.0);
        assertThat(page.condensations()).extracting(Condensation::gave).startsWith(Gave.SPACING).endsWith(Gave.CUT);
        Condensation promises = page.condensations().stream().filter(it -> it.section().equals(Optional.of(PageSection.PROMISES)))
                .findFirst().orElseThrow();
        assertThat(promises.lines()).extracting(PaperLine::text).endsWith("Our testers on site at night", "A briefing for HR");
        assertThat(ReadBack.of(page.pdf()).text()).contains("+" + promises.lines().size() + " more, on request")
                .contains("The plan on one page, one date").doesNotContain("A briefing for HR");
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void neverCutsWhatIsOwedWhileAnythingElseCanGive(PaperSize size) {
        List<Line> late = Collections.nCopies(12, new Line.Promise(Optional.empty(), Mark.LATE, "Late", "One date", "first 1 Oct", "1 Nov"));
        List<Line> asks = Collections.nCopies(8, new Line.Ask(Optional.empty(), "by 3 Dec", "A decision", "Finance", "the plan"));
        StatusPage page = SamplePages.page(Optional.empty(),
                Section.of(PageSection.NEEDED_FROM_YOU, "What we need from you", "", List.of("Waits for it:"), asks),
                SamplePages.withNeeds(Collections.nCopies(40, "A need")).sections().getFirst(),
                Section.of(PageSection.PROMISES, "What we promised", "", List.of(), late));

        PrintedPage<StatusPage> printed = renderer.render(page, size);

        assertThat(printed.condensations()).extracting(Condensation::gave).containsExactly(Gave.SPACING, Gave.CUT);
        assertThat(printed.page().lines()).filteredOn(Line::isOwed).hasSize(20);
    }

    @Test
    void shortensAndNamesWhatIsOwedWhenThatAloneOverflows() {
        PrintedPage<StatusPage> printed = renderer.render(SamplePages.hostile(40, true, List.of(LONG)), PaperSize.A4);

        assertThat(ReadBack.of(printed.pdf()).pages()).isEqualTo(1);
        assertThat(printed.condensations()).extracting(Condensation::gave).contains(Gave.OWED_SHORTENED, Gave.OWED_CUT);
        assertThat(printed.condensations()).filteredOn(it -> it.gave() == Gave.OWED_CUT).allSatisfy(
                it -> assertThat(it.lines()).allSatisfy(line -> assertThat(line.text()).isEqualTo(LONG)));
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void sixtyNeedsOfThreeThousandLettersAreOnePage(PaperSize size) {
        assertThat(LONG.length()).isGreaterThan(3000);
        assertThat(printed(SamplePages.withNeeds(Collections.nCopies(60, LONG)), size).text())
                .contains("The board wants one date", "more, on request");
    }

    @Test
    void sixtyShortNeedsKeepAsManyRowsAsFit() {
        List<String> texts = IntStream.rangeClosed(1, 60).mapToObj(i -> "Need number " + i).toList();

        assertThat(printed(SamplePages.withNeeds(texts), PaperSize.A4).text()).contains("Need number 30").doesNotContain("Need number 60");
    }

    @Test
    void aWordOfThreeHundredLettersIsBroken() {
        printed(SamplePages.hostile(2, false, List.of("Donaudampfschifffahrt".repeat(15).substring(0, 300))), PaperSize.A4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ο κόσμος θέλει μία ημερομηνία", "Людям нужна одна дата", "Příliš žluťoučký kůň", "Người dùng cần một ngày",
        "אנשים צריכים תאריך אחד", "الناس يريدون موعدا واحدا"})
    void otherScriptsAreReadBackAsTheyWereWritten(String text) {
        assertThat(printed(SamplePages.withNeeds(List.of(text)), PaperSize.A4).text()).contains(text);
    }

    @Test
    void aTextFromTheRightIsCutAtItsOwnEndAndKeepsItsQuotes() {
        StatusPage page = SamplePages.page(Optional.empty(), Section.of(PageSection.CONCERNS, "Your concerns", "", List.of("raised", "acknowledged", "where it stands"), List.of(
                new Line.Concern(Optional.empty(), "“אנשים צריכים…”", "צריכים", "19 Nov", true, "19 Nov", "Raised.", ""))), SamplePages.notes());
        ReadBack read = printed(page, PaperSize.A4);
        assertThat(read.text()).doesNotContain("\u200e", "\u200f", "□");
        List<TextPosition> line = read.letters().stream().filter(letter -> Math.abs(letter.getYDirAdj() - place(read, "…").getYDirAdj()) < 1).toList();
        List<Float> hebrew = line.stream().filter(letter -> letter.getUnicode().codePointAt(0) >= 0x590 && letter.getUnicode().codePointAt(0) < 0x600)
                .map(TextPosition::getXDirAdj).toList();
        float closing = place(read, "”").getXDirAdj();
        assertThat(place(read, "“").getXDirAdj()).isLessThan(place(read, "…").getXDirAdj());
        assertThat(hebrew).allMatch(x -> x > place(read, "…").getXDirAdj()).as("the words, and who said them").anyMatch(x -> x < closing).anyMatch(x -> x > closing);
    }

    private static TextPosition place(ReadBack read, String letter) {
        return read.letters().stream().filter(one -> one.getUnicode().equals(letter)).findFirst().orElseThrow();
    }

    @Test
    void aRunThatCameOutEmptyIsNothingToTurnRound() {
        assertThat(new Bidi.Reorderer().reorderRTLTextToLTR("")).isEmpty();
    }

    @Test
    void otherScriptsLookRight() {
        StatusPage page = SamplePages.withNeeds(List.of("Ο κόσμος θέλει μία ημερομηνία", "Людям нужна одна дата (v2)",
                "אנשים צריכים תאריך (אחד), 25 Nov.", "الناس يريدون موعدا واحدا: السلام عليكم (2)", "Hebrew אחת שתיים in the middle",
                "Ship it 🚀 ✅ 😀", "一つの日付 means one date", "Zalgo z̶̡̛͎̪͉̄͒͗a̸̢̛̹̦l̷̰̇g̴̢o", "tab\there\u0007, \u202eoverride, \ud800 lone, \ufffe non"));

        PrintedPage<StatusPage> printed = renderer.render(page, PaperSize.A4);

        assertThat(ReadBack.of(printed.pdf()).text()).contains("□□□□□ means one date", "tab here, override, lone, non", "🚀");
        Screens.draw(printed, "page-scripts");
    }

    @Test
    void theSamePageIsTheSameFile() {
        byte[] first = renderer.render(SamplePages.payroll(), PaperSize.A4).pdf();
        byte[] second = PageRenderer.forTheClient(Words.english()).render(SamplePages.payroll(), PaperSize.A4).pdf();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void loadsNothingFromOutside() {
        String text = "<img src=\"file:///etc/hostname\"/> </title><style>@import url(file:///etc/passwd);</style> &amp; ${x}";

        assertThat(printed(SamplePages.withNeeds(List.of(text)), PaperSize.A4).flatText()).contains("<img src=\"file:///etc/hostname\"/>", "&amp; ${x}");
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void anyPageIsOnePage(@ForAll("hostileTexts") @Size(min = 1, max = 12) List<String> texts, @ForAll @IntRange(max = 25) int rows,
                          @ForAll boolean isOwed, @ForAll PaperSize size) {
        printed(SamplePages.hostile(rows, isOwed, texts), size);
    }

    @Provide
    Arbitrary<List<String>> hostileTexts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(200);
        Arbitrary<String> scripts = Arbitraries.strings().withCharRange('\u0590', '\u06ff').withCharRange('a', 'z').withChars(' ', '(', '1').ofMaxLength(300);
        Arbitrary<String> wide = Arbitraries.strings().withCharRange('\u4e00', '\u9fff').ofMaxLength(400);
        Arbitrary<String> emoji = Arbitraries.integers().between(0x1F300, 0x1FAFF).list().ofMaxSize(60)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
        Arbitrary<String> words = Arbitraries.of(LONG, "W".repeat(300), "", " ", "…”", "\u0000\ufffe\ud83d", "not yet", "a\u0301".repeat(500));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, words), net.jqwik.api.Tuple.of(2, any), net.jqwik.api.Tuple.of(2, scripts),
                net.jqwik.api.Tuple.of(1, wide), net.jqwik.api.Tuple.of(1, emoji)).list();
    }
}
