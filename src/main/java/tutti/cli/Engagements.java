package tutti.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.store.Store;

/** Finds the engagement that a verb is about, and its today. */
final class Engagements {

    private final Surroundings surroundings;
    private final Words words;
    private final Store store;

    Engagements(Surroundings surroundings, Store store) {
        this.surroundings = surroundings;
        this.words = surroundings.words();
        this.store = store;
    }

    /** The engagement that was named, or the only one there is. */
    CaseFile chosen(OptionSpec option) {
        List<Engagement> all = store.engagements();
        if (all.isEmpty()) {
            throw new NotDone(words.say("cli.engagement.none", store.file().toString()));
        }
        String name = option.getValue();
        if (name == null) {
            if (all.size() > 1) {
                throw new NotDone(words.say("cli.engagement.several", store.file().toString(), names(all)));
            }
            return store.read(all.getFirst().id());
        }
        return named(name)
                .map(engagement -> store.read(engagement.id()))
                .orElseThrow(() -> new NotDone(words.say("cli.engagement.unknown", name, store.file().toString(), names(all))));
    }

    /** The engagement with this name or id; empty if there is none. */
    Optional<Engagement> named(String name) {
        List<Engagement> found = store.engagements().stream()
                .filter(each -> each.name().equalsIgnoreCase(name) || each.id().toString().equals(name))
                .toList();
        if (found.size() > 1) {
            String ids = found.stream().map(each -> each.id().toString()).collect(Collectors.joining(", "));
            throw new NotDone(words.say("cli.engagement.twice", Integer.toString(found.size()), name, ids));
        }
        return found.stream().findFirst();
    }

    /** The date that was asked for, else the engagement's own today, else the clock's. */
    LocalDate today(Engagement engagement, OptionSpec option) {
        LocalDate date = option.getValue();
        return date == null ? today(engagement) : date;
    }

    LocalDate today(Engagement engagement) {
        return engagement.fixedToday().orElseGet(() -> LocalDate.now(surroundings.clock()));
    }

    private static String names(List<Engagement> engagements) {
        return engagements.stream().map(each -> "“" + each.name() + "”").collect(Collectors.joining(", "));
    }
}
