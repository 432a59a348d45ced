package tutti.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.ClientWords;
import tutti.i18n.Words;
import tutti.model.Concern;
import tutti.model.Need;
import tutti.model.Step;
import tutti.model.measure.ConcernTime;
import tutti.model.measure.Leg;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.mark.ConcernClock;
import tutti.widget.mark.ConcernClock.Station;
import tutti.widget.mark.StationMark;

/** The four stations of a concern, and the step that comes next. */
final class ConcernSteps {

    private final ClientViewModel model;
    private final Editors editors;
    private final Words words;
    private final ClientWords client;

    ConcernSteps(ClientViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        words = editors.words();
        client = new ClientWords(words);
    }

    /** The clock alone. */
    ConcernClock clock(Concern concern) {
        ConcernClock clock = new ConcernClock();
        clock.show(stations(concern));
        return clock;
    }

    /** The clock, the step that comes next, and the needs it is about. */
    VBox clockAndSteps(Concern concern) {
        VBox column = Layout.column(6, clock(concern));
        List<Node> next = new ArrayList<>(steps(concern));
        for (Need need : model.picture().get().file().find(concern.needs())) {
            next.add(Buttons.with(Icon.LINK, Buttons.link(words.say("client.concern.need", need.title()), () -> model.open(need))));
        }
        if (!next.isEmpty()) {
            column.getChildren().add(new FlowPane(12, 6, next.toArray(Node[]::new)));
        }
        return column;
    }

    List<Station> stations(Concern concern) {
        Optional<ConcernTime> time = model.picture().get().clock().of(concern.id());
        return List.of(
                new Station(words.say("client.station.raised"), words.day(concern.raised()), StationMark.DONE),
                station(words.say("client.station.acknowledged"), concern.acknowledged(), time.flatMap(t -> t.lap(Leg.ACKNOWLEDGE)), ""),
                station(words.say("client.station.answered"), concern.answered(), time.flatMap(t -> t.lap(Leg.ANSWER)), ""),
                station(words.say("client.station.settled"), concern.settled(), time.flatMap(t -> t.lap(Leg.SETTLE)),
                        words.say("client.station.settled.when")));
    }

    /** Only the client settles, so that nobody's clock runs towards the last station. */
    private Station station(String name, Optional<Step> step, Optional<ConcernTime.Lap> lap, String ahead) {
        if (step.isPresent()) {
            String detail = Stream.of(words.day(step.get().on()), step.get().how()).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
            return new Station(name, detail, lap.map(client::lap).orElse(""), StationMark.DONE);
        }
        return lap.filter(ConcernTime.Lap::isRunning).filter(one -> ahead.isEmpty())
                .map(one -> new Station(name, client.lap(one), one.days() == 0 ? StationMark.BEGUN : StationMark.RUNNING))
                .orElseGet(() -> new Station(name, ahead, StationMark.AHEAD));
    }

    /** The steps that are not taken yet; the next one first. */
    List<Button> steps(Concern concern) {
        List<Button> steps = new ArrayList<>();
        if (concern.settled().isEmpty()) {
            if (concern.acknowledged().isEmpty()) {
                steps.add(step(words.say("client.concern.acknowledge"), words.say("client.concern.acknowledge.title"),
                        words.say("client.concern.acknowledge.how"), (on, how) -> model.deeds().acknowledge(concern, on, how)));
            }
            if (concern.answered().isEmpty()) {
                steps.add(step(words.say("client.concern.answer"), words.say("client.concern.answer.title"),
                        words.say("client.concern.answer.how"), (on, what) -> model.deeds().answer(concern, on, what)));
            } else {
                steps.add(step(words.say("client.concern.settle"), words.say("client.concern.settle.title"),
                        words.say("client.concern.settle.how"), (on, how) -> model.deeds().settle(concern, on, how)));
            }
        }
        return steps;
    }

    private Button step(String verb, String title, String prompt, java.util.function.BiConsumer<java.time.LocalDate, String> deed) {
        Button[] button = new Button[1];
        button[0] = Buttons.small(Buttons.plain(verb, () -> editors.ask()
                .dateAndWords(button[0], title, prompt, model.picture().get().today(), deed)));
        return button[0];
    }
}
