// How are files read and written? Reading through FileSource, so that modules also run where there
// is no disk; writing whole folders beside their place and then renaming, so that none is
// half-written.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ww/core/result.h"

namespace ww {

/// A read-only tree of files, addressed by '/'-separated relative paths.
class FileSource {
 public:
  virtual ~FileSource() = default;
  virtual std::optional<std::string> read(std::string_view path) const = 0;
  /// Paths of all files below `folder`, sorted.
  virtual std::vector<std::string> list(std::string_view folder) const = 0;
};

/// A folder on disk. Paths that would leave the folder read as missing.
std::unique_ptr<FileSource> open_folder(std::string path);

Result<std::string> read_file(const std::string& path);
/// Writes beside and renames. Errors: kIo with path and the system's reason.
Status write_file(const std::string& path, std::string_view bytes);

/// A folder under construction beside its final place. Removed when not committed.
class StagedFolder {
 public:
  /// Errors: kIo when the parent can't be created or written; kInvalidArgument when `target` exists
  /// and is neither empty nor a world folder (has no world.json).
  static Result<StagedFolder> create(const std::string& target);
  StagedFolder(StagedFolder&& other) noexcept;
  StagedFolder& operator=(StagedFolder&&) = delete;
  ~StagedFolder();

  const std::string& path() const { return path_; }  ///< where to write before commit
  Status write(std::string_view relative, std::string_view bytes);
  /// Puts the folder in its place; what was there before is replaced as a whole.
  Status commit();

 private:
  StagedFolder(std::string target, std::string path)
      : target_(std::move(target)), path_(std::move(path)) {}
  std::string target_;
  std::string path_;
};

/// Ends all staged folders of this process; async-signal-safe enough for a Ctrl-C handler's flag.
void remove_staged_folders();

}  // namespace ww
