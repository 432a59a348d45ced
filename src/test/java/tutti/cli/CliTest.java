package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.exchange.Json;
import tutti.exchange.Sample;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Id;
import tutti.page.PastPages;
import tutti.page.Seal;
import tutti.store.Store;

class CliTest {

    @TempDir
    private Path folder;
    private String store;

    @BeforeEach
    void nameStore() {
        store = folder.resolve("recovery.db").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "import", "harmony", "page", "issue", "exit", "print", "export", "check"})
    void everyVerbExplainsItself(String verb) {
        Run run = Run.of(verb, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Usage: tutti " + verb).contains("--store=FILE");
        assertThat(run.err()).isEmpty();
        assertThat(Run.of("--help").out()).contains("  " + verb);
    }

    @Test
    void saysItsVersion() {
        assertThat(Run.of("--version")).isEqualTo(new Run(0, "Tutti 1.2.3" + System.lineSeparator(), ""));
    }

    @Test
    void withoutAVerbItOpensTheWindowOrSaysThatThereIsNoDisplay() {
        assertThat(Run.of(true, "--store", store).out()).contains("window on " + store);
        Run blind = Run.of(false, "--store", store);
        assertThat(blind.exit()).isEqualTo(2);
        assertThat(blind.errLines()).singleElement().asString().contains("no display").contains("page");
        assertThat(Run.of("rehearse").errLines()).isEqualTo(blind.errLines());
        assertThat(Run.of(true, "rehearse").out()).contains("a folder: true");
        assertThat(Path.of(store)).doesNotExist();
    }

    @Test
    void theSampleStandsOnItsOwnDayAndCanBeOpenedTwice() {
        assertThat(Run.of("sample", "--store", store).exit()).isZero();
        Run harmony = Run.of("harmony", "--store", store);
        assertThat(harmony.exit()).isZero();
        assertThat(harmony.outLines().subList(0, 2)).containsExactly("Payroll rollout, 23 November 2026",
                "7 needs: 2 in tune, 2 not confirmed by the client, 1 without an action, 2 late");
        assertThat(harmony.out()).contains("broken first: 14 d later").contains("3 have room, 1 tight, 1 out, 2 unknown")
                .contains("kept 7 of 10 on the first date").contains("out of tune").doesNotContain("\u00a0");

        CaseFile sample = PastPages.of(Sample.read(), Words.english()).file();
        try (Store open = Store.open(Path.of(store))) {
            assertThat(open.read(sample.engagement().id()).all()).isEqualTo(sample.all());
            assertThat(sample.issuedPages()).hasSize(4).allSatisfy(page -> assertThat(Seal.of(page, open.pdf(page.id()).orElseThrow())).isEqualTo(Seal.WHOLE));
            open.keep("Throw it away", List.of(new Change.Drop(sample.engagement())));
            assertThat(open.engagements()).isEmpty();
        }
        assertThat(Run.of("sample", "--store", store).exit()).isZero();
        try (Store open = Store.openToRead(Path.of(store))) {
            assertThat(open.engagements()).containsExactly(sample.engagement());
            assertThat(open.read(sample.engagement().id()).all()).isEqualTo(sample.all());
        }
        assertThat(Run.of("check", "--store", store).out()).contains("No problems found").contains("one engagement");
    }

    @Test
    void aSampleThatCameWithoutPaperGoesOnWithoutIt() {
        CaseFile sample = Sample.read();
        try (Store open = Store.open(Path.of(store))) {
            open.keep("Open the sample", Stream.concat(Stream.of(sample.engagement()), sample.all().stream()).<Change>map(Change.Keep::new).toList());
        }
        assertThat(Run.of("sample", "--store", store).exit()).isZero();
        try (Store open = Store.openToRead(Path.of(store))) {
            assertThat(open.read(sample.engagement().id()).all()).as("an issued page never changes").isEqualTo(sample.all());
            assertThat(open.pdf(sample.issuedPages().getFirst().id())).isEmpty();
        }
    }

    @Test
    void whatChangedSinceAPageIsToldAsTextAndWithItsRecords() throws IOException {
        SampleStore.at(Path.of(store));
        Run since = Run.of("harmony", "--store", store, "--since", "page");
        assertThat(since.outLines()).startsWith("Payroll rollout, 23 November 2026: what changed since page 4, 10 November 2026",
                "The log does not reach back to that day: told by the dates in the records.", "", "Broke");
        assertThat(since.out()).contains("  Oskar Brenn: room −1, was no reading yet", "Mended", "Appeared");
        assertThat(Run.of("harmony", "--store", store, "--since", "4").out()).isEqualTo(since.out());
        assertThat(Run.of("harmony", "--store", store, "--since", "2026-11-10").out().replace("since ", "since page 4, ")).contains("page 4, 10 November 2026");
        JsonNode json = new JsonMapper().readTree(Run.of("harmony", "--store", store, "--since", "page", "--json").out());
        assertThat(json.at("/since/page").asInt()).isEqualTo(4);
        JsonNode first = json.at("/shifts/0");
        assertThat(first.get("way").asText()).isEqualTo("BROKE");
        assertThat(first.get("link").asText()).isEqualTo("LISTENING");
        assertThat(first.at("/before/reason").asText()).isEqualTo("Confirmed");
        assertThat(first.at("/now/reason").asText()).isEqualTo("ChangedSince");
        assertThat(first.at("/now/records")).isNotEmpty();
        refused("“soon” is no value for --since: name “page”, the number of a page, “week”, or a date such as 2026-11-10.",
                "harmony", "--store", store, "--since", "soon");
        refused("There is no page 9, only pages 1 to 4.", "harmony", "--store", store, "--since", "9");
        refused("2026-11-23 is not before 2026-11-23: name an earlier day.", "harmony", "--store", store, "--since", "2026-11-23");
    }

    @Test
    void harmonyAsJsonNamesEveryReasonAndItsRecords() throws IOException {
        SampleStore.at(Path.of(store));
        JsonNode json = new JsonMapper().readTree(Run.of("harmony", "--store", store, "--json").out());
        assertThat(json.path("today").asText()).isEqualTo("2026-11-23");
        assertThat(json.path("needs")).hasSize(7).allSatisfy(need -> assertThat(need.path("links")).hasSize(5).allSatisfy(link -> {
            assertThat(link.path("reason").path("type").asText()).isNotBlank();
            assertThat(link.path("reason").path("words").asText()).isNotBlank();
            assertThat(link.path("records")).isNotEmpty();
        }));
        JsonNode first = json.path("needs").path(0);
        assertThat(first.path("firstBroken").asText()).isEqualTo("LISTENING");
        assertThat(first.path("links").path(0).path("reason").path("type").asText()).isEqualTo("ChangedSince");
        assertThat(json.path("room").path("people")).filteredOn(person -> person.has("unknown"))
                .hasSize(2).allMatch(person -> !person.has("room"));
        assertThat(json.path("promises").path("keptOnFirstDate").asInt()).isEqualTo(7);
        assertThat(json.path("sameQuestions").path(2).path("gap").asDouble()).isEqualTo(-3);

        assertThat(json.path("moves").path("open")).as("in the order of Today").hasSize(20).extracting(move -> move.path("rule").asText()).startsWith("PROMISE_LATE");
        assertThat(json.path("work").path("needs")).extracting(need -> need.path("field").asText()).contains("SHORT_OF_WORK", "TOO_MUCH_WORK");
        CaseFile file = tutti.exchange.Sample.read();
        List<String> ids = idsIn(json);
        assertThat(ids).hasSizeGreaterThan(300).filteredOn(id -> file.find(Id.of(id)).isEmpty() && !id.equals(file.engagement().id().toString()))
                .as("only a question out of tune has no record").hasSize(1);

        JsonNode later = new JsonMapper().readTree(Run.of("harmony", "--store", store, "--json", "--date", "2027-03-01").out());
        assertThat(later.path("sameQuestions").path(2).has("gap")).as("all readings are stale by then").isFalse();
    }

    private static List<String> idsIn(JsonNode node) {
        return node.isValueNode() ? Stream.of(node.asText()).filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")).toList()
                : node.valueStream().flatMap(child -> idsIn(child).stream()).toList();
    }

    @Test
    void thePageIsOnePageOfThePaperAskedForAndSaysWhatGaveWay() throws IOException {
        SampleStore.at(Path.of(store));
        Path a4 = folder.resolve("a4.pdf");
        Run run = Run.of("page", "--store", store, "--out", a4.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.outLines()).contains("Page 5 of “Payroll rollout” written to " + a4 + ".",
                "Kept internal: 14 readings, 8 notes, 4 trust events, 4 actions, 2 risks, 2 RACI failings");
        Path letter = folder.resolve("letter.pdf");
        assertThat(Run.of("page", "--store", store, "--paper", "letter", "--out", letter.toString()).out()).contains("Cut: ");
        try (PDDocument first = Loader.loadPDF(a4.toFile()); PDDocument second = Loader.loadPDF(letter.toFile())) {
            assertThat(first.getNumberOfPages()).isEqualTo(1);
            assertThat(second.getNumberOfPages()).isEqualTo(1);
            assertThat(first.getPage(0).getMediaBox().getHeight()).isCloseTo(842, Offset.offset(1f));
            assertThat(second.getPage(0).getMediaBox().getHeight()).isCloseTo(792, Offset.offset(1f));
            assertThat(new PDFTextStripper().getText(first).replace('\u00a0', ' ')).contains("Payroll rollout").contains("23 November 2026");
        }
        try (Store open = Store.openToRead(Path.of(store))) {
            assertThat(open.read(Sample.read().engagement().id()).lastIssued().orElseThrow().number()).as("not issued").isEqualTo(4);
        }
    }

    @Test
    void thePageIsWrittenInTheLanguageAskedFor() throws IOException {
        SampleStore.at(Path.of(store));
        Path pdf = folder.resolve("seite.pdf");
        assertThat(Run.of("page", "--store", store, "--language", "de", "--out", pdf.toString()).exit()).isZero();
        try (PDDocument page = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(page).replace('\u00a0', ' ')).contains("Statusbericht 5", "23. November 2026", "Was wir von Ihnen brauchen");
            assertThat(page.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
        refused("No page can be written in “it”: give --language one of en, de, fr, es, nl.", "page", "--store", store, "--language", "it", "--out", pdf.toString());
    }

    @Test
    void theLaunchProgrammePrintsAsOnePage() throws IOException {
        importLaunch();
        Path pdf = folder.resolve("launch.pdf");
        assertThat(Run.of("page", "--store", store, "--out", pdf.toString()).exit()).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Last mile launch").contains("DXP2: Facilities Readiness", "23 days late", "more, on request")
                    .doesNotContain("Imported from").doesNotContain("At Risk");
        }
    }

    @Test
    void theExportIsCompleteAndReadsBackToTheSameBytes() throws IOException {
        SampleStore.at(Path.of(store));
        importLaunch();
        Path out = folder.resolve("all.json");
        Run export = Run.of("export", "--store", store, "--json", out.toString());
        assertThat(export.exit()).isZero();
        assertThat(export.out()).startsWith("2 engagements with ");
        byte[] bytes = Files.readAllBytes(out);
        List<CaseFile> read = Json.read(new ByteArrayInputStream(bytes));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        Json.write(read, again);
        assertThat(again.toByteArray()).isEqualTo(bytes);

        Path copy = folder.resolve("copy.db");
        try (Store open = Store.open(copy)) {
            read.forEach(file -> open.keep("Bring it all in",
                    Stream.concat(Stream.of(file.engagement()), file.all().stream()).<Change>map(Change.Keep::new).toList()));
        }
        Path second = folder.resolve("again.json");
        Run.of("export", "--store", copy.toString(), "--json", second.toString());
        assertThat(second).hasBinaryContent(bytes);
    }

    @Test
    void theLaunchProgrammeComesInAsOneEditAndNotTwice() throws IOException {
        Run run = importLaunch();
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).contains("tasks.csv: actions: 180 added, 0 changed, 0 unchanged",
                "stakeholders.csv: members: 13 added, 0 changed, 0 unchanged");
        assertThat(importLaunch().outLines()).contains("tasks.csv: actions: 0 added, 0 changed, 180 unchanged");
        Run harmony = Run.of("harmony", "--store", store);
        assertThat(harmony.out()).startsWith("Last mile launch, 20 June 2026").contains("Serving no need: 12 goals, 180 actions");
        try (Store open = Store.open(Path.of(store))) {
            assertThat(open.undoLabel()).contains("Import lists");
            open.undo();
            assertThat(open.engagements()).isEmpty();
        }
    }

    @Test
    void rowsThatCannotBeReadAreListedAndTheOthersLand() throws IOException {
        Path list = Files.writeString(folder.resolve("people.csv"), "Name,Power\nIda,5\nJon,9\n,3\n");
        Run run = Run.of("import", "--store", store, "--engagement", "Harbour", list.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.outLines()).containsExactly("people.csv: stakeholders: 1 added, 0 changed, 0 unchanged");
        assertThat(run.errLines()).containsExactly(
                "people.csv, line 3: “9” under “Power” is neither a number from 1 to 5 nor Low, Medium or High.",
                "people.csv, line 4: the cell under “Name” is empty.");
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentence() throws IOException {
        refused("There is no verb, option or place for “pager”: see “tutti --help”.", "pager");
        refused("There is no verb, option or place for “--colour”: see “tutti check --help”.", "check", "--colour");
        refused("--json is missing: see “tutti export --help”.", "export", "--store", store);
        refused("INPUT is missing: see “tutti import --help”.", "import", "--store", store, "--engagement", "Ferry");
        refused("--store needs a value: see “tutti harmony --help”.", "harmony", "--store");
        refused("The file " + folder + " is not a Tutti store, and was left as it is. Choose another file, or a new name.", "check", "--store", folder.toString());
        refused("“soon” is no value for --date: see “tutti harmony --help”.", "harmony", "--store", store, "--date", "soon");
        refused("“legal” is no value for --paper: see “tutti page --help”.", "page", "--paper", "legal", "--out", "p.pdf");
        refused("--out is missing: see “tutti page --help”.", "page", "--store", store);
        refused(store + " is not there. Check the path, or plug in the drive that holds it.", "harmony", "--store", store);
        refused(folder.resolve("x.csv") + " cannot be read: check the name and that you may read it; nothing was imported.",
                "import", "--store", store, "--engagement", "A", folder.resolve("x.csv").toString());
        Store.open(Path.of(store)).close();
        refused("There is no engagement in " + store + " yet: “import” makes one from your lists, “sample” puts in a finished example.",
                "harmony", "--store", store);
        Run.of("sample", "--store", store);
        importLaunch();
        refused("There are several engagements in " + store + ": say with --engagement which of “Last mile launch”, “Payroll rollout” you mean.",
                "harmony", "--store", store);
        refused("There is no engagement “Ferry” in " + store + ", only “Last mile launch”, “Payroll rollout”.",
                "harmony", "--store", store, "--engagement", "Ferry");
        refused(folder + " is a folder: name a file to write.", "export", "--store", store, "--json", folder.toString());
        Path nowhere = folder.resolve("none").resolve("o.json");
        refused(nowhere + " cannot be written: check that its folder is there, may be written, and has room.",
                "export", "--store", store, "--json", nowhere.toString());
        Path foreign = Files.writeString(folder.resolve("letter.db"), "Dear all,");
        assertThat(Run.of("check", "--store", foreign.toString()).errLines()).singleElement().asString().contains("is not a Tutti store");
    }

    @Test
    void checkFindsDamage() throws IOException {
        importLaunch();
        byte[] bytes = Files.readAllBytes(Path.of(store));
        byte[] hollow = bytes.clone();
        for (int i = bytes.length / 2; i < bytes.length / 2 + 3 * 4096; i++) {
            hollow[i] = 0x55;
        }
        Files.write(Path.of(store), hollow);
        Run run = Run.of("check", "--store", store);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).containsIgnoringCase("damaged").doesNotContain("Exception");
    }

    private Run importLaunch() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("import", "--store", store, "--engagement", "Last mile launch", "--as", "members"));
        for (String name : List.of("stakeholders.csv", "raci_matrix.csv", "raid_log.csv", "milestones.csv", "tasks.csv")) {
            Path file = folder.resolve(name);
            try (InputStream in = Json.class.getResourceAsStream("launch/" + name)) {
                Files.write(file, in.readAllBytes());
            }
            arguments.add(file.toString());
        }
        return Run.of(arguments.toArray(String[]::new));
    }

    private static void refused(String sentence, String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).containsExactly(sentence);
    }
}
