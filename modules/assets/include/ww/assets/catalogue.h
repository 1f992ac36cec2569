// Which kinds of objects are there, and how does one become a Model? The catalogue: one Lua file a
// kind. How such files are written: docs/catalogue-api.md. Checking a built model: check.h.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ww/core/files.h"
#include "ww/material/material.h"
#include "ww/model/kind.h"

namespace ww {

/// Limits of one script run. A script that exceeds one is a located diagnostic.
struct ScriptLimits {
  long steps = 4'000'000;           ///< Lua instructions
  std::size_t memory = 48U << 20U;  ///< bytes of the Lua heap
  int shapes = 3000;                ///< shapes made
  std::size_t triangles = 150'000;  ///< drawn
};

/// The kinds of one or more folders. Immutable once loaded; build() is thread safe and remembers
/// Models.
class Catalogue : public KindSource {
 public:
  /// Reads every catalogue/<group>/<key>.lua of `files` (the folders lib and materials aside). A
  /// faulty file is left out and reported in diagnostics(). Errors: kNotFound when there is no kind
  /// at all.
  static Result<Catalogue> load(const FileSource& files, const MaterialLibrary& materials,
                                ScriptLimits limits = {});
  Catalogue(Catalogue&&) noexcept;
  Catalogue& operator=(Catalogue&&) noexcept;
  ~Catalogue() override;

  /// Adds (or replaces, by key) the kinds of <folder>/**.lua; <folder>/lib/*.lua are libraries of
  /// their own. Not while build() runs. Returns the faults found.
  Diagnostics add_folder(const FileSource& files, std::string_view folder);
  /// Adds one file's text, as a user's or a model's new kind.
  Diagnostics add_file(std::string path, std::string text);

  const Diagnostics& diagnostics() const;  ///< of load and add_folder

  const KindInfo* info(std::string_view key) const override;
  std::vector<std::string> keys() const override;
  /// Errors: kNotFound (key), kInvalidArgument (parameter, size, slot or material that can't be),
  /// kParse (script).
  Result<ModelPtr> build(std::string_view key, const Params& asked,
                         std::uint64_t seed) const override;
  /// The same with all faults and their places, also those that are only warnings.
  struct Built {
    ModelPtr model;  ///< null when there are errors
    Diagnostics diagnostics;
  };
  Built build_with_diagnostics(std::string_view key, const Params& asked, std::uint64_t seed) const;

  std::string_view file_of(std::string_view key) const;  ///< its path; empty when unknown

 private:
  struct State;
  explicit Catalogue(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace ww
