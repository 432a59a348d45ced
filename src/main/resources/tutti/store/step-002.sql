-- Step 2: the log can be asked about one record and folded when it is old, and every reference can be followed backwards.

-- How many further edits of the same day an edit stands for since old history was folded; such an edit cannot be undone.
ALTER TABLE edit ADD COLUMN folded INTEGER NOT NULL DEFAULT 0 CHECK (folded >= 0);
CREATE INDEX edit_by_reverts ON edit (reverts) WHERE reverts IS NOT NULL;

-- The record's id is the first part of every row_key: ["0198..."] or ["0198...",2].
CREATE INDEX change_log_by_record ON change_log (substr(row_key, 3, 36));

CREATE INDEX action_by_goal ON action (goal);
CREATE INDEX action_by_owner ON action (owner);
CREATE INDEX action_by_waits_for ON action (waits_for);
CREATE INDEX action_needs_by_value ON action_needs (value);
CREATE INDEX back_brief_by_by ON back_brief ("by");
CREATE INDEX back_brief_by_goal ON back_brief (goal);
CREATE INDEX back_brief_by_need ON back_brief (need);
CREATE INDEX channel_by_owner ON channel (owner);
CREATE INDEX channel_members_by_value ON channel_members (value);
CREATE INDEX channel_stakeholders_by_value ON channel_stakeholders (value);
CREATE INDEX concern_by_raised_by ON concern (raised_by);
CREATE INDEX concern_needs_by_value ON concern_needs (value);
CREATE INDEX conversation_people_by_value ON conversation_people (value);
CREATE INDEX goal_needs_by_value ON goal_needs (value);
CREATE INDEX meeting_attendees_by_value ON meeting_attendees (value);
CREATE INDEX meeting_by_page ON meeting (page);
CREATE INDEX meeting_by_verdict_by ON meeting (verdict_by);
CREATE INDEX meeting_reactions_by_by ON meeting_reactions ("by");
CREATE INDEX milestone_needs_by_value ON milestone_needs (value);
CREATE INDEX need_by_accepted_by ON need (accepted_by);
CREATE INDEX need_by_said_by ON need (said_by);
CREATE INDEX need_satisfactions_by_who ON need_satisfactions (who);
CREATE INDEX need_wordings_by_confirmed_by ON need_wordings (confirmed_by);
CREATE INDEX promise_by_owner ON promise (owner);
CREATE INDEX promise_by_to ON promise ("to");
CREATE INDEX promise_concerns_by_value ON promise_concerns (value);
CREATE INDEX promise_needs_by_value ON promise_needs (value);
CREATE INDEX raci_by_goal ON raci (goal);
CREATE INDEX raci_by_member ON raci (member);
CREATE INDEX raci_by_stakeholder ON raci (stakeholder);
CREATE INDEX raid_item_by_asked_of ON raid_item (asked_of);
CREATE INDEX raid_item_by_owner ON raid_item (owner);
CREATE INDEX raid_item_needs_by_value ON raid_item_needs (value);
CREATE INDEX reading_by_member ON reading (member);
CREATE INDEX reading_by_stakeholder ON reading (stakeholder);
CREATE INDEX trust_event_by_who ON trust_event (who);
