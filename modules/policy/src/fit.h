// From words to parameters: what the attributes of an asked thing mean for a kind, and whether the
// built thing shows them.
#pragma once

#include <string>
#include <vector>

#include "ww/brief/brief.h"
#include "ww/craft/apply.h"

namespace ww::policy {

/// An attribute that the kind can't show.
struct Unfit {
  int attribute = 0;  ///< index into the item's attributes
  std::string why;
};

struct Fitted {
  Params params;
  std::vector<Unfit> unfit;
};

/// Parameters of `kind` for the item's attributes in a room of `style`; each is tried by building,
/// so that what is returned builds with `variant`. Cost: one build an attribute.
Fitted fit(const brief::Item& item, std::string_view kind, std::string_view style,
           std::uint64_t variant, const craft::Toolbox& tools);

/// Parameters that a room's style sets on a kind; empty when the kind knows no styles.
Params style_params(const KindInfo& info, std::string_view style);

/// Parameters that make another thing like `first`: chairs around one table, curtains of one room
/// and lamps of one pair match. Empty for kinds that people do not buy in sets (books, plants,
/// toys). `with_size` false leaves the dimensions open.
Params matching(const Model& first, const KindInfo& info, bool with_size);

/// Whether the built object shows a colour or material; true for attributes of other types.
bool shows(const Object& object, const brief::Attribute& attribute, const World& world);

}  // namespace ww::policy
