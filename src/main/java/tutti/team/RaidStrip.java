package tutti.team;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.widget.Layout;
import tutti.widget.RovingFocus;
import tutti.widget.Texts;
import tutti.widget.chart.HeatMap;
import tutti.widget.field.DropDown;

/** Above the list: the heat map of the open risks, what is worth a look of its own, and how the list is laid out. */
final class RaidStrip {

    private final RaidViewModel model;
    private final Words words;
    private final HeatMap heat;
    private final Label unrated = Texts.wrapped(Texts.label("", "caption", "muted"));
    private final VBox map;
    private final Map<RaidGlance, ToggleButton> glances = new EnumMap<>(RaidGlance.class);
    private final CheckBox closed = new CheckBox();
    private final DropDown<RaidGroup> group;
    private final DropDown<RaidSort> sort;
    private final HBox root;

    RaidStrip(RaidViewModel model, Editors editors) {
        this.model = model;
        this.words = editors.words();
        heat = new HeatMap(words.say("team.raid.probability"), words.say("team.raid.impact"));
        Label title = Texts.label(words.say("team.raid.heat.title"), "strong", "reason");
        map = Layout.column(6, Layout.row(8, title, Layout.spacer(), editors.internal()), heat, unrated);
        map.setMinWidth(VBox.USE_PREF_SIZE);
        group = new DropDown<>(List.of(RaidGroup.values()), one -> words.say("team.raid.group." + one.name()), by -> model.look(look -> look.grouped(by)));
        sort = new DropDown<>(List.of(RaidSort.values()), one -> words.say("team.raid.sort." + one.name()), by -> model.look(look -> look.sorted(by, false)));
        closed.setOnAction(_ -> model.look(look -> look.withClosed(closed.isSelected())));
        VBox right = Layout.column(8, Texts.label(words.say("team.raid.glance.title"), "strong", "reason"), glances(),
                new FlowPane(8, 6, named("team.raid.group", group), named("team.raid.sort", sort)), closed);
        group.setMinWidth(DropDown.USE_PREF_SIZE);
        sort.setMinWidth(DropDown.USE_PREF_SIZE);
        HBox.setHgrow(right, Priority.ALWAYS);
        root = new HBox(20, map, right);
        root.setPadding(new Insets(10, 16, 8, 12));
        root.getStyleClass().add("panel-ground");
        model.listed().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    /** Two by two, so that all are in view on a narrow pane too; one stop for Tab. */
    private Node glances() {
        List<ToggleButton> buttons = new ArrayList<>();
        VBox rows = Layout.column(4);
        for (RaidGlance glance : RaidGlance.values()) {
            ToggleButton button = Layout.styled(new ToggleButton(), "chip", "small");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(0);
            button.setPrefWidth(0);
            button.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> model.look(look -> look.glanced(glance)));
            glances.put(glance, button);
            buttons.add(button);
        }
        for (int i = 0; i < buttons.size(); i += 2) {
            rows.getChildren().add(new HBox(6, buttons.subList(i, Math.min(i + 2, buttons.size())).toArray(Node[]::new)));
        }
        RovingFocus.over(buttons);
        return rows;
    }

    private Node named(String key, Node field) {
        Label name = Texts.label(words.say(key), "caption", "muted");
        name.setMinWidth(Label.USE_PREF_SIZE);
        name.setLabelFor(field);
        field.setAccessibleText(words.say(key));
        return Layout.row(6, name, field);
    }

    private void show(RaidViewModel.Listed listed) {
        RaidLook look = model.look().get();
        boolean isMapped = listed.heat().isPresent() && Stream.of(RaidShown.values())
                .filter(type -> look.type().map(type::equals).orElse(true)).anyMatch(type -> type == RaidShown.RISK);
        map.setVisible(isMapped);
        map.setManaged(isMapped);
        listed.heat().ifPresent(risks -> {
            heat.show(risks.drawn(look.heat(), words, place -> model.look(now -> now.heated(place))));
            unrated.setText(risks.risks() == 0 ? words.say("team.raid.heat.none") : words.say("team.raid.heat.unrated", risks.unrated()));
        });
        glances.forEach((glance, button) -> {
            button.setText(words.say("team.raid.glance." + glance.name(), listed.glances().get(glance)));
            Tooltip.install(button, new Tooltip(button.getText()));
            button.setVisible(glance != RaidGlance.SPENDS || listed.heat().isPresent()); // what we ask of their patience is internal
            button.setManaged(button.isVisible());
            button.setSelected(look.glance().filter(glance::equals).isPresent());
        });
        group.setChosen(look.group());
        sort.setChosen(look.sort());
        closed.setText(words.say("team.raid.closed", listed.closed()));
        closed.setSelected(look.closed());
    }
}
