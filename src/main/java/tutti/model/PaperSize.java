package tutti.model;

/** The paper of a printed page. */
public enum PaperSize { A4, LETTER }
