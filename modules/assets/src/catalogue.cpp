#include "ww/assets/catalogue.h"

#include <algorithm>
#include <map>
#include <mutex>

#include "kernel.h"
#include "resolve.h"
#include "script.h"
#include "ww/core/text.h"
#include "ww/geometry/mesh.h"

namespace ww {

using assets::Declaration;
using assets::Kernel;
using assets::LuaValue;
using assets::Resolved;
using assets::Script;
using assets::SourceFile;

struct Catalogue::State {
  struct Kind {
    SourceFile file;
    std::shared_ptr<const assets::Libraries> libraries;
    Declaration declaration;
  };
  MaterialLibrary materials;
  assets::Styles styles;
  ScriptLimits limits;
  std::shared_ptr<const assets::Libraries> libraries = std::make_shared<assets::Libraries>();
  std::map<std::string, Kind, std::less<>> kinds;
  Diagnostics diagnostics;

  mutable std::mutex mutex;
  mutable std::map<std::string, ModelPtr, std::less<>> models;

  void add(const std::string& key, SourceFile file, Diagnostics& faults);
  Built build(const Kind& kind, const Params& asked, std::uint64_t seed) const;
  Built build_fresh(const Kind& kind, const Resolved& resolved) const;
};

namespace {

std::string file_stem(const std::string& path) {
  const std::size_t slash = path.find_last_of('/');
  const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
  return name.substr(0, name.size() - 4);
}

bool is_lua(const std::string& path) {
  return path.size() > 4 && path.substr(path.size() - 4) == ".lua";
}

bool is_key(const std::string& key) {
  return !key.empty() && key[0] >= 'a' && key[0] <= 'z' &&
         std::all_of(key.begin(), key.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
         });
}

/// Every resolved value as text: equal calls have equal texts.
std::string signature(const std::string& key, const Resolved& r) {
  std::string text = key;
  for (const auto& [name, value] : r.params) text += "|" + name + "=" + to_text(value);
  for (const ModelSlot& s : r.slots) text += "|" + s.name + ":" + s.material;
  if (const LuaValue* style = r.values.find("style")) text += "|" + style->text;
  return text;
}

/// What shows a print on a tenth of its surface is called so.
void tag_prints(Model& model, const MaterialLibrary& materials) {
  std::map<std::string, double> area;
  double total = 0;
  for (const Visual& visual : model.visuals) {
    const double own = surface_area(visual.mesh);
    const Material* m = materials.find(model.slots[static_cast<std::size_t>(visual.slot)].material);
    total += own;
    if (m != nullptr && !m->print.empty()) area[m->print] += own;
  }
  const auto is_wear = [&](const std::string& name) {
    return std::any_of(materials.prints().begin(), materials.prints().end(),
                       [&](const Print& p) { return p.name == name && p.is_wear; });
  };
  for (const auto& [print, own] : area) {
    if (own < 0.1 * total) continue;
    model.tags.push_back(print);
    if (!is_wear(print)) model.tags.emplace_back("patterned");
  }
}

std::string refuse_kernel(std::string_view name, const std::vector<LuaValue>&, LuaValue&) {
  return "WW-LUA-007 k:" + std::string(name) + " and chance exist only while build runs";
}

}  // namespace

void Catalogue::State::add(const std::string& key, SourceFile file, Diagnostics& faults) {
  Kind kind{std::move(file), libraries, {}};
  if (!is_key(key)) {
    faults.error("WW-LUA-003", {kind.file.path, 0, 0},
                 "the file's name must be made of a-z, 0-9 and _");
    return;
  }
  Diagnostics found;
  {
    Script script(kind.file, *libraries, limits, refuse_kernel);
    if (script.run())
      kind.declaration =
          assets::read_declaration(key, kind.file.path, script.declaration(), materials, found);
    found.append(script.diagnostics());
  }
  faults.append(found);
  if (!found.has_errors()) kinds.insert_or_assign(key, std::move(kind));
}

