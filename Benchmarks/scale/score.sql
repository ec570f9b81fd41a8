-- Scores a register under croydon-sv-2016 for one quarter, as `scorecard score` does:
-- https://duckdb.org's SQL, run by score.py, which sets the variables 'register', 'framework',
-- 'quarter' and 'every_row'. Read with docs/register.md; what a register may hold beyond what
-- GenerateRegister writes (other spellings of numbers and quarters, conflicting rows, several rows
-- for a target, n/a and record targets) isn't looked for, which can only make this faster.

-- The framework: its items, categories and measures.

CREATE TEMP TABLE framework AS SELECT * FROM read_json(getvariable('framework'));

CREATE TEMP TABLE items AS
SELECT row_number() OVER ()::USMALLINT AS item, i.id, i.type AS kind,
  coalesce(i."over", 'position') = 'flow' AS is_flow, coalesce(i.dimensions, []) AS dimensions
FROM (SELECT unnest(items) AS i FROM framework);

CREATE TEMP TABLE cells AS
SELECT row_number() OVER ()::USMALLINT AS cell, dimension, category, is_exclusive
FROM (
  SELECT d.id AS dimension, unnest(d.categories).id AS category,
    d.membership = 'exclusive' AS is_exclusive
  FROM (SELECT unnest(dimensions) AS d FROM framework));

CREATE TEMP TABLE measures AS
SELECT row_number() OVER ()::USMALLINT AS measure, m.id, m.group, m.themes, m.rule,
  coalesce(m.rule.within, false) AS is_within, m.target.percent AS default_percent
FROM (SELECT unnest(measures) AS m FROM framework)
WHERE m.rule IS NOT NULL;

-- Which items a measure uses, and as what; `duty` numbers the parts of an assurance.
CREATE TEMP TABLE uses AS
SELECT u.measure, u.role, u.duty, i.item, i.is_flow, i.kind
FROM (
  SELECT measure, 'part' AS role, 0 AS duty, unnest(rule.items) AS id FROM measures
  WHERE rule.kind = 'quantity'
  UNION ALL
  SELECT measure, 'whole', 0, unnest(rule.outOf) FROM measures WHERE rule.kind = 'quantity'
  UNION ALL
  SELECT measure, 'money', 0, unnest(rule.money) FROM measures
  UNION ALL
  SELECT measure, 'hours', 0, unnest(rule.hours) FROM measures
  UNION ALL
  SELECT measure, 'listed', 0, unnest(rule.items) FROM measures WHERE rule.kind = 'provision'
  UNION ALL
  SELECT measure, 'part', duty, unnest(p.share)
  FROM (SELECT measure, unnest(rule.parts) AS p, generate_subscripts(rule.parts, 1) AS duty
    FROM measures)
  UNION ALL
  SELECT measure, 'whole', duty, unnest(p.outOf)
  FROM (SELECT measure, unnest(rule.parts) AS p, generate_subscripts(rule.parts, 1) AS duty
    FROM measures)
  UNION ALL
  SELECT measure, 'yes', duty, p.yes
  FROM (SELECT measure, unnest(rule.parts) AS p, generate_subscripts(rule.parts, 1) AS duty
    FROM measures)
  WHERE p.yes IS NOT NULL) AS u
JOIN items AS i ON i.id = u.id;

-- The calendar: quarters by index, four to a year; 376,740 is what quarters of 90, 91 and 92 days
-- divide, so that shares of quarters are whole numbers.

