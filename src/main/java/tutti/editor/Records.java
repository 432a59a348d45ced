package tutti.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Member;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/** The records one can choose from by typing a part of what they are called. */
final class Records {

    private Records() {}

    /** All records of {@code type} in the engagement, by what they are called. */
    static <T extends Thing> List<T> all(CaseFile file, Class<T> type) {
        return file.all().stream().filter(type::isInstance).map(type::cast)
                .sorted(Comparator.comparing(record -> record.title().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Those in which every typed word begins a word; of these, the ones called so from the start come first. */
    static <T extends Thing> List<T> matching(List<T> records, String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        List<String> words = List.of(sought.split("\\s+"));
        return records.stream()
                .filter(record -> words.stream().allMatch(word -> hasWordFrom(spoken(record), word)))
                .sorted(Comparator.comparing(record -> !record.title().toLowerCase(Locale.ROOT).startsWith(sought)))
                .toList();
    }

    private static boolean hasWordFrom(String spoken, String start) {
        return Stream.of(spoken.split("[^\\p{L}\\p{N}]+")).anyMatch(word -> word.startsWith(start)) || spoken.startsWith(start);
    }

    private static String spoken(Thing record) {
        return (record.title() + " " + detail(record)).toLowerCase(Locale.ROOT);
    }

    /** What tells two records of one name apart. */
    static String detail(Thing record) {
        return switch (record) {
            case Stakeholder stakeholder -> stakeholder.role();
            case Member member -> member.role();
            default -> "";
        };
    }
}
