package tutti.model.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Need;

/**
 * Do the client's vision and the team's execution come together? Every need with its links, the most important first,
 * then the one whose chain breaks earliest; and the other way round, what serves no need and where the work is overkill.
 */
public record Harmony(List<Links> needs, List<Goal> goalsForNothing, List<Action> actionsForNothing, List<Overkill> overkill,
                      int undroppedActions) {

    /** How many needs break first, break later, are unknown, or hold at one link, and which. */
    public record Column(List<Id<Need>> first, List<Id<Need>> later, List<Id<Need>> unknown, List<Id<Need>> holds) {}

    /**
     * A need of importance 1 or 2 with more undropped actions than any need of importance 4 or 5 (importance-performance
     * analysis: possible overkill).
     *
     * @param most the largest count of actions of a need of importance 4 or 5
     */
    public record Overkill(Need need, List<Id<Action>> actions, int most) {
        public List<Id<?>> records() {
            List<Id<?>> ids = new ArrayList<>(List.of(need.id()));
            ids.addAll(actions);
            return List.copyOf(ids);
        }
    }

    private static final int LITTLE = 2;
    private static final int MUCH = 4;

    public Harmony {
        needs = List.copyOf(needs);
        goalsForNothing = List.copyOf(goalsForNothing);
        actionsForNothing = List.copyOf(actionsForNothing);
        overkill = List.copyOf(overkill);
    }

    public static Harmony of(CaseFile file, LocalDate today) {
        return file.once(List.of(Harmony.class, today), () -> measure(file, today));
    }

    private static Harmony measure(CaseFile file, LocalDate today) {
        LinkRules rules = LinkRules.of(file, today);
        Serving serving = rules.serving();
        List<Links> needs = file.needs().stream().map(rules::of).sorted(byWhatMatters()).toList();
        return new Harmony(needs, serving.goalsForNothing(), serving.actionsForNothing(), overkill(file, serving),
                serving.undropped().size());
    }

    /** Most important first, then the chain that breaks earliest, then the first entered. */
    private static Comparator<Links> byWhatMatters() {
        return Comparator.comparingInt((Links links) -> -importance(links.need()))
                .thenComparingInt(links -> links.firstBroken().map(Link::ordinal).orElse(Link.values().length))
                .thenComparingInt(links -> links.firstUnknown().map(Link::ordinal).orElse(Link.values().length))
                .thenComparing(links -> links.need().id());
    }

    private static int importance(Need need) {
        return need.importance().map(level -> level.value()).orElse(0);
    }

    private static List<Overkill> overkill(CaseFile file, Serving serving) {
        List<Need> important = file.needs().stream().filter(need -> importance(need) >= MUCH).toList();
        if (important.isEmpty()) {
            return List.of(); // nothing to be more than
        }
        int most = important.stream().mapToInt(need -> serving.actions(need.id()).size()).max().orElseThrow();
        return file.needs().stream()
                .filter(need -> importance(need) >= 1 && importance(need) <= LITTLE)
                .map(need -> new Overkill(need, serving.actions(need.id()).stream().map(Action::id).toList(), most))
                .filter(overkill -> overkill.actions().size() > most)
                .toList();
    }

    public Optional<Links> of(Id<Need> need) {
        return needs.stream().filter(links -> links.need().id().equals(need)).findFirst();
    }

    /** Each need in one bucket; every bucket is there, empty ones too. */
    public Map<Bucket, List<Links>> buckets() {
        Map<Bucket, List<Links>> buckets = new EnumMap<>(Bucket.class);
        for (Bucket bucket : Bucket.values()) {
            buckets.put(bucket, needs.stream().filter(links -> links.bucket() == bucket).toList());
        }
        return Collections.unmodifiableMap(buckets);
    }

    public Column column(Link link) {
        return new Column(marked(link, LinkMark.BROKEN_FIRST), marked(link, LinkMark.BROKEN_LATER), marked(link, LinkMark.UNKNOWN),
                marked(link, LinkMark.HOLDS));
    }

    private List<Id<Need>> marked(Link link, LinkMark mark) {
        return needs.stream().filter(links -> links.mark(link) == mark).map(links -> links.need().id()).toList();
    }
}
