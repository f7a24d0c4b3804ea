-- Numbers that were given twice: a laptop was copied, and both copies counted on before they knew.

CREATE VIEW application_number_contrary AS
SELECT id AS root, number AS question, id AS fact, hex(id) AS said, id AS place, 0 AS at
FROM application
WHERE number <> '' AND number IN (SELECT number FROM application GROUP BY number HAVING count(*) > 1);

CREATE VIEW case_number_contrary AS
SELECT id AS root, number AS question, id AS fact, hex(id) AS said, id AS place, 0 AS at
FROM case_file
WHERE number <> '' AND number IN (SELECT number FROM case_file GROUP BY number HAVING count(*) > 1);

CREATE VIEW plan_number_contrary AS
SELECT root, number AS question, id AS fact, hex(id) AS said, id AS place, 0 AS at
FROM help_plan
WHERE number <> '' AND number IN (SELECT number FROM help_plan GROUP BY number HAVING count(*) > 1);

-- Of a declaration; the papers of an agreement have the number of their plan.
CREATE VIEW paper_number_contrary AS
SELECT root, number AS question, id AS fact, hex(id) AS said, id AS place, 0 AS at
FROM paper
WHERE plan IS NULL AND number <> ''
  AND number IN (SELECT number FROM paper WHERE plan IS NULL GROUP BY number HAVING count(*) > 1);
