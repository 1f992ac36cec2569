// From a sentence to a world folder in one call: what the command line, Python and benchmarks use.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ww/brief/parse.h"
#include "ww/craft/world_folder.h"
#include "ww/policy/knowledge.h"

namespace ww::policy {

/// Everything that is loaded once: catalogue, materials, words, room knowledge.
class Workshop {
 public:
  struct Options {
    std::string home;           ///< folder that holds catalogue/ and lexicon/
    std::string texture_cache;  ///< folder, may be empty: bake anew
    int threads = 0;            ///< [1] 0: one a core
  };
  /// Errors: kNotFound, kParse with file and place.
  static Result<Workshop> open(const Options& options);
  ~Workshop();
  Workshop(Workshop&&) noexcept;

  const craft::Toolbox& tools() const;
  const brief::Lexicon& lexicon() const;
  const Knowledge& knowledge() const;
  /// Kinds that could not be read.
  const Diagnostics& diagnostics() const;

 private:
  struct Parts;
  explicit Workshop(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

struct MakeOptions {
  std::uint64_t seed = 0;
  std::optional<Vec2> room_size;  ///< [m] of a single room, over what the text says
  craft::FolderOptions folder;
  craft::Budget budget;
};

struct Made {
  craft::Crafted crafted;
  brief::Brief brief;
  craft::Timings timings;  ///< seconds of each stage
};

/// Text to world folder at `target` (written beside, then renamed). Errors: kInvalidArgument with all faults of
/// the text, kIo, kCancelled.
Result<Made> make(std::string_view text, const std::string& target, const MakeOptions& options,
                  const Workshop& workshop, Progress& progress);
/// The same from a Brief that a plan, a picture or a model filled. `exchanges` with a model are recorded.
Result<Made> make(brief::Brief brief, const std::vector<llm::Exchange>& exchanges, const std::string& target,
                  const MakeOptions& options, const Workshop& workshop, Progress& progress);

/// 0: the certificate passed and nothing is unmet; 1 otherwise.
int exit_code(const craft::Crafted& crafted);

}  // namespace ww::policy
