"""Every JSON file of the world folder against its schema."""

import json
import pathlib

import jsonschema

SCHEMAS = pathlib.Path(__file__).resolve().parent.parent.parent / "schema"


def check(world, faults):
    for name in ("world", "floorplan", "certificate", "brief"):
        path = world.folder / f"{name}.json"
        if not path.exists():
            faults.expect(name in ("certificate", "brief"), f"{name}.json is missing")
            continue
        schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        errors = list(validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))))
        faults.expect(not errors, f"{name}.json: " + "; ".join(f"{e.json_path}: {e.message[:120]}" for e in errors[:5]))
