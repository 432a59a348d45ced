package tutti.model.past;

/**
 * What folding old history takes away.
 *
 * @param edits that can then no longer be told from others of their day
 * @param rows of the log
 * @param bytes of text in them; the file may shrink by more
 */
public record Folding(int edits, int rows, long bytes) {}
