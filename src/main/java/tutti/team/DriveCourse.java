package tutti.team;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.Member;
import tutti.model.Question;
import tutti.model.measure.Drive;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.History;
import tutti.widget.chart.TrendLine;
import tutti.widget.mark.Side;
import tutti.widget.mark.Voice;

/** How the motivation, focus and direction of one member went; a course needs two readings. */
final class DriveCourse {

    private static final int COURSE = 2;

    private DriveCourse() {}

    static List<Node> of(Member member, TeamPicture picture, Words words) {
        return Drive.questions().stream().flatMap(question -> course(member, question, picture, words)).toList();
    }

    private static Stream<Node> course(Member member, Question question, TeamPicture picture, Words words) {
        List<History> history = picture.readings().of(member.id()).stream().flatMap(reading -> reading.answer(question)
                .map(score -> new History(reading.date(), words.day(reading.date()), score.value(), voice(reading.basis()),
                        told(question, reading.date(), score.value(), reading.basis(), words), () -> { })).stream()).toList();
        if (history.size() < COURSE) {
            return Stream.empty();
        }
        TrendLine line = new TrendLine(Side.TEAM);
        line.show(history, OptionalDouble.empty(), "");
        line.setPrefWidth(0);
        VBox box = Layout.column(2, Texts.label(words.of(question), "caption", "muted"), line);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(0);
        return Stream.of(box);
    }

    private static Voice voice(Basis basis) {
        return basis == Basis.SAID ? Voice.SAID : Voice.JUDGED;
    }

    private static String told(Question question, LocalDate day, int score, Basis basis, Words words) {
        return words.say("team.course.told", words.day(day), words.of(basis), words.of(question).toLowerCase(words.locale()), score);
    }
}
