package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.model.Action;
import tutti.model.BackBrief;
import tutti.model.AlsoRaised;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Channel;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Direction;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.IdSource;
import tutti.model.IssuedPage;
import tutti.model.Letter;
import tutti.model.Match;
import tutti.model.Medium;
import tutti.model.Meeting;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.OneToOne;
import tutti.model.PageLine;
import tutti.model.PageSection;
import tutti.model.Promise;
import tutti.model.Raci;
import tutti.model.Reaction;
import tutti.model.Reading;
import tutti.model.Stakeholder;
import tutti.model.TrustEvent;
import tutti.model.deed.Dropping;

/** A person is taken out for good. What is looked at in the end is the bytes of the file. */
class PurgeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    /** Everything that is planted begins so, but for the name and the addresses. */
    private static final String PLANT = "planted-";

    @TempDir
    Path folder;

    private final IdSource ids = new IdSource(InstantSource.system(), new Random(3));
    private final Engagement engagement = Engagement.named(ids.next(), "Payroll").withNote("Ask ZEBULON quagmire or Zebulon's office");
    private final Stakeholder gone = Stakeholder.named(ids.next(), engagement.id(), "Zebulon Quagmire", DAY).withEmail("zq@example.org")
            .withPhone("+49 170 5550123").withNote(PLANT + "note").withRole(PLANT + "role");
    private final Stakeholder other = Stakeholder.named(ids.next(), engagement.id(), "Olga Okoye", DAY);
    private final Need need = Need.expressed(ids.next(), engagement.id(), PLANT + "need", DAY).withSaidBy(Optional.of(gone.id()));
    private final Concern concern = Concern.raised(ids.next(), engagement.id(), PLANT + "concern", DAY).withRaisedBy(Optional.of(gone.id()))
            .withNeeds(List.of(need.id())).withAlsoRaised(List.of(new AlsoRaised(Optional.of(gone.id()), DAY, PLANT + "again"),
                    new AlsoRaised(Optional.of(other.id()), DAY, "Me too")));
    private final Conversation alone = Conversation.on(ids.next(), engagement.id(), DAY, List.of(gone.id()), Medium.PHONE).withSaid(PLANT + "said");
    private final Conversation together = Conversation.on(ids.next(), engagement.id(), DAY, List.of(gone.id(), other.id()), Medium.PHONE)
            .withSaid("We agreed with Zebulon Quagmire");
    private final Promise promise = Promise.made(ids.next(), engagement.id(), "Call Zebulon by Friday", DAY).withTo(Optional.of(gone.id()));
    private final TrustEvent event = new TrustEvent(ids.next(), engagement.id(), DAY, Optional.of(gone.id()), Direction.DOWN, Optional.empty(),
            PLANT + "event", "", "");
    private final Reading reading = Reading.of(ids.next(), gone, DAY, Basis.SAID).withEvidence(PLANT + "evidence").withReasons(List.of(PLANT + "reason"));
    private final Channel channel = Channel.named(ids.next(), engagement.id(), "Steering").withStakeholders(List.of(other.id(), gone.id()));
    private final Meeting meeting = Meeting.planned(ids.next(), engagement.id(), "Steering", DAY).withAttendees(List.of(gone.id(), other.id()))
            .withVerdictBy(Optional.of(gone.id())).withVerdictWords(PLANT + "verdict")
            .withReactions(List.of(Reaction.said("Line", Optional.of(gone.id()), PLANT + "reaction"), Reaction.said("Line", Optional.of(other.id()), "Fine")));
    private Path file;
    private Store store;

    @BeforeEach
    void plant() {
        file = folder.resolve("tutti.db");
        store = Store.open(file);
        store.keep("New", Change.keep(engagement));
        store.keep("Add " + gone.name(), Change.keep(gone.withName("Zeb " + PLANT + "maiden"), other, need, concern));
        store.keep("Rename", Change.keep(gone));
        store.keep("Add more", Change.keep(alone, together, promise, event, reading, channel, meeting));
        store.keep("Delete", Dropping.of(read(), concern));
        store.undo();
        store.keepTyping("stakeholder:" + gone.id(), PLANT + "half");
        store.keepTyping("capture", "zebulon quagmire was angry");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private CaseFile read() {
        return store.read(engagement.id());
    }

    private void assertNoTrace(String... traces) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
                for (String trace : traces) {
                    assertThat(bytes.toLowerCase(Locale.ROOT).contains(trace)).as(trace + " in " + each).isFalse();
                }
            }
        }
    }

    @Test
    void theFileKeepsNoTraceOfAStakeholder() throws IOException {
        assertThat(new String(Files.readAllBytes(folder.resolve("tutti.db-wal")), StandardCharsets.ISO_8859_1)).contains("Zebulon Quagmire", PLANT);
        assertThat(store.upkeep().purge(gone.id(), "…")).isEmpty();
        assertNoTrace("zebulon", "quagmire", PLANT, "zq@example", "5550123", gone.id().toString());
        assertThat(store.check()).isEmpty();
        assertThat(store.typed("capture")).contains("… was angry");
        store.close();
        assertNoTrace("zebulon", "quagmire", PLANT, "zq@example", "5550123");
        store = Store.open(file);
    }

    @Test
    void otherRecordsKeepStandingWithoutThem() {
        store.upkeep().purge(gone.id(), "…");
        CaseFile after = read();
        assertThat(after.stakeholders()).containsExactly(other);
        assertThat(after.engagement().note()).isEqualTo("Ask … or …'s office");
        assertThat(after.find(need.id()).orElseThrow().words()).isEmpty();
        assertThat(after.find(concern.id())).contains(concern.withWords("").withRaisedBy(Optional.empty())
                .withAlsoRaised(List.of(new AlsoRaised(Optional.empty(), DAY, ""), new AlsoRaised(Optional.of(other.id()), DAY, "Me too"))));
        assertThat(after.find(alone.id())).contains(alone.withSaid("").withPeople(List.of()));
        assertThat(after.find(together.id())).contains(together.withSaid("We agreed with …").withPeople(List.of(other.id())));
        assertThat(after.find(promise.id())).contains(promise.withWhat("Call … by Friday").withTo(Optional.empty()));
        assertThat(after.find(channel.id())).contains(channel.withStakeholders(List.of(other.id())));
        assertThat(after.find(meeting.id())).contains(meeting.withAttendees(List.of(other.id())).withVerdictBy(Optional.empty()).withVerdictWords("")
                .withReactions(List.of(Reaction.said("Line", Optional.empty(), ""), Reaction.said("Line", Optional.of(other.id()), "Fine"))));
        assertThat(after.readings()).isEmpty();
        assertThat(after.trustEvents()).singleElement().satisfies(left -> assertThat(left.what()).isEmpty());
        // A list with a gap where the person stood takes new elements as any other.
        store.keep("Invite", Change.keep(after.find(meeting.id()).orElseThrow().withAttendees(List.of(other.id(), other.id(), other.id()))));
        assertThat(read().find(meeting.id()).orElseThrow().attendees()).hasSize(3);
    }

    @Test
    void itIsPastUndoWhileOtherEditsStillAreNot() {
        store.keep("Rename other", Change.keep(other.withRole("CFO")));
        store.upkeep().purge(gone.id(), "…");
        assertThat(store.undoLabel()).contains("Rename other");
        store.undo();
        assertThat(store.undo()).get().extracting(Edit::label).isEqualTo("Add more");
        assertThat(read().conversations()).isEmpty();
        assertThat(store.undo()).get().extracting(Edit::label).isEqualTo("Add …");
        assertThat(read().all()).isEmpty();
        store.redo();
        store.redo();
        assertThat(read().find(together.id()).orElseThrow().people()).containsExactly(other.id());
        assertThat(read().stakeholders()).containsExactly(other);
        assertThat(store.past().changesOf(gone.id())).isEmpty();
        assertThat(store.past().changesOf(concern.id())).isNotEmpty();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aMemberGoesWithLettersBackBriefsAndReadings() throws IOException {
        Member member = Member.named(ids.next(), engagement.id(), "Yevgenia Pfister").withOneToOnes(List.of(new OneToOne(DAY, PLANT + "talk")));
        Goal goal = Goal.named(ids.next(), engagement.id(), "Two clean runs");
        Action action = Action.toDo(ids.next(), engagement.id(), "Ask Pfister").withOwner(Optional.of(member.id()));
        store.upkeep().purge(gone.id(), "…");
        store.keep("Team", Change.keep(member, goal, action, Raci.of(ids.next(), engagement.id(), goal.id(), member, Set.of(Letter.A)),
                new BackBrief(ids.next(), engagement.id(), member.id(), Optional.of(need.id()), Optional.empty(), 1, DAY, PLANT + "told", Match.DIFFERS),
                Reading.of(ids.next(), member, DAY, Basis.JUDGED).withEvidence(PLANT + "judged")));
        store.keep("Delete", Dropping.of(read(), member));
        store.upkeep().purge(member.id(), "somebody");
        assertNoTrace("yevgenia", "pfister", PLANT);
        assertThat(read().actions()).containsExactly(action.withOwner(Optional.empty()).withWhat("Ask somebody"));
        assertThat(read().goals()).containsExactly(goal);
        assertThat(store.past().dropped(engagement.id())).isEmpty();
    }

    @Test
    void aNameThatAnotherBearsTooStaysTheirs() {
        Stakeholder brother = Stakeholder.named(ids.next(), engagement.id(), "Bartholomew Quagmire", DAY);
        store.keep("Add brother", Change.keep(brother, engagement.withNote("Quagmire, Zebulon, Zebulonia, zebulon quagmire")));
        store.upkeep().purge(gone.id(), "…");
        assertThat(read().stakeholders()).containsExactlyInAnyOrder(other, brother);
        assertThat(read().engagement().note()).isEqualTo("Quagmire, …, Zebulonia, …");
    }

    @Test
    void pagesAndBackupsThatStillHoldThemAreNamed() {
        IssuedPage clean = page(1, "All is well", Optional.empty());
        IssuedPage named = page(2, "Decided by Zebulon Quagmire", Optional.empty());
        IssuedPage quoting = page(3, "They said", Optional.of(concern));
        store.keep("Issue", Change.keep(clean, named, quoting));
        Backups backups = store.backups().orElseThrow();
        Backup before = backups.make(LocalDateTime.of(2026, 11, 20, 12, 0));
        assertThat(store.upkeep().purge(gone.id(), "…")).containsExactly(named, quoting);
        assertThat(backups.holding(gone.id())).containsExactly(before);
        Backup after = backups.makeIfChanged(LocalDateTime.of(2026, 11, 21, 12, 0)).orElseThrow();
        assertThat(backups.list()).containsExactly(after, before);
        assertThat(backups.holding(gone.id())).containsExactly(before);
        assertThat(read().issuedPages()).containsExactly(clean, named, quoting);
    }

    private IssuedPage page(int number, String text, Optional<Concern> about) {
        PageLine line = new PageLine(PageSection.CONCERNS, about.map(Concern::id), "", text, Optional.empty());
        return new IssuedPage(ids.next(), engagement.id(), number, DAY, Optional.empty(), "Steering", Optional.empty(), "", List.of(line), "", Optional.empty());
    }

    @Test
    void nobodyIsNobody() {
        assertThatThrownBy(() -> store.upkeep().purge(ids.<Stakeholder>next(), "…")).isInstanceOf(IllegalArgumentException.class);
        assertThat(read().stakeholders()).hasSize(2);
    }
}
