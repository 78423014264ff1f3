"""Runs one after the other in one session, which takes a minute to begin: spark-submit test/spark/jobs.py JOBS.json."""

import json
import sys
from os.path import abspath, dirname, join

sys.path.insert(0, join(dirname(abspath(__file__)), "..", "..", "spark"))

from job import done, options  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        jobs = json.load(file)
    spark = SparkSession.builder.getOrCreate()
    for name, argv in jobs.items():
        print(f"job begins: {name}", file=sys.stderr, flush=True)
        print(f"job ends: {name}: {done(spark, options(argv))}", file=sys.stderr, flush=True)
    spark.stop()


if __name__ == "__main__":
    main()
