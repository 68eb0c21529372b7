SELECT
  x1."id" AS "id",
  x1."so ""called""" AS "so ""called""",
  CASE WHEN x1."x5" = 0 THEN 'not-applicable' WHEN x1."x5" IS NULL THEN 'unknown' WHEN x1."x4" = 1 THEN 'pass' WHEN x1."x4" = 0 THEN 'fail' ELSE 'unknown' END AS "doors-locked",
  CASE WHEN (CASE WHEN x1."x5" = 0 THEN 0 ELSE 4 END) = 0 THEN 100 ELSE CAST(100 * (CASE WHEN x1."x5" = 1 AND x1."x4" = 1 THEN 4 ELSE 0 END) AS DOUBLE) / (CASE WHEN x1."x5" = 0 THEN 0 ELSE 4 END) END AS "score_low",
  CASE WHEN (CASE WHEN x1."x5" = 0 THEN 0 ELSE 4 END) = 0 THEN 100 ELSE CAST(100 * (CASE WHEN x1."x5" = 0 OR (x1."x5" = 1 AND x1."x4" = 0) THEN 0 ELSE 4 END) AS DOUBLE) / (CASE WHEN x1."x5" = 0 THEN 0 ELSE 4 END) END AS "score_high"
FROM (
SELECT
  x1."id" AS "id",
  x1."so ""called""" AS "so ""called""",
  CAST(((CASE WHEN (bitwise_and(x1."x3", 5) <> 0) THEN FALSE WHEN (bitwise_and(x1."x3", 10) <> 0) THEN NULL ELSE TRUE END) AND (x1."guards" >= 2)) AS INTEGER) AS "x4",
  CAST((CASE WHEN (bitwise_and(x1."x3", 2) <> 0) THEN NULL ELSE NOT (bitwise_and(x1."x3", 1) <> 0) END) AS INTEGER) AS "x5"
FROM (
SELECT
  x1."id" AS "id",
  x1."so ""called""" AS "so ""called""",
  x1."doors" AS "doors",
  x1."guards" AS "guards",
  COALESCE(reduce(x1."doors", BIGINT '1', (b, x2) -> bitwise_or(bitwise_and(b, -2), CAST(COALESCE((1 - CAST(x2."locked" AS INTEGER)) * 4, 8) AS BIGINT)), b -> b), 2) AS "x3"
FROM "insurer"."practices" AS x1
) AS x1
) AS x1;
