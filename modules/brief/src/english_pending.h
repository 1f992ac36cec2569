// What a reader of English clauses keeps in mind until the words that complete it come.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ww/brief/brief.h"

namespace ww::brief {

using Items = std::vector<int>;

/// A relation whose target has not been read yet.
struct Pending {
  std::string name;  ///< a relation's name or a word that the target decides: against, hang ...
  Items subjects;
  bool inverse = false;
  bool both_sides = false;
  bool each = false;
  bool hang = false;
  bool room_subject = false;
  bool top = false;  ///< "topped with"
  std::optional<int> subject_count;
  Span span;
};

/// What "with" or "holds" opened: things named next belong to the holders.
struct Scope {
  Items holders;
  bool inside = false;
  bool is_room = false;
  bool by_verb = false;
  bool top = false;
  bool carries = false;  ///< holds, supports: on it whatever its size
  int held = 0;          ///< phrases read as its things so far
};

}  // namespace ww::brief
