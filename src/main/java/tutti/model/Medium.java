package tutti.model;

/** How people were in contact. */
public enum Medium { IN_PERSON, PHONE, VIDEO, EMAIL, CHAT, LETTER }
