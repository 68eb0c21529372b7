SELECT v.*,
  CASE WHEN (CASE WHEN v."doors-locked" IN ('pass', 'fail', 'unknown') THEN 4 ELSE 0 END) = 0 THEN 100 ELSE CAST(100 * (CASE WHEN v."doors-locked" IN ('pass') THEN 4 ELSE 0 END) AS DOUBLE) / (CASE WHEN v."doors-locked" IN ('pass', 'fail', 'unknown') THEN 4 ELSE 0 END) END AS score_low,
  CASE WHEN (CASE WHEN v."doors-locked" IN ('pass', 'fail', 'unknown') THEN 4 ELSE 0 END) = 0 THEN 100 ELSE CAST(100 * (CASE WHEN v."doors-locked" IN ('pass', 'unknown') THEN 4 ELSE 0 END) AS DOUBLE) / (CASE WHEN v."doors-locked" IN ('pass', 'fail', 'unknown') THEN 4 ELSE 0 END) END AS score_high
FROM (
SELECT
  x1."id" AS "id",
  x1."so ""called""" AS "so ""called""",
  CASE WHEN x1."x6" = 0 THEN 'not-applicable' WHEN x1."x6" IS NULL THEN 'unknown' WHEN x1."x5" = 1 THEN 'pass' WHEN x1."x5" = 0 THEN 'fail' ELSE 'unknown' END AS "doors-locked"
FROM (
SELECT
  x1."id" AS "id",
  x1."so ""called""" AS "so ""called""",
  CAST(((CASE WHEN bitwise_and(x1."x3", 4) <> 0 THEN FALSE WHEN bitwise_and(x1."x3", 10) <> 0 THEN NULL WHEN bitwise_and(x1."x3", 1) <> 0 THEN FALSE ELSE TRUE END) AND (x1."guards" >= 2)) AS INTEGER) AS "x5",
  CAST((CASE WHEN x1."doors" IS NULL THEN NULL ELSE cardinality(transform(x1."doors", x4 -> 1)) > 0 END) AS INTEGER) AS "x6"
FROM (
SELECT
  x1.*,
  COALESCE(reduce(x1."doors", BIGINT '1', (b, x2) -> bitwise_or(bitwise_and(b, -2), CAST(COALESCE((1 - CAST(x2."locked" AS INTEGER)) * 4, 8) AS BIGINT)), b -> b), 2) AS "x3"
FROM "insurer"."practices" AS x1
) AS x1
) AS x1
) AS v;
