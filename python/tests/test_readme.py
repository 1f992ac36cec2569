"""Runs the Python block of README.md as it stands, in a temporary folder, and looks at what it made.

  PYTHONPATH=<build>/python python/tests/test_readme.py
"""

import json
import os
import pathlib
import re
import tempfile

HOME = pathlib.Path(__file__).resolve().parents[2]


def main():
    blocks = re.findall(r"```python\n(.*?)```", (HOME / "README.md").read_text(), re.S)
    assert len(blocks) == 1, f"README.md has {len(blocks)} Python blocks, one is expected"
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        names = {}
        exec(compile(blocks[0], "README.md", "exec"), names)  # noqa: S102: our own text
        world, ww = names["world"], names["ww"]
        written = json.loads((pathlib.Path(world.folder) / "world.json").read_text())
        assert {o.id for o in world.objects} == {o["id"] for o in written["objects"]}
        assert world.to_json() == (pathlib.Path(world.folder) / "world.json").read_text()
        added = world.apply("add stool_9 stool room=" + written["rooms"][0]["id"], output="edited")
        assert "stool_9" in {o.id for o in added.objects}
        assert len(added.objects) == len(world.objects) + 1
        kept = {o.id: o.position for o in added.objects}
        assert all(kept[o.id] == o.position for o in world.objects)
        try:
            ww.make("", "nothing")
            raise AssertionError("an empty text was accepted")
        except ww.Error as error:
            assert str(error)
    print("python: README's example runs, edits keep what was not named, errors are raised")


if __name__ == "__main__":
    main()
