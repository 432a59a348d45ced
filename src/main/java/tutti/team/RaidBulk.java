package tutti.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.RaidState;
import tutti.model.Thing;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** What is done to all picked records at once, each as one edit that can be undone. */
final class RaidBulk {

    private final RaidViewModel model;
    private final Words words;
    private final Label count = Texts.wrapped(Texts.panelTitle(""));
    private final Label stateHint = Texts.wrapped(Texts.label(" ", "caption", "muted"));
    private final VBox root;

    RaidBulk(RaidViewModel model, Editors editors) {
        this.model = model;
        this.words = editors.words();
        Button owner = Buttons.plain(words.say("team.raid.bulk.owner"), () -> { });
        owner.setOnAction(_ -> editors.ask().member(owner, words.say("team.raid.bulk.owner.title"), Optional.empty(),
                who -> model.edits().give(picked(), Optional.of(who))));
        Button date = Buttons.plain(words.say("team.raid.bulk.date"), () -> { });
        date.setOnAction(_ -> editors.ask().date(date, words.say("team.raid.bulk.date.title"), model.edits().today().plusDays(7),
                day -> model.edits().date(picked(), day)));
        FlowPane states = new FlowPane(8, 8);
        Stream.of(RaidState.values()).map(state -> Buttons.plain(words.of(state), () -> model.edits().state(picked(), state)))
                .forEach(states.getChildren()::add);
        root = Layout.column(12, count, Texts.wrapped(Texts.label(words.say("team.raid.bulk.why"), "reason", "muted")),
                new FlowPane(8, 8, owner, date),
                Texts.reason(words.say("team.raid.state")), states, stateHint,
                Texts.reason(words.say("team.raid.column.page")),
                new FlowPane(8, 8, Buttons.plain(words.say("team.raid.bulk.page.on"), () -> model.edits().onPage(picked(), true)),
                        Buttons.plain(words.say("team.raid.bulk.page.off"), () -> model.edits().onPage(picked(), false))),
                Layout.divider(),
                Layout.row(0, Layout.styled(Buttons.plain(words.say("team.raid.bulk.drop"), () -> model.edits().drop(picked())), "danger")));
        root.setPadding(new Insets(16, 20, 16, 20));
        model.picked().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    private List<Thing> picked() {
        return model.picked().get();
    }

    private void show(List<Thing> records) {
        count.setText(words.say("team.raid.bulk.count", records.size()));
        long without = records.stream().filter(record -> !RaidEdits.hasState(record)).count();
        stateHint.setText(words.say("team.raid.bulk.state.hint", without));
        stateHint.setVisible(without > 0);
    }
}
