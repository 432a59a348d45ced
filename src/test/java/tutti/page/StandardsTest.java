package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
import tutti.model.PageLanguage;
import tutti.model.PaperSize;

/** Is the page one that a screen reader can read (PDF/UA-1) and an archive can keep (PDF/A-2a)? veraPDF decides. */
class StandardsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final PageRenderer<StatusPage> renderer = PageRenderer.forTheClient(Words.english());

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> pages() {
        CaseFile file = Sample.read();
        StatusPage sample = PageComposer.compose(file, TODAY, file.draftPages().getFirst(), Words.english()).page();
        StatusPage scripts = SamplePages.withNeeds(List.of("Ο κόσμος θέλει μία ημερομηνία", "Людям нужна одна дата (v2)",
                "אנשים צריכים תאריך (אחד), 25 Nov.", "الناس يريدون موعدا واحدا: السلام عليكم (2)", "Hebrew אחת שתיים in the middle",
                "Ship it 🚀 ✅ 😀", "一つの日付 means one date", "Zalgo z̶̡̛͎̪͉̄͒͗a̸̢̛̹̦l̷̰̇g̴̢o", "Người dùng cần một ngày"));
        Stream<Arguments> languages = Stream.of(PageLanguage.values()).filter(language -> language != PageLanguage.ENGLISH).flatMap(language ->
                Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).map(standard -> Arguments.of("the sample in " + language,
                        PageComposer.compose(file, TODAY, file.draftPages().getFirst().withLanguage(language), Words.english()).page(), PaperSize.A4, standard)));
        return Stream.concat(languages, Stream.of(PaperSize.values()).flatMap(size -> Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).flatMap(standard -> Stream.of(
                Arguments.of("the sample", sample, size, standard), Arguments.of("mixed scripts", scripts, size, standard),
                Arguments.of("an empty page", SamplePages.empty(), size, standard)))));
    }

    @ParameterizedTest(name = "{0}, {2}, {3}")
    @MethodSource("pages")
    void holdsToTheStandard(String name, StatusPage page, PaperSize size, PDFAFlavour standard) throws Exception {
        byte[] pdf = renderer.render(page, size).pdf();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTestAssertions()).filteredOn(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(one -> one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage()
                            + " at " + one.getLocation().getContext()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
        }
    }
}
