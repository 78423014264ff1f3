"""What the job takes in, in this process alone: python reading.py RUNS.json prints a line of JSON for each run, its rows or why there are none."""

import base64
import json
import sys
from os.path import abspath, dirname, join

sys.path.insert(0, join(dirname(abspath(__file__)), "..", "..", "spark"))

from job import Run, done, options, planned  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402


def taken(spark, argv):
    if argv[0] == "--placed":
        spark.createDataFrame([(argv[1], 1, "", None)], "file STRING, number BIGINT, bytes STRING, fault STRING").createOrReplaceTempView("addressed")
        return Run(spark, options(["--raw", "r", "--out", "o", "--plan", "p"])).placed("addressed", argv[2]).first()["path"]
    run = Run(spark, options(argv))
    try:
        planned(run)
        if run.given.corpus is not None:
            return {"command": run.command("map")}
        run.read()
    except Exception as error:
        return {"failed": str(error), "done": done(spark, options(argv))}
    rows = spark.table("given").orderBy("path", "number").collect()
    shown = [[row.path, row.number, None if row.bytes is None else base64.b64decode(row.bytes).decode(), row.fault] for row in rows]
    run.remove(run.work)
    return {"rows": shown}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        runs = json.load(file)
    conf = {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "2", "spark.driver.host": "127.0.0.1"}
    builder = SparkSession.builder.master("local[1]")
    for name, value in conf.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    for argv in runs:
        print("taken: " + json.dumps(taken(spark, argv)), flush=True)
    spark.stop()


if __name__ == "__main__":
    main()
