-- Harmony worked out a second time, from product.md and the tables alone, with nothing of the program's own Java.
-- Asked of any store: the engagement and its day stand in the table "asked".

CREATE TEMP TABLE live_need AS
SELECT n.* FROM need n, asked WHERE n.engagement = asked.engagement AND n.dropped IS NULL;

CREATE TEMP TABLE wording AS -- the current one of each need
SELECT w.*, w.position + 1 AS version FROM need_wordings w JOIN live_need n ON n.id = w.owner
WHERE w.position = (SELECT max(position) FROM need_wordings WHERE owner = w.owner);

CREATE TEMP TABLE live_goal AS
SELECT g.* FROM goal g, asked WHERE g.engagement = asked.engagement AND g.dropped IS NULL AND g.dropped_on IS NULL;

CREATE TEMP TABLE live_action AS
SELECT a.* FROM action a, asked WHERE a.engagement = asked.engagement AND a.dropped IS NULL AND a.state <> 'DROPPED';

CREATE TEMP TABLE serving_goal AS
SELECT DISTINCT n.id AS need, g.* FROM live_goal g JOIN goal_needs s ON s.owner = g.id JOIN live_need n ON n.id = s.value;

CREATE TEMP TABLE serving_action AS -- directly or through a goal, each once
SELECT n.id AS need, a.id, a.state, a.due FROM live_action a JOIN action_needs s ON s.owner = a.id JOIN live_need n ON n.id = s.value
UNION
SELECT g.need, a.id, a.state, a.due FROM live_action a JOIN serving_goal g ON g.id = a.goal;

CREATE TEMP TABLE live_promise AS
SELECT p.*, coalesce((SELECT r.due FROM promise_reagreed r WHERE r.owner = p.id ORDER BY r.position DESC LIMIT 1), p.first_date) AS due
FROM promise p, asked WHERE p.engagement = asked.engagement AND p.dropped IS NULL;

CREATE TEMP TABLE serving_promise AS
SELECT DISTINCT n.id AS need, p.* FROM live_promise p JOIN promise_needs s ON s.owner = p.id JOIN live_need n ON n.id = s.value
WHERE p.ending_end IS NOT 'WITHDRAWN';

CREATE TEMP TABLE serving_milestone AS
SELECT DISTINCT n.id AS need, m.* FROM milestone m, asked JOIN milestone_needs s ON s.owner = m.id JOIN live_need n ON n.id = s.value
WHERE m.engagement = asked.engagement AND m.dropped IS NULL;

CREATE TEMP TABLE letter AS -- of people who are still there
SELECT r.goal, coalesce(r.member, r.stakeholder) AS person, r.member, ',' || r.letters || ',' AS letters
FROM raci r JOIN live_goal g ON g.id = r.goal LEFT JOIN member m ON m.id = r.member LEFT JOIN stakeholder s ON s.id = r.stakeholder
WHERE r.dropped IS NULL AND coalesce(m.dropped, s.dropped) IS NULL;

CREATE TEMP TABLE goal_roles AS
SELECT g.id AS goal,
    (SELECT count(DISTINCT person) FROM letter l WHERE l.goal = g.id AND l.letters LIKE '%,A,%') = 1
    AND EXISTS (SELECT 1 FROM letter l WHERE l.goal = g.id AND l.letters LIKE '%,R,%') AS valid
FROM live_goal g;

CREATE TEMP TABLE listening AS
SELECT w.owner AS need, CASE
    WHEN trim(w.restated) <> '' AND w.confirmed IS NOT NULL THEN 'HOLDS Confirmed'
    WHEN trim(w.restated) <> '' AND w.said_back IS NOT NULL THEN 'UNKNOWN WaitingSince'
    WHEN EXISTS (SELECT 1 FROM need_wordings e WHERE e.owner = w.owner AND e.position < w.position AND e.confirmed IS NOT NULL) THEN 'BROKEN ChangedSince'
    WHEN trim(w.restated) = '' THEN 'BROKEN NotRestated'
    ELSE 'UNKNOWN NotSaidBack' END AS state
FROM wording w;

CREATE TEMP TABLE accountable AS
SELECT DISTINCT g.need, l.member FROM serving_goal g JOIN letter l ON l.goal = g.id WHERE l.member IS NOT NULL AND l.letters LIKE '%,A,%';

