package tutti.status;

import tutti.model.PageSection;

/**
 * A section of the page in the list at the left.
 *
 * @param detail what it holds; or what gave way in it, then {@code gaveWay}
 * @param count how many lines it has, of how many there are; may be empty
 * @param fixed whether it always stands where it stands
 * @param hasLines whether its lines can be chosen one by one
 */
public record SectionRow(PageSection section, String name, String detail, boolean gaveWay, String count, boolean shown, boolean fixed, boolean hasLines) {}
