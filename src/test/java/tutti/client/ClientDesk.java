package tutti.client;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.DatedLevel;
import tutti.model.Days;
import tutti.model.Engagement;
import tutti.model.EngagementLevel;
import tutti.model.Id;
import tutti.model.Level;
import tutti.model.Reading;
import tutti.model.Score;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.store.Store;
import tutti.workspace.DirectWork;
import tutti.workspace.Workspace;

/** A workspace on a real store in memory, with the sample or an engagement in which nothing was written down yet. */
final class ClientDesk {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final Store store = Store.inMemory();
    final Words words = Words.english();
    final Workspace workspace = new Workspace(new DirectWork(), Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
    final Editors editors = new Editors(workspace, words);

    private ClientDesk() {
        workspace.open(() -> store);
    }

    static ClientDesk sample() {
        ClientDesk desk = new ClientDesk();
        desk.workspace.openSample("Open the sample");
        return desk;
    }

    static ClientDesk empty() {
        ClientDesk desk = new ClientDesk();
        desk.workspace.begin("New engagement", Engagement.named(desk.workspace.ids().next(), "Harbour tolls"));
        return desk;
    }

    /** So many people in five houses, with names of many scripts; three of four were read, some long ago. */
    static ClientDesk crowd(int count) {
        ClientDesk desk = empty();
        Id<Engagement> engagement = desk.workspace.caseFile().get().engagement().id();
        List<Thing> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Stakeholder one = Stakeholder.named(desk.workspace.ids().next(), engagement, NAMES.get(i % NAMES.size()) + (i < NAMES.size() ? "" : " " + i), TODAY.minusDays(60))
                    .withRole("Role " + i % 13).withOrganisation("House " + i % 5)
                    .withPower(Optional.of(new Level(1 + i % 5))).withInterest(Optional.of(new Level(1 + i * 7 % 5)))
                    .withContactLimit(Optional.of(new Days(30)))
                    .withLevels(List.of(new DatedLevel(TODAY.minusDays(40), EngagementLevel.values()[i % 5])))
                    .withDesired(Optional.of(EngagementLevel.values()[(i + 1) % 5]));
            all.add(one);
            if (i % 4 > 0) {
                all.add(Reading.of(desk.workspace.ids().next(), one, TODAY.minusDays(i * 11 % 40), i % 3 == 0 ? Basis.JUDGED : Basis.SAID)
                        .withConfidence(Optional.of(new Score(i * 7 % 11))).withMinimum(Optional.of(new Score(i * 3 % 6))));
            }
        }
        desk.workspace.keep("Crowd", all.toArray(Thing[]::new));
        return desk;
    }

    private static final List<String> NAMES = List.of("王小明", "محمد علي", "Юлия Петрова", "Ólafur Þórsson", "תמר לוי", "김민준", "Ngô Thị Bích", "अनिता शर्मा", "\ud835\udd38da \ud835\udd43ovelace");

    ClientViewModel model() {
        return new ClientViewModel(workspace, words);
    }

    /** The records as they are on disk. */
    CaseFile kept() {
        return store.read(workspace.caseFile().get().engagement().id());
    }
}
