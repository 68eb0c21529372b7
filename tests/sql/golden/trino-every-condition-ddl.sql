CREATE TABLE "insurer"."practices" (
  "id" VARCHAR,
  "so ""called""" VARCHAR,
  "doors" ARRAY(ROW("id" VARCHAR, "locked" BOOLEAN, "kind" VARCHAR)),
  "guards" DOUBLE,
  "checkedOn" DATE,
  "repairedOn" DATE,
  "tags" ARRAY(VARCHAR)
);
