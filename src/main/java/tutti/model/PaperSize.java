package tutti.model;

/** The paper of the status page. */
public enum PaperSize { A4, LETTER }
