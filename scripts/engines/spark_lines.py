"""Spark, with executors that are processes of their own. Arguments: the folder of its data, how many executors of a core each."""

import os
import sys

import pyspark
from lines import serve
from pyspark.sql import SparkSession

folder, executors = sys.argv[1:]
os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
settings = {
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.executor.memory": "1g",
    "spark.scheduler.minRegisteredResourcesRatio": "1.0",
    "spark.local.dir": f"{folder}/local",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.warehouse.dir": f"{folder}/warehouse",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}
builder = SparkSession.builder.master(f"local-cluster[{executors},1,1024]").appName("hygie")
for name, value in settings.items():
    builder = builder.config(name, value)
spark = builder.getOrCreate()


def load(table, ddl, file, parts):
    spark.sql(f"DROP TABLE IF EXISTS {table}")
    spark.sql(ddl)
    rows = spark.read.schema(spark.table(table).schema).json(file)
    rows.repartition(parts).write.insertInto(table)


def answer(request):
    if "query" in request:
        return [row.asDict(recursive=True) for row in spark.sql(request["query"]).collect()]
    return load(**request)


serve(answer)
spark.stop()
