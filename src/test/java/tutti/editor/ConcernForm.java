package tutti.editor;

import tutti.model.Concern;
import tutti.model.Need;

/** A form as a pillar would write one; the names of its fields are borrowed from words that are there. */
final class ConcernForm {

    private ConcernForm() {}

    static Form<Concern> in(Editors editors) {
        return editors.<Concern>form()
                .area("model.Kind.CONCERN", Concern::words, Concern::withWords).required()
                .stakeholder("move.capture.part.raisedBy", Concern::raisedBy, Concern::withRaisedBy)
                .day("editor.ask.when", Concern::raised, Concern::withRaised).beside()
                .links("model.PageSection.NEEDS", Need.class, Concern::needs, Concern::withNeeds)
                .section("editor.engagement.clock").internal()
                .level("move.capture.part.severity", Concern::severity, Concern::withSeverity)
                .note("editor.engagement.note", Concern::note, Concern::withNote)
                .section("editor.page.text")
                .onPage(Concern::onPage, Concern::withOnPage, Concern::words);
    }
}
