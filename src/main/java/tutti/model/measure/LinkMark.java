package tutti.model.measure;

/** How a link is marked: what breaks after the first broken one recedes, because it is mended later or mends itself. */
public enum LinkMark { HOLDS, BROKEN_FIRST, BROKEN_LATER, UNKNOWN }
