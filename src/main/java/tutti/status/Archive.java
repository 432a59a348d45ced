package tutti.status;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Meeting;
import tutti.model.Plain;
import tutti.model.Sought;
import tutti.page.Issue;
import tutti.page.Seal;
import tutti.workspace.Lane;
import tutti.workspace.Workspace;

/** The pages that were issued: which there are, and the one that is taken out to be read. */
public final class Archive {

    private static final Logger LOG = System.getLogger(Archive.class.getName());

    private final Workspace workspace;
    private final Words words;
    private final PageDelivery delivery;
    private final ReadOnlyObjectWrapper<Optional<OpenedPage>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());

    Archive(Workspace workspace, Words words, PageDelivery delivery) {
        this.workspace = workspace;
        this.words = words;
        this.delivery = delivery;
    }

    /** The issued page that is read; none while the draft is. */
    ReadOnlyObjectProperty<Optional<OpenedPage>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Takes an issued page out, as it was issued. Ids of nothing change nothing. */
    void open(Id<IssuedPage> id, float dots) {
        workspace.caseFile().get().find(id).ifPresent(page -> workspace.issuedPages().pdf(id, pdf -> pdf.ifPresentOrElse(bytes -> draw(page, bytes, dots),
                () -> opened.set(Optional.of(new OpenedPage(page, Optional.empty(), Optional.empty()))))));
    }

    private void draw(IssuedPage page, byte[] pdf, float dots) {
        String name = Issue.fileName(words, workspace.caseFile().get(), page.number(), page.date());
        String broken = Seal.of(page, pdf).say(words, page);
        if (!broken.isEmpty()) {
            delivery.say(broken);
        }
        workspace.work().run(Lane.PAPER, () -> Picture.Drawn.of(pdf, dots), picture -> opened.set(Optional.of(new OpenedPage(page,
                Optional.of(new FinishedPage(pdf, name, picture.image().paper())), Optional.of(picture)))), failure -> {
            LOG.log(Level.ERROR, "an issued page could not be drawn", failure);
            delivery.say(words.say("status.draw.failed"));
        });
    }

    /** Puts the page back; the draft is shown again. */
    public void close() {
        opened.set(Optional.empty());
    }

    /** How many pages were issued. */
    int count() {
        return workspace.caseFile().get().issuedPages().size();
    }

    /** Those of them in which the words stand: in their number, day, verdict, reason or in a line. The draft always stands first. */
    List<IssuedRow> rows(int number, String wanted) {
        Sought sought = Sought.of(wanted);
        return rows(number).stream().flatMap(row -> row.isDraft()
                || sought.isIn(Plain.of(String.join(" ", row.title(), row.date(), row.why(), row.verdictWords())))
                ? Stream.of(row) : lineWith(sought, row).map(row::withWhy).stream()).toList();
    }

    private Optional<String> lineWith(Sought sought, IssuedRow row) {
        return row.page().flatMap(workspace.caseFile().get()::find).stream().flatMap(page -> page.lines().stream())
                .map(line -> words.say("status.archive.line", words.of(line.section()), line.text())).filter(line -> sought.isIn(Plain.of(line))).findFirst();
    }

    /** The draft and, newest first, every issued page with our verdict and the client's. */
    List<IssuedRow> rows(int number) {
        CaseFile file = workspace.caseFile().get();
        List<IssuedRow> rows = new ArrayList<>();
        Optional<Meeting> next = file.nextMeeting(workspace.today().get());
        rows.add(new IssuedRow(Optional.empty(), number, file.engagement().confidence(), file.engagement().confidence().map(level -> words.say("status.page.draft-level", number, words.of(level)))
                .orElseGet(() -> words.say("status.page.draft", number)), words.say("status.page.today"),
                next.map(meeting -> words.say("status.page.for", words.weekday(meeting.date()), meeting.name())).orElse(""), Optional.empty(), ""));
        file.issuedPages().stream().sorted(Comparator.comparingInt(IssuedPage::number).reversed()).forEach(page -> rows.add(row(file, page)));
        return List.copyOf(rows);
    }

    private IssuedRow row(CaseFile file, IssuedPage page) {
        Optional<Meeting> judged = file.meetings().stream()
                .filter(meeting -> meeting.page().equals(Optional.of(page.id())) && meeting.verdict().isPresent()).findFirst();
        return new IssuedRow(Optional.of(page.id()), page.number(), page.confidence(),
                words.say("status.page", page.number(), page.confidence().map(words::of).orElse("")),
                words.day(page.date()), page.why(), judged.flatMap(Meeting::verdict),
                judged.map(meeting -> words.say("status.page.verdict", words.of(meeting.verdict().orElseThrow()), words.day(meeting.date()))).orElse(""));
    }
}
