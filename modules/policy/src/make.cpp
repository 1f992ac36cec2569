#include "ww/policy/make.h"

#include <chrono>
#include <map>

#include "ww/assets/catalogue.h"
#include "ww/policy/planner.h"

namespace ww::policy {

struct Workshop::Parts {
  std::unique_ptr<FileSource> files;
  std::unique_ptr<Executor> executor;
  std::unique_ptr<const MaterialLibrary> materials;
  std::unique_ptr<const Catalogue> catalogue;
  std::unique_ptr<const brief::Lexicon> lexicon;
  std::unique_ptr<const Knowledge> knowledge;
  std::unique_ptr<const craft::Toolbox> tools;
};

Workshop::Workshop(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Workshop::~Workshop() = default;
Workshop::Workshop(Workshop&&) noexcept = default;

Result<Workshop> Workshop::open(const Options& options) {
  auto parts = std::make_unique<Parts>();
  parts->files = open_folder(options.home);
  parts->executor = make_executor(options.threads);
  auto materials = MaterialLibrary::load(*parts->files);
  if (!materials) return materials.error();
  parts->materials = std::make_unique<const MaterialLibrary>(std::move(*materials));
  auto catalogue = Catalogue::load(*parts->files, *parts->materials);
  if (!catalogue) return catalogue.error();
  parts->catalogue = std::make_unique<const Catalogue>(std::move(catalogue).value());
  auto lexicon = brief::Lexicon::load(*parts->files, *parts->catalogue);
  if (!lexicon) return lexicon.error();
  parts->lexicon = std::make_unique<const brief::Lexicon>(std::move(lexicon).value());
  auto knowledge = Knowledge::load(*parts->files);
  if (!knowledge) return knowledge.error();
  parts->knowledge = std::make_unique<const Knowledge>(std::move(*knowledge));
  parts->tools = std::make_unique<const craft::Toolbox>(craft::Toolbox{
      *parts->catalogue, *parts->materials, *parts->files, options.texture_cache, *parts->executor});
  return Workshop(std::move(parts));
}

const craft::Toolbox& Workshop::tools() const { return *parts_->tools; }
const brief::Lexicon& Workshop::lexicon() const { return *parts_->lexicon; }
const Knowledge& Workshop::knowledge() const { return *parts_->knowledge; }
const Diagnostics& Workshop::diagnostics() const { return parts_->catalogue->diagnostics(); }

namespace {

/// Passes progress on and adds up how long each stage took.
class TimedProgress : public Progress {
 public:
  explicit TimedProgress(Progress& inner) : inner_(inner) {}
  void stage(std::string_view name) override {
    close();
    name_ = name;
    inner_.stage(name);
  }
  void update(double done) override { inner_.update(done); }
  void note(std::string_view line) override { inner_.note(line); }
  craft::Timings timings() {
    close();
    name_.clear();
    return timings_;
  }

 private:
  void close() {
    const auto now = std::chrono::steady_clock::now();
    if (!name_.empty()) {
      const double spent = std::chrono::duration<double>(now - start_).count();
      auto it = timings_.begin();
      while (it != timings_.end() && it->first != name_) ++it;
      if (it == timings_.end()) it = timings_.insert(it, {name_, 0.0});
      it->second += spent;
    }
    start_ = now;
  }

  Progress& inner_;
  std::string name_;
  craft::Timings timings_;
  std::chrono::steady_clock::time_point start_;
};

}  // namespace

Result<Made> make(std::string_view text, const std::string& target, const MakeOptions& options,
                  const Workshop& workshop, Progress& progress) {
  brief::Parsing parsing = brief::parse_text(text, workshop.lexicon());
  if (parsing.diagnostics.has_errors()) {
    Error error = parsing.diagnostics.to_error();
    error.code = ErrorCode::kInvalidArgument;
    return error;
  }
  return make(std::move(parsing.brief), {}, target, options, workshop, progress);
}

Result<Made> make(brief::Brief brief, const std::vector<llm::Exchange>& exchanges, const std::string& target,
                  const MakeOptions& options, const Workshop& workshop, Progress& progress) {
  auto folder = StagedFolder::create(target);
  if (!folder) return folder.error();
  TimedProgress timed(progress);
  Planner planner(workshop.knowledge(), workshop.tools(), {options.seed, options.room_size});
  CertificateCritic critic;
  craft::Budget budget = options.budget;
  budget.layout.seed = options.seed;
  auto crafted = craft::craft(brief, {}, planner, critic, budget, workshop.tools(), folder->path() + "/mjcf", timed);
  if (!crafted) return crafted.error();
  craft::Timings ignored;
  if (auto status = craft::write_world_folder(*folder, *crafted, brief, exchanges, options.folder, workshop.tools(), timed, ignored); !status) {
    return status.error();
  }
  if (auto status = folder->commit(); !status) return status.error();
  return Made{std::move(*crafted), std::move(brief), timed.timings()};
}

int exit_code(const craft::Crafted& crafted) {
  return crafted.certificate.passed && crafted.scene.world.unmet.empty() ? 0 : 1;
}

}  // namespace ww::policy
