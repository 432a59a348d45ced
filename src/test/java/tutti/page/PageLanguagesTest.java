package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.exchange.Sample;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.Ending;
import tutti.model.PageLanguage;
import tutti.model.PaperSize;
import tutti.model.PromiseEnd;
import tutti.model.Told;

/** The client reads the page in their own language, whatever language the manager works in. */
class PageLanguagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** What only the manager reads is said in the language of the window. */
    private static final Pattern FOR_THE_MANAGER = Pattern.compile(
            "page\\.(gave|lines|withheld|print|seal)\\..*|page\\.leak\\.(name|contact|scale|copied|otherClient|otherPerson)|page\\.own\\..*|page\\.team\\.(gave|lines)\\..*");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    private final Words words = Words.english();
    private final CaseFile file = Sample.read();

    private DraftPage in(PageLanguage language) {
        return file.draftPages().getFirst().withLanguage(language);
    }

    private PrintedPage<StatusPage> printed(PageLanguage language, PaperSize size) {
        return PageRenderer.forTheClient(words).render(PageComposer.compose(file, TODAY, in(language), words).page(), size);
    }

    @ParameterizedTest
    @EnumSource(value = PageLanguage.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyWordOfThePageIsThereInEveryLanguage(PageLanguage language) throws IOException {
        for (String bundle : List.of("page", "model")) {
            Map<String, String> english = bundle(bundle);
            Map<String, String> other = bundle(bundle + "_" + language.tag());
            assertThat(english.keySet()).containsAll(other.keySet());
            if (bundle.equals("page")) {
                assertThat(other.keySet()).containsExactlyInAnyOrderElementsOf(
                        english.keySet().stream().filter(key -> !FOR_THE_MANAGER.matcher(key).matches()).toList());
            }
            other.forEach((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(english.get(key))));
        }
    }

    private static Map<String, String> bundle(String name) throws IOException {
        try (InputStream in = Words.class.getResourceAsStream("/tutti/i18n/" + name + ".properties")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
        }
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void isOnePageInItsLanguage(PageLanguage language) throws IOException {
        for (PaperSize size : PaperSize.values()) {
            PrintedPage<StatusPage> page = printed(language, size);
            ReadBack read = ReadBack.of(page.pdf());
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.lettersOutside(size)).isEmpty();
            Screens.draw(page, "page-" + language.tag() + "-" + size.name().toLowerCase(java.util.Locale.ROOT));
            try (PDDocument document = Loader.loadPDF(page.pdf())) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.locale().toLanguageTag());
            }
            assertThat(PageRenderer.forTheClient(words).render(PageComposer.compose(file, TODAY, in(language), words).page(), size).pdf()).isEqualTo(page.pdf());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GERMAN  | Statusbericht 5 23. November 2026, für den 10. bis 23. November | Nächste Sitzung: Mi 25. November, 10:00, Steering group | bis 25. Nov | 20. Nov
            FRENCH  | Rapport d’avancement 5 23 novembre 2026, du 10 au 23 novembre | Prochaine réunion : mer 25 novembre, 10 h 00, Steering group | pour le 25 nov | 20 nov
            SPANISH | Informe de estado 5 23 de noviembre de 2026, del 10 al 23 de noviembre | Próxima reunión: mié 25 de noviembre, 10:00, Steering group | hasta 25 nov | 20 nov
            DUTCH   | Statusrapport 5 23 november 2026, van 10 tot 23 november | Volgende vergadering: wo 25 november, 10.00, Steering group | vóór 25 nov | 20 nov
            """)
    void saysDatesAsTheLanguageDoes(PageLanguage language, String head, String meeting, String by, String day) {
        assertThat(ReadBack.of(printed(language, PaperSize.A4).pdf()).flatText()).contains(head, meeting, by, day);
    }

    @ParameterizedTest
    @EnumSource(value = PageLanguage.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void leavesNoEnglishWordOfOurs(PageLanguage language) {
        Words other = Words.in(language.locale());
        CaseFile bare = CaseFile.of(file.engagement(), Stream.of(file.issuedPages(), file.meetings(), file.needs(), file.concerns(), file.promises(), file.milestones())
                .flatMap(List::stream).toList());
        String text = ReadBack.of(PageRenderer.forTheClient(words).render(PageComposer.compose(bare, TODAY, in(language), words).page(), PaperSize.A4).pdf()).flatText();

        assertThat(text).contains(other.say("page.needs.title"), other.say("page.concerns.title"), other.say("page.promises.title"), other.say("page.notes.title"));
        assertThat(text).doesNotContainPattern("\\b(Late|Due|Kept|At risk|To confirm|Accepted|In hand|raised|not yet|more, on request|Prepared|Milestones|Answered)\\b");
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void breaksNoWordOfOurs(PageLanguage language) {
        var promise = file.promises().stream().filter(it -> it.what().equals("Timetable for run 3")).findFirst().orElseThrow();
        CaseFile broken = file.with(Change.keep(promise.withEnding(Optional.of(new Ending(PromiseEnd.BROKEN, TODAY, "")))));
        Words other = Words.in(language.locale());

        String text = ReadBack.of(PageRenderer.forTheClient(words).render(PageComposer.compose(broken, TODAY, in(language), words).page(), PaperSize.A4).pdf()).flatText();

        assertThat(text).contains(Stream.of("page.promises.broken", "page.promises.late", "page.promises.due", "page.needs.toConfirm", "page.needs.atRisk", "page.needs.notStarted",
                "page.needs.accepted", "page.since.moved", "page.since.closed", "page.since.dropped", "page.concerns.columnRaised", "page.concerns.columnAcknowledged",
                "page.milestones.columnFirst", "page.milestones.columnForecast").map(other::say).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GERMAN  | Fahrplan, Vertrauen 3
            FRENCH  | Calendrier (Finance, réticent)
            SPANISH | Calendario con importancia 5
            DUTCH   | Dienstregeling, macht 4
            """)
    void theLeakCheckKnowsTheScalesInThatLanguageToo(PageLanguage language, String text) {
        var promise = file.promises().stream().filter(it -> it.what().equals("Timetable for run 3")).findFirst().orElseThrow();
        CaseFile leaking = file.with(Change.keep(promise.withOnPage(promise.onPage().withText(text, Told.words(promise.what())))));
        PrintedPage<StatusPage> page = PageRenderer.forTheClient(words).render(PageComposer.compose(leaking, TODAY, in(language), words).page(), PaperSize.A4);

        assertThat(LeakCheck.of(page, leaking, List.of(), in(language), words).standing()).extracting(Leak::why).contains(Leak.Why.SCALE);
        PrintedPage<StatusPage> clean = printed(language, PaperSize.A4);
        assertThat(LeakCheck.of(clean, file, List.of(), in(language), words).standing()).isEmpty();
    }
}