Catalogue::Built Catalogue::State::build_fresh(const Kind& kind, const Resolved& resolved) const {
  Built built;
  const Declaration& d = kind.declaration;
  const auto length = [&](const char* name) { return resolved.values.find(name)->number; };
  Kernel kernel({{length("depth"), length("width"), length("height")},
                 resolved.slots,
                 resolved.densities,
                 resolved.seed,
                 limits});
  Script script(kind.file, *kind.libraries, limits,
                [&](std::string_view name, const std::vector<LuaValue>& args, LuaValue& result) {
                  return kernel.call(name, args, result);
                });
  Mount mount = d.info.mount;
  bool fixture = d.info.fixture, covering = d.info.covering;
  const auto ask = [&](bool depends, const char* name, auto&& use) {
    LuaValue result;
    if (depends && script.call(name, resolved.values, result)) use(result);
  };
  if (script.run()) {
    ask(d.stands_depends, "stands", [&](const LuaValue& v) {
      const auto m = assets::mount_from_text(v.text);
      if (!m)
        built.diagnostics.error(
            "WW-LUA-004", {kind.file.path, 0, 0},
            "stands(p) must return floor, surface, wall, ceiling, hanging or opening");
      mount = m.value_or(mount);
      fixture = mount == Mount::kWall || mount == Mount::kCeiling || mount == Mount::kOpening;
    });
    ask(d.fixture_depends, "fixture", [&](const LuaValue& v) { fixture = v.boolean; });
    ask(d.covering_depends, "covering", [&](const LuaValue& v) { covering = v.boolean; });
    if (!script.diagnostics().has_errors()) script.build(resolved.values);
  }
  built.diagnostics.append(script.diagnostics());
  if (built.diagnostics.has_errors()) return built;
  std::vector<std::string> problems;
  Model model = kernel.finish(mount, covering, problems);
  for (const std::string& p : problems)
    built.diagnostics.error(p.substr(0, 10), {kind.file.path, 0, 0}, p.substr(11));
  if (built.diagnostics.has_errors()) return built;
  model.kind = d.info.key;
  model.params = resolved.params;
  if (kernel.used_chance()) model.params["seed"] = static_cast<double>(resolved.seed);
  model.has_front = d.info.has_front;
  model.fixture = fixture;
  if (model.access.empty()) model.access = d.info.access;
  model.tags = assets::tags_of(d, resolved.params, script.params_read());
  model.tags.insert(model.tags.end(), kernel.tags().begin(), kernel.tags().end());
  if (!resolved.borrowed_style.empty()) model.tags.push_back(resolved.borrowed_style);
  tag_prints(model, materials);
  for (const std::string& fault : faults(model))
    built.diagnostics.error("WW-LUA-014", {kind.file.path, 0, 0}, fault);
  Hasher hasher;
  hasher.integer(assets::kKernelVersion).text(d.info.key).text(kind.file.text);
  for (const std::string& name : script.libraries_used())
    hasher.text(name).text(kind.libraries->find(name)->second.text);
  for (const auto& [name, value] : model.params) hasher.text(name).text(to_text(value));
  for (const ModelSlot& s : model.slots) hasher.text(s.name).text(s.material);
  model.hash = hasher.finish();
  if (!built.diagnostics.has_errors())
    built.model = std::make_shared<const Model>(std::move(model));
  return built;
}

Catalogue::Built Catalogue::State::build(const Kind& kind, const Params& asked,
                                         std::uint64_t seed) const {
  Built built;
  const Resolved resolved = assets::resolve(kind.declaration, asked, seed, materials, styles,
                                            kind.file.path, built.diagnostics);
  if (built.diagnostics.has_errors()) return built;
  const std::string plain = signature(kind.declaration.info.key, resolved),
                    seeded = plain + "#" + std::to_string(resolved.seed);
  {
    const std::lock_guard lock(mutex);
    for (const std::string& name : {plain, seeded}) {
      if (const auto it = models.find(name); it != models.end()) return {it->second, {}};
    }
  }
  built = build_fresh(kind, resolved);
  if (!built.model) return built;
  const std::lock_guard lock(mutex);
  const bool chance = built.model->params.count("seed") > 0;
  built.model = models.emplace(chance ? seeded : plain, built.model).first->second;
  return built;
}

Catalogue::Catalogue(std::unique_ptr<State> state) : state_(std::move(state)) {}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;
Catalogue::~Catalogue() = default;

