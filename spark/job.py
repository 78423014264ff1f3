"""A run of copydesk on Apache Spark: spark-submit spark/job.py --raw RAW --out OUT. See docs/spark.md.

A thin driver: what is done is in the plan, which `copydesk plan spark` prints; here it is only carried out, with the files around it.
Nothing of the run stands in OUT before every article that came in is accounted for; `manifest.json` is written last.
"""

import argparse
import json
import re
import shlex
import sys
import time

from pyspark.sql import SparkSession

ARTICLE = re.compile(r"\.(txt|html?|jsonl)(\.gz)?$", re.IGNORECASE)
LINES = re.compile(r"\.jsonl(\.gz)?$", re.IGNORECASE)
PACKED = re.compile(r"\.jsonl\.gz$", re.IGNORECASE)
# As long as a line may be in an embedded run.
LINE_CAP = 64 * 1024 * 1024
DELIMITED = r"ROW FORMAT DELIMITED FIELDS TERMINATED BY '\u0001' LINES TERMINATED BY '\n' NULL DEFINED AS '\\N'"


# The tables of a corpus, as `src/corpus/tables.ts` has them.
TABLES = {
    "articles": "CAST(seq AS INT) AS seq, CAST(part AS INT) AS part, name, id, outlet, CAST(words AS INT) AS words, CAST(exact AS BIGINT) AS exact",
    "bands": "CAST(seq AS INT) AS seq, CAST(band AS INT) AS band, CAST(value AS BIGINT) AS value",
    "fingerprints": "CAST(seq AS INT) AS seq, CAST(value AS BIGINT) AS value",
    "texts": "CAST(seq AS INT) AS seq, text",
}
EMPTY = {
    "articles": "seq INT, part INT, name STRING, id STRING, outlet STRING, words INT, exact BIGINT",
    "bands": "seq INT, band INT, value BIGINT",
    "fingerprints": "seq INT, value BIGINT",
    "texts": "seq INT, text STRING",
}
NEXT = "{next}"


class Failed(Exception):
    """The run is not sound: nothing of it is to be seen."""


