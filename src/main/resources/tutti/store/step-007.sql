-- In which language the page for the client is written, and which issued page a correction takes the place of.
ALTER TABLE draft_page ADD COLUMN language TEXT NOT NULL DEFAULT 'ENGLISH' CHECK (language IN ('ENGLISH', 'GERMAN', 'FRENCH', 'SPANISH', 'DUTCH'));
ALTER TABLE draft_page ADD COLUMN correction INTEGER NOT NULL DEFAULT 0 CHECK (correction IN (0, 1));
ALTER TABLE issued_page ADD COLUMN replaces TEXT REFERENCES issued_page;
CREATE INDEX issued_page_by_replaces ON issued_page (replaces);
