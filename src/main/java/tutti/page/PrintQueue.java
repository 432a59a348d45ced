package tutti.page;

/** A printer as the system names it. */
public record PrintQueue(String name, boolean isDefault) {}
