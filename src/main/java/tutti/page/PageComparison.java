package tutti.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.model.Id;
import tutti.model.PageLine;
import tutti.model.PageSection;

/**
 * How the lines of one page differ from those of an earlier one. A line is the same if it is about the same record; one
 * without a record, if it says the same.
 *
 * @param differences in the order of the later page, then those that are gone in the order of the earlier one
 * @param same how many lines stand on both as they are
 */
public record PageComparison(List<Difference> differences, int same) {

    public enum What { NEW, MOVED, CHANGED, GONE }

    /** @param before the line on the earlier page, {@code now} the one on the later; one of them may be missing, never both */
    public record Difference(What what, Optional<PageLine> before, Optional<PageLine> now) {

        /** The line as it was printed last. */
        public PageLine line() {
            return now.or(() -> before).orElseThrow();
        }
    }

    public PageComparison {
        differences = List.copyOf(differences);
    }

    /** What was news on either page is left out: it was told about other pages. */
    public static PageComparison of(List<PageLine> before, List<PageLine> now) {
        Map<Object, PageLine> old = byKey(before);
        Map<Object, PageLine> fresh = byKey(now);
        List<Difference> differences = new ArrayList<>();
        fresh.forEach((key, line) -> difference(Optional.ofNullable(old.get(key)), line).ifPresent(differences::add));
        int same = fresh.size() - differences.size();
        old.forEach((key, line) -> {
            if (!fresh.containsKey(key)) {
                differences.add(new Difference(What.GONE, Optional.of(line), Optional.empty()));
            }
        });
        return new PageComparison(differences, same);
    }

    private static Map<Object, PageLine> byKey(List<PageLine> lines) {
        return lines.stream().filter(line -> line.section() != PageSection.SINCE)
                .collect(Collectors.toMap(PageComparison::key, line -> line, (first, again) -> first, java.util.LinkedHashMap::new));
    }

    private static Object key(PageLine line) {
        return line.subject().<Object>map(Id::value).orElse(line.section() + line.text());
    }

    private static Optional<Difference> difference(Optional<PageLine> before, PageLine now) {
        if (before.isEmpty()) {
            return Optional.of(new Difference(What.NEW, before, Optional.of(now)));
        }
        PageLine was = before.get();
        boolean isMoved = !was.date().equals(now.date());
        boolean isSame = Stream.of(!isMoved, was.state().equals(now.state()), was.text().equals(now.text())).allMatch(it -> it);
        return isSame ? Optional.empty() : Optional.of(new Difference(isMoved ? What.MOVED : What.CHANGED, before, Optional.of(now)));
    }
}