CREATE TEMP TABLE told_back AS -- the latest of each Accountable on the current wording
SELECT a.need, a.member, (SELECT b.match FROM back_brief b, asked WHERE b.dropped IS NULL AND b.need = a.need AND b.by = a.member
    AND b.version = w.version AND b.date <= asked.today ORDER BY b.date DESC, b.id DESC LIMIT 1) AS match
FROM accountable a JOIN wording w ON w.owner = a.need;

CREATE TEMP TABLE understanding AS
SELECT n.id AS need, CASE
    WHEN NOT EXISTS (SELECT 1 FROM accountable a WHERE a.need = n.id) THEN 'UNKNOWN NoOwner'
    WHEN EXISTS (SELECT 1 FROM told_back t WHERE t.need = n.id AND t.match <> 'MATCHES') THEN 'BROKEN NotMatching'
    WHEN EXISTS (SELECT 1 FROM told_back t WHERE t.need = n.id AND t.match IS NULL) THEN 'UNKNOWN AskToTellBack'
    ELSE 'HOLDS ToldBack' END AS state
FROM live_need n;

CREATE TEMP TABLE direction AS
SELECT n.id AS need, CASE
    WHEN NOT EXISTS (SELECT 1 FROM serving_goal g WHERE g.need = n.id) THEN 'BROKEN NoGoal'
    WHEN EXISTS (SELECT 1 FROM serving_goal g JOIN goal_roles r ON r.goal = g.id WHERE g.need = n.id AND NOT r.valid) THEN 'BROKEN RaciInvalid'
    WHEN EXISTS (SELECT 1 FROM serving_goal g WHERE g.need = n.id AND g.first_date IS NULL) THEN 'BROKEN NoFirstDate'
    WHEN NOT EXISTS (SELECT 1 FROM serving_action a WHERE a.need = n.id) THEN 'BROKEN NoAction'
    ELSE 'HOLDS Directed' END AS state
FROM live_need n;

CREATE TEMP TABLE delivery AS
SELECT n.id AS need, CASE
    WHEN NOT EXISTS (SELECT 1 FROM serving_action a WHERE a.need = n.id) THEN 'UNKNOWN NoWork'
    WHEN EXISTS (SELECT 1 FROM serving_promise p WHERE p.need = n.id AND p.ending_end = 'BROKEN') THEN 'BROKEN PromisesBroken'
    WHEN EXISTS (SELECT 1 FROM serving_promise p WHERE p.need = n.id AND p.ending_end IS NULL AND p.due < today) THEN 'BROKEN PromisesLate'
    WHEN EXISTS (SELECT 1 FROM serving_action a WHERE a.need = n.id AND a.state IN ('TO_DO', 'DOING', 'BLOCKED') AND a.due < today) THEN 'BROKEN ActionsLate'
    WHEN EXISTS (SELECT 1 FROM serving_action a WHERE a.need = n.id AND a.state = 'BLOCKED') THEN 'BROKEN ActionsBlocked'
    WHEN EXISTS (SELECT 1 FROM serving_goal g WHERE g.need = n.id AND g.done IS NULL AND g.forecast > g.first_date) THEN 'BROKEN ForecastLater'
    WHEN EXISTS (SELECT 1 FROM serving_milestone m WHERE m.need = n.id AND m.done IS NULL AND m.forecast > m.first_date) THEN 'BROKEN ForecastLater'
    ELSE 'HOLDS OnTime' END AS state
FROM live_need n, asked;

CREATE TEMP TABLE satisfaction AS -- the latest of everybody who gave one, those not known taken as one
SELECT need, score, fresh FROM (
    SELECT s.owner AS need, s.score, julianday(today) - julianday(s.date) <= fresh_days AS fresh,
        row_number() OVER (PARTITION BY s.owner, s.who ORDER BY s.basis = 'SAID' AND julianday(today) - julianday(s.date) <= fresh_days DESC,
            s.date DESC, s.position DESC) AS place
    FROM need_satisfactions s JOIN live_need n ON n.id = s.owner, asked WHERE s.date <= today)
WHERE place = 1;

