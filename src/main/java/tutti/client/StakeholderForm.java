package tutti.client;

import java.util.stream.Stream;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.model.EngagementLevel;
import tutti.model.Stakeholder;
import tutti.widget.chart.LevelSteps;

/** Everything that is written down about one stakeholder. */
final class StakeholderForm {

    private StakeholderForm() {}

    static Form<Stakeholder> in(Editors editors, ClientDeeds deeds) {
        PersonWords words = new PersonWords(editors.words());
        LevelSteps steps = new LevelSteps(Stream.of(EngagementLevel.values()).map(editors.words()::of).toList());
        return editors.<Stakeholder>form()
                .shareable()
                .text("client.person.name", Stakeholder::name, Stakeholder::withName).required()
                .text("client.person.role", Stakeholder::role, Stakeholder::withRole)
                .text("client.person.organisation", Stakeholder::organisation, Stakeholder::withOrganisation).beside()
                .text("client.person.forPage", Stakeholder::forPage, Stakeholder::withForPage).hint("client.person.forPage.hint")
                .section("client.person.reach").locked()
                .text("client.person.email", Stakeholder::email, Stakeholder::withEmail)
                .text("client.person.phone", Stakeholder::phone, Stakeholder::withPhone).beside()
                .days("client.person.limit", Stakeholder::contactLimit, Stakeholder::withContactLimit).hint("client.person.limit.hint")
                .section("client.person.judgement").internal()
                .level("client.person.power", Stakeholder::power, Stakeholder::withPower)
                .level("client.person.interest", Stakeholder::interest, Stakeholder::withInterest).beside()
                .optionalBy("client.person.current", EngagementLevel.class, Stakeholder::current, deeds::seenAt)
                .optional("client.person.desired", EngagementLevel.class, Stakeholder::desired, Stakeholder::withDesired)
                .node("client.person.levels", steps).when(person -> !person.levels().isEmpty())
                .onShow(person -> steps.show(words.seen(person), words.needed(person), editors.words().say("client.person.desired.here"),
                        editors.workspace().today().get(), words.levelHistory(person)))
                .note("client.person.note", Stakeholder::note, Stakeholder::withNote);
    }
}
