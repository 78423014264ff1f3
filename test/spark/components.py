"""Components on Spark against union-find: spark-submit test/spark/components.py PLAN WORK. Prints `equal` for each shape."""

import json
import random
import sys
from os.path import abspath, dirname, join
from types import SimpleNamespace

sys.path.insert(0, join(dirname(abspath(__file__)), "..", "..", "spark"))

from job import Run  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

COUNT = 100_000


def chosen():
    """Shapes by name: pairs of numbers."""
    roll = random.Random(7)
    names = list(range(COUNT))
    roll.shuffle(names)
    chain = list(zip(names, names[1:]))
    star = [(names[0], name) for name in names[1:]]
    groups = [(roll.randrange(COUNT), roll.randrange(COUNT)) for _ in range(COUNT // 2)]
    return {"chain in order": list(zip(range(COUNT), range(1, COUNT))), "chain": chain, "star": star, "groups": groups}


def union_find(pairs):
    root = {}

    def root_of(node):
        while root[node] != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    for pair in pairs:
        for node in pair:
            root.setdefault(node, node)
        low, high = sorted(root_of(node) for node in pair)
        root[high] = low
    return {node: root_of(node) for node in root}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        steps = json.load(file)["steps"]
    first = next(at for at, step in enumerate(steps) if step.get("name") == "components")
    spark = SparkSession.builder.getOrCreate()
    for name, pairs in chosen().items():
        work = f"{sys.argv[2]}/{name.replace(' ', '-')}"
        run = Run(spark, SimpleNamespace(work=work, out=work, partitions=2, raw=None))
        pairs = [(a, b) for a, b in pairs if a != b]
        rows = ((min(pair), max(pair)) for pair in pairs)
        run.keep("ties", spark.createDataFrame(rows, "a BIGINT, b BIGINT").distinct())
        run.carry_out(steps[first : first + 2])
        made = {row["node"]: row["component"] for row in spark.sql("SELECT node, component FROM components").collect()}
        print(f"{name}: {'equal' if made == union_find(pairs) else 'different'}", flush=True)
    spark.stop()


if __name__ == "__main__":
    main()