CREATE TEMP TABLE quarters AS
SELECT q::SMALLINT AS quarter, q // 4 AS year,
  format('{}-{:02d}Q{}', q // 4, (q // 4 + 1) % 100, q % 4 + 1) AS label,
  make_date(q // 4, 4, 1) + to_months(3 * (q % 4)) AS first_day,
  make_date(q // 4, 4, 1) + to_months(3 * (q % 4) + 3) - INTERVAL 1 DAY AS last_day
FROM range(1990 * 4, 2090 * 4) AS r(q);

SET VARIABLE q = (SELECT quarter FROM quarters WHERE label = getvariable('quarter'));

-- The register but for its returns.

CREATE TEMP TABLE contracts AS
SELECT row_number() OVER ()::UINTEGER AS contract, c.contract AS id,
  c."start"::DATE AS start_day, c."end"::DATE AS end_day, a.quarter AS first_quarter,
  b.quarter AS last_quarter
FROM read_csv(getvariable('register') || '/contracts.csv', all_varchar = true) AS c
JOIN quarters AS a ON c."start"::DATE BETWEEN a.first_day AND a.last_day
JOIN quarters AS b ON c."end"::DATE BETWEEN b.first_day AND b.last_day;

-- f(q) of every quarter of every term.
CREATE TEMP TABLE shares AS
SELECT c.contract, q.quarter,
  (date_diff('day', greatest(c.start_day, q.first_day::DATE), least(c.end_day, q.last_day::DATE))
    + 1) * (376740 // (date_diff('day', q.first_day, q.last_day) + 1)) AS share
FROM contracts AS c JOIN quarters AS q ON q.quarter BETWEEN c.first_quarter AND c.last_quarter;

CREATE TEMP TABLE targets AS
WITH read AS (
  SELECT c.contract, m.measure, t.per, coalesce(t.weight, '1')::DECIMAL(12, 6) AS weight,
    rtrim(t.baseline, '%')::DECIMAL(18, 6) AS baseline,
    CASE WHEN t.target IS NULL OR t.target LIKE '%\%' ESCAPE '\' THEN 'percent'
      WHEN t.target LIKE '£%' THEN 'money' WHEN t.target LIKE '%h' THEN 'hours'
      ELSE 'number' END AS basis,
    coalesce(trim(t.target, '£%h')::DECIMAL(18, 6), m.default_percent::DECIMAL(18, 6)) AS target,
    c.first_quarter
  FROM read_csv(getvariable('register') || '/targets.csv', all_varchar = true) AS t
  JOIN contracts AS c ON c.id = t.contract
  JOIN measures AS m ON m.id = t.measure
  WHERE getvariable('q') BETWEEN c.first_quarter AND c.last_quarter)
SELECT contract, measure, per, basis, target, baseline, weight,
  CASE per WHEN 'year' THEN greatest(getvariable('q') // 4 * 4, first_quarter)
    WHEN 'contract' THEN first_quarter WHEN 'spend' THEN first_quarter
    ELSE getvariable('q') END AS window_start
FROM read;

SET VARIABLE policy = (SELECT json FROM read_json_objects(getvariable('register') || '/policy.json'));
SET VARIABLE hour_value = (getvariable('policy') ->> 'hourValue')::DECIMAL(12, 6);

-- The returns. Of categories only the quarter's own can count; of figures all may. With 'every_row'
-- the others are settled too, as scorecard does, which says how many rows stand.

CREATE TEMP TABLE said AS
SELECT c.contract, q.quarter, i.item, coalesce(d.cell, 0::USMALLINT) AS cell,
  coalesce(r.received::DATE, DATE '0001-01-01') AS received,
  CASE WHEN i.kind = 'yesNo' THEN CASE lower(r.value) WHEN 'yes' THEN 1 WHEN 'no' THEN 0 END
    ELSE TRY_CAST(r.value AS DECIMAL(18, 6)) END AS claimed,
  CASE WHEN i.kind = 'yesNo' THEN CASE lower(r.accepted) WHEN 'yes' THEN 1 WHEN 'no' THEN 0 END
    ELSE TRY_CAST(r.accepted AS DECIMAL(18, 6)) END AS accepted,
  (claimed IS NULL AND r.value IS NOT NULL) OR (accepted IS NULL AND r.accepted IS NOT NULL)
    AS is_bad
FROM read_csv(getvariable('register') || '/returns/*.csv', all_varchar = true, header = true,
  delim = ',', quote = '"', escape = '"') AS r
JOIN contracts AS c ON c.id = r.contract
JOIN quarters AS q ON q.label = r.period AND q.quarter BETWEEN c.first_quarter AND c.last_quarter
JOIN items AS i ON i.id = r.item
LEFT JOIN cells AS d ON d.dimension = r.dimension AND d.category = r.category
WHERE (r.period = getvariable('quarter') OR r.dimension IS NULL OR getvariable('every_row'))
  AND ((r.dimension IS NULL AND r.category IS NULL)
    OR (d.cell IS NOT NULL AND list_contains(i.dimensions, r.dimension)));

-- Of several rows the latest stands. What was accepted is kept by a later row that claims the same.
CREATE TEMP TABLE figures AS
WITH latest AS (
  SELECT *, count(*) OVER (PARTITION BY contract, quarter, item, cell) AS row_count
  FROM said
  QUALIFY row_number() OVER (
    PARTITION BY contract, quarter, item, cell ORDER BY received DESC) = 1),
several AS (
  SELECT * FROM said
  SEMI JOIN (FROM latest WHERE row_count > 1) USING (contract, quarter, item, cell)),
kept AS (
  SELECT s.contract, s.quarter, s.item, s.cell,
    max(s.received) FILTER (s.accepted IS NOT NULL AND NOT s.is_bad
      AND s.claimed IS NOT DISTINCT FROM l.claimed) AS accepted_on,
    arg_max(s.accepted, s.received) FILTER (s.accepted IS NOT NULL AND NOT s.is_bad
      AND s.claimed IS NOT DISTINCT FROM l.claimed) AS accepted,
    max(s.received) FILTER (s.is_bad OR s.claimed IS DISTINCT FROM l.claimed) AS changed_on
  FROM several AS s JOIN latest AS l USING (contract, quarter, item, cell)
  GROUP BY ALL)
SELECT l.contract, l.quarter, l.item, l.cell, l.is_bad, l.claimed,
  CASE WHEN l.is_bad THEN NULL WHEN l.accepted IS NOT NULL THEN l.accepted
    WHEN k.accepted IS NOT NULL AND (k.changed_on IS NULL OR k.accepted_on > k.changed_on)
      THEN k.accepted
    ELSE l.claimed END AS used,
  l.is_bad OR l.claimed IS NOT NULL AS is_reported, l.row_count
FROM latest AS l LEFT JOIN kept AS k USING (contract, quarter, item, cell);

-- What each measure in force needs in each quarter of its window, with what was reported of it.
-- Positions are those of the quarter itself; so is a percentage with any position in it.

CREATE TEMP TABLE needs AS
WITH needed AS (
  SELECT t.contract, t.measure, t.window_start, u.role, u.duty, u.item,
    bool_and(u.is_flow) OVER (PARTITION BY t.contract, t.measure) AS is_flow
  FROM targets AS t JOIN uses AS u USING (measure)
  WHERE u.role <> 'listed' AND NOT (u.role = 'whole' AND u.duty = 0 AND t.basis <> 'percent')
    AND NOT (u.role = 'money' AND t.basis = 'hours')
  UNION ALL
  SELECT t.contract, t.measure, t.window_start, 'spend', 0, i.item, true
  FROM targets AS t, items AS i WHERE t.per = 'spend' AND i.id = (SELECT spendItem FROM framework))
SELECT n.contract, n.measure, n.role, n.duty, s.quarter, f.used, f.claimed,
  coalesce(f.is_bad, false) AS is_bad
FROM needed AS n
JOIN shares AS s ON s.contract = n.contract AND s.quarter <= getvariable('q')
  AND s.quarter >= CASE WHEN n.is_flow THEN n.window_start ELSE getvariable('q') END
LEFT JOIN figures AS f ON f.contract = n.contract AND f.item = n.item AND f.quarter = s.quarter
  AND f.cell = 0;

-- Actuals, rule by rule: a value, or why there is none.

CREATE TEMP TABLE outcomes AS
WITH by_quarter AS (
  SELECT contract, measure, duty, quarter,
    sum(used) FILTER (role = 'part') AS part, sum(used) FILTER (role = 'whole') AS whole,
    sum(used) FILTER (role = 'money') AS pounds, sum(used) FILTER (role = 'hours') AS hours,
    sum(used) FILTER (role = 'yes') AS yes, sum(used) FILTER (role = 'spend') AS spend,
    sum(claimed) FILTER (role = 'part') > sum(claimed) FILTER (role = 'whole')
      AND bool_and(claimed IS NOT NULL) AS is_above,
    bool_or(is_bad) AS any_bad, bool_or(is_bad) FILTER (role <> 'spend') AS any_bad_but_spend,
    bool_and(used IS NOT NULL) AS all_there,
    bool_or(used IS NOT NULL) FILTER (role <> 'spend') AS any_there,
    coalesce(bool_and(used IS NOT NULL) FILTER (role = 'spend'), true) AS spend_there,
    count(*) FILTER (role = 'whole') > 0 AS is_share
  FROM needs GROUP BY ALL),
quantities AS (
  SELECT b.contract, b.measure,
    bool_or(is_above AND m.is_within) FILTER (quarter = getvariable('q')) AS is_above,
    bool_or(any_bad) FILTER (quarter = getvariable('q')) AS any_bad,
    bool_and(all_there) FILTER (quarter = getvariable('q')) AS all_there,
    sum(part) FILTER (counts) AS part, sum(whole) FILTER (counts) AS whole,
    bool_or(is_share) AS is_share
  FROM (SELECT *, quarter = getvariable('q') OR all_there
      AND NOT (is_share AND coalesce(is_above, false)
        AND measure IN (SELECT measure FROM measures WHERE is_within)) AS counts FROM by_quarter) AS b
  JOIN measures AS m USING (measure) WHERE m.rule.kind = 'quantity' GROUP BY ALL),
contributions AS (
  SELECT b.contract, b.measure, bool_or(any_bad) FILTER (quarter = getvariable('q')) AS any_bad,
    bool_and(any_there AND spend_there) FILTER (quarter = getvariable('q')) AS is_there,
    sum(pounds) FILTER (counts) AS pounds, sum(hours) FILTER (counts) AS hours
  FROM (SELECT *, quarter = getvariable('q') OR any_there AND NOT any_bad_but_spend AND spend_there
      AS counts FROM by_quarter) AS b
  JOIN measures AS m USING (measure) WHERE m.rule.kind = 'contribution' GROUP BY ALL),
duties AS (
  SELECT b.contract, b.measure, any_bad OR coalesce(is_above, false)
      OR coalesce(whole = 0 AND part > 0, false) AS is_invalid, all_there,
    CASE WHEN is_share THEN
      CASE WHEN whole > 0 THEN least(100.0::DOUBLE, 100.0::DOUBLE * part::DOUBLE / whole::DOUBLE) END
      ELSE 100.0::DOUBLE * yes::DOUBLE END AS percent
  FROM by_quarter AS b JOIN measures AS m USING (measure) WHERE m.rule.kind = 'assurance'),
-- An item of a provision is due where another measure in force uses it, or none ever does.
due AS (
  SELECT t.contract, t.measure, u.item, m.rule.dimensions AS dimensions, f.claimed,
    coalesce(f.is_reported, false) AS is_reported, f.used IS NOT NULL AS is_usable
  FROM targets AS t JOIN measures AS m USING (measure)
  JOIN uses AS u ON u.measure = t.measure AND u.role = 'listed'
  LEFT JOIN figures AS f ON f.contract = t.contract AND f.item = u.item
    AND f.quarter = getvariable('q') AND f.cell = 0
  WHERE EXISTS (FROM targets AS o JOIN uses AS v ON v.measure = o.measure AND v.role <> 'listed'
      WHERE o.contract = t.contract AND v.item = u.item)
    OR u.item NOT IN (SELECT item FROM uses WHERE role <> 'listed')),
breakdowns AS (
  SELECT f.contract, f.item, c.dimension, c.is_exclusive, sum(f.claimed) AS sum,
    max(f.claimed) AS most, bool_or(f.is_bad) AS any_bad, count(f.claimed) AS there
  FROM figures AS f JOIN cells AS c USING (cell)
  WHERE f.quarter = getvariable('q') GROUP BY ALL),
lacking AS (
  SELECT DISTINCT d.contract, d.measure, d.item
  FROM (SELECT *, unnest(dimensions) AS dimension FROM due) AS d
  JOIN items AS i ON i.item = d.item AND list_contains(i.dimensions, d.dimension)
  LEFT JOIN breakdowns AS b ON b.contract = d.contract AND b.item = d.item
    AND b.dimension = d.dimension
  WHERE d.claimed <> 0 AND NOT coalesce(
    CASE WHEN b.is_exclusive THEN NOT b.any_bad AND b.sum = d.claimed
      ELSE b.there > 0 AND b.most <= d.claimed END, false)),
provisions AS (
  SELECT d.contract, d.measure, count(*) AS due, bool_or(d.is_reported) AS any_there,
    count(*) FILTER (d.is_usable AND l.item IS NULL) AS complete
  FROM due AS d LEFT JOIN lacking AS l USING (contract, measure, item) GROUP BY ALL)
SELECT contract, measure,
  CASE WHEN any_bad OR coalesce(is_above AND is_share, false)
      OR is_share AND all_there AND whole = 0 AND part > 0 THEN 'invalid'
    WHEN NOT all_there THEN 'notReported' WHEN is_share AND whole = 0 THEN 'noActivity'
    ELSE 'scored' END AS state,
  CASE WHEN is_share THEN 100.0::DOUBLE * part::DOUBLE / nullif(whole, 0)::DOUBLE
    ELSE part::DOUBLE END AS actual
FROM quantities
UNION ALL
SELECT c.contract, c.measure, CASE WHEN any_bad THEN 'invalid' WHEN NOT is_there THEN 'notReported'
    ELSE 'scored' END,
  CASE WHEN t.basis = 'hours' THEN coalesce(hours, 0)::DOUBLE
    ELSE (coalesce(pounds, 0) + coalesce(hours, 0) * getvariable('hour_value'))::DOUBLE END
FROM contributions AS c JOIN targets AS t USING (contract, measure)
UNION ALL
SELECT contract, measure, CASE WHEN bool_or(is_invalid) THEN 'invalid'
    WHEN NOT bool_and(all_there) THEN 'notReported' WHEN count(percent) = 0 THEN 'noActivity'
    ELSE 'scored' END, avg(percent)
FROM duties GROUP BY contract, measure
UNION ALL
SELECT contract, measure, CASE WHEN any_there THEN 'scored' ELSE 'notReported' END,
  100.0::DOUBLE * complete / due
FROM provisions;

-- Targets as far as they have accrued, exactly; whole people and things are rounded down.

CREATE TEMP TABLE accrued AS
WITH in_window AS (
  SELECT t.contract, t.measure, sum(s.share)::HUGEINT AS share
  FROM targets AS t JOIN shares AS s ON s.contract = t.contract
    AND s.quarter BETWEEN t.window_start AND getvariable('q')
  GROUP BY ALL),
terms AS (SELECT contract, sum(share)::HUGEINT AS share FROM shares GROUP BY ALL),
spent AS (
  SELECT contract, measure, sum(used) AS pounds FROM needs WHERE role = 'spend' GROUP BY ALL),
counting AS (
  SELECT measure, bool_and(kind = 'count') AS counts_whole FROM uses WHERE role = 'part' AND duty = 0
  GROUP BY ALL),
fractions AS (
  SELECT t.*, t.basis = 'number' AND t.per <> 'level' AND coalesce(c.counts_whole, false)
      AS is_whole,
    (t.target::DECIMAL(38, 6) * 1000000)::HUGEINT AS millionths,
    CASE WHEN t.basis = 'percent' OR t.per = 'level' THEN 1
      WHEN t.per = 'spend' THEN (coalesce(s.pounds, 0)::DECIMAL(38, 6) * 1000000)::HUGEINT
      ELSE w.share END::HUGEINT AS numerator,
    CASE WHEN t.basis = 'percent' OR t.per = 'level' THEN 1
      WHEN t.per = 'spend' THEN 1000000000000
      WHEN t.per = 'quarter' THEN 376740 WHEN t.per = 'year' THEN 4 * 376740
      ELSE e.share END::HUGEINT AS denominator
  FROM targets AS t JOIN in_window AS w USING (contract, measure) JOIN terms AS e USING (contract)
  LEFT JOIN spent AS s USING (contract, measure) LEFT JOIN counting AS c USING (measure))
SELECT contract, measure, weight, baseline::DOUBLE AS baseline, numerator = 0 AS is_nothing,
  CASE WHEN is_whole THEN (millionths * numerator // (denominator * 1000000))::DOUBLE
    ELSE millionths::DOUBLE * numerator::DOUBLE / (denominator::DOUBLE * 1000000) END AS target,
  is_whole AND millionths * numerator > 0 AND millionths * numerator < denominator * 1000000
    AS rounds_to_nothing
FROM fractions;

-- Scores of measures, themes and contracts.

CREATE TEMP TABLE scored AS
SELECT a.contract, a.measure, m.id, m.group, m.themes, a.weight::DOUBLE AS weight,
  CASE WHEN o.state <> 'scored' THEN 0
    WHEN a.baseline IS NOT NULL AND a.baseline <> a.target
      THEN 100 * greatest(0, least(1, (o.actual - a.baseline) / (a.target - a.baseline)))
    WHEN a.target = 0 THEN 100
    ELSE 100 * least(1, o.actual / a.target) END AS score
FROM accrued AS a JOIN outcomes AS o USING (contract, measure) JOIN measures AS m USING (measure)
WHERE o.state <> 'noActivity' AND NOT (o.state = 'scored' AND a.is_nothing)
  AND NOT (o.state = 'scored' AND a.rounds_to_nothing AND o.actual = 0);

CREATE TEMP TABLE result AS
WITH belonging AS (
  SELECT contract, 'overall' AS roll_up, "group", weight, score FROM scored
  UNION ALL
  SELECT contract, unnest(themes), "group", weight, score FROM scored),
grouped AS (
  SELECT contract, roll_up, sum(weight * score) / sum(weight) AS score,
    coalesce((getvariable('policy') -> 'groupWeights' ->> "group")::DOUBLE, 1) AS weight
  FROM belonging GROUP BY contract, roll_up, "group" HAVING sum(weight) > 0)
SELECT c.id AS contract, s.id AS part, s.score
FROM scored AS s JOIN contracts AS c USING (contract)
UNION ALL
SELECT c.id, g.roll_up, sum(g.weight * g.score) / sum(g.weight)
FROM grouped AS g JOIN contracts AS c USING (contract) GROUP BY ALL HAVING sum(g.weight) > 0
UNION ALL
SELECT '', unnest(['used', 'superseded', 'withdrawn']),
  unnest([count(*) FILTER (is_reported AND NOT is_bad), sum(row_count) - count(*),
    count(*) FILTER (NOT is_reported)])
FROM figures WHERE getvariable('every_row') HAVING count(*) > 0;
