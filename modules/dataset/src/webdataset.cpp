// WebDataset (github.com/webdataset): tar files whose members with one stem are one example, a
// view.
#include <fmt/format.h>

#include <array>
#include <cstring>
#include <filesystem>
#include <optional>

#include "finish.h"
#include "stream_writer.h"
#include "ww/core/files.h"

namespace ww::dataset {
namespace {

constexpr std::size_t kShardBytes = 256 << 20;  // about; an example is never split

/// A POSIX ustar header: no owner, no time, so that equal contents are equal files.
std::string tar_header(const std::string& name, std::size_t size) {
  std::string h(512, '\0');
  const auto put = [&](std::size_t at, const std::string& text) {
    h.replace(at, text.size(), text);
  };
  put(0, name);
  put(100, "0000644");
  put(108, "0000000");
  put(116, "0000000");
  put(124, fmt::format("{:011o}", size));
  put(136, "00000000000");
  put(148, "        ");
  put(156, "0");
  put(257, std::string("ustar\0"
                       "00",
                       8));
  unsigned sum = 0;
  for (const char c : h) sum += static_cast<unsigned char>(c);
  put(148, fmt::format("{:06o}", sum) + std::string("\0 ", 2));
  return h;
}

class Shards {
 public:
  explicit Shards(std::string folder) : folder_(std::move(folder)) {}

  Status put(const std::string& name, const std::string& bytes) {
    if (!file_) file_.emplace(fmt::format("{}/{:06}.tar", folder_, number_++));
    const std::size_t padding = (512 - bytes.size() % 512) % 512;
    file_->put(tar_header(name, bytes.size()));
    file_->put(bytes);
    file_->put(std::string(padding, '\0'));
    written_ += 512 + bytes.size() + padding;
    return {};
  }
  /// Between examples: ends a shard that is full.
  Status next() { return written_ >= kShardBytes ? close() : Status(); }
  Status close() {
    if (!file_) return {};
    file_->put(std::string(1024, '\0'));
    const Status status = file_->close();
    file_.reset();
    written_ = 0;
    return status;
  }

 private:
  std::string folder_;
  std::optional<StreamWriter> file_;
  int number_ = 0;
  std::size_t written_ = 0;
};

}  // namespace

Status write_webdataset(const Dataset& dataset) {
  Shards shards(dataset.folder + "/webdataset");
  const auto status = for_each_sample(dataset, [&](int sample, const Json& json) -> Status {
    const std::string folder = dataset.folder + "/" + sample_folder(sample) + "/";
    for (std::size_t v = 0; v < json["views"].size(); ++v) {
      const Json& view = json["views"][v];
      // A point ends the stem: none may be in it.
      const std::string stem = fmt::format("{:06}_{:03}.", sample, v);
      for (const auto& [what, file] : view["files"].items()) {
        if (what == "overview") continue;
        const std::string path = file.get<std::string>();
        const auto bytes = read_file(folder + path);
        if (!bytes) return bytes.error();
        const std::string member = stem + what + std::filesystem::path(path).extension().string();
        if (auto put = shards.put(member, *bytes); !put) return put;
      }
      if (auto put = shards.put(stem + "json", view.dump()); !put) return put;
      if (auto done = shards.next(); !done) return done;
    }
    return {};
  });
  return status ? shards.close() : status;
}

}  // namespace ww::dataset
