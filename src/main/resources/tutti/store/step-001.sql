-- Step 1: the records of an engagement, the log of edits, and what stands beside them.
--
-- Dates are ISO 8601 text, checked by date(). "dropped" holds the instant of a soft delete and is no part of a record.
-- A list of a record is a table of its own: <table>_<list>, by owner and position.
-- A reference to a record of any kind has no foreign key.

CREATE TABLE engagement (
    id                     TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name                   TEXT NOT NULL,
    client                 TEXT NOT NULL,
    goal                   TEXT NOT NULL,
    baseline_scope_agreed  TEXT NOT NULL,
    baseline_scope_now     TEXT NOT NULL,
    baseline_budget_agreed TEXT NOT NULL,
    baseline_budget_now    TEXT NOT NULL,
    baseline_end_agreed    TEXT CHECK (baseline_end_agreed IS date(baseline_end_agreed)),
    baseline_end_now       TEXT CHECK (baseline_end_now IS date(baseline_end_now)),
    phase                  TEXT NOT NULL CHECK (phase IN ('UNDERSTAND', 'AUDIT', 'TRADE_OFF', 'NEGOTIATE', 'RESTART', 'EXECUTE', 'TRANSITION')),
    confidence             TEXT CHECK (confidence IN ('GREEN', 'AMBER_GREEN', 'AMBER', 'AMBER_RED', 'RED')),
    why                    TEXT NOT NULL,
    fresh_days             INTEGER NOT NULL CHECK (fresh_days BETWEEN 1 AND 3650),
    workdays               TEXT NOT NULL, -- weekdays with commas between them
    fixed_today            TEXT CHECK (fixed_today IS date(fixed_today)),
    note                   TEXT NOT NULL,
    dropped                TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE engagement_holidays (
    owner    TEXT NOT NULL REFERENCES engagement ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL CHECK (value IS date(value)),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE stakeholder (
    id            TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement    TEXT NOT NULL REFERENCES engagement,
    name          TEXT NOT NULL,
    role          TEXT NOT NULL,
    organisation  TEXT NOT NULL,
    email         TEXT NOT NULL,
    phone         TEXT NOT NULL,
    for_page      TEXT NOT NULL,
    power         INTEGER CHECK (power BETWEEN 1 AND 5),
    interest      INTEGER CHECK (interest BETWEEN 1 AND 5),
    desired       TEXT CHECK (desired IN ('UNAWARE', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'LEADING')),
    contact_limit INTEGER CHECK (contact_limit BETWEEN 1 AND 3650),
    entered       TEXT NOT NULL CHECK (entered IS date(entered)),
    note          TEXT NOT NULL,
    dropped       TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX stakeholder_by_engagement ON stakeholder (engagement);

CREATE TABLE stakeholder_levels (
    owner    TEXT NOT NULL REFERENCES stakeholder ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    date     TEXT NOT NULL CHECK (date IS date(date)),
    level    TEXT NOT NULL CHECK (level IN ('UNAWARE', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'LEADING')),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE member (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement TEXT NOT NULL REFERENCES engagement,
    name       TEXT NOT NULL,
    role       TEXT NOT NULL,
    allocation INTEGER CHECK (allocation BETWEEN 0 AND 100), -- percent
    email      TEXT NOT NULL,
    phone      TEXT NOT NULL,
    for_page   TEXT NOT NULL,
    me         INTEGER NOT NULL CHECK (me IN (0, 1)),
    note       TEXT NOT NULL,
    dropped    TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX member_by_engagement ON member (engagement);

CREATE TABLE member_one_to_ones (
    owner    TEXT NOT NULL REFERENCES member ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    date     TEXT NOT NULL CHECK (date IS date(date)),
    note     TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE member_thanks (
    owner    TEXT NOT NULL REFERENCES member ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    what     TEXT NOT NULL,
    thanked  TEXT CHECK (thanked IS date(thanked)),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE need (
    id            TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement    TEXT NOT NULL REFERENCES engagement,
    said_by       TEXT REFERENCES stakeholder,
    importance    INTEGER CHECK (importance BETWEEN 1 AND 5),
    need_class    TEXT CHECK (need_class IN ('MUST_HAVE', 'NICE_TO_HAVE', 'CAN_WAIT', 'NOT_NEEDED')),
    criterion     TEXT NOT NULL,
    accepted_on   TEXT CHECK (accepted_on IS date(accepted_on)),
    accepted_by   TEXT REFERENCES stakeholder,
    on_page_shown INTEGER NOT NULL CHECK (on_page_shown IN (0, 1)),
    on_page_text  TEXT NOT NULL,
    note          TEXT NOT NULL,
    dropped       TEXT,
    CHECK (accepted_on IS NOT NULL OR accepted_by IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX need_by_engagement ON need (engagement);

CREATE TABLE need_wordings (
    owner        TEXT NOT NULL REFERENCES need ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0),
    date         TEXT NOT NULL CHECK (date IS date(date)),
    kind         TEXT NOT NULL CHECK (kind IN ('EXPRESSED', 'SET', 'ADJUSTED')),
    words        TEXT NOT NULL,
    restated     TEXT NOT NULL,
    said_back    TEXT CHECK (said_back IS date(said_back)),
    confirmed    TEXT CHECK (confirmed IS date(confirmed)),
    confirmed_by TEXT REFERENCES stakeholder,
    how          TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE need_satisfactions (
    owner    TEXT NOT NULL REFERENCES need ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    date     TEXT NOT NULL CHECK (date IS date(date)),
    who      TEXT REFERENCES stakeholder,
    score    INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    basis    TEXT NOT NULL CHECK (basis IN ('SAID', 'JUDGED')),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE concern (
    id               TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement       TEXT NOT NULL REFERENCES engagement,
    words            TEXT NOT NULL,
    raised_by        TEXT REFERENCES stakeholder,
    raised           TEXT NOT NULL CHECK (raised IS date(raised)),
    severity         INTEGER CHECK (severity BETWEEN 1 AND 5),
    acknowledged_on  TEXT CHECK (acknowledged_on IS date(acknowledged_on)),
    acknowledged_how TEXT,
    answered_on      TEXT CHECK (answered_on IS date(answered_on)),
    answered_how     TEXT,
    settled_on       TEXT CHECK (settled_on IS date(settled_on)),
    settled_how      TEXT,
    on_page_shown    INTEGER NOT NULL CHECK (on_page_shown IN (0, 1)),
    on_page_text     TEXT NOT NULL,
    note             TEXT NOT NULL,
    dropped          TEXT,
    CHECK ((acknowledged_on IS NULL) = (acknowledged_how IS NULL)),
    CHECK ((answered_on IS NULL) = (answered_how IS NULL)),
    CHECK ((settled_on IS NULL) = (settled_how IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX concern_by_engagement ON concern (engagement);

CREATE TABLE concern_needs (
    owner    TEXT NOT NULL REFERENCES concern ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL REFERENCES need,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE conversation (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement TEXT NOT NULL REFERENCES engagement,
    date       TEXT NOT NULL CHECK (date IS date(date)),
    medium     TEXT NOT NULL CHECK (medium IN ('IN_PERSON', 'PHONE', 'VIDEO', 'EMAIL', 'CHAT', 'LETTER')),
    subject    TEXT NOT NULL,
    said       TEXT NOT NULL,
    follow_up  TEXT CHECK (follow_up IS date(follow_up)),
    note       TEXT NOT NULL,
    dropped    TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_by_engagement ON conversation (engagement);

CREATE TABLE conversation_people (
    owner    TEXT NOT NULL REFERENCES conversation ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL REFERENCES stakeholder,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE promise (
    id            TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement    TEXT NOT NULL REFERENCES engagement,
    what          TEXT NOT NULL,
    "to"          TEXT REFERENCES stakeholder,
    owner         TEXT REFERENCES member,
    made          TEXT NOT NULL CHECK (made IS date(made)),
    first_date    TEXT CHECK (first_date IS date(first_date)),
    ending_end    TEXT CHECK (ending_end IN ('KEPT', 'BROKEN', 'WITHDRAWN')),
    ending_on     TEXT CHECK (ending_on IS date(ending_on)),
    ending_reason TEXT,
    on_page_shown INTEGER NOT NULL CHECK (on_page_shown IN (0, 1)),
    on_page_text  TEXT NOT NULL,
    note          TEXT NOT NULL,
    dropped       TEXT,
    CHECK ((ending_end IS NULL) = (ending_on IS NULL) AND (ending_end IS NULL) = (ending_reason IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX promise_by_engagement ON promise (engagement);

CREATE TABLE promise_concerns (
    owner    TEXT NOT NULL REFERENCES promise ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL REFERENCES concern,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE promise_needs (
    owner    TEXT NOT NULL REFERENCES promise ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL REFERENCES need,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE promise_reagreed (
    owner    TEXT NOT NULL REFERENCES promise ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    "on"     TEXT NOT NULL CHECK ("on" IS date("on")),
    due      TEXT NOT NULL CHECK (due IS date(due)),
    reason   TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE trust_event (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement TEXT NOT NULL REFERENCES engagement,
    date       TEXT NOT NULL CHECK (date IS date(date)),
    who        TEXT REFERENCES stakeholder,
    direction  TEXT NOT NULL CHECK (direction IN ('UP', 'DOWN')),
    cause      TEXT CHECK (cause IN ('ABILITY', 'BENEVOLENCE', 'INTEGRITY')),
    what       TEXT NOT NULL,
    response   TEXT NOT NULL,
    followed   TEXT NOT NULL,
    dropped    TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX trust_event_by_engagement ON trust_event (engagement);

CREATE TABLE goal (
    id          TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement  TEXT NOT NULL REFERENCES engagement,
    name        TEXT NOT NULL,
    target      TEXT NOT NULL,
    first_date  TEXT CHECK (first_date IS date(first_date)),
    forecast    TEXT CHECK (forecast IS date(forecast)),
    progress    INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100), -- percent
    done        TEXT CHECK (done IS date(done)),
    dropped_on  TEXT CHECK (dropped_on IS date(dropped_on)), -- the goal was given up; the record is there
    dropped_how TEXT,
    note        TEXT NOT NULL,
    dropped     TEXT,
    CHECK ((dropped_on IS NULL) = (dropped_how IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX goal_by_engagement ON goal (engagement);

CREATE TABLE goal_needs (
    owner    TEXT NOT NULL REFERENCES goal ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL REFERENCES need,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE raci (
    id          TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement  TEXT NOT NULL REFERENCES engagement,
    goal        TEXT NOT NULL REFERENCES goal,
    member      TEXT REFERENCES member,
    stakeholder TEXT REFERENCES stakeholder,
    letters     TEXT NOT NULL CHECK (letters <> ''), -- A, R, C, I with commas between them
    dropped     TEXT,
    CHECK ((member IS NULL) <> (stakeholder IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX raci_by_engagement ON raci (engagement);

CREATE TABLE back_brief (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement TEXT NOT NULL REFERENCES engagement,
    by         TEXT NOT NULL REFERENCES member,
    need       TEXT REFERENCES need,
    goal       TEXT REFERENCES goal,
    version    INTEGER NOT NULL CHECK (version >= 0),
    date       TEXT NOT NULL CHECK (date IS date(date)),
    words      TEXT NOT NULL,
    match      TEXT NOT NULL CHECK (match IN ('MATCHES', 'PARTLY', 'DIFFERS')),
    dropped    TEXT,
    CHECK ((need IS NULL) <> (goal IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX back_brief_by_engagement ON back_brief (engagement);

CREATE TABLE raid_item (
    id            TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement    TEXT NOT NULL REFERENCES engagement,
    type          TEXT NOT NULL CHECK (type IN ('RISK', 'ASSUMPTION', 'ISSUE', 'DEPENDENCY', 'DECISION')),
    text          TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('OPEN', 'IN_PROGRESS', 'CLOSED')),
    raised        TEXT NOT NULL CHECK (raised IS date(raised)),
    owner         TEXT REFERENCES member,
    probability   INTEGER CHECK (probability BETWEEN 1 AND 5),
    impact        INTEGER CHECK (impact BETWEEN 1 AND 5),
    response      TEXT CHECK (response IN ('AVOID', 'MITIGATE', 'TRANSFER', 'ACCEPT')),
    response_text TEXT NOT NULL,
    review        TEXT CHECK (review IS date(review)),
    needed_by     TEXT CHECK (needed_by IS date(needed_by)),
    asked_of      TEXT REFERENCES stakeholder,
    waits         TEXT NOT NULL,
    decided_on    TEXT CHECK (decided_on IS date(decided_on)),
    decided_how   TEXT,
    spends        TEXT NOT NULL, -- PATIENCE, FLEXIBILITY, SUPPORT with commas between them
    granted       INTEGER CHECK (granted IN (0, 1)),
    on_page_shown INTEGER NOT NULL CHECK (on_page_shown IN (0, 1)),
    on_page_text  TEXT NOT NULL,
    note          TEXT NOT NULL,
    dropped       TEXT,
    CHECK ((decided_on IS NULL) = (decided_how IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX raid_item_by_engagement ON raid_item (engagement);

CREATE TABLE raid_item_options (
    owner    TEXT NOT NULL REFERENCES raid_item ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text     TEXT NOT NULL,
    scope    TEXT NOT NULL,
    cost     TEXT NOT NULL,
    date     TEXT NOT NULL, -- words, not a date
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE raid_item_needs (
    owner    TEXT NOT NULL REFERENCES raid_item ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL REFERENCES need,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE action (
    id            TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement    TEXT NOT NULL REFERENCES engagement,
    what          TEXT NOT NULL,
    owner         TEXT REFERENCES member,
    first_date    TEXT CHECK (first_date IS date(first_date)),
    due           TEXT CHECK (due IS date(due)),
    state         TEXT NOT NULL CHECK (state IN ('TO_DO', 'DOING', 'BLOCKED', 'DONE', 'DROPPED')),
    blocked_by    TEXT NOT NULL,
    waits_for     TEXT REFERENCES raid_item,
    ended_on      TEXT CHECK (ended_on IS date(ended_on)),
    ended_how     TEXT,
    goal          TEXT REFERENCES goal,
    on_page_shown INTEGER NOT NULL CHECK (on_page_shown IN (0, 1)),
    on_page_text  TEXT NOT NULL,
    note          TEXT NOT NULL,
    dropped       TEXT,
    CHECK ((ended_on IS NULL) = (ended_how IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX action_by_engagement ON action (engagement);

CREATE TABLE action_needs (
    owner    TEXT NOT NULL REFERENCES action ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL REFERENCES need,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE milestone (
    id            TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement    TEXT NOT NULL REFERENCES engagement,
    name          TEXT NOT NULL,
    first_date    TEXT CHECK (first_date IS date(first_date)),
    forecast      TEXT CHECK (forecast IS date(forecast)),
    done          TEXT CHECK (done IS date(done)),
    on_page_shown INTEGER NOT NULL CHECK (on_page_shown IN (0, 1)),
    on_page_text  TEXT NOT NULL,
    note          TEXT NOT NULL,
    dropped       TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX milestone_by_engagement ON milestone (engagement);

CREATE TABLE milestone_needs (
    owner    TEXT NOT NULL REFERENCES milestone ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL REFERENCES need,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE channel (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement TEXT NOT NULL REFERENCES engagement,
    name       TEXT NOT NULL,
    purpose    TEXT NOT NULL,
    cadence    TEXT CHECK (cadence <> ''), -- a number of days, or weekdays with commas between them
    owner      TEXT REFERENCES member,
    last_held  TEXT CHECK (last_held IS date(last_held)),
    escalation TEXT NOT NULL,
    note       TEXT NOT NULL,
    dropped    TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX channel_by_engagement ON channel (engagement);

CREATE TABLE channel_stakeholders (
    owner    TEXT NOT NULL REFERENCES channel ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL REFERENCES stakeholder,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE channel_members (
    owner    TEXT NOT NULL REFERENCES channel ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL REFERENCES member,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
    id            TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement    TEXT NOT NULL REFERENCES engagement,
    stakeholder   TEXT REFERENCES stakeholder,
    member        TEXT REFERENCES member,
    date          TEXT NOT NULL CHECK (date IS date(date)),
    basis         TEXT NOT NULL CHECK (basis IN ('SAID', 'JUDGED')),
    confidence    INTEGER CHECK (confidence BETWEEN 0 AND 10),
    direction     INTEGER CHECK (direction BETWEEN 0 AND 10),
    progress      INTEGER CHECK (progress BETWEEN 0 AND 10),
    communication INTEGER CHECK (communication BETWEEN 0 AND 10),
    trust         INTEGER CHECK (trust BETWEEN 0 AND 10),
    minimum       INTEGER CHECK (minimum BETWEEN 0 AND 10),
    motivation    INTEGER CHECK (motivation BETWEEN 0 AND 10),
    focus         INTEGER CHECK (focus BETWEEN 0 AND 10),
    patience      TEXT CHECK (patience IN ('MORE', 'SAME', 'LESS')),
    flexibility   TEXT CHECK (flexibility IN ('MORE', 'SAME', 'LESS')),
    support       TEXT CHECK (support IN ('MORE', 'SAME', 'LESS')),
    evidence      TEXT NOT NULL,
    dropped       TEXT,
    CHECK ((stakeholder IS NULL) <> (member IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_by_engagement ON reading (engagement);

CREATE TABLE reading_reasons (
    owner    TEXT NOT NULL REFERENCES reading ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2),
    value    TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE snooze (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement TEXT NOT NULL REFERENCES engagement,
    subject    TEXT NOT NULL,
    until      TEXT NOT NULL CHECK (until IS date(until)),
    why        TEXT NOT NULL,
    dropped    TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX snooze_by_engagement ON snooze (engagement);

CREATE TABLE draft_page (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement TEXT NOT NULL REFERENCES engagement,
    paper      TEXT NOT NULL CHECK (paper IN ('A4', 'LETTER')),
    names      INTEGER NOT NULL CHECK (names IN (0, 1)),
    audience   TEXT NOT NULL,
    hidden     TEXT NOT NULL, -- sections of the page with commas between them
    dropped    TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_page_by_engagement ON draft_page (engagement);

CREATE TABLE draft_page_order (
    owner    TEXT NOT NULL REFERENCES draft_page ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL CHECK (value IN ('CONFIDENCE', 'SINCE', 'NEEDED_FROM_YOU', 'NEEDS', 'CONCERNS', 'PROMISES', 'NEXT_STEPS', 'MILESTONES', 'RISKS', 'NOTES')),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_page_excluded (
    owner    TEXT NOT NULL REFERENCES draft_page ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_page_kept (
    owner    TEXT NOT NULL REFERENCES draft_page ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_page_answers (
    owner    TEXT NOT NULL REFERENCES draft_page ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    subject  TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('CLOSED', 'CARRIED', 'LET_GO')),
    reason   TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE issued_page (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement TEXT NOT NULL REFERENCES engagement,
    number     INTEGER NOT NULL,
    date       TEXT NOT NULL CHECK (date IS date(date)),
    "from"     TEXT CHECK ("from" IS date("from")),
    audience   TEXT NOT NULL,
    confidence TEXT CHECK (confidence IN ('GREEN', 'AMBER_GREEN', 'AMBER', 'AMBER_RED', 'RED')),
    why        TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    dropped    TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX issued_page_by_engagement ON issued_page (engagement);

CREATE TABLE issued_page_lines (
    owner    TEXT NOT NULL REFERENCES issued_page ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    section  TEXT NOT NULL CHECK (section IN ('CONFIDENCE', 'SINCE', 'NEEDED_FROM_YOU', 'NEEDS', 'CONCERNS', 'PROMISES', 'NEXT_STEPS', 'MILESTONES', 'RISKS', 'NOTES')),
    subject  TEXT,
    state    TEXT NOT NULL,
    text     TEXT NOT NULL,
    date     TEXT CHECK (date IS date(date)),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE issued_pdf (
    page TEXT NOT NULL PRIMARY KEY REFERENCES issued_page,
    pdf  BLOB NOT NULL
) STRICT;

-- An issued page never changes. Its lines are written before the page itself, and none is let in after it.
CREATE TRIGGER issued_page_keeps BEFORE UPDATE ON issued_page BEGIN SELECT RAISE(ABORT, 'issued page'); END;
CREATE TRIGGER issued_page_stays BEFORE DELETE ON issued_page BEGIN SELECT RAISE(ABORT, 'issued page'); END;
CREATE TRIGGER issued_page_lines_keep BEFORE UPDATE ON issued_page_lines BEGIN SELECT RAISE(ABORT, 'issued page'); END;
CREATE TRIGGER issued_page_lines_stay BEFORE DELETE ON issued_page_lines BEGIN SELECT RAISE(ABORT, 'issued page'); END;
CREATE TRIGGER issued_page_lines_end BEFORE INSERT ON issued_page_lines
WHEN EXISTS (SELECT 1 FROM issued_page WHERE id = NEW.owner) BEGIN SELECT RAISE(ABORT, 'issued page'); END;
CREATE TRIGGER issued_pdf_keeps BEFORE UPDATE ON issued_pdf BEGIN SELECT RAISE(ABORT, 'issued page'); END;
CREATE TRIGGER issued_pdf_stays BEFORE DELETE ON issued_pdf BEGIN SELECT RAISE(ABORT, 'issued page'); END;

CREATE TABLE meeting (
    id            TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    engagement    TEXT NOT NULL REFERENCES engagement,
    name          TEXT NOT NULL,
    date          TEXT NOT NULL CHECK (date IS date(date)),
    time          TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]*'),
    held          INTEGER NOT NULL CHECK (held IN (0, 1)),
    page          TEXT REFERENCES issued_page,
    verdict       TEXT CHECK (verdict IN ('GREEN', 'AMBER_GREEN', 'AMBER', 'AMBER_RED', 'RED')),
    verdict_by    TEXT REFERENCES stakeholder,
    verdict_words TEXT NOT NULL,
    note          TEXT NOT NULL,
    dropped       TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_by_engagement ON meeting (engagement);

CREATE TABLE meeting_attendees (
    owner    TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    TEXT NOT NULL REFERENCES stakeholder,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_reactions (
    owner    TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    line     TEXT NOT NULL,
    by       TEXT REFERENCES stakeholder,
    words    TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

-- What the person did, one row each. An undo and a redo are edits too, so that the log is whole.
-- state: OPEN only within its transaction; UNDONE can be done again; UNREACHABLE was undone and then written over.
CREATE TABLE edit (
    number     INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('EDIT', 'UNDO', 'REDO')),
    label      TEXT NOT NULL,
    engagement TEXT NOT NULL,
    made       TEXT NOT NULL,
    reverts    INTEGER REFERENCES edit, -- the edit that was undone or redone
    state      TEXT NOT NULL CHECK (state IN ('OPEN', 'DONE', 'UNDONE', 'UNREACHABLE')),
    CHECK ((kind = 'EDIT') = (reverts IS NULL))
) STRICT;
CREATE INDEX edit_undone ON edit (number) WHERE state = 'UNDONE';

-- Every row that came, changed or went, written by triggers that are made from the schema.
-- row_key: the primary key as a JSON array, the record's id first. edit: NULL for a change made past this program.
CREATE TABLE change_log (
    number     INTEGER PRIMARY KEY,
    edit       INTEGER REFERENCES edit,
    table_name TEXT NOT NULL,
    row_key    TEXT NOT NULL,
    old_row    TEXT,
    new_row    TEXT
) STRICT;
CREATE INDEX change_log_by_edit ON change_log (edit);

CREATE TABLE typing (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
