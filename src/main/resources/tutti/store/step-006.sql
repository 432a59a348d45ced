-- Step 6: what an issue or an action came of, and what the manager chose for the team page.

ALTER TABLE raid_item ADD COLUMN came_of TEXT REFERENCES raid_item;
CREATE INDEX raid_item_by_came_of ON raid_item (came_of);
ALTER TABLE action ADD COLUMN came_of TEXT REFERENCES raid_item;
CREATE INDEX action_by_came_of ON action (came_of);

ALTER TABLE member_thanks ADD COLUMN on_team_page INTEGER NOT NULL DEFAULT 0 CHECK (on_team_page IN (0, 1));

ALTER TABLE engagement ADD COLUMN team_page_paper TEXT NOT NULL DEFAULT 'A4' CHECK (team_page_paper IN ('A4', 'LETTER'));
ALTER TABLE engagement ADD COLUMN team_page_lead TEXT NOT NULL DEFAULT '';
ALTER TABLE engagement ADD COLUMN team_page_hidden TEXT NOT NULL DEFAULT ''; -- sections with commas between them