CREATE TEMP TABLE expectation AS
SELECT n.id AS need, CASE
    WHEN NOT EXISTS (SELECT 1 FROM satisfaction s WHERE s.need = n.id AND s.fresh) THEN 'UNKNOWN NoSatisfaction'
    WHEN n.importance IS NULL THEN 'UNKNOWN NoImportance'
    WHEN (SELECT min(score) FROM satisfaction s WHERE s.need = n.id AND s.fresh)
        >= CASE n.importance WHEN 5 THEN 8 WHEN 4 THEN 7 WHEN 3 THEN 6 WHEN 2 THEN 5 ELSE 4 END THEN 'HOLDS Satisfied'
    ELSE 'BROKEN ShortOf' END AS state
FROM live_need n;

CREATE TEMP TABLE link AS
SELECT need, 1 AS place, 'LISTENING' AS link, state FROM listening
UNION ALL SELECT need, 2, 'UNDERSTANDING', state FROM understanding
UNION ALL SELECT need, 3, 'DIRECTION', state FROM direction
UNION ALL SELECT need, 4, 'DELIVERY', state FROM delivery
UNION ALL SELECT need, 5, 'EXPECTATION', state FROM expectation;

CREATE TEMP TABLE bucket AS
SELECT need, coalesce(
    (SELECT CASE l.place WHEN 1 THEN 'NOT_CONFIRMED' WHEN 2 THEN 'NOT_UNDERSTOOD' WHEN 3 THEN 'WITHOUT_GOAL_OR_ACTION'
        WHEN 4 THEN 'LATE_OR_BLOCKED' ELSE 'NOT_SATISFIED' END
     FROM link l WHERE l.need = x.need AND l.state LIKE 'BROKEN%' ORDER BY l.place LIMIT 1),
    (SELECT CASE l.place WHEN 1 THEN 'NOT_CONFIRMED' ELSE 'NOT_YET_KNOWN' END
     FROM link l WHERE l.need = x.need AND l.state LIKE 'UNKNOWN%' ORDER BY l.place LIMIT 1),
    'IN_TUNE') AS bucket
FROM listening x;

CREATE TEMP TABLE overkill AS
WITH work AS (SELECT n.id, n.importance, (SELECT count(*) FROM serving_action a WHERE a.need = n.id) AS actions FROM live_need n)
SELECT id, actions FROM work WHERE importance <= 2 AND EXISTS (SELECT 1 FROM work WHERE importance >= 4)
    AND actions > (SELECT max(actions) FROM work WHERE importance >= 4);

CREATE TEMP TABLE person AS
SELECT s.id, 'CLIENT' AS side FROM stakeholder s, asked WHERE s.engagement = asked.engagement AND s.dropped IS NULL
UNION ALL
SELECT m.id, 'TEAM' FROM member m, asked WHERE m.engagement = asked.engagement AND m.dropped IS NULL AND NOT m.me;

CREATE TEMP TABLE given AS
SELECT id, coalesce(stakeholder, member) AS person, date, basis, 'CONFIDENCE' AS question, confidence AS score FROM reading WHERE dropped IS NULL
UNION ALL SELECT id, coalesce(stakeholder, member), date, basis, 'DIRECTION', direction FROM reading WHERE dropped IS NULL
UNION ALL SELECT id, coalesce(stakeholder, member), date, basis, 'PROGRESS', progress FROM reading WHERE dropped IS NULL
UNION ALL SELECT id, coalesce(stakeholder, member), date, basis, 'COMMUNICATION', communication FROM reading WHERE dropped IS NULL
UNION ALL SELECT id, coalesce(stakeholder, member), date, basis, 'TRUST', trust FROM reading WHERE dropped IS NULL
UNION ALL SELECT id, coalesce(stakeholder, member), date, basis, 'MINIMUM', minimum FROM reading WHERE dropped IS NULL
UNION ALL SELECT id, coalesce(stakeholder, member), date, basis, 'MOTIVATION', motivation FROM reading WHERE dropped IS NULL
UNION ALL SELECT id, coalesce(stakeholder, member), date, basis, 'FOCUS', focus FROM reading WHERE dropped IS NULL;

