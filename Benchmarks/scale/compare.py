"""Holds DuckDB's scores against scorecard's: compare.py SCORECARD.json SCORES.csv

Every measure, theme and overall score of every contract has to agree to 1e-9, and where DuckDB
settled every row, how many of them stand."""

import csv
import json
import sys

TOLERANCE = 1.000001e-9  # scorecard prints nine places


def ours(path):
    """The scores by contract and measure, theme or "overall"."""
    with open(path, encoding="utf-8") as file:
        scorecard = json.load(file)
    scores = {}
    for contract in scorecard["contracts"]:
        parts = {measure["measure"]: measure for measure in contract["measures"]}
        parts |= {theme["theme"]: theme for theme in contract["themes"]}
        parts["overall"] = contract["overall"]
        for part, result in parts.items():
            if result["score"] is not None:
                scores[contract["contract"], part] = float(result["score"])
    return scores | {("", fate): float(count) for fate, count in scorecard["rows"].items()}


def theirs(path):
    with open(path, encoding="utf-8", newline="") as file:
        return {(row["contract"], row["part"]): float(row["score"]) for row in csv.DictReader(file)}


def main():
    left, right = ours(sys.argv[1]), theirs(sys.argv[2])
    # Rows that are rejected DuckDB doesn't count.
    counts = {"used", "superseded", "withdrawn"} if ("", "used") in right else set()
    left = {key: value for key, value in left.items() if key[0] or key[1] in counts}
    faults = [f"{key}: only scorecard has it" for key in left.keys() - right.keys()]
    faults += [f"{key}: only DuckDB has it" for key in right.keys() - left.keys()]
    faults += [
        f"{key}: {left[key]} and {right[key]}"
        for key in left.keys() & right.keys()
        if abs(left[key] - right[key]) > TOLERANCE
    ]
    for fault in sorted(faults)[:20]:
        print(fault, file=sys.stderr)
    if faults or not left:
        sys.exit(f"{len(faults)} of {len(left)} scores don't agree")
    print(f"{len(left)} scores agree to 1e-9", file=sys.stderr)


main()
