"""Holds every definition in Frameworks against framework.schema.json."""

import json
import pathlib
import sys

import jsonschema

folder = pathlib.Path("Frameworks")
schema = json.loads((folder / "framework.schema.json").read_text("utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

faults = 0
definitions = [
    path
    for path in sorted(folder.glob("*.json"))
    if not path.name.endswith((".schema.json", ".examples.json"))
]
for path in definitions:
    definition = json.loads(path.read_text("utf-8"))
    for error in validator.iter_errors(definition):
        print(f"{path}: {error.json_path}: {error.message}")
        faults += 1
    # A schema that takes anything would pass too.
    if validator.is_valid({**definition, "unheardOf": 1}):
        print(f"{path}: the schema lets an unknown key pass")
        faults += 1
    if validator.is_valid({key: definition[key] for key in definition if key != "measures"}):
        print(f"{path}: the schema lets a missing key pass")
        faults += 1
if not definitions:
    print(f"{folder}: no definitions")
    faults += 1
print(f"{len(definitions)} definition(s), {faults} fault(s)")
sys.exit(faults > 0)
