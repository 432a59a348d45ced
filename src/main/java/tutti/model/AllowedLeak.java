package tutti.model;

/** Words that the leak check found on the draft and the manager lets stand, and why. Words are the same without regard to case and accents. */
public record AllowedLeak(String words, String reason) {}
