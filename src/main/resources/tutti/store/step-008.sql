-- Step 8: how often an action was put off and whom it waits for, when a goal was begun, and whom a channel that fails goes to, and when.

ALTER TABLE action ADD COLUMN put_off INTEGER NOT NULL DEFAULT 0 CHECK (put_off >= 0);
ALTER TABLE action ADD COLUMN blocked_by_whom TEXT NOT NULL DEFAULT '';

ALTER TABLE goal ADD COLUMN begun TEXT CHECK (begun IS date(begun));

CREATE TABLE channel_path (
    owner    TEXT NOT NULL REFERENCES channel ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    after    INTEGER NOT NULL CHECK (after BETWEEN 1 AND 3650), -- days after it was due
    what     TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
