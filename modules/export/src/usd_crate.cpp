#include "usd_crate.h"

#include <algorithm>
#include <cstring>

namespace ww::exporting {

namespace {

constexpr std::size_t kBootstrap =
    88;  // bytes: ident, version, place of the table of contents, reserve

/// Numbers of the format's types (crateDataTypes.h) and flags of a value.
enum Type : std::uint64_t {
  kInt = 3,
  kDouble = 9,
  kToken = 11,
  kVec2f = 20,
  kVec3f = 24,
  kTokens = 41,
  kSpecifier = 42,
  kVariability = 44
};
constexpr std::uint64_t kIsArray = 1ull << 63, kIsInlined = 1ull << 62, kIsCompressed = 1ull << 61;
constexpr std::size_t kMinCompressed = 16;  // shorter arrays of integers are stored as they are
enum SpecType : std::int32_t { kAttributeSpec = 1, kPrimSpec = 6, kRootSpec = 7 };

std::uint64_t value_of(Type type, std::uint64_t payload, std::uint64_t flags) {
  return type << 48 | payload | flags;
}

std::uint64_t inlined_double(float value) {
  std::uint32_t bits = 0;
  std::memcpy(&bits, &value, sizeof bits);
  return value_of(kDouble, bits, kIsInlined);
}

/// LZ4's lengths beyond 15: as many 255 as fit, then the rest.
void put_length(std::string& out, std::size_t rest) {
  for (; rest >= 255; rest -= 255) out.push_back(static_cast<char>(255));
  out.push_back(static_cast<char>(rest));
}

void put_sequence(std::string& out, std::string_view literals, std::size_t offset,
                  std::size_t match) {
  const std::size_t extra = match >= 4 ? match - 4 : 0;
  const std::size_t high = std::min<std::size_t>(15, literals.size()),
                    low = std::min<std::size_t>(15, extra);
  out.push_back(static_cast<char>(high << 4 | (match > 0 ? low : 0)));
  if (high == 15) put_length(out, literals.size() - 15);
  out.append(literals);
  if (match == 0) return;
  out.push_back(static_cast<char>(offset & 255));
  out.push_back(static_cast<char>(offset >> 8));
  if (low == 15) put_length(out, extra - 15);
}

}  // namespace

std::string compress_bytes(std::string_view in) {
  std::string out(1, '\0');  // one chunk
  constexpr std::size_t kTail =
      12;  // the block format: no match starts in the last 12 bytes, nor ends in the last 5
  std::vector<std::uint32_t> last(1u << 14, UINT32_MAX);
  std::size_t anchor = 0;
  const auto word = [&](std::size_t at) {
    std::uint32_t w = 0;
    std::memcpy(&w, in.data() + at, 4);
    return w;
  };
  for (std::size_t at = 0; at + kTail < in.size();) {
    const std::uint32_t here = word(at);
    std::uint32_t& slot = last[(here * 2654435761u) >> 18];
    const std::size_t candidate = slot;
    slot = static_cast<std::uint32_t>(at);
    if (candidate == UINT32_MAX || at - candidate > 65535 || word(candidate) != here) {
      ++at;
      continue;
    }
    std::size_t length = 4;
    while (at + length + 5 < in.size() && in[candidate + length] == in[at + length]) ++length;
    put_sequence(out, in.substr(anchor, at - anchor), at - candidate, length);
    at += length;
    anchor = at;
  }
  put_sequence(out, in.substr(anchor), 0, 0);
  return out;
}

std::string compress_integers(const std::vector<std::int32_t>& values) {
  std::map<std::int32_t, std::size_t> counts;
  std::vector<std::int32_t> steps;
  steps.reserve(values.size());
  std::uint32_t previous = 0;
  for (const std::int32_t v : values) {
    // Differences wrap around, as the reader's sums do.
    steps.push_back(static_cast<std::int32_t>(static_cast<std::uint32_t>(v) - previous));
    previous = static_cast<std::uint32_t>(v);
    ++counts[steps.back()];
  }
  std::int32_t common = 0;
  std::size_t most = 0;
  for (const auto& [step, count] : counts) {
    if (count >= most) {
      common = step;
      most = count;
    }
  }
  std::string out(4 + (values.size() * 2 + 7) / 8, '\0');
  std::memcpy(out.data(), &common, 4);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const std::int32_t s = steps[i];
    if (s == common) continue;
    const int code = s >= -128 && s < 128 ? 1 : s >= -32768 && s < 32768 ? 2 : 3;
    out[4 + i / 4] =
        static_cast<char>(static_cast<unsigned char>(out[4 + i / 4]) | code << (2 * (i % 4)));
    const int size = code == 3 ? 4 : code;
    for (int k = 0; k < size; ++k) {
      out.push_back(static_cast<char>(static_cast<std::uint32_t>(s) >> (8 * k) & 255));
    }
  }
  return compress_bytes(out);
}

