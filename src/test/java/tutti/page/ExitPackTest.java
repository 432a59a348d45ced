package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import tutti.exchange.Sample;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.PageLanguage;
import tutti.model.PageSection;
import tutti.model.PaperSize;

/** What is left at the end of the rescue: the client's pack, and the manager's own record. */
class ExitPackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Words words = Words.english();
    private final CaseFile sample = Sample.read();
    private final DraftPage choices = sample.draftPages().getFirst();
    private final PageRenderer<StatusPage> renderer = PageRenderer.forTheClient(words);
    private final PackRenderer packs = new PackRenderer(words);

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** The sample with two more pages issued, of which the second corrects the first. */
    private CaseFile issued(Map<Id<IssuedPage>, byte[]> pdfs) {
        CaseFile file = sample;
        for (DraftPage draft : List.of(choices, choices.next().withCorrection(true).withLanguage(PageLanguage.GERMAN))) {
            Composition composed = PageComposer.compose(file, TODAY, draft, words);
            PrintedPage<StatusPage> printed = renderer.render(composed.page(), PaperSize.A4);
            IssuedPage page = Issue.of(file, composed, printed, draft, new Id<>(new java.util.UUID(9, composed.number())), TODAY, "the Steering group");
            pdfs.put(page.id(), printed.pdf());
            file = file.with(List.of(new Change.Keep(page)));
        }
        return file;
    }

    private ExitPack compose(CaseFile file) {
        return ExitComposer.compose(file, TODAY, choices, words);
    }

    @Test
    void theClientKeepsEveryPromiseConcernNeedMilestoneAndPage() throws IOException {
        Map<Id<IssuedPage>, byte[]> pdfs = new HashMap<>();
        CaseFile file = issued(pdfs);

        PrintedPack printed = packs.render(compose(file), file, PaperSize.A4, pdfs);

        ReadBack read = ReadBack.of(printed.pdf());
        assertThat(read.pages()).isEqualTo(printed.ownSheets() + 2);
        assertThat(printed.missing()).extracting(IssuedPage::number).containsExactly(1, 2, 3, 4);
        assertThat(read.lettersOutside(PaperSize.A4)).isEmpty();
        assertThat(read.flatText()).contains("Exit pack", "What came of it", "Needs 1 of 7 accepted by you.", "Kept 7 of 10 on the first date.",
                "acknowledged after 1 day", "Accepted No one keys the same hours twice", "The plan on one page, one date", "Status page 4", "not in this file",
                "Status page 6 23 November 2026, for the Steering group", "replaced by page 6", "Statusbericht 6", "page 1");
        assertThat(compose(file).section(PageSection.PROMISES).orElseThrow().lines())
                .hasSize((int) file.promises().stream().filter(promise -> promise.onPage().shown()).count());
        assertThat(LeakCheck.of(compose(file), printed, file, List.of(), choices, words).standing()).isEmpty();
        assertThat(packs.render(compose(file), file, PaperSize.A4, pdfs).pdf()).isEqualTo(printed.pdf());
        Files.write(Files.createDirectories(Path.of("target/screens")).resolve("exit-pack.pdf"), printed.pdf());
        holds(printed.pdf());
    }

    @Test
    void theManagersOwnRecordTellsRoomOverTimeWithWhatMovedIt() throws IOException {
        OwnRecord own = OwnComposer.compose(sample, TODAY, words);

        byte[] pdf = packs.render(own, PaperSize.A4);

        ReadBack read = ReadBack.of(pdf);
        Files.write(Files.createDirectories(Path.of("target/screens")).resolve("own-record.pdf"), pdf);
        assertThat(read.lettersOutside(PaperSize.A4)).isEmpty();
        assertThat(read.flatText()).contains("Own record", "Internal. For Clara Whitlock and nobody else", "Marit Sundal", "Room +5: confidence 8, minimum 3", "Room +2: confidence 5, minimum 3",
                "Room \u22121: confidence 3, minimum 4", "Promise late: The plan on one page, with one date", "Red");
        assertThat(own.people().getFirst().rows()).isSortedAccordingTo(java.util.Comparator.comparing(OwnRecord.Row::date));
        assertThat(packs.render(OwnComposer.compose(sample, TODAY, words), PaperSize.A4)).isEqualTo(pdf);
        holds(pdf);
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void theClientsIsInTheLanguageOfThePage(PageLanguage language) throws IOException {
        ExitPack pack = ExitComposer.compose(sample, TODAY, choices.withLanguage(language), words);
        PrintedPack printed = packs.render(pack, sample, PaperSize.LETTER, Map.of());

        assertThat(ReadBack.of(printed.pdf()).flatText()).contains(Words.in(language.locale()).say("page.pack.title"), Words.in(language.locale()).say("page.pack.summary"));
        assertThat(ReadBack.of(printed.pdf()).lettersOutside(PaperSize.LETTER)).isEmpty();
        Files.write(Files.createDirectories(Path.of("target/screens")).resolve("exit-pack-" + language.tag() + ".pdf"), printed.pdf());
        holds(printed.pdf());
    }

    @Test
    void aRescueOfWhichNothingIsKnownHasItsPackToo() throws IOException {
        CaseFile empty = CaseFile.of(Engagement.named(Id.of("0190b4a2-0000-7000-8000-000000000001"), "New one"));
        DraftPage draft = DraftPage.empty(Id.of("0190b4a2-0000-7000-8000-000000000002"), empty.engagement().id());

        assertThat(ReadBack.of(packs.render(ExitComposer.compose(empty, TODAY, draft, words), empty, PaperSize.A4, Map.of()).pdf()).pages()).isEqualTo(1);
        assertThat(ReadBack.of(packs.render(OwnComposer.compose(empty, TODAY, words), PaperSize.A4)).pages()).isEqualTo(1);
    }

    private static void holds(byte[] pdf) {
        List<String> failed = new ArrayList<>();
        for (PDFAFlavour standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                 PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
                ValidationResult result = validator.validate(parser);
                result.getTestAssertions().stream().filter(one -> one.getStatus() == TestAssertion.Status.FAILED).map(one -> standard + " "
                        + one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage() + " at " + one.getLocation().getContext())
                        .forEach(failed::add);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        assertThat(failed).isEmpty();
    }
}
