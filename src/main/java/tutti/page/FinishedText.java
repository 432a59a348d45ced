package tutti.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.PageSection;
import tutti.page.Leak.Place;

/** What can be read on a finished page, line by line. */
record FinishedText(Place place, List<FoldedText> texts) {

    /** The texts of a PDF as somebody finds them who opens it. */
    static FinishedText of(byte[] pdf, String title) {
        return new FinishedText(new Place(Optional.empty(), Optional.empty(), title), fold(PdfText.of(pdf).stream()));
    }

    /** The texts of the first sheets of a PDF. */
    static FinishedText of(byte[] pdf, int sheets, String title) {
        return new FinishedText(new Place(Optional.empty(), Optional.empty(), title), fold(PdfText.of(pdf, sheets).stream()));
    }

    static List<FinishedText> of(ExitPack pack) {
        List<FinishedText> all = new ArrayList<>();
        all.add(of(Optional.empty(), pack.masthead().engagement(), pack.masthead()::tailored));
        Stream.concat(Stream.of(pack.summary()), pack.sections().stream()).forEach(section -> section(all, section));
        pack.sheets().issued().forEach(each -> all.add(of(Optional.empty(), each.title(), tailor -> tailor.wording(each.text()))));
        all.add(of(Optional.empty(), pack.footer().preparedBy(), pack.footer()::tailored));
        return all;
    }

    private static void section(List<FinishedText> all, Section<PageSection, Line> section) {
        section.lines().forEach(line -> all.add(new FinishedText(new Place(Optional.of(section.kind()), line.subject(), line.text()), texts(line::tailored))));
        all.add(new FinishedText(new Place(Optional.of(section.kind()), Optional.empty(), section.title()),
                fold(Stream.of(section.title(), section.aside()))));
    }

    static List<FinishedText> of(StatusPage page) {
        List<FinishedText> all = new ArrayList<>();
        all.add(of(Optional.empty(), page.masthead().engagement(), page.masthead()::tailored));
        page.confidence().ifPresent(confidence -> all.add(of(Optional.of(PageSection.CONFIDENCE), confidence.why(), confidence::tailored)));
        page.sections().forEach(section -> section(all, section));
        all.add(of(Optional.empty(), page.footer().preparedBy(), page.footer()::tailored));
        return all;
    }

    private interface Parts {
        Object tailored(Tailor tailor);
    }

    private static FinishedText of(Optional<PageSection> section, String text, Parts parts) {
        return new FinishedText(new Place(section, Optional.empty(), text), texts(parts));
    }

    private static List<FoldedText> texts(Parts parts) {
        List<String> texts = new ArrayList<>();
        parts.tailored(new Tailor() {
            @Override
            public String wording(String text) {
                texts.add(text);
                return text;
            }

            @Override
            public String reason(String text) {
                return wording(text);
            }

            @Override
            public String label(String text) {
                return wording(text);
            }
        });
        return fold(texts.stream());
    }

    private static List<FoldedText> fold(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).map(FoldedText::of).toList();
    }
}
