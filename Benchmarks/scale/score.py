"""Scores a register with DuckDB: score.py REGISTER QUARTER OUTPUT.csv [--threads N] [--every-row]

With --every-row it also settles the rows that no score of the quarter rests on, as scorecard does,
and counts how many stand."""

import argparse
import pathlib

import duckdb

HERE = pathlib.Path(__file__).parent

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("register")
parser.add_argument("quarter")
parser.add_argument("output")
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--every-row", action="store_true")
arguments = parser.parse_args()

database = duckdb.connect(config={"threads": arguments.threads})
database.execute("SET preserve_insertion_order = false")
for name, value in {
    "register": arguments.register,
    "quarter": arguments.quarter,
    "framework": str(HERE.parent.parent / "Frameworks" / "croydon-sv-2016.json"),
    "every_row": arguments.every_row,
}.items():
    database.execute(f"SET VARIABLE {name} = $1", [value])
database.execute((HERE / "score.sql").read_text())
database.execute("COPY (FROM result ORDER BY contract, part) TO '%s'" % arguments.output)
