package tutti.widget.mark;

/** Whose word a reading is: said is filled, judged is hollow, stale is a dashed ring. */
public enum Voice { SAID, JUDGED, STALE }
