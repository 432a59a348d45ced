package tutti.model;

/** A part in a goal: Accountable, Responsible, Consulted, Informed. One person may hold A and R. */
public enum Letter { A, R, C, I }
