package tutti.page;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import tutti.model.PaperSection;

/**
 * One part of a printed page. Its kind and its lines are of one page: no line of the team's gets into a section of the client's.
 *
 * @param <K> the sections of that page
 * @param <L> the lines of that page
 * @param aside what stands in grey beside the title; may be empty
 * @param columns the headings of the columns; "Waits for it:" for what we need from you
 * @param lines the worst first: what gives way goes from the end
 * @param beyond how many more there are that could stand here, but are far off
 * @param more "+2 more, on request"; empty if all lines stand
 */
public record Section<K extends PaperSection, L extends PaperLine>(K kind, String title, String aside, List<String> columns, List<L> lines, int beyond,
                                                                   String more) {

    public Section {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    public static <K extends PaperSection, L extends PaperLine> Section<K, L> of(K kind, String title, String aside, List<String> columns,
                                                                                 List<? extends L> lines) {
        return new Section<>(kind, title, aside, columns, List.copyOf(lines), 0, "");
    }

    Section<K, L> withLines(List<L> newLines, String newMore) {
        return new Section<>(kind, title, aside, columns, newLines, beyond, newMore);
    }

    Section<K, L> withBeyond(int newBeyond) {
        return new Section<>(kind, title, aside, columns, lines, newBeyond, more);
    }

    /** @param more says how many lines are not there */
    Section<K, L> arranged(Arrangement how, BiFunction<L, Tailor, L> tailored, IntFunction<String> more) {
        List<L> standing = lines.stream().filter(how::stands).map(line -> tailored.apply(line, how.of(line))).toList();
        int missing = beyond + lines.size() - standing.size();
        return withLines(standing, missing == 0 ? "" : more.apply(missing)).headed(how.head());
    }

    private Section<K, L> headed(Tailor tailor) {
        return new Section<>(kind, tailor.label(title), tailor.label(aside), columns.stream().map(tailor::label).toList(), lines, beyond, more);
    }
}
