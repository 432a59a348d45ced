package tutti.client;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyEvent;
import tutti.i18n.Words;
import tutti.model.Level;
import tutti.model.Stakeholder;
import tutti.widget.chart.PowerGrid;
import tutti.widget.panel.MadeOf;

/** Everybody with a power and an interest on one grid. Where too many share a place, the rest of them stand behind one mark that names them. */
final class GridPeople {

    private static final int NAMED = 12;

    private final ClientViewModel model;
    private final Words words;
    private final PowerGrid grid;
    private final int mostInOnePlace;
    private List<Optional<Stakeholder>> shown = List.of();

    GridPeople(ClientViewModel model, int mostInOnePlace) {
        this.model = model;
        this.mostInOnePlace = mostInOnePlace;
        words = model.words();
        grid = new PowerGrid(words.say("client.grid.power"), words.say("client.grid.interest"));
        grid.onMove((place, power, interest) -> shown.get(place).ifPresent(person -> model.deeds().place(person, power, interest)));
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::moveByKey);
    }

    PowerGrid grid() {
        return grid;
    }

    private static List<Integer> place(Stakeholder person) {
        return List.of(person.power().orElseThrow().value(), person.interest().orElseThrow().value());
    }

    private Optional<Stakeholder> chosen() {
        return model.stakeholders().chosen().map(StakeholderRow::record);
    }

    void show(ClientPicture picture) {
        Map<List<Integer>, List<Stakeholder>> places = picture.file().stakeholders().stream()
                .filter(one -> one.power().isPresent() && one.interest().isPresent())
                .collect(Collectors.groupingBy(GridPeople::place, LinkedHashMap::new, Collectors.toList()));
        List<PowerGrid.Person> people = new ArrayList<>();
        List<Optional<Stakeholder>> next = new ArrayList<>();
        Optional<Stakeholder> chosen = chosen();
        places.values().forEach(here -> {
            boolean all = here.size() <= mostInOnePlace;
            int drawn = all ? here.size() : mostInOnePlace / 2;
            // Nobody changes places by being chosen, but whoever is chosen is drawn.
            List<Stakeholder> inOrder = all ? here
                    : here.stream().sorted(Comparator.comparing((Stakeholder one) -> !Optional.of(one).equals(chosen))).toList();
            inOrder.subList(0, drawn).forEach(one -> {
                people.add(person(one, Optional.of(one).equals(chosen)));
                next.add(Optional.of(one));
            });
            if (drawn < here.size()) {
                people.add(rest(inOrder.subList(drawn, inOrder.size())));
                next.add(Optional.empty());
            }
        });
        shown = List.copyOf(next);
        grid.show(people);
    }

    private PowerGrid.Person person(Stakeholder one, boolean selected) {
        List<Integer> at = place(one);
        return new PowerGrid.Person(one.initials(), at.getFirst(), at.getLast(), selected,
                words.say("client.grid.told", one.name(), at.getFirst(), at.getLast()), () -> model.stakeholders().choose(one));
    }

    private PowerGrid.Person rest(List<Stakeholder> others) {
        List<Integer> at = place(others.getFirst());
        String names = others.stream().limit(NAMED).map(Stakeholder::name).collect(Collectors.joining(", "));
        return new PowerGrid.Person(words.say("client.grid.more", others.size()), at.getFirst(), at.getLast(), false,
                words.say("client.grid.rest", others.size(), at.getFirst(), at.getLast(), names),
                () -> MadeOf.open(grid, words.say("client.grid.here", at.getFirst(), at.getLast()), "", others.stream()
                        .map(one -> new MadeOf.Line(one.name(), one.role(), () -> model.stakeholders().choose(one))).toList(), words));
    }

    /** Shift and an arrow move the chosen person by one, for those who do not drag. */
    private void moveByKey(KeyEvent key) {
        int up = switch (key.getCode()) {
            case UP -> 1;
            case DOWN -> -1;
            default -> 0;
        };
        int right = switch (key.getCode()) {
            case RIGHT -> 1;
            case LEFT -> -1;
            default -> 0;
        };
        if (key.isShiftDown() && (up != 0 || right != 0)) {
            chosen().filter(one -> one.power().isPresent() && one.interest().isPresent()).ifPresent(one -> model.deeds().place(one,
                    Math.clamp(one.power().get().value() + up, Level.LEAST, Level.MOST),
                    Math.clamp(one.interest().get().value() + right, Level.LEAST, Level.MOST)));
            key.consume();
        }
    }
}
