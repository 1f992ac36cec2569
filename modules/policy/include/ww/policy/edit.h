// How does a world that is there change? By more actions: lines of scene code, or a simple sentence
// of either language that becomes such lines (edit_words.h).
#pragma once

#include <string>
#include <string_view>

#include "ww/policy/make.h"

namespace ww::policy {

/// Appends the actions of `lines` (the line form without header; statement ids may be left out) to
/// the world's program and writes the folder `target` anew. Only what they name, and what that
/// carries, changes. Asked things without a place and relations that could not be kept are admitted
/// in `unmet`. Errors: kParse with all faults of the lines, kInvalidArgument when an action is
/// refused, kIo, kCancelled.
Result<Made> edit(const craft::WorldFolder& world, std::string_view lines,
                  const std::string& target, const craft::FolderOptions& options,
                  const Workshop& workshop, Progress& progress);

/// The lines that a sentence asks for in this world: "add a floor lamp next to the sofa",
/// "把椅子搬到窗边", "remove the rug", "paint the walls blue", "open the wardrobe", "turn off the
/// lamp". Errors: kInvalidArgument naming the words that were not understood or not found.
Result<std::string> edit_lines(std::string_view sentence, const craft::WorldFolder& world,
                               const Workshop& workshop);

}  // namespace ww::policy
