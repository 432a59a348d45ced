package tutti.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.i18n.Words;
import tutti.model.*;

class CsvImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

    private final IdSource ids = new IdSource(() -> Instant.parse("2026-06-20T08:00:00Z"), new Random(1));
    private final CaseFile empty = CaseFile.of(Engagement.named(ids.next(), "Launch"));
    private final ImportWords words = new ImportWords(Words.english());

    @Test
    void theLaunchProgrammeComesInWhole() {
        Imported imported = read(empty, Side.MEMBERS, launch());
        CaseFile file = imported.after();
        assertThat(imported.rejects()).isEmpty();
        assertThat(file.members()).hasSize(13);
        assertThat(file.goals()).hasSize(12);
        assertThat(file.milestones()).hasSize(45);
        assertThat(file.actions()).hasSize(180);
        assertThat(file.raidItems()).hasSize(18);

        assertThat(lettersIn(file, "Facilities Build-Out")).containsExactlyInAnyOrder("Launch Manager A", "Site Leader I",
                "Facilities Manager R", "Safety Manager C", "Vendor Manager R");
        assertThat(lettersIn(file, "Operational Readiness Testing")).contains("Ops Manager R");
        assertThat(lettersIn(file, "Budget & Financial Tracking")).contains("Finance Partner R");

        Action wifi = file.actions().stream().filter(a -> a.what().equals("DXP1: Network/WiFi install")).findFirst().orElseThrow();
        assertThat(wifi.state()).isEqualTo(ActionState.BLOCKED);
        assertThat(wifi.firstDate()).contains(LocalDate.of(2026, 5, 25));
        assertThat(wifi.owner().flatMap(file::find).map(Member::name)).contains("IT Site Engineer");
        assertThat(wifi.note()).isEqualTo("""
                Imported from tasks.csv, T0009
                Site id: DXP1
                Owner dept: Technology
                Phase: Technology Readiness
                Priority: High""");
        assertThat(file.actions()).allMatch(action -> action.owner().isPresent(), "has an owner");
        assertThat(file.actions().stream().filter(a -> a.note().contains("Status: At Risk"))).hasSize(22)
                .allMatch(a -> a.state() == ActionState.DOING);
        assertThat(file.actions().stream().filter(a -> a.state() == ActionState.DONE)).hasSize(67).allMatch(a -> a.ended().isEmpty());

        Milestone hiring = file.milestones().stream().filter(m -> m.name().equals("DXP2: Hiring Readiness")).findFirst().orElseThrow();
        assertThat(hiring.note()).contains("Status: Delayed").contains("Owner dept: HR");
        assertThat(hiring.firstDate()).contains(LocalDate.of(2026, 6, 21));
        assertThat(hiring.done()).isEmpty();
        assertThat(file.milestones().stream().filter(m -> m.done().isPresent())).hasSize(17)
                .allMatch(m -> !m.done().orElseThrow().isAfter(TODAY));

        RaidItem wms = file.raidItems().stream().filter(r -> r.text().startsWith("DXP1: WMS")).findFirst().orElseThrow();
        assertThat(wms.type()).isEqualTo(RaidType.DEPENDENCY);
        assertThat(wms.impact()).contains(new Level(4));
        assertThat(wms.neededBy()).contains(LocalDate.of(2026, 7, 27));
        assertThat(wms.owner().flatMap(file::find).map(Member::name)).contains("Safety Manager");
        RaidItem hotspot = file.raidItems().getFirst();
        assertThat(hotspot.note()).startsWith("Imported from raid_log.csv, R001").contains("Status: Escalated");
        assertThat(hotspot.state()).isEqualTo(RaidState.IN_PROGRESS);
        assertThat(hotspot.probability()).contains(new Level(2));

        assertThat(said(imported)).contains(
                "tasks.csv: actions: 180 added, 0 changed, 0 unchanged",
                "tasks.csv: “At Risk” is read as “Doing” and kept in the note of 22 records",
                "raid_log.csv: “Escalated” is read as “In progress” and kept in the note of 2 records",
                "milestones.csv: “Blocked” is kept in the note of one milestone, for a milestone is done or not");
    }

    @Test
    void importingAgainChangesNothing() {
        CaseFile once = read(empty, Side.MEMBERS, launch()).after();
        Imported again = read(once, Side.MEMBERS, launch().reversed());
        assertThat(again.changes()).isEmpty();
        assertThat(again.after().all()).isEqualTo(once.all());
    }

    @Test
    void aChangedRowChangesItsRecordAndNoFirstDate() {
        String head = "task_id,task_name,owner_dept,due_date,status\n";
        CaseFile once = read(empty, Side.MEMBERS, csv("tasks.csv", head + "T1,Install racks,Facilities,2026-05-08,Not Started\n")).after();
        Action before = once.actions().getFirst();
        CaseFile reworded = once.with(Change.keep(before.withWhat("Install the racks").withNote("Ask twice.\n\n" + before.note() + "\n\nLate van.")));
        Imported again = read(reworded, Side.MEMBERS, csv("tasks.csv", head + "T1,Install racks,,2026-05-20,Blocked\nT2,Install racks,,,\n"));
        assertThat(again.after().actions()).hasSize(2);
        Action after = again.after().find(before.id()).orElseThrow();
        assertThat(after.what()).isEqualTo("Install the racks");
        assertThat(after.firstDate()).contains(LocalDate.of(2026, 5, 8));
        assertThat(after.due()).contains(LocalDate.of(2026, 5, 20));
        assertThat(after.state()).isEqualTo(ActionState.BLOCKED);
        assertThat(after.note()).isEqualTo("Ask twice.\n\nImported from tasks.csv, T1\n\nLate van.");
    }

    @Test
    void rowsThatCannotBeReadAreNamedAndTheOthersLand() {
        Imported imported = read(empty, Side.MEMBERS,
                csv("raid.csv", """
                        id,type,description,impact,probability,due date,status
                        1,Risk,Ice on the quay,High,Low,2026-12-01,Open
                        2,Rumour,They say,High,Low,2026-12-01,Open
                        3,Issue,,High,Low,2026-12-01,Open
                        4,Issue,Gate stuck,Enormous,Low,2026-12-01,Open
                        5,Issue,Gate, stuck,High,Low,2026-12-01,Open
                        6,Issue,Gate stuck,High,N/A,2026-02-30,Open
                        7,Issue,"Open quotation,High,Low,2026-12-01,Open
                        8,Action,Grit the quay,,,2026-12-02,In progress
                        """),
                csv("menu.csv", "Dish,Price\nSoup,4\n"),
                csv("empty.csv", ""),
                new CsvFile("book.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertThat(imported.rejects().stream().map(words::say)).containsExactlyInAnyOrder(
                "raid.csv, line 3: “Rumour” is not Risk, Assumption, Issue, Dependency, Decision or Action.",
                "raid.csv, line 4: the cell under “description” is empty.",
                "raid.csv, line 5: “Enormous” under “impact” is neither a number from 1 to 5 nor Low, Medium or High.",
                "raid.csv, line 6: the row has 8 cells but there are 7 headings: a text with a separator in it needs quotation marks.",
                "raid.csv, line 7: “2026-02-30” under “due date” is not a date such as 2026-11-23.",
                "raid.csv, line 8: a quotation mark opens here and never closes.",
                "menu.csv, line 1: no known kind of list has the headings Dish, Price.",
                "empty.csv, line 1: the file is empty.",
                "book.xlsx, line 1: this is not a text file; save the sheet as CSV.");
        assertThat(imported.after().raidItems()).extracting(RaidItem::text).containsExactly("Ice on the quay");
        assertThat(imported.after().actions()).extracting(Action::what).containsExactly("Grit the quay");
        assertThat(imported.after().actions().getFirst().state()).isEqualTo(ActionState.DOING);
    }

    @Test
    void registersOfOtherMakersComeInToo() {
        Imported imported = read(empty, Side.STAKEHOLDERS, others("Stakeholder_Register.csv"), others("stakeholders.csv"));
        CaseFile file = imported.after();
        assertThat(imported.rejects()).isEmpty();
        assertThat(file.stakeholders()).hasSize(16);
        Stakeholder planner = file.stakeholders().stream().filter(s -> s.name().equals("City Council Planner")).findFirst().orElseThrow();
        assertThat(planner.role()).isEqualTo("Urban planning, housing policy");
        assertThat(planner.power()).contains(new Level(5));
        assertThat(planner.interest()).contains(new Level(4));
        assertThat(file.needs().stream().filter(n -> n.saidBy().equals(Optional.of(planner.id()))).map(Need::words))
                .containsExactly("Suburb-level affordability data");
        Stakeholder parents = file.stakeholders().stream().filter(s -> s.name().equals("Student Parents/Guardians")).findFirst().orElseThrow();
        assertThat(parents.organisation()).isEmpty();
        assertThat(parents.power()).contains(new Level(2));
        assertThat(parents.note()).contains("Impact: Low").contains("Primary Contribution: Indirect stakeholder interest");

        CaseFile raid = read(empty, Side.MEMBERS, others("raid_log.csv"), others("raid_template.csv")).after();
        assertThat(raid.raidItems()).hasSize(57);
        assertThat(raid.raidItems().stream().filter(r -> r.note().contains("Owner: Alice"))).hasSize(11);
        RaidItem hardware = raid.raidItems().stream().filter(r -> r.text().startsWith("Hardware")).findFirst().orElseThrow();
        assertThat(hardware.text()).isEqualTo("Hardware delivery delay: Estimated 4 weeks");
        assertThat(hardware.note()).contains("Description: Production environment setup").contains("Owner: John Frank");
        assertThat(hardware.responseText()).isEqualTo("High-level mitigation plan");
        assertThat(read(raid, Side.MEMBERS, others("raid_log.csv"), others("raid_template.csv")).changes()).isEmpty();
    }

    @Test
    void lettersOfUnknownPeopleMakeMembersAndACellMayHoldSeveral() {
        Imported imported = read(empty, Side.MEMBERS, csv("raci.csv", """
                Deliverable;Project Lead;Harbour Master;Remarks
                Quay lights;A/R;c, i;by winter
                Gate;-;Accountable;
                Ramp;X;R;
                """));
        CaseFile file = imported.after();
        assertThat(file.members()).extracting(Member::name).containsExactly("Project Lead", "Harbour Master");
        assertThat(lettersIn(file, "Quay lights")).containsExactlyInAnyOrder("Project Lead AR", "Harbour Master CI");
        assertThat(lettersIn(file, "Gate")).containsExactly("Harbour Master A");
        assertThat(file.goals().getFirst().note()).contains("Remarks: by winter");
        assertThat(imported.rejects().stream().map(words::say))
                .containsExactly("raci.csv, line 4: “X” under “Project Lead” is not made of A, R, C and I.");
        assertThat(said(imported)).contains("raci.csv: “Harbour Master” is nobody known, so a member of this name was added for the letters");
    }

    @Test
    void lettersGoToPeopleOfEitherSide() {
        CaseFile sides = read(empty, Side.STAKEHOLDERS, csv("people.csv", "Name,Role\nIda,Harbour Master\n")).after();
        CaseFile file = read(sides, Side.MEMBERS, csv("raci.csv", "Task,Harbour Master\nGate,A\n")).after();
        assertThat(file.members()).isEmpty();
        assertThat(file.racis().getFirst().stakeholder()).contains(sides.stakeholders().getFirst().id());
    }

    @Test
    void encodingsSeparatorsAndDatesOfManyTables() {
        String table = "Name;Rôle\r\nJörg Ødegård;Maître d’œuvre\r\n";
        for (CsvFile file : List.of(new CsvFile("p.csv", table.getBytes(StandardCharsets.UTF_8)),
                new CsvFile("p.csv", ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8)),
                new CsvFile("p.csv", ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE)),
                new CsvFile("p.csv", ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16BE)),
                new CsvFile("p.csv", table.replace(';', '\t').getBytes(Charset.forName("windows-1252"))),
                new CsvFile("p.csv", ("sep=;\r\n" + table).getBytes(StandardCharsets.UTF_8)),
                new CsvFile("p.csv", ("Project team;\r\n\r\n" + table).getBytes(StandardCharsets.UTF_8)))) {
            assertThat(read(empty, Side.MEMBERS, file).after().members()).extracting(Member::name).containsExactly("Jörg Ødegård");
        }
        Imported old = read(empty, Side.MEMBERS, csv("p.csv", "Name,Role\rIda,5\"\" rope\rJon,\"open\rEva,\"Two \"\"lines\"\"\rhere\"\r"));
        assertThat(old.rejects()).extracting(Reject::line).containsExactly(3L);
        assertThat(old.after().members()).extracting(Member::role).containsExactly("5\"\" rope", "Two \"lines\"\rhere");
        assertThat(due("2026/05/08", "08.05.2026", "8.5.26", "8 May 2026", "May 8, 2026", "08-May-2026", "Fri 8 May 2026", "2026-05-08T00:00:00Z"))
                .containsOnly(LocalDate.of(2026, 5, 8));
        assertThat(due("05/08/2026", "12/31/2026")).containsExactly(LocalDate.of(2026, 5, 8), LocalDate.of(2026, 12, 31));
        assertThat(due("05/08/2026", "31/12/2026")).containsExactly(LocalDate.of(2026, 8, 5), LocalDate.of(2026, 12, 31));
        assertThat(said(read(empty, Side.MEMBERS, csv("t.csv", "Task,Due\na,03/04/2026\n"))))
                .contains("t.csv: the dates under “Due” are read with the day first");
    }

    private List<LocalDate> due(String... cells) {
        String table = Stream.of(cells).map(cell -> "\"Do\",\"" + cell + "\"\n").collect(Collectors.joining("", "Action,Due\n", ""));
        Imported imported = read(empty, Side.MEMBERS, csv("t.csv", table));
        assertThat(imported.rejects()).isEmpty();
        return imported.after().actions().stream().map(action -> action.due().orElseThrow()).toList();
    }

    private Imported read(CaseFile file, Side side, CsvFile... files) {
        return read(file, side, List.of(files));
    }

    private Imported read(CaseFile file, Side side, List<CsvFile> files) {
        return new CsvImport(ids, TODAY, side).read(file, files);
    }

    private List<String> said(Imported imported) {
        return imported.notes().stream().map(words::say).toList();
    }

    private static Set<String> lettersIn(CaseFile file, String goal) {
        Id<Goal> id = file.goals().stream().filter(g -> g.name().equals(goal)).findFirst().orElseThrow().id();
        return file.racis().stream()
                .filter(raci -> raci.goal().equals(id))
                .map(raci -> ((Person) file.find(raci.person()).orElseThrow()).name() + " " + raci.title())
                .collect(Collectors.toSet());
    }

    private static List<CsvFile> launch() {
        return Stream.of("tasks.csv", "raid_log.csv", "raci_matrix.csv", "milestones.csv", "stakeholders.csv")
                .map(name -> resource("launch/" + name)).toList();
    }

    private static CsvFile others(String name) {
        return resource("others/" + name);
    }

    private static CsvFile resource(String path) {
        try (InputStream in = CsvImportTest.class.getResourceAsStream(path)) {
            return new CsvFile(path.substring(path.indexOf('/') + 1), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvFile csv(String name, String text) {
        return new CsvFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
