package tutti.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.DraftPage;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.LineAnswer;
import tutti.model.LineAnswerKind;
import tutti.model.Member;
import tutti.model.OnPage;
import tutti.model.PageLine;
import tutti.model.PageSection;
import tutti.model.Stakeholder;

/**
 * What a page is composed from.
 *
 * @param words of the page's language
 * @param last the page that the new one is compared with: the one issued last, of those that stand
 * @param corrected the page that the new one takes the place of; it is not compared with, but what it told is not forgotten
 */
record PageBasis(CaseFile file, LocalDate today, DraftPage choices, Words words, Optional<IssuedPage> last, Optional<IssuedPage> corrected) {

    static PageBasis of(CaseFile file, LocalDate today, DraftPage choices, Words words) {
        Optional<IssuedPage> corrected = choices.correction() ? file.lastIssued() : Optional.empty();
        Optional<IssuedPage> last = file.standingPages().stream().filter(page -> !corrected.equals(Optional.of(page))).reduce((_, later) -> later);
        return new PageBasis(file, today, choices, words.speaking(choices.language().locale()), last, corrected);
    }

    /** Whether a record has a line: it is marked "on the client's page", and the manager did not leave it out. */
    boolean shows(OnPage onPage, Id<?> record) {
        return onPage.shown() && !choices.excluded().contains(record);
    }

    /** Whether it happened since the last page; everything did before the first one. */
    boolean isSinceLast(LocalDate date) {
        return last.isEmpty() || date.isAfter(last.get().date());
    }

    /** What the page calls somebody of the client's: the role, unless the manager chose names; empty for nobody. */
    String client(Optional<Id<Stakeholder>> id) {
        return id.flatMap(file::find).map(person -> choices.names() ? person.name()
                : person.forPage().isBlank() ? person.role() : person.forPage()).orElse("");
    }

    /** What the page calls somebody of ours. */
    String member(Optional<Id<Member>> id) {
        return id.flatMap(file::find).map(person -> choices.names() ? person.name()
                : person.forPage().isBlank() ? person.role() : person.forPage()).orElse("");
    }

    /** The lines of the last page that were about a record. */
    Stream<PageLine> lastLines() {
        return recordLines(last);
    }

    private static Stream<PageLine> recordLines(Optional<IssuedPage> page) {
        return page.stream().flatMap(it -> it.lines().stream()).filter(line -> line.subject().isPresent() && line.section() != PageSection.SINCE);
    }

    /** The lines that the client has before them: of the page that is corrected, and of the last one. */
    Stream<PageLine> knownLines() {
        Set<Id<?>> seen = new HashSet<>();
        return Stream.concat(recordLines(corrected), lastLines()).filter(line -> seen.add(line.subject().orElseThrow()));
    }

    /** What the corrected page said became of a line that is gone. */
    Optional<PageLine> toldBefore(PageLine gone) {
        return corrected.stream().flatMap(page -> page.lines().stream())
                .filter(line -> line.section() == PageSection.SINCE && line.subject().equals(gone.subject())).findFirst();
    }

    Set<Id<?>> lastSubjects() {
        return lastLines().flatMap(line -> line.subject().stream()).collect(Collectors.toSet());
    }

    Optional<LineAnswer> answer(PageLine line) {
        return choices.answers().stream().filter(answer -> line.subject().equals(Optional.of(answer.subject()))).findFirst();
    }

    /** The lines that the manager carries over from the last page as they stood. */
    List<ComposedLine> carried(PageSection section, Set<Id<?>> present) {
        return knownLines()
                .filter(line -> line.section() == section && !present.contains(line.subject().orElseThrow()))
                .filter(line -> answer(line).filter(answer -> answer.kind() == LineAnswerKind.CARRIED).isPresent())
                .map(line -> ComposedLine.carried(line, this))
                .toList();
    }

    String day(Optional<LocalDate> date) {
        return date.map(words::day).orElse("");
    }

    /** A, B and C. */
    String list(List<String> names) {
        List<String> distinct = new ArrayList<>(names.stream().filter(name -> !name.isBlank()).distinct().toList());
        if (distinct.size() < 2) {
            return String.join("", distinct);
        }
        String tail = distinct.removeLast();
        return words.say("page.and", String.join(", ", distinct), tail);
    }

    String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }

    /** The text with a full stop, if it has no other end. */
    static String sentence(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || ".!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0 ? stripped : stripped + ".";
    }

    Locale locale() {
        return words.locale();
    }
}
