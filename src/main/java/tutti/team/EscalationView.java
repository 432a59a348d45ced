package tutti.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.HalfTyped;
import tutti.i18n.Words;
import tutti.model.Channel;
import tutti.model.Days;
import tutti.model.Escalation;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.CommitField;
import tutti.widget.field.InlineMessage;

/** Where a channel goes when it is not held: after how many days, and who does what then. The last line adds a step. */
final class EscalationView {

    private static final double DAYS = 56;
    private static final int MOST_DAYS = 3650;

    private final Words words;
    private final HalfTyped halfTyped;
    private final BiConsumer<Channel, List<Escalation>> keep;
    private final VBox lines = Layout.column(6);
    private final InlineMessage message = new InlineMessage();
    private final VBox root = Layout.column(6, lines, message);
    private Optional<Channel> shown = Optional.empty();

    EscalationView(Editors editors, BiConsumer<Channel, List<Escalation>> keep) {
        this.words = editors.words();
        this.halfTyped = new HalfTyped(editors.workspace());
        this.keep = keep;
    }

    Node root() {
        return root;
    }

    void show(Channel channel) {
        // A line that keeps its step keeps what is half typed in it.
        boolean isSame = shown.filter(before -> before.id().equals(channel.id()) && before.path().equals(channel.path())).isPresent();
        shown = Optional.of(channel);
        if (isSame) {
            return;
        }
        message.clear();
        lines.getChildren().clear();
        for (int place = 0; place < channel.path().size(); place++) {
            lines.getChildren().add(step(channel.path().get(place), place));
        }
        lines.getChildren().add(newStep());
    }

    private Node step(Escalation step, int place) {
        CommitField days = days(typed -> read(typed).ifPresentOrElse(after -> change(place, new Escalation(after, step.what())), this::refuse));
        days.setValue(Integer.toString(step.after().value()));
        CommitField what = what(typed -> change(place, new Escalation(step.after(), typed)));
        what.setValue(step.what());
        halfTyped.waitsIn(what, place(Integer.toString(place)), step::what);
        return line(days, what, Buttons.small(Buttons.iconOnly(Icon.CLOSE, words.say("team.escalation.remove", step.what()), () -> remove(place))));
    }

    private Node newStep() {
        List<CommitField> both = new ArrayList<>();
        Runnable add = () -> {
            Optional<Days> after = read(both.getFirst().getText());
            if (!both.getLast().getText().isBlank() && after.isPresent()) {
                String what = both.getLast().getText().strip();
                halfTyped.heard(place("new.days"), "");
                halfTyped.becomes(place("new.what"), what, () -> change(Integer.MAX_VALUE, new Escalation(after.get(), what)));
            } else if (!both.getLast().getText().isBlank()) {
                refuse();
            }
        };
        both.add(days(_ -> add.run()));
        both.add(what(_ -> add.run()));
        halfTyped.waitsIn(both.getFirst(), place("new.days"));
        halfTyped.waitsIn(both.getLast(), place("new.what"));
        return line(both.getFirst(), both.getLast(), Layout.spacer());
    }

    private String place(String field) {
        return "team.escalation." + field + shown.map(channel -> "/" + channel.id()).orElse("");
    }

    private CommitField days(Consumer<String> commit) {
        CommitField days = new CommitField(words.say("team.escalation.days"), commit);
        days.setAccessibleText(words.say("team.escalation.days.long"));
        days.setPrefWidth(DAYS);
        days.setMinWidth(DAYS);
        return days;
    }

    private CommitField what(Consumer<String> commit) {
        CommitField what = new CommitField(words.say("team.escalation.what"), commit);
        what.setAccessibleText(words.say("team.escalation.what"));
        HBox.setHgrow(what, Priority.ALWAYS);
        return what;
    }

    private Node line(CommitField days, CommitField what, Node last) {
        return Layout.row(8, days, Texts.label(words.say("team.escalation.after"), "reason", "muted"), what, last);
    }

    private static Optional<Days> read(String typed) {
        String digits = typed.strip();
        return digits.matches("[0-9]{1,4}") && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= MOST_DAYS
                ? Optional.of(new Days(Integer.parseInt(digits))) : Optional.empty();
    }

    private void refuse() {
        message.error(words.say("team.escalation.unreadable"));
    }

    private void change(int place, Escalation step) {
        shown.ifPresent(channel -> {
            List<Escalation> path = new ArrayList<>(channel.path());
            if (place < path.size()) {
                path.set(place, step);
            } else {
                path.add(step);
            }
            keep(channel, path);
        });
    }

    private void remove(int place) {
        shown.ifPresent(channel -> {
            List<Escalation> path = new ArrayList<>(channel.path());
            path.remove(place);
            keep(channel, path);
        });
    }

    private void keep(Channel channel, List<Escalation> path) {
        message.clear();
        keep.accept(channel, path.stream().sorted(Comparator.comparing(step -> step.after().value())).toList());
    }
}
