// What does a certificate say, in words that need no page of explanation?
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ww::exporting {

struct CertificateLine {
  std::string what;  ///< "Stays put"
  std::string says;  ///< "all 34 movable objects; largest drift 0.3 mm"
  bool passes = true;
};

struct CertificateWords {
  bool is_readable = false;
  bool passed = false;
  std::string hash;
  std::vector<CertificateLine> lines;
};

/// From certificate.json (docs/world-format.md). Text that is no certificate gives is_readable =
/// false.
CertificateWords explain_certificate(std::string_view json);

}  // namespace ww::exporting
