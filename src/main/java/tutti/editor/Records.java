package tutti.editor;

import java.util.Comparator;
import java.util.List;
import tutti.model.CaseFile;
import tutti.model.Member;
import tutti.model.Plain;
import tutti.model.Sought;
import tutti.model.Stakeholder;
import tutti.model.Thing;

/** The records one can choose from by typing a part of what they are called. */
final class Records {

    private Records() {}

    /** All records of {@code type} in the engagement, by what they are called. */
    static <T extends Thing> List<T> all(CaseFile file, Class<T> type) {
        return file.all().stream().filter(type::isInstance).map(type::cast)
                .sorted(Comparator.comparing(record -> Plain.of(record.title())))
                .toList();
    }

    /** Those in which every typed word begins a word; of these, the ones called so from the start come first. */
    static <T extends Thing> List<T> matching(List<T> records, String typed) {
        Sought sought = Sought.of(typed);
        return records.stream()
                .filter(record -> sought.beginsWordsOf(spoken(record)))
                .sorted(Comparator.comparing(record -> !sought.begins(Plain.of(record.title()))))
                .toList();
    }

    private static String spoken(Thing record) {
        return Plain.of(record.title() + " " + detail(record));
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