UsdCrate::UsdCrate(std::string root) : bytes_(kBootstrap, '\0') {
  token(";-)");  // names of attributes are told from those of prims by their sign, so nothing real
                 // may be number 0
  root_ = token(root);
}

std::uint32_t UsdCrate::token(std::string_view text) {
  const auto at = token_index_.find(text);
  if (at != token_index_.end()) return at->second;
  const auto index = static_cast<std::uint32_t>(tokens_.size());
  tokens_.emplace_back(text);
  token_index_.emplace(text, index);
  return index;
}

std::uint64_t UsdCrate::token_value(std::string_view text) {
  return value_of(kToken, token(text), kIsInlined);
}

std::uint64_t UsdCrate::place() {
  bytes_.resize((bytes_.size() + 7) / 8 * 8, '\0');
  return bytes_.size();
}

void UsdCrate::put(std::uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) bytes_.push_back(static_cast<char>(value >> (8 * i) & 255));
}

void UsdCrate::put_integers(const std::vector<std::int32_t>& values) {
  const std::string coded = compress_integers(values);
  put(coded.size(), 8);
  bytes_ += coded;
}

std::uint64_t UsdCrate::token_vector(const std::vector<std::uint32_t>& tokens) {
  const std::uint64_t at = place();
  put(tokens.size(), 8);
  for (const std::uint32_t t : tokens) put(t, 4);
  return value_of(kTokens, at, 0);
}

void UsdCrate::begin(std::string_view type, std::string_view name) {
  prims_.push_back({token(name), token(type), {}});
}

void UsdCrate::add_attribute(std::string_view name, std::string_view type, std::uint64_t value,
                             std::vector<Field> more) {
  Attribute attribute{token(name),
                      {{token("typeName"), token_value(type)}, {token("default"), value}}};
  attribute.fields.insert(attribute.fields.end(), more.begin(), more.end());
  prims_.back().attributes.push_back(std::move(attribute));
}

void UsdCrate::integers(std::string_view attribute, const std::vector<std::int32_t>& values) {
  const bool is_long = values.size() >= kMinCompressed;
  const std::uint64_t at = place();
  put(values.size(), 8);
  if (is_long) {
    put_integers(values);
  } else {
    for (const std::int32_t v : values) put(static_cast<std::uint32_t>(v), 4);
  }
  add_attribute(attribute, "int[]", value_of(kInt, at, kIsArray | (is_long ? kIsCompressed : 0)));
}

void UsdCrate::floats(std::string_view attribute, std::string_view type, int width,
                      const std::vector<float>& values, std::string_view interpolation) {
  const std::uint64_t at = place();
  put(values.size() / static_cast<std::size_t>(width), 8);
  const std::size_t start = bytes_.size();
  bytes_.resize(start + 4 * values.size());
  std::memcpy(bytes_.data() + start, values.data(), 4 * values.size());
  std::vector<Field> more;
  if (!interpolation.empty()) more.emplace_back(token("interpolation"), token_value(interpolation));
  add_attribute(attribute, type, value_of(width == 2 ? kVec2f : kVec3f, at, kIsArray),
                std::move(more));
}

void UsdCrate::uniform_token(std::string_view attribute, std::string_view value) {
  add_attribute(attribute, "token", token_value(value),
                {{token("variability"), value_of(kVariability, 1, kIsInlined)}});
}

void UsdCrate::write_tokens() {
  std::string text;
  for (const std::string& t : tokens_) text.append(t).push_back('\0');
  const std::string packed = compress_bytes(text);
  put(tokens_.size(), 8);
  put(text.size(), 8);
  put(packed.size(), 8);
  bytes_ += packed;
}

std::vector<std::int32_t> UsdCrate::write_fields(const std::vector<std::vector<Field>>& specs,
                                                 std::vector<std::int32_t>& set_of_spec) {
  std::vector<std::int32_t> sets;
  std::map<Field, std::int32_t> known;
  std::vector<std::int32_t> names;
  std::string values;
  for (const auto& fields : specs) {
    set_of_spec.push_back(static_cast<std::int32_t>(sets.size()));
    for (const Field& field : fields) {
      const auto [at, is_new] = known.try_emplace(field, static_cast<std::int32_t>(names.size()));
      if (is_new) {
        names.push_back(static_cast<std::int32_t>(field.first));
        for (int i = 0; i < 8; ++i)
          values.push_back(static_cast<char>(field.second >> (8 * i) & 255));
      }
      sets.push_back(at->second);
    }
    sets.push_back(-1);
  }
  put(names.size(), 8);
  put_integers(names);
  const std::string packed = compress_bytes(values);
  put(packed.size(), 8);
  bytes_ += packed;
  return sets;
}

