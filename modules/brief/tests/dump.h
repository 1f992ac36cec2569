// A Brief in one short line: what tests compare and people read.
//   two large grey armchairs near a lamp -> armchair*2[large,grey] floor_lamp | armchair near
//   floor_lamp
#pragma once

#include <string>

#include "ww/brief/brief.h"

namespace ww::brief {

inline std::string name_of(const Brief& b, int index) {
  const Item& item = b.items[static_cast<std::size_t>(index)];
  std::string name = item.kind.empty() ? "?" + item.stands_for : item.kind;
  int before = 0;
  for (int i = 0; i < index; ++i)
    before += b.items[static_cast<std::size_t>(i)].kind == item.kind ? 1 : 0;
  if (before > 0) name += "#" + std::to_string(before + 1);
  return name;
}

inline std::string count_of(const Count& c) {
  if (c.min == 1 && c.max == 1) return "";
  if (c.max == c.min) return "*" + std::to_string(c.min);
  return "*" + std::to_string(c.min) + ".." + (c.max ? std::to_string(*c.max) : "");
}

inline std::string items_of(const Brief& b) {
  std::string out;
  for (int i = 0; i < static_cast<int>(b.items.size()); ++i) {
    const Item& item = b.items[static_cast<std::size_t>(i)];
    if (!out.empty()) out += ' ';
    if (item.negated) out += '!';
    out += name_of(b, i) + (item.negated ? "" : count_of(item.count));
    std::string attributes;
    for (const Attribute& a : item.attributes) {
      attributes += (attributes.empty() ? "" : ",") + (a.slot.empty() ? "" : a.slot + ":") +
                    (a.value.empty() ? "size" : a.value);
    }
    if (!attributes.empty()) out += "[" + attributes + "]";
  }
  return out;
}

inline std::string relations_of(const Brief& b) {
  std::string out;
  for (const RelationItem& r : b.relations) {
    if (!out.empty()) out += "; ";
    out += name_of(b, r.subject);
    if (r.subject_count) out += ":" + std::to_string(*r.subject_count);
    out += " " + std::string(to_text(r.relation));
    if (r.each_target) out += " each";
    if (r.both_sides) out += " both";
    if (r.architecture) out += " " + std::string(to_text(*r.architecture));
    for (const int t : r.targets) out += " " + name_of(b, t);
    if (!r.modifier.empty()) out += " (" + r.modifier + ")";
  }
  return out;
}

inline std::string rooms_of(const Brief& b) {
  std::string out;
  for (const RoomBrief& r : b.rooms) {
    if (!out.empty()) out += ' ';
    out += r.type + (r.count > 1 ? "*" + std::to_string(r.count) : "") + (r.asked ? "" : "?");
  }
  return out;
}

inline std::string dump(const Brief& b) { return items_of(b) + " | " + relations_of(b); }

}  // namespace ww::brief
