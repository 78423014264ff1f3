"""A run of copydesk on Apache Spark: spark-submit spark/job.py --raw RAW --out OUT. See docs/spark.md.

A thin driver: what is done is in the plan, which `copydesk plan spark` prints; here it is only carried out, with the files around it.
Nothing of the run stands in OUT before every article that came in is accounted for; `manifest.json` is written last.
"""

import argparse
import hashlib
import json
import os
import re
import shlex
import sys
import time
from itertools import combinations

from pyspark.sql import SparkSession

ARTICLE = re.compile(r"\.((txt|html?|jsonl)(\.gz)?|parquet)$", re.IGNORECASE)
LINES = re.compile(r"\.jsonl(\.gz)?$", re.IGNORECASE)
PARQUET = re.compile(r"\.parquet$", re.IGNORECASE)
PACKED = re.compile(r"\.jsonl\.gz$", re.IGNORECASE)
# As long as a line and a file may be in an embedded run: the steps know of other bounds that the configuration sets.
LINE_CAP = 64 * 1024 * 1024
FILE_CAP = 256 * 1024 * 1024
DELIMITED = r"ROW FORMAT DELIMITED FIELDS TERMINATED BY '\u0001' LINES TERMINATED BY '\n' NULL DEFINED AS '\\N'"


# The tables of a corpus, as `src/corpus/tables.ts` has them: `test/stage/job.test.ts` holds them to it.
TABLES = {
    "articles": "seq INT, part INT, name STRING, id STRING, outlet STRING, words INT, exact BIGINT",
    "bands": "seq INT, band INT, value BIGINT",
    "fingerprints": "seq INT, value BIGINT",
    "texts": "seq INT, text STRING",
}
# Columns that make a row of Parquet an article, those that must be strings, and the whole numbers that JSON keeps: as in `src/corpus/parquet.ts`.
TEXTS = ["text", "html"]
STRINGS = [*TEXTS, "url", "headline", "publisher", "lang"]
SAFE = 2**53 - 1
# What a run is over.
GIVEN = "path STRING, number BIGINT, bytes STRING, fault STRING"
NEXT = "{next}"
# The tables that a run is for: the plan leaves them as views with `out_` before their names.
OUT = ["articles", "pairs", "findings", "clusters", "signatures"]
# What a run writes to OUT, in the place of what one that failed has left there.
PUBLISHED = ["articles.jsonl", "restore.jsonl", *OUT, "reuse.jsonl", "corpus"]
# Steps that take every article.
EVERY = ["map", "record"]
# In a folder that a run has made for its tables: no other is ever removed.
MARK = "_copydesk"
SCHEME = "^[A-Za-z][A-Za-z0-9+.-]*:(?://[^/]*)?"


class Failed(Exception):
    """The run is not sound: nothing of it is to be seen."""


