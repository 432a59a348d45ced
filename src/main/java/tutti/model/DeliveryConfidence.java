package tutti.model;

/**
 * How likely it is that the project delivers, best first. The five levels of the UK Infrastructure and Projects
 * Authority's delivery confidence assessment; never shown without its word.
 */
public enum DeliveryConfidence { GREEN, AMBER_GREEN, AMBER, AMBER_RED, RED }
