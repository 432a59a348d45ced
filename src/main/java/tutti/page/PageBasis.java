package tutti.page;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param last the page that was issued last, which the new one is compared with
 */
record PageBasis(CaseFile file, LocalDate today, DraftPage choices, Words words, Optional<IssuedPage> last) {

    static PageBasis of(CaseFile file, LocalDate today, DraftPage choices, Words words) {
        return new PageBasis(file, today, choices, words, file.lastIssued());
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
        return last.stream().flatMap(page -> page.lines().stream()).filter(line -> line.subject().isPresent());
    }

    Set<Id<?>> lastSubjects() {
        return lastLines().flatMap(line -> line.subject().stream()).collect(Collectors.toSet());
    }

    Optional<LineAnswer> answer(PageLine line) {
        return choices.answers().stream().filter(answer -> line.subject().equals(Optional.of(answer.subject()))).findFirst();
    }

    /** The lines that the manager carries over from the last page as they stood. */
    List<ComposedLine> carried(PageSection section, Set<Id<?>> present) {
        return lastLines()
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
