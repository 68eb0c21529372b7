"""Writes the outcomes of all practices. Arguments: what makes the table and what asks it, as `hygie sql` prints them; practices; outcomes."""

import re
import sys

from pyspark.sql import SparkSession


def nightly(spark, table, query, practices, outcomes):
    with open(table, encoding="utf-8") as ddl:
        # The columns of CREATE TABLE are a schema as they are.
        schema = re.search(r"\((.*)\)", ddl.read(), re.DOTALL).group(1)
    if practices.endswith((".ndjson", ".jsonl", ".json")):
        # By default, a value of another type than that of its fact would be read as one that is not known.
        strict = {"mode": "FAILFAST", "dateFormat": "yyyy-MM-dd", "allowNonNumericNumbers": "false"}
        facts = spark.read.schema(schema).options(**strict).json(practices)
    else:
        facts = spark.read.schema(schema).parquet(practices)
    # A temporary view goes before a table of that name: the statement asks the files themselves.
    facts.createOrReplaceTempView("practices")
    with open(query, encoding="utf-8") as sql:
        spark.sql(sql.read()).write.mode("overwrite").parquet(outcomes)
    spark.catalog.dropTempView("practices")


if __name__ == "__main__":
    session = SparkSession.builder.appName("hygie").config("spark.sql.session.timeZone", "UTC").getOrCreate()
    nightly(session, *sys.argv[1:])
    session.stop()
