#!/usr/bin/env python3
"""Rules of the house that a machine can see; prints every breach with its place.

  - modules include only what modules.json allows, and no third-party header in a public one
  - headers stay below 600 lines, sources and scripts below 1200
  - every floating field of a public struct says its unit in brackets
  - words and calls that are banned, conflict markers, machine paths
  - every diagnostic code is produced by a test
  - clang-format, at the version pinned in tools/requirements-test.txt, changes nothing
"""

import json
import pathlib
import re
import subprocess
import sys

HOME = pathlib.Path(__file__).resolve().parent.parent
SOURCES = {".h", ".cpp"}
LIMITS = {".h": 600, ".cpp": 1200, ".py": 1200, ".lua": 1200, ".js": 1200}
THIRD_PARTY = re.compile(r"#include [<\"](fmt|nlohmann|mujoco|embree3?|tiny_gltf|stb_|clipper|manifold|lua|httplib|CLI|meshoptimizer|yaml-cpp)")
FIELD = re.compile(r"^  (?:std::optional<)?(?:double|float)>?\s+\w+(?:\s*(?:=[^;]*|\{[^;]*\}))?;\s*(.*)$")
BANNED = {
    r"std::cout|std::cerr": ("modules", "modules print nothing: return a value or use Progress"),
    r"\bstd::rand\b|\bsrand\(": ("", "chance comes from ww::Rng"),
    r"DISABLED_": ("", "a test that does not run"),
}
PATHS = re.compile(r"(?<![\w.])/(?:work|root|home/\w+|Users/\w+)/")


def tracked(*suffixes):
    names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=HOME, capture_output=True, text=True, check=True).stdout.split("\n")
    paths = [HOME / name for name in names if name]
    return [p for p in paths if p.is_file() and (not suffixes or p.suffix in suffixes)]


def allowed_modules():
    order = {k: v for k, v in json.loads((HOME / "modules.json").read_text()).items() if not k.startswith("_")}
    closure = {}
    for name, below in order.items():
        closure[name] = {name}.union(*[closure[b] for b in below]) if below else {name}
    return closure


def check_includes(path, text, closure, out):
    parts = path.relative_to(HOME).parts
    if parts[0] != "modules":
        return
    module, kind = parts[1], parts[2]
    # Tools and tests may look wider: they are not linked into anything.
    if kind == "tools":
        return
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r'#include "ww/(\w+)/', line)
        if match and kind != "tests" and match[1] not in closure[module]:
            out.append(f"{path.relative_to(HOME)}:{number}: {module} may not include {match[1]}")
        if kind == "include" and THIRD_PARTY.match(line):
            out.append(f"{path.relative_to(HOME)}:{number}: third-party header in a public header")


def check_units(path, text, out):
    if "/include/" not in str(path):
        return
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        match = FIELD.match(line)
        if not match or "[" in match[1] or "unit of" in match[1]:
            continue
        after = lines[number].strip() if number < len(lines) else ""
        if not (after.startswith("///<") and "[" in after):
            out.append(f"{path.relative_to(HOME)}:{number}: no unit in brackets: {line.strip()}")


def check_text(path, text, out):
    name = str(path.relative_to(HOME))
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith(("<<<<<<< ", ">>>>>>> ")):
            out.append(f"{name}:{number}: conflict marker")
        if PATHS.search(line) and not name.startswith("tools/lint"):
            out.append(f"{name}:{number}: a path of one machine: {line.strip()[:80]}")
        if path.suffix not in SOURCES:
            continue
        for pattern, (where, why) in BANNED.items():
            inside = name.startswith(where) and "/tests/" not in name and "/tools/" not in name if where else True
            if inside and re.search(pattern, line):
                out.append(f"{name}:{number}: {why}")


def check_codes(texts, out):
    """Codes of diagnostics that no test mentions."""
    made, tested = {}, set()
    for path, text in texts.items():
        name = str(path.relative_to(HOME))
        is_test = "/tests/" in name or name.startswith("tests/")
        if is_test:  # "WW-PROG-" + number
            tested.update(prefix + number for prefix in re.findall(r'"(WW-[A-Z]+-)"', text)
                          for number in re.findall(r'"(\d{3})"', text))
        for code in re.findall(r"WW-[A-Z]+-\d{3}", text):
            if is_test:
                tested.add(code)
            elif path.suffix == ".cpp":
                made.setdefault(code, name)
    return [f"{where}: {code} is in no test" for code, where in sorted(made.items()) if code not in tested]


def check_format(paths):
    tool = HOME / ".venv/bin/clang-format"
    if not tool.exists():
        return ["clang-format is missing: ./ww test installs it"]
    out = []
    for start in range(0, len(paths), 100):
        run = subprocess.run([tool, "--dry-run", *paths[start:start + 100]], capture_output=True, text=True)
        out += sorted({line.split(":")[0] for line in run.stderr.splitlines() if "warning:" in line})
    return [f"{pathlib.Path(p).relative_to(HOME)}: clang-format would change it" for p in dict.fromkeys(out)]


def main():
    closure, out, texts = allowed_modules(), [], {}
    for path in tracked():
        try:
            text = path.read_text()
        except UnicodeDecodeError:
            continue
        texts[path] = text
        limit = LIMITS.get(path.suffix)
        if limit and text.count("\n") > limit:
            out.append(f"{path.relative_to(HOME)}: {text.count(chr(10))} lines, more than {limit}")
        check_text(path, text, out)
        if path.suffix in SOURCES:
            check_includes(path, text, closure, out)
            check_units(path, text, out)
    out += check_codes(texts, out)
    out += check_format([str(p) for p, text in texts.items() if p.suffix in SOURCES and "Generated from" not in text[:300]])
    for line in out:
        print(line)
    print(f"lint: {len(texts)} files, {len(out)} breaches")
    return 1 if out else 0


if __name__ == "__main__":
    sys.exit(main())
