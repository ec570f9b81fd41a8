"""Runs the programs in turn on the same registers, holds their scores against each other, and
prints a table: measure.py SCORECARD TOOLS ROWS… [--runs N]

Each run is a process of its own, from its start to its end, its output thrown away. A ratio is
taken within one round, in which every program runs once; shown is the middle one, as of seconds; of
memory the most."""

import argparse
import filecmp
import glob
import importlib.metadata
import itertools
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(__file__)
QUARTER = "2026-27Q2"


class Program:
    """One line of the table."""

    def __init__(self, name, command):
        self.name = name
        self.command = command
        self.seconds = []
        self.megabytes = 0.0


def programs(scorecard, tools, register, output):
    """What is run on a register: scorecard first, DuckDB second."""
    python = sys.executable
    score = [scorecard, "score", register, "--quarter", QUARTER, "--format", "json"]
    score += ["--quiet"]
    usage = subprocess.run([scorecard, "score", "--help"], capture_output=True, text=True)
    has_threads = "--threads" in usage.stdout
    duckdb = [python, f"{HERE}/score.py", register, QUARTER, "--threads", "2"]
    first = "scorecard, 2 threads" if has_threads else "scorecard"
    chosen = [
        Program(first, score + (["--threads", "2"] if has_threads else [])),
        Program("DuckDB, 2 threads", duckdb + [f"{output}.csv"]),
        Program(
            "DuckDB, 2 threads, every row settled",
            duckdb + [f"{output}.every.csv", "--every-row"],
        ),
    ]
    if has_threads:
        chosen.append(Program("scorecard, 1 thread", score + ["--threads", "1"]))
    polars = [python, f"{HERE}/part.py", register, f"{output}.polars.csv"]
    chosen.append(Program("polars, 2 threads: latest figures and their sums only", polars))
    files = sorted(glob.glob(f"{register}/returns/*.csv"))
    chosen.append(Program("newlines counted in C", [f"{tools}/newlines", *files]))
    return chosen


def run_round(tools, chosen):
    """Runs every program once, in turn."""
    command = [f"{tools}/measure", "--or-1", "1"]
    for place, program in enumerate(chosen):
        command += (["--"] if place else []) + program.command
    environment = os.environ | {"POLARS_MAX_THREADS": "2"}
    with open(f"{tools}/errors.txt", "w+", encoding="utf-8") as errors:
        result = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=errors, text=True, env=environment
        )
        if result.returncode != 0:
            errors.seek(0)
            sys.exit("a program failed:\n" + errors.read()[-2000:])
    for program, line in zip(chosen, result.stdout.splitlines(), strict=True):
        least, _, kilobytes = map(int, line.split())
        program.seconds.append(least / 1e6)
        program.megabytes = max(program.megabytes, kilobytes / 1024)


def check(chosen, output):
    """Holds scorecard's scores against DuckDB's, which a round before has written, and its bytes
    in one thread against those in two; ends the run where they don't agree."""
    written = []
    for program in chosen:
        if not program.name.startswith("scorecard"):
            continue
        path = f"{output}.{len(written)}.json"
        with open(path, "w", encoding="utf-8") as file:
            # It exits with 1, for the faulty rows, which it names.
            code = subprocess.run(program.command, stdout=file, stderr=subprocess.DEVNULL).returncode
        if code not in (0, 1):
            sys.exit(f"{program.name} exits with {code}")
        if written and not filecmp.cmp(written[0], path, shallow=False):
            sys.exit(f"{program.name} writes other bytes than {chosen[0].name}")
        written.append(path)
    for scores in [f"{output}.csv", f"{output}.every.csv"]:
        command = [sys.executable, f"{HERE}/compare.py", written[0], scores]
        if subprocess.run(command).returncode != 0:
            sys.exit(1)


def significant(number):
    return f"{number:.3g}" if number < 100 else f"{number:.0f}"


def line(points):
    """A and B of the line A + B × rows that comes closest to all times, as shares of them, and how
    far the farthest is off: by exchange, the worst three points say it."""
    worst = None
    for three in itertools.combinations(sorted(points), 3):
        # A / t + B × n / t ± e = 1, the signs in turn.
        (a, b, e) = [], [], []
        for sign, (rows, seconds) in zip((1, -1, 1), three):
            a.append(1 / seconds)
            b.append(rows / seconds)
            e.append(sign)
        one = [1, 1, 1]
        whole = determinant(a, b, e)
        found = [determinant(*own) / whole for own in ((one, b, e), (a, one, e), (a, b, one))]
        if worst is None or abs(found[2]) > abs(worst[2]):
            worst = found
    return worst


def determinant(a, b, c):
    return (
        a[0] * (b[1] * c[2] - b[2] * c[1])
        - a[1] * (b[0] * c[2] - b[2] * c[0])
        + a[2] * (b[0] * c[1] - b[1] * c[0])
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scorecard")
    parser.add_argument("tools")
    parser.add_argument("sizes", type=int, nargs="+")
    parser.add_argument("--runs", type=int)
    arguments = parser.parse_args()
    print("| rows | order | program | s | × DuckDB | MB/s | most MB |")
    print("| ---: | --- | --- | ---: | ---: | ---: | ---: |")
    times = {}
    for size in arguments.sizes:
        for order in ["ordered", "shuffled"]:
            register = f"{arguments.tools}/registers/{size}-{order}"
            with open(f"{register}.txt", encoding="utf-8") as file:
                rows = int(file.read().split()[0])
            output = f"{arguments.tools}/{size}-{order}"
            chosen = programs(arguments.scorecard, arguments.tools, register, output)
            run_round(arguments.tools, chosen)  # to warm the cache
            check(chosen, output)
            for program in chosen:
                program.seconds = []
            for _ in range(arguments.runs or (5 if size <= 1_000_000 else 3)):
                run_round(arguments.tools, chosen)
            files = glob.glob(f"{register}/returns/*.csv")
            megabytes = sum(map(os.path.getsize, files)) / 1e6
            for program in chosen:
                ratio = statistics.median(
                    own / base for own, base in zip(program.seconds, chosen[1].seconds)
                )
                seconds = statistics.median(program.seconds)
                order_shown = "contract" if order == "ordered" else "random"
                print(
                    f"| {rows:,} | {order_shown} | {program.name} | {significant(seconds)}"
                    f" | {significant(ratio)} | {significant(megabytes / seconds)}"
                    f" | {significant(program.megabytes)} |",
                    flush=True,
                )
                if program.name.startswith("scorecard"):
                    times.setdefault((program.name, order_shown), []).append((rows, seconds))
    print()
    for (name, order), each in times.items():
        shown = ", ".join(f"{rows / seconds:,.0f}" for rows, seconds in each)
        print(f"- {name}, {order} order: {shown} rows a second, from the fewest rows to the most", end="")
        if len(each) > 2:
            start, per_row, off = line(each)
            print(
                f"; {start * 1e3:.1f} ms and {per_row * 1e9:.0f} ns a row come within"
                f" {abs(off) * 100:.0f} % of all",
                end="",
            )
        print(".")
    version = subprocess.run([arguments.scorecard, "--version"], capture_output=True, text=True)
    others = [f"{name} {importlib.metadata.version(name)}" for name in ["duckdb", "polars"]]
    print("- " + ", ".join([version.stdout.strip(), *others, f"{os.cpu_count()} processors."]))


main()
