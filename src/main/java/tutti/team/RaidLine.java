package tutti.team;

/** What stands on one line of the list: a record, or the name of the group that follows. */
sealed interface RaidLine permits RaidRow, RaidLine.Heading {

    /** @param count how many lines the group has */
    record Heading(String name, int count, boolean folded) implements RaidLine {}
}
