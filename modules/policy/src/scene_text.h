// What a language model is shown of a world.
#pragma once

#include <string>

#include "ww/craft/craft.h"

namespace ww::policy {

/// The program with the result lines of bulk actions folded into their number, at most `bytes` of
/// it.
std::string folded_program(const program::Program& program, std::size_t bytes);

/// One line a room, wall, opening, object and light: id, what it is, where.
std::string scene_text(const Scene& scene);

/// Findings, and what became of the round before.
std::string report_text(const craft::Observation& observation);

}  // namespace ww::policy
