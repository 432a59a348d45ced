-- Who else raised the same concern, when, and in which words: what is left of the records that were merged into it.
CREATE TABLE concern_also_raised (
    owner    TEXT NOT NULL REFERENCES concern ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    "by"     TEXT REFERENCES stakeholder,
    date     TEXT NOT NULL CHECK (date IS date(date)),
    words    TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX concern_also_raised_by_by ON concern_also_raised ("by");
