// Does a thing hold by itself? Measured alone in a bare room, in each pose that its file names.
#pragma once

#include <string>
#include <vector>

#include "ww/craft/apply.h"
#include "ww/verify/certificate.h"

namespace ww::craft {

/// One pose of a thing and what the certificate says of it.
struct Alone {
  std::string pose;  ///< name of the rest pose, empty for the normal one
  verify::Certificate certificate;
};

/// Stands, lays or hangs the model in a bare room and measures it there. `folder` is where the
/// simulator's file is written for that time. Errors: kIo, kInternal. Cost: 5 simulated seconds a
/// pose.
Result<std::vector<Alone>> measure_alone(const ModelPtr& model, const Toolbox& tools,
                                         const std::string& folder);

}  // namespace ww::craft
