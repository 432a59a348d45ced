package tutti.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.client.Arrangement.Group;
import tutti.client.Arrangement.Line;
import tutti.client.Arrangement.Order;

/** In which order the stakeholders of the sample stand, and under which headings. */
class ArrangementTest {

    private final ClientDesk desk = ClientDesk.sample();
    private final ClientViewModel model = desk.model();

    private List<String> names() {
        return model.stakeholders().listing().get().shown().stream().map(row -> row.record().name()).toList();
    }

    private List<String> lines() {
        return model.arrangement().lines(model.stakeholders().listing().get().shown()).stream().map(line -> switch (line) {
            case Line.Heading(String title, int count) -> title + " (" + count + ")";
            case Line.Somebody(StakeholderRow row) -> row.record().name();
        }).toList();
    }

    @Test
    void whoeverMattersMostStandsFirstAndAnotherClickTurnsTheOrder() {
        assertThat(names()).startsWith("Marit Sundal").endsWith("Signe Marrow");
        model.arrangement().sortBy(Order.ROOM);
        assertThat(names()).as("least room first, unknown last").startsWith("Oskar Brenn", "Signe Marrow", "Marit Sundal").endsWith("Tove Aldis", "Hal Petrie");
        model.arrangement().sortBy(Order.CONTACT);
        assertThat(names()).as("11 days with a limit of 10").startsWith("Tove Aldis");
        model.arrangement().sortBy(Order.NAME);
        assertThat(names()).isSorted();
        model.arrangement().sortBy(Order.NAME);
        assertThat(names()).startsWith("Tove Aldis");
    }

    @Test
    void thoseOfAGroupStandUnderItsHeadingInTheOrderChosen() {
        model.arrangement().group().set(Group.ROOM);
        assertThat(lines()).containsExactly("Out of room (1)", "Oskar Brenn", "Tight (1)", "Signe Marrow",
                "Have room (3)", "Marit Sundal", "Runa Felt", "Daniel Oye", "Room not known (2)", "Tove Aldis", "Hal Petrie");
        model.arrangement().group().set(Group.CONTACT);
        assertThat(lines()).startsWith("Going quiet (1)", "Tove Aldis", "In touch (6)", "Marit Sundal");
    }

    @Test
    void theFilterNarrowsWhatIsGrouped() {
        model.arrangement().group().set(Group.LEVEL);
        model.filter().set("payroll");
        assertThat(lines()).containsExactly("Resistant (1)", "Oskar Brenn");
    }

    @Test
    void namesOfAnyScriptAreFoundAndSorted() {
        ClientViewModel crowd = ClientDesk.crowd(40).model();
        crowd.filter().set("olafur thorsson");
        assertThat(crowd.stakeholders().listing().get().shown()).as("Ólafur Þórsson").hasSize(5)
                .allMatch(row -> row.record().name().startsWith("Ólafur Þórsson"));
        crowd.filter().set("");
        crowd.arrangement().sortBy(Order.NAME);
        crowd.filter().set("юлия");
        assertThat(crowd.stakeholders().listing().get().shown()).hasSize(5).allMatch(row -> row.record().name().startsWith("Юлия"));
        crowd.filter().set("王小");
        assertThat(crowd.stakeholders().listing().get().shown()).hasSize(5);
    }
}
