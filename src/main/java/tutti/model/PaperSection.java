package tutti.model;

/** A part of a printed page: of the client's, or of the team's. */
public sealed interface PaperSection permits PageSection, TeamSection {}