def options(argv=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--raw", required=True, help="folder of .txt, .html and .jsonl files, each also .gz, and .parquet; or a file of them alone")
    parser.add_argument("--out", required=True, help="where the tables go; must not hold a run yet")
    parser.add_argument("--corpus", help="folder of a corpus to compare with; wants a plan made with --corpus. `copydesk corpus append` adds the run to it")
    parser.add_argument("--work", help="where tables wait, in a folder of their own that is named for OUT and gone after the run (default: OUT/_work)")
    parser.add_argument("--copydesk", default="copydesk/copydesk", help="how an executor calls copydesk (default: the archive given to --archives as #copydesk)")
    parser.add_argument("--plan", required=True, help="what `copydesk plan spark` has printed, a file of the driver")
    parser.add_argument("--config", help="configuration, as executors find it")
    parser.add_argument("--attributions", action="store_true", help="add who said what to each line")
    parser.add_argument("--keep", action="append", default=[], help="key of JSONL to copy to extra; may be given again")
    parser.add_argument("--partitions", type=int, help="tasks of the steps that take every article (default: twice the cores)")
    parser.add_argument("--task-limit", type=int, default=3600, help="seconds after which a step's process is ended and its task tried again")
    parser.add_argument("--stall", type=float, help="seconds after which an article is given up (default: 30, or twice thresholds.timeLimit)")
    parser.add_argument("--memory", type=int, help="megabytes that cleaning may take in a step (default: 1024)")
    parser.add_argument("--most-quarantined", type=float, default=0.001, help="share of articles beyond which the run fails; five may always be")
    return parser.parse_args(argv)


class Run:
    def __init__(self, spark, given):
        self.spark = spark
        self.given = given
        self.work = self.own_folder()
        self.partitions = given.partitions or 2 * spark.sparkContext.defaultParallelism
        self.made = 0
        self.paths = {}
        self.learned = None
        self.started = time.monotonic()
        # Without it the hint of `stage` is passed over.
        spark.conf.set("spark.sql.adaptive.enabled", "true")

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

    def own_folder(self):
        """Where the tables of the run wait: a folder of ours alone, so that it can be removed."""
        out = self.given.out.rstrip("/")
        if self.given.work is None:
            return f"{out}/_work"
        name = re.sub(r"[^\w.-]+", "-", out.rsplit("/", 1)[-1])
        return f"{self.given.work.rstrip('/')}/copydesk-{name}-{hashlib.sha256(self.located(out).encode()).hexdigest()[:12]}"

    def located(self, path):
        """The path as it can be compared: absolute, with its file system."""
        where, files = self.files(path)
        whole = files.makeQualified(where).toString()
        return ("file:" + os.path.realpath(bare(whole)) if whole.startswith("file:") else whole).rstrip("/")

    def apart(self):
        """Throws when what is read could be written over, or what is written be read."""
        given = {"--raw": self.given.raw, "--out": self.given.out, "--corpus": self.given.corpus, "the folder for tables": self.work}
        places = {name: self.located(path) for name, path in given.items() if path is not None}
        for (one, at), (other, there) in combinations(places.items(), 2):
            own = at == places["--out"] and there == places["the folder for tables"]
            if at == there or f"{at}/".startswith(f"{there}/") or (f"{there}/".startswith(f"{at}/") and not own):
                raise Failed(f"{one} and {other} are one folder, or one lies in the other: {at}, {there}")

    def begin(self):
        """Makes the folder for tables, anew where a run has left it."""
        if self.exists(f"{self.work}/{MARK}"):
            # Of a run that failed, as is what may stand in OUT.
            self.remove(self.work)
        else:
            for path in [self.work, *(self.given.out.rstrip("/") + f"/{name}" for name in PUBLISHED)]:
                if self.exists(path):
                    raise Failed(f"{path} is there, and no run has made it: name another folder, or remove it")
        self.write_text(f"{self.work}/{MARK}", "Tables of a run of copydesk, gone when it is done.\n")

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
        if self.learned is not None:
            own += ["--learned", self.learned]
        if step == "map":
            if self.given.attributions:
                own += ["--attributions"]
            if self.given.keep:
                own += ["--keep", *self.given.keep]
        if self.given.stall:
            own += ["--stall", str(self.given.stall)]
        if self.given.memory:
            own += ["--memory", str(self.given.memory)]
        # Spark waits for ever; a step that hangs as a whole must not. The shell gives way to the program, so that its exit code is that of the task.
        return "exec timeout -k 10 " + str(self.given.task_limit) + " " + " ".join(shlex.quote(word) for word in own)

    def stage(self, name, step, sql):
        """The view of what comes back from a step; it is carried out when the table behind it is kept."""
        using = self.command(step).replace("\\", "\\\\").replace("'", "\\'")
        lines = self.spark.sql(sql)
        # The number of tasks that clean is not that of the tasks that join. Other steps mostly have little to do: as many tasks as their lines are worth.
        lines = lines.repartition(self.partitions) if step in EVERY else lines.hint("rebalance")
        lines.createOrReplaceTempView(f"{name}_in")
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
        found, sizes, root = self.found()
        self.tell(f"{len(found)} {'file' if len(found) == 1 else 'files'}")
        if not found:
            raise Failed(f"no article in {self.given.raw}: a run reads .txt, .html and .jsonl files, each also .gz, and .parquet")
        unseen = [own for own in found if any(part.startswith("_") for part in own.split("/"))]
        if unseen:
            raise Failed(f"Spark does not read files and folders whose names begin with _: rename {unseen[:5]}")
        jsonl = [path for own, path in found.items() if LINES.search(own)]
        parquet = {own: path for own, path in found.items() if PARQUET.search(own) and sizes[own] > 0}
        alone = [own for own in found if not LINES.search(own) and not PARQUET.search(own)]
        whole = [found[own] for own in alone if sizes[own] <= FILE_CAP]
        # Not read: a step would only say of them what is known here.
        beyond = [own for own in alone if sizes[own] > FILE_CAP]
        spark = self.spark
        rows = self.listed(GIVEN, [{"path": own, "number": 1, "fault": f"too-large {sizes[own]}"} for own in beyond])
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
        for at, frame in enumerate(self.parquet_lines(parquet)):
            frame.selectExpr(
                "file", "number", f"CASE WHEN octet_length(line) <= {LINE_CAP} THEN base64(CAST(line AS BINARY)) END AS bytes",
                f"CASE WHEN octet_length(line) > {LINE_CAP} THEN 'too-large' END AS fault",
            ).createOrReplaceTempView(f"given_parquet_{at}")
            rows = rows.unionByName(self.placed(f"given_parquet_{at}", root))
        self.keep("given", rows)
        there = {row[0] for row in spark.sql("SELECT DISTINCT path FROM given").collect()}
        # Spark passes over files that hold nothing; they are articles that failed.
        empty = [own for own in found if own not in there and (sizes[own] == 0 or PACKED.search(own) or PARQUET.search(own))]
        if empty:
            rows = [{"path": own, "number": 1, "bytes": "", "fault": "empty" if LINES.search(own) or PARQUET.search(own) else None} for own in empty]
            self.keep("given", spark.table("given").unionByName(self.listed(GIVEN, rows)))
        lost = sorted(set(found) - there - set(empty)) + sorted(there - set(found))
        if lost:
            raise Failed(f"files that are there and were not read, or the other way round: {lost[:20]}")

    def listed(self, columns, rows):
        """A table of rows that the driver knows: made by SQL alone, since an executor may have no Python."""
        return self.spark.sql(f"SELECT inline(from_json('{sql_text(json.dumps(rows))}', 'ARRAY<STRUCT<{columns}>>'))")

    def found(self):
        """Addresses of the files by their paths below the raw folder, their bytes by the same, and the address of the folder."""
        where, files = self.files(self.given.raw)
        if not files.exists(where):
            raise Failed(f"{self.given.raw} is not there")
        top = files.resolvePath(where)
        # A file alone is as one in a folder of its own.
        root = (top.getParent() if files.getFileStatus(where).isFile() else top).toString().rstrip("/")
        found = {}
        sizes = {}
        listing = files.listFiles(top, True)
        while listing.hasNext():
            status = listing.next()
            path = status.getPath().toString()
            own = path[len(root) :].lstrip("/")
            if ARTICLE.search(own) and not any(part.startswith(".") for part in own.split("/")):
                found[own] = path
                sizes[own] = status.getLen()
        return found, sizes, root

    def parquet_lines(self, files):
        """Rows as lines of JSONL, with the address of their file and their number in it; files of the same columns are read at once."""
        self.spark.conf.set("spark.sql.parquet.binaryAsString", "true")
        self.spark.conf.set("spark.sql.session.timeZone", "UTC")
        alike = {}
        for own, path in sorted(files.items()):
            try:
                schema = self.rows_of([path]).schema
            except Exception as error:  # Of Java, of many kinds.
                raise Failed(f"{own}: cannot be read as Parquet ({str(error).splitlines()[0]})") from error
            alike.setdefault(schema.json(), (schema, own, []))[2].append(path)
        for schema, own, paths in alike.values():
            frame = self.rows_of(paths)
            if not any(name in TEXTS for name in schema.names):
                raise Failed(f'{own}: no column "text" or "html" among {", ".join(schema.names)}; rename the column that holds the articles')
            for field in schema:
                sort = field.dataType.simpleString()
                # A column of nothing but nulls may have any type.
                if field.name in STRINGS and sort != "string" and not frame.where(f"{named(field.name)} IS NOT NULL").isEmpty():
                    raise Failed(f'{own}: the column "{field.name}" holds {sort}, not strings')
            yield frame.selectExpr("_metadata.file_path AS file", "_metadata.row_index + 1 AS number", f"{as_line(schema)} AS line")

    def rows_of(self, paths):
        # Names of folders are no columns.
        return self.spark.read.option("recursiveFileLookup", "true").parquet(*[escaped(path) for path in paths])

    def placed(self, view, root):
        """With paths below the raw folder in the place of addresses, in which Spark writes some characters otherwise."""
        plain = f"regexp_replace(url_decode(replace(file, '+', '%2B')), '{SCHEME}', '')"
        return self.spark.sql(f"SELECT substring({plain}, {len(bare(root)) + 2}) AS path, number, bytes, fault FROM {view}")

    def lessons(self):
        """Where steps find what the corpus has learned, from wherever they are called; None when it has learned nothing."""
        if not self.exists(self.given.corpus.rstrip("/") + "/learned.json"):
            return None
        folder = self.located(self.given.corpus)
        if not folder.startswith("file:"):
            raise Failed(f"{folder}/learned.json: a step reads what a corpus has learned as a file; put the corpus into a folder that executors see")
        return bare(folder)

    def corpus(self):
        """Shows the tables of a corpus, and says which number its next partition gets."""
        folder = self.given.corpus.rstrip("/")
        contents = {"nextPartition": 1, "partitions": []}
        if self.exists(f"{folder}/corpus.json"):
            contents = json.loads("".join(row[0] for row in self.spark.read.text(f"{folder}/corpus.json", wholetext=True).collect()))
        for table, columns in TABLES.items():
            whole = self.listed(columns, [])
            for partition in contents["partitions"]:
                part = self.spark.read.parquet(f"{folder}/{partition['name']}/{table}.parquet")
                whole = whole.unionByName(part.selectExpr(*cast(columns)))
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
        # What a run before may have left that this one does not write: nobody is to take it for its own.
        for path in [f"{out}/reuse.jsonl", *(f"{out}/corpus/{table}" for table in TABLES)]:
            self.remove(path)
        lines = spark.sql("SELECT n, line FROM recorded").repartitionByRange(self.partitions, "n").sortWithinPartitions("n")
        lines.select("line").write.mode("overwrite").option("lineSep", "\n").text(f"{out}/articles.jsonl")
        kept = spark.sql("SELECT n, restore FROM recorded WHERE restore IS NOT NULL")
        kept = kept.repartitionByRange(self.partitions, "n").sortWithinPartitions("n")
        kept.select("restore").write.mode("overwrite").option("lineSep", "\n").text(f"{out}/restore.jsonl")
        for name in OUT:
            spark.table(f"out_{name}").write.mode("overwrite").parquet(f"{out}/{name}")
        if self.given.corpus:
            reuse = spark.sql("SELECT today, earlier, reuse FROM reused WHERE reuse IS NOT NULL")
            reuse = reuse.repartitionByRange(self.partitions, "today", "earlier").sortWithinPartitions("today", "earlier")
            reuse.select("reuse").write.mode("overwrite").option("lineSep", "\n").text(f"{out}/reuse.jsonl")
            for table, columns in TABLES.items():
                spark.table(f"today_{table}").selectExpr(*cast(columns)).write.mode("overwrite").parquet(f"{out}/corpus/{table}")
        counts = {row["became"]: row["n"] for row in spark.sql("SELECT became, count(*) AS n FROM recorded GROUP BY became").collect()}
        told = spark.read.text(f"{out}/articles.jsonl", lineSep="\n").count()
        if told != sum(counts.values()):
            raise Failed(f"{sum(counts.values())} lines were to be written, {told} stand in {out}/articles.jsonl")
        self.write_text(f"{out}/manifest.json", json.dumps({"v": 1, "articles": dict(sorted(counts.items())), "corpus": self.given.corpus is not None}, sort_keys=True) + "\n")
        return counts


def cast(columns):
    """Expressions for columns of a table, each of its type."""
    return [f"CAST({column.split()[0]} AS {column.split()[1]}) AS {column.split()[0]}" for column in columns.split(", ")]


def escaped(path):
    """A path that is no pattern."""
    return re.sub(r"([\\*?\[\]{}])", r"\\\1", path)


def bare(root):
    return re.sub(SCHEME, "", root)


def named(column):
    return "`" + column.replace("`", "``") + "`"


def sql_text(text):
    return text.replace("\\", "\\\\").replace("'", "\\'")


def as_line(schema):
    """A row as an object of JSON: a column is a key, a moment a string, and an id past what JSON keeps one too."""
    fields = [f"'{sql_text(field.name)}', {as_value(field)}" for field in schema if field.name != "id"]
    line = f"to_json(named_struct({', '.join(fields)}), map('ignoreNullFields', 'false'))"
    for field in schema:
        if field.name == "id":
            text = f"CAST({named('id')} AS STRING)"
            whole = field.dataType.simpleString() in ("bigint", "decimal(20,0)")
            fits = f"CASE WHEN {named('id')} BETWEEN -{SAFE} AND {SAFE} THEN {text} ELSE concat('\"', {text}, '\"') END"
            # In a list, since a value alone is no JSON to Spark.
            one = f"regexp_extract(to_json(array({as_value(field)})), '(?s)^.(.*).$', 1)"
            return f"concat('{{\"id\":', coalesce({fits if whole else one}, 'null'), ',', substring({line}, 2))"
    return line


def as_value(field):
    sort = field.dataType.simpleString()
    if sort in ("timestamp", "timestamp_ntz"):
        return f"date_format({named(field.name)}, \"yyyy-MM-dd'T'HH:mm:ss{chr(39) + 'Z' + chr(39) if sort == 'timestamp' else ''}\")"
    return f"CAST({named(field.name)} AS STRING)" if sort == "date" else named(field.name)


def planned(run):
    """The steps of the plan. Throws when the run cannot begin."""
    given = run.given
    with open(given.plan, encoding="utf-8") as file:
        steps = json.dumps(json.load(file)["steps"])
    run.apart()
    if given.corpus is not None:
        run.learned = run.lessons()
    if run.exists(given.out.rstrip("/") + "/manifest.json"):
        raise Failed(f"{given.out} holds a run already; name another folder, or remove it")
    if (given.corpus is not None) != (NEXT in steps):
        raise Failed("`copydesk plan spark --corpus` is the plan of a run with --corpus, and of no other")
    run.begin()
    return steps


def done(spark, given):
    """Carries the run out; 0 when it stands in OUT."""
    try:
        run = Run(spark, given)
        steps = planned(run)
    except Exception as error:  # Of files and of Spark, of many kinds.
        print(f"copydesk: {error}", file=sys.stderr, flush=True)
        return 1
    try:
        if given.corpus:
            steps = steps.replace(NEXT, str(run.corpus()))
        run.read()
        run.carry_out(json.loads(steps))
        run.quarantine()
        counts = run.publish()
        run.remove(run.work)
        run.tell(f"done: {counts}")
        return 0
    except Exception as error:
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
