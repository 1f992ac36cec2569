#include "film.h"
#include "oidn.h"

namespace ww::render {

Status denoise(Film& film, int threads, bool out_of_focus) {
  static_assert(sizeof(Vec3f) == 12, "OIDN reads three floats a pixel");
  OIDNDevice device = oidnNewDevice(kOidnDeviceCpu);
  if (!device) return Error{ErrorCode::kInternal, "the denoiser gives no CPU device", "OIDN"};
  oidnSetDeviceInt(device, "numThreads", std::max(1, threads));
  oidnSetDeviceBool(device, "setAffinity", false);
  oidnCommitDevice(device);
  OIDNFilter filter = oidnNewFilter(device, "RT");
  std::vector<Vec3f> output(film.color.size());
  const auto w = static_cast<std::size_t>(film.width), h = static_cast<std::size_t>(film.height);
  const auto image = [&](const char* name, std::vector<Vec3f>& pixels) {
    oidnSetSharedFilterImage(filter, name, pixels.data(), kOidnFloat3, w, h, 0, 0, 0);
  };
  image("color", film.color);
  image("albedo", film.albedo);
  image("normal", film.normal);
  image("output", output);
  oidnSetFilterBool(filter, "hdr", true);
  // Without depth of field guides are free of noise but for antialiased edges.
  oidnSetFilterBool(filter, "cleanAux", !out_of_focus);
  oidnSetFilterInt(filter, "quality", kOidnQualityFast);
  oidnCommitFilter(filter);
  oidnExecuteFilter(filter);
  const char* message = nullptr;
  const int code = oidnGetDeviceError(device, &message);
  std::string text = code != 0 && message ? message : "";
  oidnReleaseFilter(filter);
  oidnReleaseDevice(device);
  if (code != 0) return Error{ErrorCode::kInternal, text, "OIDN"};
  film.color = std::move(output);
  return {};
}

}  // namespace ww::render