Result<Catalogue> Catalogue::load(const FileSource& files, const MaterialLibrary& materials,
                                  ScriptLimits limits) {
  auto state = std::make_unique<State>();
  auto styles = assets::read_styles(files, materials);
  if (!styles) return styles.error();
  state->materials = materials;
  state->styles = std::move(styles).value();
  state->limits = limits;
  Catalogue catalogue(std::move(state));
  catalogue.state_->diagnostics = catalogue.add_folder(files, "catalogue");
  if (catalogue.state_->kinds.empty()) {
    return Error{ErrorCode::kNotFound, "no kind could be read from catalogue/",
                 catalogue.state_->diagnostics.str()};
  }
  return catalogue;
}

Diagnostics Catalogue::add_folder(const FileSource& files, std::string_view folder) {
  Diagnostics faults;
  const std::string library_folder = std::string(folder) + "/lib/";
  auto libraries = std::make_shared<assets::Libraries>(*state_->libraries);
  std::vector<std::string> kinds;
  for (const std::string& path : files.list(folder)) {
    if (!is_lua(path)) continue;
    if (path.rfind(library_folder, 0) != 0) {
      kinds.push_back(path);
    } else if (auto text = files.read(path)) {
      libraries->insert_or_assign(file_stem(path), SourceFile{path, std::move(*text)});
    }
  }
  state_->libraries = libraries;
  std::map<std::string, std::string> seen;
  for (const std::string& path : kinds) {
    auto text = files.read(path);
    if (!text) continue;
    const std::string key = file_stem(path);
    if (const auto [it, fresh] = seen.emplace(key, path); !fresh) {
      faults.error("WW-LUA-013", {path, 0, 0},
                   "there is a kind '" + key + "' already, in " + it->second);
      continue;
    }
    state_->add(key, {path, std::move(*text)}, faults);
  }
  state_->models.clear();
  return faults;
}

Diagnostics Catalogue::add_file(std::string path, std::string text) {
  Diagnostics faults;
  if (!is_lua(path)) {
    faults.error("WW-LUA-003", {path, 0, 0}, "the file's name must end in .lua");
    return faults;
  }
  const std::string key = file_stem(path);
  state_->add(key, {std::move(path), std::move(text)}, faults);
  state_->models.clear();
  return faults;
}

const Diagnostics& Catalogue::diagnostics() const { return state_->diagnostics; }

const KindInfo* Catalogue::info(std::string_view key) const {
  const auto it = state_->kinds.find(key);
  return it == state_->kinds.end() ? nullptr : &it->second.declaration.info;
}

std::vector<std::string> Catalogue::keys() const {
  std::vector<std::string> keys;
  for (const auto& [key, kind] : state_->kinds) keys.push_back(key);
  return keys;
}

std::string_view Catalogue::file_of(std::string_view key) const {
  const auto it = state_->kinds.find(key);
  return it == state_->kinds.end() ? std::string_view{} : std::string_view(it->second.file.path);
}

Catalogue::Built Catalogue::build_with_diagnostics(std::string_view key, const Params& asked,
                                                   std::uint64_t seed) const {
  const auto it = state_->kinds.find(key);
  if (it != state_->kinds.end()) return state_->build(it->second, asked, seed);
  Built built;
  const std::string near = nearest_word(key, keys());
  built.diagnostics.error("WW-LUA-015", {}, "there is no kind '" + std::string(key) + "'",
                          near.empty() ? "" : "did you mean '" + near + "'?");
  return built;
}

Result<ModelPtr> Catalogue::build(std::string_view key, const Params& asked,
                                  std::uint64_t seed) const {
  Built built = build_with_diagnostics(key, asked, seed);
  if (built.model) return built.model;
  Error error = built.diagnostics.to_error();
  if (built.diagnostics.has("WW-LUA-015")) error.code = ErrorCode::kNotFound;
  for (const char* code : {"WW-LUA-005", "WW-LUA-006", "WW-LUA-008", "WW-LUA-009"}) {
    if (built.diagnostics.has(code)) error.code = ErrorCode::kInvalidArgument;
  }
  return error;
}

}  // namespace ww
