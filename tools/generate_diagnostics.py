#!/usr/bin/env python3
"""Makes docs/diagnostics.md: every diagnostic code with the messages that the sources give it.

Reads modules/*/src. A message is the first argument after the code that holds words; what is computed is shown as an
ellipsis. With --check nothing is written and the exit code says whether the page is stale.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/diagnostics.md"
FAMILIES = {
    "PROG": ("Programs", "the line form of a program cannot be read (`ww/program/program.h`, `parse`)"),
    "CRAFT": ("Actions", "an action is refused by the world that it meets (`ww/craft/apply.h`, `solve.h`)"),
    "BRIEF": ("Prompts", "text cannot be understood, as a whole or in part (`ww/brief/parse.h`)"),
    "WORLD": ("world.json", "a world cannot be read, or contradicts itself (`ww/world/world_json.h`)"),
    "LUA": ("Catalogue scripts", "a Lua file cannot be loaded or built (`ww/assets/catalogue.h`)"),
    "ASSET": ("Built models", "a model does not keep what its file promises (`ww/assets/check.h`)"),
    "DATA": ("Dataset specifications", "a specification of labelled pictures cannot be read (`ww/dataset/spec.h`)"),
    "EVAL": ("Benchmark rows", "a CSV file of assertions cannot be read (`ww/evaluate/rows.h`)"),
}
CALL = re.compile(r'\b(error|warning|fault)\(\s*"(?:(WW-[A-Z]+)-)?(\d{3})"')
PREFIXED = re.compile(r'"(WW-[A-Z]+-\d{3}) ')
ASSIGNED = re.compile(r'\.code = "(WW-[A-Z]+-\d{3})"')
PREFIX = re.compile(r'"(WW-[A-Z]+)-" \+')
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')


def expression(text, start):
    """From `start` to the comma, semicolon or bracket that ends the expression there."""
    depth, i = 0, start
    while i < len(text):
        if text[i] == '"':
            i = LITERAL.match(text, i).end()
            continue
        if text[i] == "'":
            i += 4 if text[i + 1] == "\\" else 3
            continue
        if text[i] in "([{":
            depth += 1
        elif text[i] in ")]}":
            depth -= 1
        if depth < 0 or (depth == 0 and text[i] in ",;"):
            break
        i += 1
    return text[start:i], i


def arguments(text, start):
    """The arguments of a call from behind its first one on."""
    out, i = [], start
    while i < len(text) and text[i] == ",":
        argument, i = expression(text, i + 1)
        out.append(argument)
    return out


def words_of(argument):
    """The literals of an expression, with an ellipsis for what is computed."""
    out, end = "", 0
    for match in LITERAL.finditer(argument):
        between, behind = argument[end:match.start()].strip(), argument[match.end():].lstrip()
        if re.search(r"(?<!string)[\w>]\($", between) or between.endswith("[") or behind.startswith("["):
            continue  # a key or a table, not words
        if between.endswith("?"):
            between = between.rsplit("+", 1)[0] if "+" in between else ""
        if between == ":":
            out += " / "
        elif between.strip("+ \n("):
            out += "…"
        out += match[1].replace('\\"', '"').replace("\\\\", "\\")
        end = match.end()
    if argument[end:].strip(" )\n"):
        out += "…"
    return re.sub(" +", " ", out).strip(", ")


def message_of(arguments_behind_code):
    for argument in arguments_behind_code:
        literals = LITERAL.findall(argument)
        if any(" " in literal for literal in literals) and not any("did you mean" in literal for literal in literals):
            return words_of(argument)
    return ""


def prefix_of(path, text):
    """What short codes of a file are completed with: its own helper's, or that of a header beside it."""
    found = PREFIX.findall(text)
    for header in re.findall(r'#include "(\w+\.h)"', text):
        beside = path.parent / header
        if not found and beside.exists():
            found = PREFIX.findall(beside.read_text())
    return found[0] if found else None


def scan():
    """(code, severity, message, path) of each place that makes a diagnostic, in the order of the sources."""
    found = []
    for path in sorted([*ROOT.glob("modules/*/src/*.cpp"), *ROOT.glob("modules/*/src/*.h")]):
        text = re.sub(r"(^\s*|  )// .*$", "", path.read_text(), flags=re.M)
        for match in CALL.finditer(text):
            prefix = match[2] or prefix_of(path, text)
            if prefix:
                severity = "warning" if match[1] == "warning" else "error"
                message = message_of(arguments(text, match.end()))
                found.append((f"{prefix}-{match[3]}", severity, message, path))
        for match in PREFIXED.finditer(text):
            message = words_of(expression(text, match.start())[0])[len(match[1]):].strip()
            found.append((match[1], "error", message, path))
        for match in ASSIGNED.finditer(text):
            found.append((match[1], "error", "", path))
    return found


def cell(text):
    return text.replace("|", "\\|").replace("<", "&lt;")


def page():
    rows, named = {}, set()
    for code, severity, message, path in scan():
        row = rows.setdefault(code, {"severity": severity, "messages": [], "files": []})
        if message.strip("…: ") and message not in row["messages"]:
            row["messages"].append(message)
        name = path.relative_to(ROOT).as_posix()
        if name not in row["files"]:
            row["files"].append(name)
    for path in ROOT.glob("modules/*/src/*.cpp"):
        named.update(re.findall(r"WW-[A-Z]+-\d{3}", path.read_text()))
    lost = sorted(named - set(rows)) + sorted(code for code in rows if code.split("-")[1] not in FAMILIES)
    if lost:
        sys.exit("generate_diagnostics.py cannot read the place of " + ", ".join(lost))
    out = ["# Diagnostics", "", "Generated by `tools/generate_diagnostics.py` from the sources.", "",
           "Faults of what others write (prompts, programs, scripts, JSON, CSV) are collected, not thrown one by one: each has a stable"
           " code, a place, a message and often a hint (`ww/core/diagnostics.h`). On the terminal one is a line:"
           " `place: severity code: message (hint)`. Codes are never reused. An ellipsis stands for what the"
           " message names: the thing, its value, the limit.", "",
           "A dash stands where a code passes on what another part said."]
    for family, (title, about) in FAMILIES.items():
        codes = sorted(code for code in rows if code.split("-")[1] == family)
        out += ["", f"## WW-{family}: {title}", "", f"When {about}.", "", "| code | | messages | source |", "|---|---|---|---|"]
        for code in codes:
            row = rows[code]
            files = ", ".join(f"`{name.split('/')[-1]}`" for name in row["files"])
            out.append(f"| {code} | {row['severity']} | {'<br>'.join(cell(m) for m in row['messages']) or '-'} | {files} |")
    return "\n".join(out) + "\n"


def main():
    text = page()
    stale = not PAGE.exists() or PAGE.read_text() != text
    if "--check" in sys.argv:
        if stale:
            print("docs/diagnostics.md is stale: run tools/generate_diagnostics.py")
        return 1 if stale else 0
    if stale:
        PAGE.write_text(text)
        print("wrote docs/diagnostics.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
