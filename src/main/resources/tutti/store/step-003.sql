-- Words that the leak check found on a draft and the manager lets stand, with the reason.
CREATE TABLE draft_page_allowed (
    owner    TEXT NOT NULL REFERENCES draft_page ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    words    TEXT NOT NULL,
    reason   TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
