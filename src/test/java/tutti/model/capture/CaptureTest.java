package tutti.model.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.model.Action;
import tutti.model.Basis;
import tutti.model.Change;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Kind;
import tutti.model.Medium;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Question;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Reading;
import tutti.model.Score;
import tutti.model.Sign;
import tutti.model.Stakeholder;

class CaptureTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    private final Crew crew = new Crew();

    @Test
    void aCallWithAConcernAndAPromiseIsThreeRecords() {
        String line = "Oskar called: \"retro pay is wrong again for night crew\", promised corrected list by Thu";
        Captured captured = crew.read(line);

        assertThat(captured.spans()).extracting(span -> span.of(line)).containsExactly("Oskar", "called",
                "\"retro pay is wrong again for night crew\"", "promised", "corrected list", "by Thu");
        assertThat(captured.spans()).extracting(Span::meaning).containsExactly(new Meaning.Who(crew.oskar.id()),
                new Meaning.Contact(Medium.PHONE), new Meaning.Quoted(Kind.CONCERN), new Meaning.Opens(Kind.PROMISE),
                new Meaning.What(Kind.PROMISE), new Meaning.Due(THURSDAY));
        assertThat(captured.proposals()).extracting(each -> Kind.of(each.thing()))
                .containsExactly(Kind.CONVERSATION, Kind.CONCERN, Kind.PROMISE);

        Conversation talk = Crew.only(captured, Conversation.class);
        assertThat(talk.people()).containsExactly(crew.oskar.id());
        assertThat(talk.medium()).isEqualTo(Medium.PHONE);
        assertThat(talk.date()).isEqualTo(Crew.TODAY);

        Concern concern = Crew.only(captured, Concern.class);
        assertThat(concern.words()).isEqualTo("retro pay is wrong again for night crew");
        assertThat(concern.raisedBy()).contains(crew.oskar.id());
        assertThat(concern.needs()).containsExactly(crew.paidRight.id());
        assertThat(concern.acknowledged()).isEmpty();
        assertThat(captured.proposals().get(1).asks()).containsExactly(new Ask.Acknowledged(LocalDate.of(2026, 11, 24)));

        Promise promise = Crew.only(captured, Promise.class);
        assertThat(promise.what()).isEqualTo("corrected list");
        assertThat(promise.to()).contains(crew.oskar.id());
        assertThat(promise.firstDate()).contains(THURSDAY);
        assertThat(promise.owner()).contains(crew.me.id());
        assertThat(promise.concerns()).isEmpty();
        assertThat(captured.proposals().get(2).cautions()).containsExactly(new Caution.Twice(crew.retro.id()));
    }

    @Test
    void yesToTheQuestionAcknowledgesTheConcern() {
        Captured captured = crew.read("Oskar called: \"retro pay is wrong\"").acknowledged(1, "on the call");

        assertThat(Crew.only(captured, Concern.class).acknowledged())
                .hasValueSatisfying(step -> assertThat(step.on()).isEqualTo(Crew.TODAY));
    }

    @Test
    void aRecordLeftOutIsNotKeptAndNothingPointsAtIt() {
        Captured captured = crew.read("Oskar called: \"retro pay is wrong\", promised corrected list by Thu").answersConcern(2, true);
        assertThat(Crew.only(captured, Promise.class).concerns()).hasSize(1);

        List<Change> changes = captured.take(1, false).changes();

        assertThat(changes).extracting(change -> Kind.of(change.thing())).containsExactly(Kind.CONVERSATION, Kind.PROMISE);
        assertThat(((Promise) changes.getLast().thing()).concerns()).isEmpty();
    }

    @Test
    void whatIsKeptCanBeReadBackFromTheCaseFile() {
        Captured captured = crew.read("need Marit \"I want to see what a delay costs\"");

        Need need = Crew.only(captured, Need.class);
        assertThat(need.words()).isEqualTo("I want to see what a delay costs");
        assertThat(need.saidBy()).contains(crew.marit.id());
        assertThat(captured.proposals()).hasSize(1);
        assertThat(crew.file.with(captured.changes()).needs()).contains(need);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "action Tomas check leave carry-over by Fri | check leave carry-over | 2026-11-27",
        "action tomas: check leave carry-over by Fri | check leave carry-over | 2026-11-27",
        "Action Tom check leave carry-over tomorrow | check leave carry-over | 2026-11-24",
        "action Tomas Ilves check leave carry-over until 4 Dec | check leave carry-over | 2026-12-04",
        "action Ilves check leave by 4.12. | check leave | 2026-12-04",
        "action Tomas check leave by 2026-12-04 | check leave | 2026-12-04",
        "action Tomas check leave by Dec 4 | check leave | 2026-12-04",
        "action Tomas check leave by 4th of December 2027 | check leave | 2027-12-04",
        "action Tomas check leave by Fri 4 Dec | check leave | 2026-12-04",
        "action Tomas check leave in 2 weeks | check leave | 2026-12-07",
        "action Tomas check leave in a week | check leave | 2026-11-30",
        "action Tomas check leave by next Mon | check leave | 2026-11-30",
        "action Tomas check leave by next Thu | check leave | 2026-12-03",
        "action Tomas check leave by Mon | check leave | 2026-11-30",
        "action Tomas check leave next week | check leave | 2026-11-30",
        "action Tomas check leave by 5 Jan | check leave | 2027-01-05",
        "action Tomas check leave by 24/11 | check leave | 2026-11-24",
        "action Tomas check leave today | check leave | 2026-11-23",
    })
    void anActionHasAnOwnerAndADate(String line, String what, LocalDate due) {
        Captured captured = crew.read(line);

        assertThat(captured.proposals()).hasSize(1);
        Action action = Crew.only(captured, Action.class);
        assertThat(action.what()).isEqualTo(what);
        assertThat(action.owner()).contains(crew.tomas.id());
        assertThat(action.due()).contains(due);
        assertThat(action.firstDate()).contains(due);
    }

    @Test
    void anActionWithoutANameOrADateIsStillAnAction() {
        Action action = Crew.only(crew.read("action to check what happens on 31 Nov"), Action.class);

        assertThat(action.what()).isEqualTo("to check what happens on 31 Nov");
        assertThat(action.owner()).isEmpty();
        assertThat(action.due()).isEmpty();
    }

    @Test
    void aReadingTheyGave() {
        Captured captured = crew.read("reading Runa said confidence 4, minimum 1, less patience");

        Reading reading = Crew.only(captured, Reading.class);
        assertThat(reading.stakeholder()).contains(crew.runa.id());
        assertThat(reading.basis()).isEqualTo(Basis.SAID);
        assertThat(reading.confidence()).contains(new Score(4));
        assertThat(reading.minimum()).contains(new Score(1));
        assertThat(reading.patience()).contains(Sign.LESS);
        assertThat(captured.proposals()).hasSize(1);
    }

    @Test
    void aReadingJudgedWithEvidence() {
        Reading reading = Crew.only(crew.read("reading Wanda motivation 3 focus 6, she left the review early"), Reading.class);

        assertThat(reading.member()).contains(crew.wanda.id());
        assertThat(reading.basis()).isEqualTo(Basis.JUDGED);
        assertThat(reading.motivation()).contains(new Score(3));
        assertThat(reading.focus()).contains(new Score(6));
        assertThat(reading.evidence()).isEqualTo("she left the review early");
    }

    @Test
    void anAnswerOffTheScaleOrOfTheOtherSideIsKeptInWordsAndNamed() {
        Captured captured = crew.read("reading Runa said trust 11, motivation 4");

        Reading reading = Crew.only(captured, Reading.class);
        assertThat(reading.trust()).isEmpty();
        assertThat(reading.motivation()).isEmpty();
        assertThat(reading.evidence()).contains("trust 11", "motivation 4");
        assertThat(captured.proposals().getFirst().cautions()).containsExactly(
                new Caution.OutOfScale(Question.TRUST, 11), new Caution.NotAsked(Question.MOTIVATION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "decision split voyages by 25 Nov | DECISION | split voyages | 2026-11-25",
        "Decision: no pay-rule changes by 30 Nov | DECISION | no pay-rule changes | 2026-11-30",
    })
    void aDecision(String line, RaidType type, String text, LocalDate neededBy) {
        RaidItem item = Crew.only(crew.read(line), RaidItem.class);

        assertThat(item.type()).isEqualTo(type);
        assertThat(item.text()).isEqualTo(text);
        assertThat(item.neededBy()).contains(neededBy);
        assertThat(item.onPage().shown()).isTrue();
    }

    @Test
    void aDecisionMayBeAskedOfSomebody() {
        assertThat(Crew.only(crew.read("decision Marit: move go-live by Fri"), RaidItem.class).askedOf()).contains(crew.marit.id());
    }

    @Test
    void aRisk() {
        RaidItem item = Crew.only(crew.read("risk the vendor’s patch slips past run 2"), RaidItem.class);

        assertThat(item.type()).isEqualTo(RaidType.RISK);
        assertThat(item.text()).isEqualTo("the vendor’s patch slips past run 2");
    }

    @Test
    void aConcernNamed() {
        Captured captured = crew.read("concern Runa \"my people found out from a payslip\"");

        assertThat(Crew.only(captured, Concern.class).raisedBy()).contains(crew.runa.id());
        assertThat(captured.proposals()).hasSize(1);
    }

    @Test
    void saidIsNoConcern() {
        Captured captured = crew.read("Oskar said \"thanks, that was quick\"");

        assertThat(Crew.all(captured, Concern.class)).isEmpty();
        assertThat(Crew.only(captured, Conversation.class).said()).isEqualTo("\"thanks, that was quick\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Oskar called about the list | PHONE | 2026-11-23 | about the list",
        "called Oskar about the list | PHONE | 2026-11-23 | about the list",
        "I called Oskar about the list | PHONE | 2026-11-23 | about the list",
        "Oskar Brenn emailed: the list is late | EMAIL | 2026-11-23 | the list is late",
        "Mr. Brenn wrote that the list is late | EMAIL | 2026-11-23 | that the list is late",
        "brenn phoned yesterday about the list | PHONE | 2026-11-22 | about the list",
        "yesterday Oskar called about the list | PHONE | 2026-11-22 | about the list",
        "on Fri met with Oskar about the list | IN_PERSON | 2026-11-20 | about the list",
        "Met Oskar last Thu, the list is late | IN_PERSON | 2026-11-19 | the list is late",
        "20 Nov call with Oskar: the list is late | PHONE | 2026-11-20 | the list is late",
        "Email from Oskar: the list is late | EMAIL | 2026-11-23 | the list is late",
        "Oskar by phone: the list is late | PHONE | 2026-11-23 | the list is late",
        "OSKAR: the list is late | IN_PERSON | 2026-11-23 | the list is late",
        "Ósk called. The list is late | PHONE | 2026-11-23 | The list is late",
        "Oskar B. messaged me the list | CHAT | 2026-11-23 | the list",
    })
    void aConversation(String line, Medium medium, LocalDate date, String said) {
        Captured captured = crew.read(line);

        assertThat(captured.proposals()).hasSize(1);
        Conversation talk = Crew.only(captured, Conversation.class);
        assertThat(talk.people()).containsExactly(crew.oskar.id());
        assertThat(talk.medium()).isEqualTo(medium);
        assertThat(talk.date()).isEqualTo(date);
        assertThat(talk.said()).isEqualTo(said);
    }

    @Test
    void severalPeopleInOneConversation() {
        Captured captured = crew.read("Met Oskar, Runa and Marit Sundal: \"we hear it last\"");

        assertThat(Crew.only(captured, Conversation.class).people())
                .containsExactly(crew.oskar.id(), crew.runa.id(), crew.marit.id());
        assertThat(Crew.only(captured, Concern.class).raisedBy()).as("who of the three said it").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Soren called: \"enough\"", "søren called: \"enough\"", "SØREN ÆRØ called: \"enough\"",
        "Aero called: “enough”", "soren aero called: «enough»"})
    void accentsAreNoObstacle(String line) {
        assertThat(Crew.only(crew.read(line), Concern.class).raisedBy()).contains(crew.soren.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoe called: \"ça suffit\"", "Zoë Muller called: „ça suffit“", "Zoë Müller-Ångström called: \"ça suffit\""})
    void doubleNames(String line) {
        Captured captured = crew.read(line);

        assertThat(Crew.only(captured, Concern.class).raisedBy()).contains(crew.zoe.id());
        assertThat(Crew.only(captured, Concern.class).words()).isEqualTo("ça suffit");
    }

    @Test
    void otherScripts() {
        assertThat(Crew.only(crew.read("юлия called: \"опять неверно\""), Concern.class).raisedBy()).contains(crew.yulia.id());
        assertThat(Crew.only(crew.read("王小明: 「工资又错了」"), Concern.class).words()).isEqualTo("工资又错了");
        assertThat(Crew.only(crew.read("王小明: 「工资又错了」"), Concern.class).raisedBy()).contains(crew.wang.id());
        assertThat(Crew.only(crew.read("الراتب خطأ مرة أخرى"), Conversation.class).said()).isEqualTo("الراتب خطأ مرة أخرى");
    }

    @Test
    void aNameOfTwoPeopleIsAskedAndTheAnswerIsRemembered() {
        Captured captured = crew.read("Anna called: \"where is my list\"");

        assertThat(captured.asks()).containsExactly(new Ask.Which("Anna", List.of(crew.anna1.id(), crew.anna2.id())));
        assertThat(Crew.only(captured, Concern.class).raisedBy()).isEmpty();
        assertThat(Crew.only(captured, Conversation.class).said()).contains("Anna", "where is my list");

        Captured answered = Capture.in(crew.file, Crew.TODAY, crew.ids).choosing("Anna", crew.anna2.id())
                .read("anna called: \"where is my list\"");
        assertThat(answered.asks()).isEmpty();
        assertThat(Crew.only(answered, Concern.class).raisedBy()).contains(crew.anna2.id());
    }

    @Test
    void aLastNameTellsThemApart() {
        assertThat(Crew.only(crew.read("Anna Berg called: \"x\""), Concern.class).raisedBy()).contains(crew.anna2.id());
        assertThat(Crew.only(crew.read("Anna L called: \"x\""), Concern.class).raisedBy()).contains(crew.anna1.id());
    }

    @Test
    void somebodyUnknownIsNamedAndTheTextStays() {
        Captured captured = crew.read("Zoltan called: \"who are you\"");

        assertThat(captured.asks()).containsExactly(new Ask.Unknown("Zoltan"));
        assertThat(Crew.only(captured, Conversation.class).said()).contains("Zoltan", "who are you");
        assertThat(crew.read("need Zoltan \"a door\"").asks()).containsExactly(new Ask.Unknown("Zoltan"));
        assertThat(Crew.only(crew.read("need Zoltan \"a door\""), Need.class).note()).isEqualTo("Zoltan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The crew is tired of paper forms", "we need to talk about the rota", "Need to call them on 5 May",
        "to be seen", "and", "may", "said", "promised by Thu", "need Oskar", "reading", "action", "Call the harbour office",
        "Video of the ship is bad", "will see", "!!!", "5\" pipe", "x"})
    void plainTextIsKeptAsItIs(String line) {
        Captured captured = crew.read(line);

        assertThat(captured.proposals()).hasSize(1);
        assertThat(Crew.only(captured, Conversation.class).said()).isEqualTo(line);
        assertThat(Crew.only(captured, Conversation.class).people()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t"})
    void aBlankLineMakesNothing(String line) {
        assertThat(crew.read(line).proposals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "promised Marit the plan on one page by Fri | the plan on one page | 2026-11-27",
        "I promised Marit the plan on one page by Fri | the plan on one page | 2026-11-27",
        "promised Marit to send the plan on one page tomorrow | send the plan on one page | 2026-11-24",
        "promised the plan on one page to Marit by Fri | the plan on one page | 2026-11-27",
        "Marit called, I promised her the plan on one page by Fri | the plan on one page | 2026-11-27",
        "Met Marit. Promised \"the plan on one page\" by 27.11. | the plan on one page | 2026-11-27",
    })
    void aPromise(String line, String what, LocalDate due) {
        Promise promise = Crew.only(crew.read(line), Promise.class);

        assertThat(promise.what()).isEqualTo(what);
        assertThat(promise.to()).contains(crew.marit.id());
        assertThat(promise.firstDate()).contains(due);
        assertThat(promise.owner()).contains(crew.me.id());
    }

    @Test
    void twoPromisesInOneBreath() {
        List<Promise> promises = Crew.all(crew.read("Marit called, promised the plan by Thu and the list by Fri"), Promise.class);

        assertThat(promises).extracting(Promise::what).containsExactly("the plan", "the list");
        assertThat(promises).extracting(Promise::firstDate)
                .containsExactly(Optional.of(THURSDAY), Optional.of(THURSDAY.plusDays(1)));
    }

    @Test
    void aColleaguesPromiseIsOwnedByThem() {
        Promise promise = Crew.only(crew.read("Tomas promised Oskar the fix by Fri"), Promise.class);

        assertThat(promise.owner()).contains(crew.tomas.id());
        assertThat(promise.to()).contains(crew.oskar.id());
    }

    @Test
    void theClientsPromiseIsNotOurs() {
        Captured captured = crew.read("Oskar promised the old lists by Fri");

        assertThat(Crew.all(captured, Promise.class)).isEmpty();
        assertThat(Crew.only(captured, Conversation.class).said()).isEqualTo("promised the old lists by Fri");
    }

    @Test
    void aColleaguesWordsAreNoConcernOfTheClient() {
        Captured captured = crew.read("Tomas: \"I cannot test at night\"");

        assertThat(Crew.all(captured, Concern.class)).isEmpty();
        assertThat(Crew.only(captured, Conversation.class).said()).isEqualTo("Tomas: \"I cannot test at night\"");
    }

    @Test
    void aPromiseForADayGoneByIsQuestioned() {
        Captured captured = crew.read("promised Marit the plan by 20 Nov");

        assertThat(captured.proposals().getFirst().cautions())
                .containsExactly(new Caution.PastDate(LocalDate.of(2026, 11, 20)));
    }

    @Test
    void somethingElseToTheSamePersonIsNoDoublePromise() {
        assertThat(crew.read("promised Oskar a visit to the harbour by Thu").proposals().getFirst().cautions()).isEmpty();
        assertThat(crew.read("promised Marit retro pay right by Thu").proposals().getFirst().cautions())
                .as("another person").isEmpty();
        assertThat(crew.read("promised Oskar retro pay right by March 5").proposals().getFirst().cautions())
                .as("the same words, months later").containsExactly(new Caution.Twice(crew.retro.id()));
    }

    @Test
    void followUp() {
        Conversation talk = Crew.only(crew.read("Runa called about the rota, follow up on Fri"), Conversation.class);

        assertThat(talk.followUp()).contains(THURSDAY.plusDays(1));
        assertThat(talk.said()).isEqualTo("about the rota");
    }

    @Test
    void severalClausesInOneLine() {
        Captured captured = crew.read("Runa called: \"nobody told us\", need \"tell us first\", action Wanda write the notice by Wed; "
                + "decision freeze the rules by 30 Nov, promised a notice by Wed and it rained");

        assertThat(captured.proposals()).extracting(each -> Kind.of(each.thing())).containsExactly(Kind.CONVERSATION,
                Kind.CONCERN, Kind.NEED, Kind.ACTION, Kind.RAID_ITEM, Kind.PROMISE);
        assertThat(Crew.only(captured, Need.class).saidBy()).contains(crew.runa.id());
        assertThat(Crew.only(captured, RaidItem.class).askedOf()).contains(crew.runa.id());
        assertThat(Crew.only(captured, Conversation.class).said()).contains("it rained");
    }

    @Test
    void theBeginningOfAWordIsNobodysName() {
        Conversation talk = Crew.only(crew.read("Oskar called the office"), Conversation.class);

        assertThat(talk.people()).extracting(id -> crew.file.find(id).map(Stakeholder::name).orElseThrow())
                .containsExactly("Oskar Brenn");
    }

    @Test
    void theMatterOfAConcernWithoutAnyWordInCommonStaysOpen() {
        assertThat(Crew.only(crew.read("Marit: \"nobody answers my letters\""), Concern.class).needs()).isEmpty();
        assertThat(Crew.only(crew.read("Runa: \"sea-day rules came too late\""), Concern.class).needs())
                .containsExactly(crew.seaDays.id());
    }

    @Test
    void theDeadlineToAcknowledgeSkipsTheWeekend() {
        Captured friday = Capture.in(crew.file, LocalDate.of(2026, 11, 27), crew.ids).read("Oskar: \"late again\"");

        assertThat(friday.proposals().get(1).asks()).containsExactly(new Ask.Acknowledged(LocalDate.of(2026, 11, 30)));
    }
}
