// Writes the simulator's file and measures the world on it.
#pragma once

#include "ww/craft/craft.h"

namespace ww::craft {

/// Writes `folder`/scene.xml with its assets, reads it back and runs every check. Errors: kIo,
/// kParse.
Result<verify::Certificate> measure(const Scene& scene, const program::Program& program,
                                    const std::string& folder, const Toolbox& tools,
                                    Progress& progress);

/// Clearances that explicit requests force: what a person's relation put somewhere, with the id of
/// its action.
verify::AskedClearances asked_clearances(const program::Program& program);

}  // namespace ww::craft
