#include "files.h"

#include <fmt/core.h>

#include <cmath>
#include <cstring>

#include "ww/core/text.h"
#include "ww/material/material.h"

namespace ww::dataset {
namespace {

std::string npy(const std::string& shape, const float* values, std::size_t count) {
  std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + shape + "), }";
  // The data starts at a multiple of 64 bytes.
  header.resize((10 + header.size() + 1 + 63) / 64 * 64 - 10 - 1, ' ');
  header += '\n';
  std::string out = "\x93NUMPY";
  out += {1, 0, static_cast<char>(header.size() & 0xff), static_cast<char>(header.size() >> 8)};
  out += header;
  const std::size_t first = out.size();
  out.resize(first + count * sizeof(float));
  std::memcpy(out.data() + first, values, count * sizeof(float));
  return out;
}

}  // namespace

std::string to_npy(int width, int height, const std::vector<float>& values) {
  return npy(fmt::format("{}, {}", height, width), values.data(), values.size());
}

template <std::size_t N>
std::string to_npy(int width, int height, const std::vector<std::array<float, N>>& values) {
  return npy(fmt::format("{}, {}, {}", height, width, N), values.data()->data(), values.size() * N);
}
template std::string to_npy<2>(int, int, const std::vector<std::array<float, 2>>&);
template std::string to_npy<3>(int, int, const std::vector<std::array<float, 3>>&);

std::string to_npy(const std::vector<render::LidarReturn>& returns) {
  std::vector<float> rows;
  for (const render::LidarReturn& r : returns) {
    for (const double v : {double(r.ring), double(r.column), r.range, r.incidence, r.intensity,
                           r.p_C.x, r.p_C.y, r.p_C.z, double(r.instance)})
      rows.push_back(static_cast<float>(v));
  }
  return npy(fmt::format("{}, 9", returns.size()), rows.data(), rows.size());
}

std::string to_png16(int width, int height, const std::vector<std::uint32_t>& ids) {
  std::vector<std::uint16_t> pixels(ids.size());
  for (std::size_t k = 0; k < ids.size(); ++k)
    pixels[k] = static_cast<std::uint16_t>(std::min(ids[k], 0xffffU));
  return encode_png16(width, height, pixels);
}

std::string to_depth_png(int width, int height, const std::vector<float>& metres) {
  std::vector<std::uint16_t> pixels(metres.size());
  for (std::size_t k = 0; k < metres.size(); ++k) {
    const float mm = std::round(metres[k] * 1000.0f);
    pixels[k] = mm > 0 && mm <= 65535.0f ? static_cast<std::uint16_t>(mm) : std::uint16_t{0};
  }
  return encode_png16(width, height, pixels);
}

Rle rle_of(const std::vector<std::uint32_t>& ids, int width, int height, std::uint32_t id,
           const render::PixelBox& box) {
  Rle rle;
  bool inside = false;
  std::uint32_t run = static_cast<std::uint32_t>(box.x) * static_cast<std::uint32_t>(height);
  const auto put = [&](bool is, std::uint32_t count) {
    if (is != inside) {
      rle.runs.push_back(run);
      run = 0;
      inside = is;
    }
    run += count;
  };
  for (int x = box.x; x < box.x + box.width; ++x) {
    for (int y = 0; y < height; ++y)
      put(ids[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
              static_cast<std::size_t>(x)] == id,
          1);
  }
  put(false,
      static_cast<std::uint32_t>(width - box.x - box.width) * static_cast<std::uint32_t>(height));
  if (run > 0) rle.runs.push_back(run);
  return rle;
}

// Each run, from the fourth on its difference to the one two before, in groups of five bits with a
// sign, low ones first, as printable letters: what COCO's tools read.
std::string Rle::text() const {
  std::string out;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    std::int64_t v = runs[i];
    if (i > 2) v -= runs[i - 2];
    for (bool more = true; more;) {
      const auto low = static_cast<int>(v & 0x1f);
      v >>= 5;
      more = low & 0x10 ? v != -1 : v != 0;
      out.push_back(static_cast<char>((more ? low | 0x20 : low) + 48));
    }
  }
  return out;
}

Rle rle_from(std::string_view text) {
  Rle rle;
  for (std::size_t at = 0; at < text.size();) {
    std::int64_t v = 0;
    int shift = 0;
    for (bool more = true; more && at < text.size() && shift < 60; shift += 5) {
      const int letter = text[at++] - 48;
      v |= static_cast<std::int64_t>(letter & 0x1f) << shift;
      more = (letter & 0x20) != 0;
      if (!more && (letter & 0x10)) v |= -(std::int64_t{1} << (shift + 5));
    }
    if (rle.runs.size() > 2) v += rle.runs[rle.runs.size() - 2];
    if (v < 0 || v > 0xffffffffLL) break;
    rle.runs.push_back(static_cast<std::uint32_t>(v));
  }
  return rle;
}

Json to_json(Vec3 v, int decimals) {
  return {round_to(v.x, decimals), round_to(v.y, decimals), round_to(v.z, decimals)};
}

Json to_json(const RigidTransform& pose) {
  const Mat3 r = to_matrix(pose.rotation);
  Json rows = Json::array();
  for (int i = 0; i < 3; ++i) {
    rows.push_back({round_to(r.m[i][0], 9), round_to(r.m[i][1], 9), round_to(r.m[i][2], 9),
                    round_to(pose.translation[i], 9)});
  }
  rows.push_back({0, 0, 0, 1});
  return rows;
}

std::string sample_folder(int sample) { return fmt::format("samples/{:06}", sample); }

}  // namespace ww::dataset
