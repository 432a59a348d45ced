package tutti.widget.mark;

import tutti.widget.Ink;

/** The two pillars: the client is violet and round, the team is brass and angular. */
public enum Side {
    CLIENT(Ink.CLIENT, Ink.CLIENT_TINT),
    TEAM(Ink.TEAM, Ink.TEAM_TINT);

    private final Ink ink;
    private final Ink tint;

    Side(Ink ink, Ink tint) {
        this.ink = ink;
        this.tint = tint;
    }

    public Ink ink() {
        return ink;
    }

    public Ink tint() {
        return tint;
    }
}
