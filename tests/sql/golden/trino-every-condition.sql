SELECT
  x1."id" AS "id",
  x1."so ""called""" AS "so ""called""",
  CASE WHEN x1."x12" = 0 THEN 'not-applicable' WHEN x1."x12" IS NULL THEN 'unknown' WHEN x1."x11" = 1 THEN 'pass' WHEN x1."x11" = 0 THEN 'fail' ELSE 'unknown' END AS "truth",
  CASE WHEN x1."x13" = 1 THEN 'pass' WHEN x1."x13" = 0 THEN 'fail' ELSE 'unknown' END AS "equal",
  CASE WHEN x1."x14" = 1 THEN 'pass' WHEN x1."x14" = 0 THEN 'fail' ELSE 'unknown' END AS "range",
  CASE WHEN x1."x15" = 1 THEN 'pass' WHEN x1."x15" = 0 THEN 'fail' ELSE 'unknown' END AS "age",
  CASE WHEN x1."x16" = 1 THEN 'pass' WHEN x1."x16" = 0 THEN 'fail' ELSE 'unknown' END AS "span",
  CASE WHEN x1."x17" = 1 THEN 'pass' WHEN x1."x17" = 0 THEN 'fail' ELSE 'unknown' END AS "comparing",
  CASE WHEN x1."x18" = 1 THEN 'pass' WHEN x1."x18" = 0 THEN 'fail' ELSE 'unknown' END AS "every",
  CASE WHEN x1."x19" = 1 THEN 'pass' WHEN x1."x19" = 0 THEN 'fail' ELSE 'unknown' END AS "some",
  CASE WHEN x1."x20" = 1 THEN 'pass' WHEN x1."x20" = 0 THEN 'fail' ELSE 'unknown' END AS "none",
  CASE WHEN x1."x21" = 1 THEN 'pass' WHEN x1."x21" = 0 THEN 'fail' ELSE 'unknown' END AS "nonempty",
  CASE WHEN x1."x22" = 1 THEN 'pass' WHEN x1."x22" = 0 THEN 'fail' ELSE 'unknown' END AS "count",
  CASE WHEN x1."x23" = 1 THEN 'pass' WHEN x1."x23" = 0 THEN 'fail' ELSE 'unknown' END AS "share",
  CASE WHEN x1."x24" = 1 THEN 'pass' WHEN x1."x24" = 0 THEN 'fail' ELSE 'unknown' END AS "everywhere"
