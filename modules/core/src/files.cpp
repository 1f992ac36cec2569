#include "ww/core/files.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <set>
#include <sstream>

namespace ww {
namespace fs = std::filesystem;
namespace {

Error io_error(const std::string& path, const std::string& what) {
  return {ErrorCode::kIo, what, path};
}

std::string system_reason() { return std::strerror(errno); }

class Folder final : public FileSource {
 public:
  explicit Folder(std::string root) : root_(std::move(root)) {}
  std::optional<std::string> read(std::string_view path) const override {
    const fs::path relative = fs::path(path).lexically_normal();
    if (relative.is_absolute() || relative.empty() || *relative.begin() == "..")
      return std::nullopt;
    auto bytes = read_file((fs::path(root_) / relative).string());
    if (!bytes) return std::nullopt;
    return std::move(bytes).value();
  }
  std::vector<std::string> list(std::string_view folder) const override {
    std::vector<std::string> paths;
    std::error_code ec;
    const fs::path base = fs::path(root_) / folder;
    for (fs::recursive_directory_iterator it(base, ec), end; !ec && it != end; it.increment(ec)) {
      if (it->is_regular_file(ec))
        paths.push_back(fs::relative(it->path(), root_, ec).generic_string());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
  }

 private:
  std::string root_;
};

std::mutex staged_mutex;
std::set<std::string> staged;

}  // namespace

std::unique_ptr<FileSource> open_folder(std::string path) {
  return std::make_unique<Folder>(std::move(path));
}

Result<std::string> read_file(const std::string& path) {
  std::error_code ec;
  if (fs::is_directory(path, ec)) return io_error(path, "is a folder, not a file");
  std::ifstream in(path, std::ios::binary);
  if (!in) return Error{ErrorCode::kNotFound, "can't be read: " + system_reason(), path};
  std::ostringstream bytes;
  bytes << in.rdbuf();
  if (in.bad()) return io_error(path, "reading failed: " + system_reason());
  return std::move(bytes).str();
}

namespace {

Status write_plain(const std::string& path, std::string_view bytes) {
  std::error_code ec;
  fs::create_directories(fs::path(path).parent_path(), ec);
  errno = 0;
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) return io_error(path, "can't be written: " + system_reason());
  return {};
}

}  // namespace

Status write_file(const std::string& path, std::string_view bytes) {
  const std::string beside = path + ".part" + std::to_string(::getpid());
  if (auto status = write_plain(beside, bytes); !status) {
    std::error_code ec;
    fs::remove(beside, ec);
    return status;
  }
  std::error_code ec;
  fs::rename(beside, path, ec);
  if (ec) return io_error(path, "can't be replaced: " + ec.message());
  return {};
}

Result<StagedFolder> StagedFolder::create(const std::string& target_text) {
  std::error_code ec;
  fs::path target = fs::absolute(target_text, ec).lexically_normal();
  if (!target.has_filename()) target = target.parent_path();
  if (fs::exists(target, ec)) {
    if (!fs::is_directory(target, ec)) {
      return Error{ErrorCode::kInvalidArgument, "exists and is not a folder", target.string()};
    }
    if (!fs::is_empty(target, ec) && !fs::exists(target / "world.json", ec)) {
      return Error{ErrorCode::kInvalidArgument,
                   "is a folder with other files in it; name a new folder or an earlier world",
                   target.string()};
    }
  }
  fs::create_directories(target.parent_path(), ec);
  if (ec) return io_error(target.parent_path().string(), "can't be created: " + ec.message());
  const fs::path path = target.parent_path() /
                        ("." + target.filename().string() + ".part" + std::to_string(::getpid()));
  fs::remove_all(path, ec);
  fs::create_directory(path, ec);
  if (ec) return io_error(path.string(), "can't be created: " + ec.message());
  {
    const std::lock_guard lock(staged_mutex);
    staged.insert(path.string());
  }
  return StagedFolder(target.string(), path.string());
}

StagedFolder::StagedFolder(StagedFolder&& other) noexcept
    : target_(std::move(other.target_)), path_(std::exchange(other.path_, {})) {}

StagedFolder::~StagedFolder() {
  if (path_.empty()) return;
  std::error_code ec;
  fs::remove_all(path_, ec);
  const std::lock_guard lock(staged_mutex);
  staged.erase(path_);
}

Status StagedFolder::write(std::string_view relative, std::string_view bytes) {
  return write_plain((fs::path(path_) / relative).string(), bytes);
}

Status StagedFolder::commit() {
  std::error_code ec;
  const std::string old = path_ + ".old";
  const bool replaces = fs::exists(target_, ec);
  if (replaces) {
    fs::rename(target_, old, ec);
    if (ec) return io_error(target_, "can't be replaced: " + ec.message());
  }
  fs::rename(path_, target_, ec);
  if (ec) {
    std::error_code ignored;
    if (replaces) fs::rename(old, target_, ignored);
    return io_error(target_, "can't be put in place: " + ec.message());
  }
  fs::remove_all(old, ec);
  const std::lock_guard lock(staged_mutex);
  staged.erase(path_);
  path_.clear();
  return {};
}

void remove_staged_folders() {
  const std::lock_guard lock(staged_mutex);
  std::error_code ec;
  for (const std::string& path : staged) fs::remove_all(path, ec);
  staged.clear();
}

}  // namespace ww
