package tutti.model.merge;

/** Whose word counts where both sides spoke. */
public enum Preference { OURS, THEIRS }
