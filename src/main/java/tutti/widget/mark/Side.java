package tutti.widget.mark;

import tutti.widget.Ink;

/** The two pillars: the client is violet and round, the team is brass and angular. */
public enum Side {
    CLIENT(Ink.CLIENT_TINT),
    TEAM(Ink.TEAM_TINT);

    private final Ink tint;

    Side(Ink tint) {
        this.tint = tint;
    }

    public Ink tint() {
        return tint;
    }
}
