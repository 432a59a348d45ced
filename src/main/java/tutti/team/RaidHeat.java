package tutti.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tutti.i18n.Words;
import tutti.model.Level;
import tutti.widget.chart.HeatMap;

/**
 * The open risks by probability and impact.
 *
 * @param risks how many there are
 * @param unrated how many lack one of the two
 */
record RaidHeat(List<Field> fields, int risks, int unrated) {

    /** @param risks how many open risks stand in the field */
    record Field(Place place, int risks) {}

    /** Probability and impact, 1 to 5 each. */
    record Place(int probability, int impact) {

        boolean holds(RaidRow row) {
            return row.shown() == RaidShown.RISK && row.probability().map(Level::value).equals(Optional.of(probability))
                    && row.impact().map(Level::value).equals(Optional.of(impact));
        }
    }

    static RaidHeat of(List<RaidRow> rows) {
        List<RaidRow> risks = rows.stream().filter(row -> row.shown() == RaidShown.RISK && row.isOpen()).toList();
        List<Field> fields = new ArrayList<>();
        for (int probability = 5; probability >= 1; probability--) {
            for (int impact = 1; impact <= 5; impact++) {
                Place place = new Place(probability, impact);
                fields.add(new Field(place, (int) risks.stream().filter(place::holds).count()));
            }
        }
        return new RaidHeat(List.copyOf(fields), risks.size(), (int) risks.stream().filter(row -> row.rating().isEmpty()).count());
    }

    List<HeatMap.Field> drawn(Optional<Place> chosen, Words words, Consumer<Place> open) {
        return fields.stream().map(field -> new HeatMap.Field(field.place().probability(), field.place().impact(), field.risks(),
                chosen.equals(Optional.of(field.place())),
                words.say("team.raid.heat.field", field.place().probability(), field.place().impact(), field.risks()),
                () -> open.accept(field.place()))).toList();
    }
}
