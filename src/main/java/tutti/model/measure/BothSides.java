package tutti.model.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tutti.model.Basis;
import tutti.model.Id;
import tutti.model.Question;

/** One question as both sides answer it: only fresh answers, each person's own. */
public record BothSides(Question question, List<Answer> client, List<Answer> team) {

    /** So many answers a side are needed to compare. */
    public static final int FEWEST = 2;

    /** From this gap on, either way, it is out of tune. */
    public static final double OUT_OF_TUNE = 2;

    public BothSides {
        client = List.copyOf(client);
        team = List.copyOf(team);
    }

    public OptionalDouble clientMedian() {
        return median(client);
    }

    public OptionalDouble teamMedian() {
        return median(team);
    }

    /** Client median minus team median, unrounded; empty: too few. */
    public OptionalDouble gap() {
        if (client.size() < FEWEST || team.size() < FEWEST) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(clientMedian().orElseThrow() - teamMedian().orElseThrow());
    }

    public boolean isOutOfTune() {
        return gap().isPresent() && Math.abs(gap().getAsDouble()) >= OUT_OF_TUNE;
    }

    /** How many of the answers of both sides were judged, not said. */
    public int judged() {
        return (int) Stream.concat(client.stream(), team.stream()).filter(answer -> answer.basis() == Basis.JUDGED).count();
    }

    public List<Id<?>> records() {
        return Stream.concat(client.stream(), team.stream()).<Id<?>>map(Answer::reading).distinct().toList();
    }

    private static OptionalDouble median(List<Answer> answers) {
        return Medians.of(answers.stream().map(answer -> answer.score().value()).toList());
    }
}
