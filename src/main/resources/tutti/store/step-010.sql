-- Step 10: beside a text for the client's page stands how its record stood when the text was written, so that a change of that is seen too.
ALTER TABLE need ADD COLUMN on_page_stood TEXT NOT NULL DEFAULT '';
ALTER TABLE concern ADD COLUMN on_page_stood TEXT NOT NULL DEFAULT '';
ALTER TABLE promise ADD COLUMN on_page_stood TEXT NOT NULL DEFAULT '';
ALTER TABLE raid_item ADD COLUMN on_page_stood TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN on_page_stood TEXT NOT NULL DEFAULT '';
ALTER TABLE milestone ADD COLUMN on_page_stood TEXT NOT NULL DEFAULT '';
