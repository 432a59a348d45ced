package tutti.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import tutti.model.Question;
import tutti.model.measure.BothSides;
import tutti.model.measure.Bucket;
import tutti.model.measure.Harmony;
import tutti.model.measure.Link;
import tutti.model.measure.Links;
import tutti.model.measure.Reason;
import tutti.model.measure.SameQuestions;

/** Harmony in a sentence, and where the two sides are out of tune. */
public final class HarmonyWords {

    private final Words words;
    private final ScaleWords scale;

    public HarmonyWords(Words words) {
        this.words = words;
        scale = new ScaleWords(words);
    }

    /** "7 needs: 2 in tune, 2 not confirmed by the client, 1 without an action, 2 late". */
    public String sentence(Harmony harmony) {
        return harmony.needs().isEmpty() ? needs(harmony) : words.say("model.harmony.sentence", needs(harmony), buckets(harmony));
    }

    /** "7 needs". */
    public String needs(Harmony harmony) {
        return words.say("model.harmony.needs", harmony.needs().size());
    }

    /** "2 in tune, 2 not confirmed by the client": the buckets that hold a need; those in tune are always counted. */
    public String buckets(Harmony harmony) {
        Map<Bucket, List<Links>> buckets = harmony.buckets();
        List<String> parts = new ArrayList<>();
        buckets.forEach((bucket, needs) -> {
            if (bucket == Bucket.IN_TUNE || !needs.isEmpty()) {
                parts.add(bucket(bucket, needs));
            }
        });
        return String.join(", ", parts);
    }

    /** "2 not confirmed by the client": one bucket of the sentence. */
    public String bucket(Bucket bucket, List<Links> needs) {
        int count = needs.size();
        return switch (bucket) {
            case IN_TUNE -> words.say("model.harmony.inTune", count);
            case NOT_CONFIRMED -> words.say("model.harmony.notConfirmed", count);
            case NOT_UNDERSTOOD -> words.say("model.harmony.notUnderstood", count);
            case WITHOUT_GOAL_OR_ACTION -> withoutDirection(reasons(needs, Link.DIRECTION), count);
            case LATE_OR_BLOCKED -> late(reasons(needs, Link.DELIVERY), count);
            case NOT_SATISFIED -> words.say("model.harmony.notSatisfied", count);
            case NOT_YET_KNOWN -> words.say("model.harmony.notYetKnown", count);
        };
    }

    private static List<Reason> reasons(List<Links> needs, Link link) {
        return needs.stream().map(links -> links.state(link).reason()).toList();
    }

    /** Says no more than is true of every need of the bucket: one with invalid RACI has both a goal and, maybe, an action. */
    private String withoutDirection(List<Reason> reasons, int count) {
        if (reasons.stream().allMatch(reason -> reason instanceof Reason.NoAction || reason instanceof Reason.NoGoal(var need, var has) && !has)) {
            return words.say("model.harmony.withoutAction", count);
        }
        if (reasons.stream().allMatch(Reason.NoGoal.class::isInstance)) {
            return words.say("model.harmony.withoutGoal", count);
        }
        return reasons.stream().allMatch(reason -> reason instanceof Reason.NoAction || reason instanceof Reason.NoGoal)
                ? words.say("model.harmony.withoutGoalOrAction", count)
                : words.say("model.harmony.withoutDirection", count);
    }

    private String late(List<Reason> reasons, int count) {
        long blocked = reasons.stream().filter(Reason.ActionsBlocked.class::isInstance).count();
        if (blocked == 0) {
            return words.say("model.harmony.late", count);
        }
        return blocked == count ? words.say("model.harmony.blocked", count) : words.say("model.harmony.lateOrBlocked", count);
    }

    /** "1 goal, 1 action": what serves no need. */
    public String forNothing(Harmony harmony) {
        return words.say("model.harmony.forNothing", harmony.goalsForNothing().size(), harmony.actionsForNothing().size());
    }

    /** "importance 2, 9 of 41 actions". */
    public String overkill(Harmony.Overkill overkill, Harmony harmony) {
        int importance = overkill.need().importance().orElseThrow().value();
        return words.say("model.harmony.overkill", importance, overkill.actions().size(), harmony.undroppedActions());
    }

    /** "−1.5", or "too few". */
    public String gap(BothSides both) {
        return both.gap().isPresent() ? scale.signed(both.gap().getAsDouble()) : words.say("model.tune.tooFew");
    }

    /** "5.5", or nothing where nobody answered. */
    public String median(OptionalDouble median) {
        return median.isPresent() ? scale.number(median.getAsDouble()) : "";
    }

    /** "1 of 5 out of tune", or that those compared are in tune. */
    public String tuneCount(SameQuestions same) {
        int all = same.questions().size();
        int out = same.outOfTune().size();
        long compared = same.questions().stream().filter(both -> both.gap().isPresent()).count();
        return out > 0 ? words.say("model.tune.outOfTune", out, all) : words.say("model.tune.none", compared, all);
    }

    /** "the team feels progress that the client does not see yet"; empty when nothing is out of tune. */
    public String outOfTune(SameQuestions same) {
        return same.outOfTune().stream().map(this::outOfTune).collect(Collectors.joining("; "));
    }

    private String outOfTune(BothSides both) {
        boolean team = both.gap().orElseThrow() < 0;
        Question question = both.question();
        return switch (question) {
            case CONFIDENCE -> team ? words.say("model.tune.confidence.team") : words.say("model.tune.confidence.client");
            case DIRECTION -> team ? words.say("model.tune.direction.team") : words.say("model.tune.direction.client");
            case PROGRESS -> team ? words.say("model.tune.progress.team") : words.say("model.tune.progress.client");
            case COMMUNICATION -> team ? words.say("model.tune.communication.team") : words.say("model.tune.communication.client");
            case TRUST -> team ? words.say("model.tune.trust.team") : words.say("model.tune.trust.client");
            case MINIMUM, MOTIVATION, FOCUS -> throw new IllegalArgumentException(question + " is not asked on both sides");
        };
    }

    /** "6 of 48 answers judged". */
    public String judged(SameQuestions same) {
        return words.say("model.tune.judged", same.judged(), same.answers());
    }
}