def options(argv=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--raw", required=True, help="folder of .txt, .html and .jsonl files, each also .gz; or a .parquet file or folder")
    parser.add_argument("--out", required=True, help="where the tables go; must not hold a run yet")
    parser.add_argument("--corpus", help="folder of a corpus to compare with; wants a plan made with --corpus. `copydesk corpus append` adds the run to it")
    parser.add_argument("--work", help="where tables wait (default: OUT/_work), gone after the run")
    parser.add_argument("--copydesk", default="copydesk/copydesk", help="how an executor calls copydesk (default: the archive given to --archives as #copydesk)")
    parser.add_argument("--plan", required=True, help="what `copydesk plan spark` has printed, a file of the driver")
    parser.add_argument("--config", help="configuration, as executors find it")
    parser.add_argument("--attributions", action="store_true", help="add who said what to each line")
    parser.add_argument("--keep", action="append", default=[], help="key of JSONL to copy to extra; may be given again")
    parser.add_argument("--partitions", type=int, help="tasks of each step that cleans or compares (default: twice the cores)")
    parser.add_argument("--task-limit", type=int, default=3600, help="seconds after which a step's process is ended and its task tried again")
    parser.add_argument("--stall", type=float, help="seconds after which an article is given up (default: 30)")
    parser.add_argument("--most-quarantined", type=float, default=0.001, help="share of articles beyond which the run fails; five may always be")
    return parser.parse_args(argv)


class Run:
    def __init__(self, spark, given):
        self.spark = spark
        self.given = given
        self.work = given.work or given.out.rstrip("/") + "/_work"
        self.partitions = given.partitions or 2 * spark.sparkContext.defaultParallelism
        self.made = 0
        self.paths = {}
        self.started = time.monotonic()

    def tell(self, message):
        print(f"copydesk: {time.monotonic() - self.started:7.1f} s  {message}", file=sys.stderr, flush=True)

    def keep(self, name, frame):
        """Writes a table, so that nothing behind it is made twice, and shows it under its name."""
        self.made += 1
        path = f"{self.work}/{name}-{self.made}"
        frame.write.parquet(path)
        self.spark.read.schema(frame.schema).parquet(path).createOrReplaceTempView(name)
        old = self.paths.get(name)
        self.paths[name] = path
        if old is not None:
            self.remove(old)

    def remove(self, path):
        where, files = self.files(path)
        files.delete(where, True)

    def files(self, path):
        jvm = self.spark._jvm
        where = jvm.org.apache.hadoop.fs.Path(path)
        return where, where.getFileSystem(self.spark._jsc.hadoopConfiguration())

    def exists(self, path):
        where, files = self.files(path)
        return files.exists(where)

    def write_text(self, path, text):
        where, files = self.files(path)
        stream = files.create(where, True)
        try:
            stream.write(bytearray(text.encode("utf-8")))
        finally:
            stream.close()

    def command(self, step):
        own = shlex.split(self.given.copydesk) + ["stage", step]
        if self.given.config:
            own += ["--config", self.given.config]
        if self.given.corpus:
            own += ["--learned", self.given.corpus]
        if step == "map":
            if self.given.attributions:
                own += ["--attributions"]
            if self.given.keep:
                own += ["--keep", *self.given.keep]
        if self.given.stall:
            own += ["--stall", str(self.given.stall)]
        # Spark waits for ever; a step that hangs as a whole must not. The shell gives way to the program, so that its exit code is that of the task.
        return "exec timeout -k 10 " + str(self.given.task_limit) + " " + " ".join(shlex.quote(word) for word in own)

    def stage(self, name, step, sql):
        """The view of what comes back from a step; it is carried out when the table behind it is kept."""
        using = self.command(step).replace("\\", "\\\\").replace("'", "\\'")
        # The number of tasks that clean is not that of the tasks that join.
        self.spark.sql(sql).repartition(self.partitions).createOrReplaceTempView(f"{name}_in")
        self.spark.sql(
            f"SELECT TRANSFORM(line) {DELIMITED} USING '{using}' AS (line STRING) {DELIMITED} FROM {name}_in"
        ).createOrReplaceTempView(name)
        self.tell(f"copydesk stage {step}")

    def carry_out(self, steps):
        for step in steps:
            if step["act"] == "table":
                self.tell(f"table {step['name']}")
                self.keep(step["name"], self.spark.sql(step["sql"]))
            elif step["act"] == "view":
                self.spark.sql(step["sql"]).createOrReplaceTempView(step["name"])
            elif step["act"] == "stage":
                self.stage(step["name"], step["step"], step["sql"])
            elif step["act"] == "while":
                while self.spark.sql(step["sql"]).first()[0] > 0:
                    self.carry_out(step["steps"])
            elif step["act"] == "none":
                amiss = self.spark.sql(step["sql"]).limit(20).collect()
                if amiss:
                    raise Failed(f"{step['what']}:\n" + "\n".join(f"  {row.asDict()}" for row in amiss))
            else:
                raise Failed(f"no act is called {step['act']}: the plan is of another version")

    def read(self):
        """The table `given`: a row for each line of JSONL and each file."""
        where, files = self.files(self.given.raw)
        root = files.resolvePath(where).toString().rstrip("/")
        found = {}
        hollow = set()
        listing = files.listFiles(where, True)
        while listing.hasNext():
            status = listing.next()
            path = status.getPath().toString()
            own = path[len(root) :].lstrip("/")
            if ARTICLE.search(own) and not any(part.startswith(".") for part in own.split("/")):
                found[own] = path
                if status.getLen() == 0:
                    hollow.add(own)
        self.tell(f"{len(found)} files")
        unseen = [own for own in found if any(part.startswith("_") for part in own.split("/"))]
        if unseen:
            raise Failed(f"Spark does not read files and folders whose names begin with _: rename {unseen[:5]}")
        jsonl = [path for own, path in found.items() if LINES.search(own)]
        whole = [path for own, path in found.items() if not LINES.search(own)]
        spark = self.spark
        schema = "path STRING, number BIGINT, bytes STRING, fault STRING"
        rows = spark.createDataFrame([], schema)
        if jsonl:
            frame = spark.read.option("lineSep", "\n").text([escaped(path) for path in jsonl])
            frame.selectExpr(
                "_metadata.file_path AS file", "_metadata.file_block_start AS block", "monotonically_increasing_id() AS place", "value"
            ).createOrReplaceTempView("read_lines")
            self.keep("read_lines", spark.table("read_lines"))
            spark.sql(
                f"""
                WITH blocks AS (SELECT file, block, count(*) AS lines FROM read_lines GROUP BY file, block),
                offsets AS (
                  SELECT file, block, coalesce(sum(lines) OVER (PARTITION BY file ORDER BY block ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
                  FROM blocks
                )
                SELECT file, before + row_number() OVER (PARTITION BY file, block ORDER BY place) AS number,
                  CASE WHEN octet_length(value) <= {LINE_CAP} THEN base64(CAST(value AS BINARY)) END AS bytes,
                  CASE WHEN octet_length(value) > {LINE_CAP} THEN 'too-large' END AS fault
                FROM read_lines JOIN offsets USING (file, block)
                """
            ).createOrReplaceTempView("given_lines")
            rows = rows.unionByName(self.placed("given_lines", root))
        if whole:
            frame = spark.read.format("binaryFile").load([escaped(path) for path in whole])
            frame.selectExpr(
                "_metadata.file_path AS file", "1L AS number", "base64(content) AS bytes", "CAST(NULL AS STRING) AS fault"
            ).createOrReplaceTempView("given_files")
            rows = rows.unionByName(self.placed("given_files", root))
        self.keep("given", rows)
        there = {row[0] for row in spark.sql("SELECT DISTINCT path FROM given").collect()}
        # Spark passes over files that hold nothing; they are articles that failed.
        empty = [own for own in found if own not in there and (own in hollow or PACKED.search(own))]
        if empty:
            rows = [(own, 1, "", "empty" if LINES.search(own) else None) for own in empty]
            self.keep("given", spark.table("given").unionByName(spark.createDataFrame(rows, schema)))
        lost = sorted(set(found) - there - set(empty)) + sorted(there - set(found))
        if lost:
            raise Failed(f"files that are there and were not read, or the other way round: {lost[:20]}")

    def placed(self, view, root):
        """With paths below the raw folder in the place of addresses, in which Spark writes some characters otherwise."""
        plain = "url_decode(replace(file, '+', '%2B'))"
        return self.spark.sql(
            f"SELECT substring({plain}, length('{sql_text(bare(root))}') + 2 + instr({plain}, '{sql_text(bare(root))}') - 1) AS path, number, bytes, fault FROM {view}"
        )

    def corpus(self):
        """Shows the tables of a corpus, and says which number its next partition gets."""
        folder = self.given.corpus.rstrip("/")
        contents = {"nextPartition": 1, "partitions": []}
        if self.exists(f"{folder}/corpus.json"):
            contents = json.loads("".join(row[0] for row in self.spark.read.text(f"{folder}/corpus.json", wholetext=True).collect()))
        for table, columns in TABLES.items():
            whole = self.spark.createDataFrame([], EMPTY[table])
            for partition in contents["partitions"]:
                part = self.spark.read.parquet(f"{folder}/{partition['name']}/{table}.parquet")
                whole = whole.unionByName(part.selectExpr(*columns.split(", ")))
            # What is current follows from all of them together, as the plan says.
            whole.createOrReplaceTempView("article_states" if table == "articles" else table)
        self.tell(f"{len(contents['partitions'])} partitions in {folder}")
        return contents["nextPartition"]

    def quarantine(self):
        row = self.spark.sql("SELECT count(*) AS all, count_if(became = 'quarantined') AS lost FROM recorded").first()
        most = max(5, self.given.most_quarantined * row["all"])
        if row["lost"] > most:
            raise Failed(f"{row['lost']} of {row['all']} articles were quarantined, more than {most:.0f}: see {self.work}")

    def publish(self):
        """The tables that a run is for; what speaks of them comes last."""
        spark, out = self.spark, self.given.out.rstrip("/")
        lines = spark.sql("SELECT n, line FROM recorded").repartitionByRange(self.partitions, "n").sortWithinPartitions("n")
        lines.select("line").write.mode("overwrite").option("lineSep", "\n").text(f"{out}/articles.jsonl")
        kept = spark.sql("SELECT n, restore FROM recorded WHERE restore IS NOT NULL")
        kept = kept.repartitionByRange(self.partitions, "n").sortWithinPartitions("n")
        kept.select("restore").write.mode("overwrite").option("lineSep", "\n").text(f"{out}/restore.jsonl")
        tables = {
            "articles": "SELECT c.n, c.path, c.number, r.became AS status, r.line FROM claimed c JOIN recorded r ON r.n = c.n",
            "pairs": "SELECT x.id AS a, y.id AS b, p.verdict, p.coverage_a, p.coverage_b FROM aligned p JOIN ranked x ON x.seq = p.a JOIN ranked y ON y.seq = p.b",
            "findings": "SELECT rule, key_sort, a, b, no, CASE WHEN twin = 1 THEN id ELSE concat(id, '-', twin) END AS id, finding, articles FROM found WHERE loud",
            "clusters": "SELECT component, size, shared_words, articles FROM clusters",
            "signatures": "SELECT r.n, r.id, r.name, r.outlet, r.words, r.exact, m.bands, m.fingerprints FROM ranked r JOIN mapped m ON m.path = r.path AND m.number = r.number",
        }
        for name, sql in tables.items():
            spark.sql(sql).write.mode("overwrite").parquet(f"{out}/{name}")
        if self.given.corpus:
            reuse = spark.sql("SELECT today, earlier, reuse FROM reused WHERE reuse IS NOT NULL")
            reuse = reuse.repartitionByRange(self.partitions, "today", "earlier").sortWithinPartitions("today", "earlier")
            reuse.select("reuse").write.mode("overwrite").option("lineSep", "\n").text(f"{out}/reuse.jsonl")
            for table, columns in TABLES.items():
                spark.table(f"today_{table}").selectExpr(*columns.split(", ")).write.mode("overwrite").parquet(f"{out}/corpus/{table}")
        counts = {row["became"]: row["n"] for row in spark.sql("SELECT became, count(*) AS n FROM recorded GROUP BY became").collect()}
        told = spark.read.text(f"{out}/articles.jsonl", lineSep="\n").count()
        if told != sum(counts.values()):
            raise Failed(f"{sum(counts.values())} lines were to be written, {told} stand in {out}/articles.jsonl")
        self.write_text(f"{out}/manifest.json", json.dumps({"v": 1, "articles": dict(sorted(counts.items()))}, sort_keys=True) + "\n")
        return counts


def escaped(path):
    """A path that is no pattern."""
    return re.sub(r"([\\*?\[\]{}])", r"\\\1", path)


def bare(root):
    return re.sub(r"^\w+:(?://[^/]*)?", "", root)


def sql_text(text):
    return text.replace("\\", "\\\\").replace("'", "\\'")


def done(spark, given):
    """Carries the run out; 0 when it stands in OUT."""
    run = Run(spark, given)
    try:
        with open(given.plan, encoding="utf-8") as file:
            steps = json.dumps(json.load(file)["steps"])
        if run.exists(given.out.rstrip("/") + "/manifest.json"):
            raise Failed(f"{given.out} holds a run already; name another folder, or remove it")
        if (given.corpus is not None) != (NEXT in steps):
            raise Failed("`copydesk plan spark --corpus` is the plan of a run with --corpus, and of no other")
        if run.exists(run.work):
            run.remove(run.work)
        if given.corpus:
            steps = steps.replace(NEXT, str(run.corpus()))
        run.read()
        run.carry_out(json.loads(steps))
        run.quarantine()
        counts = run.publish()
        run.remove(run.work)
        run.tell(f"done: {counts}")
        return 0
    except Exception as error:  # Spark's own are of many kinds.
        print(f"copydesk: {error}\n  nothing of the run is to be used; its tables are in {run.work}", file=sys.stderr, flush=True)
        return 1


def main():
    given = options()
    spark = SparkSession.builder.appName("copydesk").getOrCreate()
    try:
        return done(spark, given)
    finally:
        spark.stop()


if __name__ == "__main__":
    sys.exit(main())
