-- The order of single lines on the draft, what a text for the page stood for when it was written, and what came of what the client said.
CREATE TABLE draft_page_line_order (
    owner    TEXT NOT NULL REFERENCES draft_page ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE need ADD COLUMN on_page_instead_of TEXT NOT NULL DEFAULT '';
ALTER TABLE concern ADD COLUMN on_page_instead_of TEXT NOT NULL DEFAULT '';
ALTER TABLE promise ADD COLUMN on_page_instead_of TEXT NOT NULL DEFAULT '';
ALTER TABLE raid_item ADD COLUMN on_page_instead_of TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN on_page_instead_of TEXT NOT NULL DEFAULT '';
ALTER TABLE milestone ADD COLUMN on_page_instead_of TEXT NOT NULL DEFAULT '';

ALTER TABLE meeting_reactions ADD COLUMN record TEXT;
