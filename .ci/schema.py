"""Holds definitions and tenders against their schemas, and each schema against the reader.

usage: schema.py SCORECARD

SCORECARD is the program: what the schema of tenders refuses, it must refuse too.
"""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

faults = 0


def fault(words):
    global faults
    print(words)
    faults += 1


def validator(path):
    schema = json.loads(path.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def check(path, schema, required):
    """Holds one file against a schema, and sees that the schema refuses something too."""
    document = json.loads(path.read_text("utf-8"))
    for error in schema.iter_errors(document):
        fault(f"{path}: {error.json_path}: {error.message}")
    # A schema that takes anything would pass too.
    if schema.is_valid({**document, "unheardOf": 1}):
        fault(f"{path}: the schema lets an unknown key pass")
    if schema.is_valid({key: document[key] for key in document if key != required}):
        fault(f"{path}: the schema lets a missing key pass")
    return document


def definitions():
    folder = pathlib.Path("Frameworks")
    schema = validator(folder / "framework.schema.json")
    paths = [
        path
        for path in sorted(folder.glob("*.json"))
        if not path.name.endswith((".schema.json", ".examples.json"))
    ]
    for path in paths:
        check(path, schema, "measures")
    if not paths:
        fault(f"{folder}: no definitions")
    return f"{len(paths)} definition(s)"


# What is damaged in a sound tender: the steps to a value, and what is put there; REMOVED takes it
# away.
REMOVED = object()
PRICE, QUALITY = ["criteria", 0], ["criteria", 1]
OFFERS = ["criteria", 2, "parts", 0]
QUESTION, MEASURE = QUALITY + ["rule", "questions", 0], OFFERS + ["rule", "measures", 0]
DAMAGES = [
    (["tender"], ""),
    (["tender"], 7),
    (["framework"], ["croydon-sv-2016"]),
    (["criteria"], []),
    (["criteria"], {}),
    (["tieBreak"], "quality"),
    (["tieBreak"], ["quality", "quality"]),
    (["tieBreak"], [1]),
    (["abnormallyLow"], 0.2),
    (["abnormallyLow"], {}),
    (["abnormallyLow", "belowMean"], 0),
    (["abnormallyLow", "belowMean"], 20),
    (["minimumSocialValue"], 101),
    (["minimumSocialValue"], -1),
    (["contract", "start"], "1 April 2027"),
    (["contract", "end"], "2031-13-31"),
    (["contract", "value"], "£1m"),
    (["contract", "supplier"], "A"),
    (PRICE + ["id"], "1st price"),
    (PRICE + ["id"], REMOVED),
    (PRICE + ["weight"], REMOVED),
    (PRICE + ["weight"], "45"),
    (PRICE + ["weight"], -45),
    (PRICE + ["rule"], REMOVED),
    (PRICE + ["parts"], []),
    (PRICE + ["rule", "kind"], "cost"),
    (PRICE + ["rule", "method"], "cheapest"),
    (PRICE + ["rule", "method"], REMOVED),
    (PRICE + ["rule", "method"], "againstBudget"),
    (PRICE + ["rule", "budget"], 100),
    (PRICE + ["rule"], {"kind": "price", "method": "againstBudget", "budget": 0}),
    (PRICE + ["rule"], {"kind": "price", "method": "againstBudget", "budget": 9, "ceiling": 0}),
    (QUALITY + ["rule", "scale"], 0),
    (QUALITY + ["rule", "scale"], 4.5),
    (QUALITY + ["rule", "scale"], 1000001),
    (QUALITY + ["rule", "scale"], REMOVED),
    (QUALITY + ["rule", "minimum"], "3"),
    (QUALITY + ["rule", "questions"], []),
    (QUALITY + ["rule", "questions"], REMOVED),
    (QUALITY + ["rule", "measures"], []),
    (QUESTION + ["id"], ""),
    (QUESTION + ["weight"], REMOVED),
    (QUESTION + ["minimum"], -1),
    (QUESTION + ["passMark"], 3),
    (OFFERS + ["rule", "method"], "relative"),
    (OFFERS + ["rule", "measures"], []),
    (MEASURE + ["measure"], REMOVED),
    (MEASURE + ["target"], 100),
    (MEASURE + ["weight"], "2"),
    (MEASURE + ["weight"], -2),
    (MEASURE + ["per"], "month"),
]


def damaged(tender, steps, value):
    copied = copy.deepcopy(tender)
    parent = copied
    for step in steps[:-1]:
        parent = parent[step]
    if value is REMOVED:
        del parent[steps[-1]]
    else:
        parent[steps[-1]] = value
    return copied


def refuses(scorecard, tender):
    """Whether the program refuses a tender."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "tender.json"
        path.write_text(json.dumps(tender), "utf-8")
        code = subprocess.run(
            [scorecard, "tender", "check", path], capture_output=True, check=False
        ).returncode
        if code not in (0, 1):
            fault(f"tender check exits with {code}, for {json.dumps(tender)}")
        return code == 1


def tenders(scorecard):
    schema = validator(pathlib.Path("docs/tender.schema.json"))
    paths = sorted(pathlib.Path("Fixtures").glob("*/tender.json"))
    for path in paths:
        check(path, schema, "criteria")
    if not paths:
        fault("Fixtures: no tenders")
        return "no tenders"
    sound = json.loads(paths[0].read_text("utf-8"))
    if refuses(scorecard, sound):
        fault(f"{paths[0]}: the program refuses it")
    for steps, value in DAMAGES:
        what = "nothing" if value is REMOVED else json.dumps(value)
        tender = damaged(sound, steps, value)
        place = "/".join(str(step) for step in steps)
        if schema.is_valid(tender):
            fault(f"{paths[0]}: the schema lets {what} pass at {place}")
        if not refuses(scorecard, tender):
            fault(f"{paths[0]}: the program lets {what} pass at {place}")
    return f"{len(paths)} tender(s), {len(DAMAGES)} damages refused"


if len(sys.argv) != 2:
    sys.exit(__doc__)
done = [definitions(), tenders(sys.argv[1])]
print(f"{', '.join(done)}, {faults} fault(s)")
sys.exit(faults > 0)
