package tutti.model;

/** How a wording of a need came about: said by the client, set with them, or adjusted afterwards. */
public enum WordingKind { EXPRESSED, SET, ADJUSTED }
