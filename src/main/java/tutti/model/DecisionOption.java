package tutti.model;

/** One way to decide, with what it does to scope, cost and date, in words. */
public record DecisionOption(String text, String scope, String cost, String date) {}
