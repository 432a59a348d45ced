package tutti.attic.crooked;

/** Stands in a room that is not on the plan. */
interface Forgotten {}
