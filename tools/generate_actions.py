#!/usr/bin/env python3
"""Generates from schema/actions.json all that must agree with it.

    tools/generate_actions.py          writes actions.h, docs/actions.md, schema/tools.json
    tools/generate_actions.py --check  exits 1 and names the stale files (a test calls this)
"""
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PLAIN = {"id": "std::string", "ref": "std::string", "text": "std::string", "polygon": "Polygon2",
         "params": "Params", "relations": "std::vector<RelationTerm>", "refs": "std::vector<std::string>"}
OPTIONAL = {"number": "double", "integer": "std::int64_t", "bool": "bool", "vec2": "Vec2", "vec3": "Vec3"}
NUMBERS = {"type": "array", "items": {"type": "number"}}
JSON_TYPES = {
    "id": {"type": "string"}, "ref": {"type": "string"}, "text": {"type": "string"},
    "number": {"type": "number"}, "integer": {"type": "integer"}, "bool": {"type": "boolean"},
    "vec2": {**NUMBERS, "minItems": 2, "maxItems": 2}, "vec3": {**NUMBERS, "minItems": 3, "maxItems": 3},
    "polygon": {"type": "array", "items": {**NUMBERS, "minItems": 2, "maxItems": 2}},
    "params": {"type": "object", "additionalProperties": {"type": ["boolean", "number", "string"]}},
    "refs": {"type": "array", "items": {"type": "string"}},
    "relations": {"type": "array", "items": {
        "type": "object", "required": ["relation"], "additionalProperties": False,
        "properties": {"relation": {"type": "string"}, "targets": {"type": "array", "items": {"type": "string"}},
                       "modifier": {"type": "string"}, "negated": {"type": "boolean"},
                       "required": {"type": "boolean"}}}},
}


def struct_name(op):
    return op.capitalize() + "Action"


def cpp_literal(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{value}"' if isinstance(value, str) else repr(value)


def field(arg):
    name, kind = arg["name"], arg["type"]
    doc = f"  ///< {arg['doc']}" if "doc" in arg else ""
    if kind in PLAIN:
        default = f" = {cpp_literal(arg['default'])}" if "default" in arg else ""
        return f"  {PLAIN[kind]} {name}{default};{doc}"
    if "default" in arg:
        return f"  {OPTIONAL[kind]} {name} = {cpp_literal(arg['default'])};{doc}"
    return f"  std::optional<{OPTIONAL[kind]}> {name};{doc}"


def header(schema):
    out = ["// Every action of a program, as typed structs. Generated from schema/actions.json by",
           "// tools/generate_actions.py: edit the schema, not this file.", "#pragma once", "",
           "#include <array>", "#include <concepts>", "#include <cstdint>", "#include <optional>",
           "#include <string>", "#include <string_view>", "#include <type_traits>", "#include <variant>",
           "#include <vector>", "", '#include "ww/geometry/polygon.h"', '#include "ww/model/model.h"',
           '#include "ww/program/relation_term.h"', "", "namespace ww::program {", ""]
    names = [struct_name(a["op"]) for a in schema["actions"]]
    for action in schema["actions"]:
        name = struct_name(action["op"])
        out += [f"/// {action['doc']}", f"struct {name} {{",
                f'  static constexpr std::string_view kOp = "{action["op"]}";',
                f"  static constexpr bool kSolved = {cpp_literal(action.get('solved', False))};",
                f"  static constexpr bool kBulk = {cpp_literal(action.get('bulk', False))};"]
        out += [field(arg) for arg in action["args"]]
        out += [f"  bool operator==(const {name}&) const = default;", "};", ""]
    out += [f"using Action = std::variant<{', '.join(names)}>;", "",
            f"inline constexpr std::array<std::string_view, {len(names)}> kOps{{"
            + ", ".join(f'"{a["op"]}"' for a in schema["actions"]) + "};", "",
            "/// What the schema says of one argument.", "struct ArgInfo {", "  std::string_view name;",
            "  std::string_view type;", "  int position = -1;  ///< of a positional argument, -1: name=value",
            "};", "", "// for_each_argument(action, visit) calls visit(ArgInfo, field) for each argument in order."]
    for action in schema["actions"]:
        name = struct_name(action["op"])
        out += ["template <class A, class Visit>", f"  requires std::same_as<std::remove_const_t<A>, {name}>",
                "void for_each_argument(A& action, Visit&& visit) {"]
        for arg in action["args"]:
            out.append(f'  visit(ArgInfo{{"{arg["name"]}", "{arg["type"]}", {arg.get("position", -1)}}},'
                       f' action.{arg["name"]});')
        out += ["}", ""]
    out += ["}  // namespace ww::program", ""]
    return "\n".join(out)


def page(schema):
    out = ["# Actions", "", "Generated from `schema/actions.json`. A program is a list of these, one a line:", "",
           "```", "<id> <op> <positional>... <name>=<value>... [by user|planner|llm|repair] [from <begin>..<end>]"
           " [=> <result>]", "```", "",
           "Relations are written `relation(target, ...; modifier)`; a leading `!` negates, a leading `~` makes it a"
           " wish. A `name=value` that is no argument of an action with `params` is a parameter of the object.", ""]
    for action in schema["actions"]:
        solved = " Solved: it gets a result." if action.get("solved") else ""
        out += [f"## {action['op']}", "", action["doc"] + solved, "", "| argument | type | |", "|---|---|---|"]
        for arg in action["args"]:
            notes = [arg.get("doc", "")]
            if "position" in arg:
                notes.append("positional")
            if "default" in arg:
                notes.append(f"default {json.dumps(arg['default'])}")
            if "choices" in arg:
                notes.append(", ".join(arg["choices"]))
            out.append(f"| `{arg['name']}` | {arg['type']} | {'; '.join(n for n in notes if n)} |")
        out.append("")
    return "\n".join(out)


def tools(schema):
    result = []
    for action in schema["actions"]:
        properties, required = {}, []
        for arg in action["args"]:
            prop = dict(JSON_TYPES[arg["type"]])
            if "doc" in arg:
                prop["description"] = arg["doc"]
            if "choices" in arg:
                prop["enum"] = arg["choices"]
            properties[arg["name"]] = prop
            if "position" in arg:
                required.append(arg["name"])
        result.append({"type": "function", "function": {
            "name": action["op"], "description": action["doc"],
            "parameters": {"type": "object", "properties": properties, "required": required,
                           "additionalProperties": False}}})
    return json.dumps(result, indent=1) + "\n"


def main():
    schema = json.loads((ROOT / "schema/actions.json").read_text())
    wanted = {"modules/program/include/ww/program/actions.h": header(schema), "docs/actions.md": page(schema),
              "schema/tools.json": tools(schema)}
    stale = [p for p, text in wanted.items() if not (ROOT / p).exists() or (ROOT / p).read_text() != text]
    if "--check" in sys.argv:
        for path in stale:
            print(f"{path} is stale: run tools/generate_actions.py")
        return 1 if stale else 0
    for path in stale:
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(wanted[path])
        print(f"wrote {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
