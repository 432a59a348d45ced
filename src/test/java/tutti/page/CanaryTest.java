package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.exchange.Sample;
import tutti.i18n.Words;
import tutti.model.AllowedLeak;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.Engagement;
import tutti.model.IssuedPage;
import tutti.model.Member;
import tutti.model.OnPage;
import tutti.model.PageLanguage;
import tutti.model.PaperSize;
import tutti.model.Thing;

/** Writes a word of its own into every internal text of every record, and looks for these words wherever the client could find them. */
class CanaryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** The only texts that may reach the client's page, and only of a record that is marked for it. */
    private static final Set<String> PUBLIC = Set.of("Engagement.name", "Engagement.client", "Engagement.why",
            "Stakeholder.role", "Stakeholder.forPage", "Member.role", "Member.forPage", "Wording.words", "Concern.words", "Promise.what",
            "Action.what", "Milestone.name", "RaidItem.text", "RaidItem.waits", "RaidItem.responseText", "Meeting.name", "OnPage.text",
            "DraftPage.audience", "LineAnswer.reason", "PageLine.state", "PageLine.text");

    /** What only the exit pack says besides: whom an issued page was for. */
    private static final Set<String> PUBLIC_AT_THE_END = Set.of("IssuedPage.audience");

    private final Words words = Words.english();

    private record Planted(CaseFile file, Canaries canaries) {

        DraftPage choices() {
            return file.draftPages().getFirst();
        }

        List<Map.Entry<String, String>> in(String contents) {
            return canaries.planted().entrySet().stream().filter(canary -> contents.contains(canary.getKey())).toList();
        }
    }

    private static Planted plantedSample() {
        CaseFile whole = Sample.read();
        CaseFile sample = whole.with(Change.keep(whole.draftPages().getFirst().withAllowed(List.of(new AllowedLeak("words", "reason")))));
        Canaries[] canaries = new Canaries[1];
        boolean[] isOffPage = new boolean[1];
        canaries[0] = new Canaries((record, name) -> {
            // The manager signs the page by name.
            boolean isSignature = record instanceof Member member && member.me() && name.equals("Member.name");
            return isSignature || PUBLIC.contains(name) && !isOffPage[0] || PUBLIC_AT_THE_END.contains(name);
        });
        Engagement engagement = (Engagement) canaries[0].in(sample.engagement());
        List<Thing> things = sample.all().stream().map(thing -> {
            isOffPage[0] = isOffPage(thing);
            return canaries[0].in(thing);
        }).toList();
        return new Planted(CaseFile.of(engagement, things), canaries[0]);
    }

    private static boolean isOffPage(Thing thing) {
        return Arrays.stream(thing.getClass().getRecordComponents()).filter(component -> component.getType() == OnPage.class)
                .anyMatch(component -> !((OnPage) Canaries.value(component, thing)).shown());
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void nothingInternalIsInThePageItsFileNameOrItsMail(PageLanguage language) {
        Planted planted = plantedSample();
        DraftPage choices = planted.choices().withLanguage(language);
        for (PaperSize size : PaperSize.values()) {
            Composition composed = PageComposer.compose(planted.file(), TODAY, choices, words);
            PrintedPage<StatusPage> printed = PageRenderer.forTheClient(words).render(composed.page(), size);
            IssuedPage issued = Issue.of(planted.file(), composed, printed, choices, new tutti.model.Id<>(new java.util.UUID(7, 7)), TODAY, "");
            String everything = composed.page() + PdfContents.of(printed.pdf()) + PageText.of(composed.page()) + PageText.of(issued, planted.file().engagement(), words) + composed.lines() + issued
                    + Issue.fileName(words, planted.file(), composed.number(), TODAY);

            assertThat(PdfContents.objectsOf(printed.pdf())).isGreaterThan(500);
            assertThat(everything).contains("Payroll rollout", "Payrollrollout");
            assertThat(planted.canaries().planted()).hasSizeGreaterThan(300);
            assertThat(planted.in(everything)).isEmpty();
        }
    }

    @Test
    void nothingInternalIsInTheExitPackOrItsFileName() {
        Planted planted = plantedSample();
        ExitPack pack = ExitComposer.compose(planted.file(), TODAY, planted.choices(), words);
        PrintedPack printed = new PackRenderer(words).render(pack, planted.file(), PaperSize.A4, Map.of());

        assertThat(planted.in(pack + PdfContents.of(printed.pdf()) + pack.fileName(words))).isEmpty();
    }

    @Test
    void theManagersOwnRecordIsKnownByItsNameAndByEverySheet() {
        Planted planted = plantedSample();
        OwnRecord own = OwnComposer.compose(planted.file(), TODAY, words);
        byte[] pdf = new PackRenderer(words).render(own, PaperSize.A4);

        assertThat(planted.in(PdfContents.of(pdf))).as("it is there to hold what is internal").isNotEmpty();
        assertThat(own.fileName(words)).contains("(internal)");
        assertThat(ReadBack.of(pdf).flatText().split("nobody else: it holds judgements", -1)).hasSizeGreaterThan(ReadBack.of(pdf).pages());
    }

    @Test
    void everyInternalTextOfEveryRecordHasACanary() {
        Set<String> all = new TreeSet<>(Canaries.all());
        all.removeAll(PUBLIC);
        all.removeAll(PUBLIC_AT_THE_END);

        assertThat(plantedSample().canaries().names()).containsAll(all);
    }

    @Test
    void theCanariesCanBeSeen() {
        Planted planted = plantedSample();

        assertThat(PageComposer.compose(planted.file(), TODAY, planted.choices().withNames(true), words).page().toString()).contains("zqMember");
    }

    @Test
    void whatIsHiddenInAPdfIsFound() throws IOException {
        byte[] pdf = PageRenderer.forTheClient(words).render(SamplePages.empty(), PaperSize.A4).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary hidden = new COSDictionary();
            hidden.setString(COSName.getPDFName("Hidden"), "zqHidden1zq");
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("PieceInfo"), hidden);
            document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().setString(COSName.ALT, "zqTag2zq");
            PDEmbeddedFile attachment = new PDEmbeddedFile(document, new java.io.ByteArrayInputStream("zqAttached3zq".getBytes(java.nio.charset.StandardCharsets.UTF_8)), COSName.FLATE_DECODE);
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("zqFile4zq");
            file.setEmbeddedFile(attachment);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("a", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);

            assertThat(PdfContents.of(bytes.toByteArray())).contains("zqHidden1zq", "zqTag2zq", "zqAttached3zq", "zqFile4zq");
        }
    }
}