CREATE TEMP TABLE answer AS -- the latest of everybody to every question; a fresh said one beats a judged one
SELECT person, side, question, score, fresh FROM (
    SELECT g.person, p.side, g.question, g.score, julianday(today) - julianday(g.date) <= fresh_days AS fresh,
        row_number() OVER (PARTITION BY g.person, g.question ORDER BY g.basis = 'SAID' AND julianday(today) - julianday(g.date) <= fresh_days DESC,
            g.date DESC, g.id DESC) AS place
    FROM given g JOIN person p ON p.id = g.person, asked WHERE g.score IS NOT NULL AND g.date <= today)
WHERE place = 1;

CREATE TEMP TABLE room AS
SELECT c.person, c.score - m.score AS room FROM answer c JOIN answer m ON m.person = c.person AND m.question = 'MINIMUM'
WHERE c.side = 'CLIENT' AND c.question = 'CONFIDENCE' AND c.fresh;

CREATE TEMP TABLE median AS
SELECT side, question, avg(score) AS median, max(many) AS many FROM (
    SELECT side, question, score, row_number() OVER (PARTITION BY side, question ORDER BY score) AS place,
        count(*) OVER (PARTITION BY side, question) AS many
    FROM answer WHERE fresh)
WHERE place IN ((many + 1) / 2, (many + 2) / 2) GROUP BY side, question;

-- Everything as lines, to be laid beside those of the program.
CREATE TEMP TABLE opinion AS
SELECT 'link ' || need || ' ' || link || ' ' || state AS line FROM link
UNION ALL SELECT 'bucket ' || need || ' ' || bucket FROM bucket
UNION ALL SELECT 'goal for nothing ' || id FROM live_goal WHERE id NOT IN (SELECT id FROM serving_goal)
UNION ALL SELECT 'action for nothing ' || id FROM live_action WHERE id NOT IN (SELECT id FROM serving_action)
UNION ALL SELECT 'overkill ' || id || ' ' || actions FROM overkill
UNION ALL SELECT 'room ' || person || ' ' || room || ' ' || CASE WHEN room <= 0 THEN 'OUT' WHEN room = 1 THEN 'TIGHT' ELSE 'ROOM' END FROM room
UNION ALL SELECT 'room median ' || avg(room) FROM (SELECT room, row_number() OVER (ORDER BY room) AS place, count(*) OVER () AS many FROM room)
    WHERE place IN ((many + 1) / 2, (many + 2) / 2) HAVING count(*) > 0
UNION ALL SELECT * FROM (SELECT 'tightest ' || r.person FROM room r JOIN stakeholder s ON s.id = r.person WHERE s.power >= 4
    ORDER BY r.room, s.power DESC, s.id LIMIT 1)
UNION ALL SELECT 'gap ' || c.question || ' ' || (c.median - t.median) || ' ' || CASE WHEN abs(c.median - t.median) >= 2 THEN 'out of tune' ELSE 'in tune' END
    FROM median c JOIN median t ON t.question = c.question AND t.side = 'TEAM'
    WHERE c.side = 'CLIENT' AND c.many >= 2 AND t.many >= 2 AND c.question NOT IN ('MINIMUM', 'MOTIVATION', 'FOCUS')
UNION ALL SELECT 'drive ' || question || ' ' || CASE WHEN score <= 3 THEN 'LOW' WHEN score <= 6 THEN 'MIDDLE' ELSE 'HIGH' END || ' ' || count(*)
    FROM answer WHERE side = 'TEAM' AND fresh AND question IN ('MOTIVATION', 'FOCUS', 'DIRECTION')
    GROUP BY question, CASE WHEN score <= 3 THEN 'LOW' WHEN score <= 6 THEN 'MIDDLE' ELSE 'HIGH' END
UNION ALL SELECT 'promise due ' || id || CASE WHEN ending_end = 'KEPT' AND ending_on <= first_date THEN ' kept on the first date' ELSE '' END
    FROM live_promise, asked WHERE ending_end IS NOT 'WITHDRAWN' AND first_date IS NOT NULL AND (first_date < today OR ending_end = 'KEPT')
UNION ALL SELECT 'promise late ' || id || ' ' || CAST(julianday(today) - julianday(due) AS INTEGER) FROM live_promise, asked
    WHERE ending_end IS NULL AND due < today
ORDER BY line;
