package tutti.harmony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.i18n.HarmonyWords;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Person;
import tutti.model.Question;
import tutti.model.measure.Answer;
import tutti.model.measure.SameQuestions;
import tutti.widget.chart.BothSides;
import tutti.widget.chart.Dot;
import tutti.widget.mark.Voice;
import tutti.widget.panel.MadeOf;
import tutti.workspace.Trail;

/**
 * The same five questions to both sides. The team's dots carry no names here.
 *
 * @param behind the answers that each row is made of
 * @param verdict how many questions are out of tune; {@code why} which
 * @param judged how many answers were judged, beside their sign; {@code judgedOf} of how many
 */
record QuestionsCardModel(List<BothSides.Row> rows, List<Figure> behind, String verdict, String why, boolean outOfTune, String judged, String judgedOf) {

    /** The rows, each showing what it is made of by {@code show}. */
    List<BothSides.Row> opening(Consumer<Figure> show) {
        return IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).opening(() -> show.accept(behind.get(i)))).toList();
    }

    static QuestionsCardModel of(CaseFile file, LocalDate today, Words words, Trail trail) {
        SameQuestions same = SameQuestions.of(file, today);
        return new QuestionsCardModel(same.questions().stream().map(sides -> row(file, sides, words, trail)).toList(),
                same.questions().stream().map(sides -> behind(file, sides, words, trail)).toList(), verdict(same, words), why(same, words), !same.outOfTune().isEmpty(),
                words.say("harmony.questions.judged-count", same.judged()), same.answers() == 0 ? "" : new HarmonyWords(words).judged(same));
    }

    private static BothSides.Row row(CaseFile file, tutti.model.measure.BothSides sides, Words words, Trail trail) {
        HarmonyWords measures = new HarmonyWords(words);
        Question question = sides.question();
        Optional<BothSides.Gap> gap = sides.gap().isEmpty() ? Optional.empty() : Optional.of(new BothSides.Gap(
                sides.clientMedian().orElseThrow(), sides.teamMedian().orElseThrow(), measures.median(sides.clientMedian()),
                measures.median(sides.teamMedian()), measures.gap(sides)));
        String instead = sides.client().isEmpty() && sides.team().isEmpty() ? words.say("harmony.questions.none")
                : words.say("harmony.questions.too-few");
        String told = words.say("harmony.questions.told", words.of(question), sides.client().size(), sides.team().size(),
                gap.map(BothSides.Gap::gap).orElse(instead));
        return new BothSides.Row(words.of(question), new ScaleWords(words).meaning(question),
                sides.client().stream().map(answer -> client(file, answer, words, trail)).toList(),
                sides.team().stream().map(answer -> team(answer, words, trail)).toList(),
                gap, instead, sides.isOutOfTune(), told, () -> { });
    }

    /** The client's people by name, then the team's without. */
    private static Figure behind(CaseFile file, tutti.model.measure.BothSides sides, Words words, Trail trail) {
        return new Figure("", words.of(sides.question()), false, () -> answers(file, sides, words, trail));
    }

    private static List<MadeOf.Line> answers(CaseFile file, tutti.model.measure.BothSides sides, Words words, Trail trail) {
        Stream<MadeOf.Line> client = sides.client().stream().map(answer -> new MadeOf.Line(
                words.say("harmony.figure.said", name(file, answer.person()), answer.score().value()),
                words.say("harmony.figure.member.when", words.of(answer.basis()), words.day(answer.date())),
                () -> trail.goTo(Kind.STAKEHOLDER, answer.person())));
        Stream<MadeOf.Line> team = sides.team().stream().map(answer -> new MadeOf.Line(
                words.say("harmony.figure.said", words.say("harmony.questions.member"), answer.score().value()),
                words.say("harmony.figure.member.when", words.of(answer.basis()), words.day(answer.date())),
                () -> trail.goTo(Kind.MEMBER, answer.person())));
        return Stream.concat(client, team).toList();
    }

    private static Dot client(CaseFile file, Answer answer, Words words, Trail trail) {
        String name = name(file, answer.person());
        return new Dot("", answer.score().value(), voice(answer), false,
                words.say("harmony.questions.dot", name, words.of(answer.basis()), words.day(answer.date()), words.of(answer.question()),
                        answer.score().value()),
                () -> trail.goTo(Kind.STAKEHOLDER, answer.person()));
    }

    private static Dot team(Answer answer, Words words, Trail trail) {
        return new Dot("", answer.score().value(), voice(answer), false,
                words.say("harmony.questions.dot", words.say("harmony.questions.member"), words.of(answer.basis()), words.day(answer.date()),
                        words.of(answer.question()), answer.score().value()),
                () -> trail.goTo(Kind.MEMBER, answer.person()));
    }

    private static String name(CaseFile file, Id<? extends Person> person) {
        return file.find(person).map(Person::name).orElse("");
    }

    private static Voice voice(Answer answer) {
        return answer.basis() == Basis.SAID ? Voice.SAID : Voice.JUDGED;
    }

    private static String verdict(SameQuestions same, Words words) {
        String count = new HarmonyWords(words).tuneCount(same);
        if (same.answers() == 0) {
            return "";
        }
        return words.say(same.outOfTune().isEmpty() ? "harmony.questions.verdict.none" : "harmony.questions.verdict", count);
    }

    /** One question's own sentence; of several only their names, for there is room for no more. */
    private static String why(SameQuestions same, Words words) {
        if (same.answers() == 0) {
            return words.say("harmony.questions.empty");
        }
        return switch (same.outOfTune().size()) {
            case 0 -> "";
            case 1 -> words.say("harmony.questions.why", new HarmonyWords(words).outOfTune(same));
            default -> words.say("harmony.questions.why", same.outOfTune().stream().map(sides -> words.of(sides.question())).collect(Collectors.joining(", ")));
        };
    }
}
