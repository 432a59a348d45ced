package tutti.team;

/** One line of the list of actions: an action, or the name of the group it stands under. */
sealed interface ActionLine {

    /** @param trouble how many of the group are late or blocked, in words; empty: none */
    record Head(String name, String count, String trouble) implements ActionLine {}

    record Of(ActionRow row) implements ActionLine {}
}
