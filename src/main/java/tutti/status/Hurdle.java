package tutti.status;

/** What stands between a draft and its issue. */
enum Hurdle {
    /** The picture is behind the records: nobody has seen yet what would be issued. */
    DRAWING,
    /** Lines of the last page are gone, and nobody said whether closed, carried or let go. */
    UNANSWERED,
    /** The leak check found something that was neither reworded nor allowed. */
    LEAKS
}