/// Depth first: the layer, the root, each child followed by its attributes.
void UsdCrate::write_paths() {
  std::vector<std::int32_t> names{0, static_cast<std::int32_t>(root_)};
  // How to go on: -1 to the one child, 0 to the next sibling, -2 back up, n > 0: child next and
  // sibling n further.
  std::vector<std::int32_t> jumps{-1, prims_.empty() ? -2 : -1};
  for (std::size_t p = 0; p < prims_.size(); ++p) {
    const auto count = static_cast<std::int32_t>(prims_[p].attributes.size());
    const bool is_last = p + 1 == prims_.size();
    names.push_back(static_cast<std::int32_t>(prims_[p].name));
    jumps.push_back(count == 0 ? (is_last ? -2 : 0) : (is_last ? -1 : count + 1));
    for (std::int32_t a = 0; a < count; ++a) {
      names.push_back(
          -static_cast<std::int32_t>(prims_[p].attributes[static_cast<std::size_t>(a)].name));
      jumps.push_back(a + 1 == count ? -2 : 0);
    }
  }
  std::vector<std::int32_t> indices(names.size());
  for (std::size_t i = 0; i < indices.size(); ++i) indices[i] = static_cast<std::int32_t>(i);
  put(names.size(), 8);
  put(names.size(), 8);
  put_integers(indices);
  put_integers(names);
  put_integers(jumps);
}

std::string UsdCrate::finish() {
  const auto specifier = Field{token("specifier"), value_of(kSpecifier, 0, kIsInlined)};
  std::vector<std::uint32_t> children;
  for (const Prim& prim : prims_) children.push_back(prim.name);
  std::vector<std::vector<Field>> specs = {
      {{token("defaultPrim"), value_of(kToken, root_, kIsInlined)},
       {token("kilogramsPerUnit"), inlined_double(1)},
       {token("metersPerUnit"), inlined_double(1)},
       {token("upAxis"), token_value("Z")},
       {token("primChildren"), token_vector({root_})}},
      {specifier,
       {token("typeName"), token_value("Scope")},
       {token("primChildren"), token_vector(children)}}};
  std::vector<std::int32_t> types = {kRootSpec, kPrimSpec};
  for (Prim& prim : prims_) {
    std::vector<std::uint32_t> properties;
    for (const Attribute& attribute : prim.attributes) properties.push_back(attribute.name);
    specs.push_back({specifier,
                     {token("typeName"), value_of(kToken, prim.type, kIsInlined)},
                     {token("properties"), token_vector(properties)}});
    types.push_back(kPrimSpec);
    for (Attribute& attribute : prim.attributes) {
      specs.push_back(std::move(attribute.fields));
      types.push_back(kAttributeSpec);
    }
  }
  std::vector<Section> sections;
  const auto section = [&](const char* name, const auto& write) {
    const std::uint64_t start = bytes_.size();
    write();
    sections.push_back({name, start, bytes_.size() - start});
  };
  std::vector<std::int32_t> sets, set_of_spec, path_of_spec(specs.size());
  for (std::size_t i = 0; i < specs.size(); ++i) path_of_spec[i] = static_cast<std::int32_t>(i);
  section("TOKENS", [&] { write_tokens(); });
  section("STRINGS", [&] { put(0, 8); });
  section("FIELDS", [&] { sets = write_fields(specs, set_of_spec); });
  section("FIELDSETS", [&] {
    put(sets.size(), 8);
    put_integers(sets);
  });
  section("PATHS", [&] { write_paths(); });
  section("SPECS", [&] {
    put(specs.size(), 8);
    put_integers(path_of_spec);
    put_integers(set_of_spec);
    put_integers(types);
  });
  const std::uint64_t contents = place();
  put(sections.size(), 8);
  for (const Section& s : sections) {
    std::string name = s.name;
    name.resize(16, '\0');
    bytes_ += name;
    put(s.start, 8);
    put(s.size, 8);
  }
  std::memcpy(bytes_.data(), "PXR-USDC\0\x08\0\0\0\0\0", 16);
  for (int i = 0; i < 8; ++i)
    bytes_[16 + static_cast<std::size_t>(i)] = static_cast<char>(contents >> (8 * i) & 255);
  return std::move(bytes_);
}

}  // namespace ww::exporting