FROM (
SELECT
  x1."id" AS "id",
  x1."so ""called""" AS "so ""called""",
  CAST((x1."guards" <> 0) AS INTEGER) AS "x11",
  CAST((CASE WHEN (bitwise_and(x1."x3", 2) <> 0) THEN NULL ELSE NOT (bitwise_and(x1."x3", 1) <> 0) END) AS INTEGER) AS "x12",
  CAST((x1."guards" = 2) AS INTEGER) AS "x13",
  CAST((x1."guards" > 1 AND x1."guards" < 5) AS INTEGER) AS "x14",
  CAST((date_diff('day', x1."checkedOn", CAST(current_timestamp AT TIME ZONE 'UTC' AS DATE)) >= 0 AND date_diff('day', x1."checkedOn", CAST(current_timestamp AT TIME ZONE 'UTC' AS DATE)) <= 365) AS INTEGER) AS "x15",
  CAST((date_diff('day', x1."checkedOn", x1."repairedOn") <= 30) AS INTEGER) AS "x16",
  CAST((x1."checkedOn" <= x1."repairedOn") AS INTEGER) AS "x17",
  CAST((CASE WHEN (bitwise_and(x1."x3", 5) <> 0) THEN FALSE WHEN (bitwise_and(x1."x3", 10) <> 0) THEN NULL ELSE TRUE END) AS INTEGER) AS "x18",
  CAST((CASE WHEN (bitwise_and(x1."x3", 16) <> 0) THEN TRUE WHEN (bitwise_and(x1."x3", 34) <> 0) THEN NULL ELSE FALSE END) AS INTEGER) AS "x19",
  CAST((CASE WHEN (bitwise_and(x1."x5", 4) <> 0) THEN FALSE WHEN (bitwise_and(x1."x5", 10) <> 0) THEN NULL ELSE TRUE END) AS INTEGER) AS "x20",
  CAST((CASE WHEN (bitwise_and(x1."x3", 2) <> 0) THEN NULL ELSE NOT (bitwise_and(x1."x3", 1) <> 0) END) AS INTEGER) AS "x21",
  CAST(element_at(transform(ARRAY[CASE WHEN x1."doors" IS NULL THEN ARRAY[3] ELSE transform(x1."doors", x6 -> COALESCE(CAST(x6."locked" AS INTEGER) * 2, 1)) END], x7 -> (CASE WHEN (CASE WHEN cardinality(filter(x7, n -> n = 3)) > 0 THEN NULL ELSE cardinality(filter(x7, n -> n = 2)) END) >= 2 THEN TRUE WHEN (CASE WHEN cardinality(filter(x7, n -> n = 3)) > 0 THEN NULL ELSE (cardinality(filter(x7, n -> n = 2)) + cardinality(filter(x7, n -> n = 1))) END) < 2 THEN FALSE END)), 1) AS INTEGER) AS "x22",
  CAST(element_at(transform(ARRAY[CASE WHEN x1."doors" IS NULL THEN ARRAY[3] ELSE transform(x1."doors", x8 -> COALESCE(CAST(x8."locked" AS INTEGER) * 2, 1)) END], x9 -> (CASE WHEN (CASE WHEN cardinality(filter(x9, n -> n = 3)) > 0 THEN NULL WHEN cardinality(x9) = 0 THEN 0 ELSE (CAST((100 * cardinality(filter(x9, n -> n = 2))) AS DOUBLE) / cardinality(x9)) END) >= 50 THEN TRUE WHEN (CASE WHEN cardinality(filter(x9, n -> n = 3)) > 0 THEN NULL WHEN cardinality(x9) = 0 THEN 0 ELSE (CAST((100 * (cardinality(filter(x9, n -> n = 2)) + cardinality(filter(x9, n -> n = 1)))) AS DOUBLE) / cardinality(x9)) END) < 50 THEN FALSE END)), 1) AS INTEGER) AS "x23",
  CAST((CASE WHEN (bitwise_and(x1."x5", 17) <> 0) THEN FALSE WHEN (bitwise_and(x1."x5", 34) <> 0) THEN NULL ELSE TRUE END) AS INTEGER) AS "x24"
FROM (
SELECT
  x1."id" AS "id",
  x1."so ""called""" AS "so ""called""",
  x1."guards" AS "guards",
  x1."doors" AS "doors",
  x1."checkedOn" AS "checkedOn",
  x1."repairedOn" AS "repairedOn",
  x1."tags" AS "tags",
  COALESCE(reduce(x1."doors", BIGINT '1', (b, x2) -> bitwise_or(bitwise_and(b, -2), CAST(COALESCE((1 - CAST(((NOT x2."locked") OR (x2."kind" IN ('front', 'back'))) AS INTEGER)) * 4, 8) + COALESCE((1 - CAST((NOT (x2."kind" = 'back')) AS INTEGER)) * 16, 32) AS BIGINT)), b -> b), 2) AS "x3",
  COALESCE(reduce(x1."tags", BIGINT '1', (b, x4) -> bitwise_or(bitwise_and(b, -2), CAST(COALESCE((1 - CAST((NOT (x4 = 'it''s \ open')) AS INTEGER)) * 4, 8) + COALESCE((1 - CAST((CASE WHEN x4 IS NULL THEN NULL ELSE (CASE COALESCE(array_min(CASE WHEN x1."doors" IS NULL THEN ARRAY[1] ELSE transform(x1."doors", x10 -> COALESCE(CAST((x10."id" <> x4) AS INTEGER) * 2, 1)) END), -1) WHEN 0 THEN TRUE WHEN 2 THEN FALSE WHEN -1 THEN FALSE END) END) AS INTEGER)) * 16, 32) AS BIGINT)), b -> b), 2) AS "x5"
FROM "insurer"."practices" AS x1
) AS x1
) AS x1;
