package tutti.model;

/** What a client gives of patience, flexibility or support, compared with before. */
public enum Sign { MORE, SAME, LESS }
