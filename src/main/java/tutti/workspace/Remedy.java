package tutti.workspace;

/** What can be done when a store cannot be opened. None of it changes the file. */
public enum Remedy { TRY_AGAIN, OPEN_BACKUP, SALVAGE, OPEN_OTHER, BEGIN_ELSEWHERE }
