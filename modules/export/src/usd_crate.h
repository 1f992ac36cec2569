// How are large arrays handed to USD? In its binary "crate" form (version 0.8): a third of the size
// of text, and loaded without parsing. Only what a library of meshes needs: one root with typed
// children and their attributes. The format: pxr/usd/sdf/crateFile.h, integerCoding.h (Pixar,
// OpenUSD); LZ4 block format (Collet).
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ww::exporting {

/// Integers as USD codes them: differences in one, two or four bytes, the commonest one in none;
/// then an LZ4 block.
std::string compress_integers(const std::vector<std::int32_t>& values);
/// `bytes` as one LZ4 block behind USD's chunk count.
std::string compress_bytes(std::string_view bytes);

/// Gathers a layer `/<root>/<child>.<attribute>` and writes it in one go.
class UsdCrate {
 public:
  explicit UsdCrate(std::string root);

  /// Starts the next child of the root; attributes go to it.
  void begin(std::string_view type, std::string_view name);
  void integers(std::string_view attribute, const std::vector<std::int32_t>& values);
  /// Vectors of `width` (2 or 3) floats; `interpolation` may be empty.
  void floats(std::string_view attribute, std::string_view type, int width,
              const std::vector<float>& values, std::string_view interpolation = {});
  void uniform_token(std::string_view attribute, std::string_view value);
  std::string finish();

 private:
  using Field = std::pair<std::uint32_t, std::uint64_t>;  ///< name token, value
  struct Attribute {
    std::uint32_t name = 0;
    std::vector<Field> fields;
  };
  struct Prim {
    std::uint32_t name = 0;
    std::uint32_t type = 0;
    std::vector<Attribute> attributes;
  };
  struct Section {
    std::string name;
    std::uint64_t start = 0;
    std::uint64_t size = 0;
  };

  std::uint32_t token(std::string_view text);
  std::uint64_t token_value(std::string_view text);
  std::uint64_t token_vector(const std::vector<std::uint32_t>& tokens);
  std::uint64_t place();  ///< aligns the file and returns its end
  void put(std::uint64_t value, int bytes);
  void put_integers(const std::vector<std::int32_t>& values);
  void add_attribute(std::string_view name, std::string_view type, std::uint64_t value,
                     std::vector<Field> more = {});
  void write_tokens();
  /// Returns the sets of fields, each ended by -1; `set_of_spec` tells where that of each spec
  /// begins.
  std::vector<std::int32_t> write_fields(const std::vector<std::vector<Field>>& specs,
                                         std::vector<std::int32_t>& set_of_spec);
  void write_paths();

  std::string bytes_;
  std::vector<std::string> tokens_;
  std::map<std::string, std::uint32_t, std::less<>> token_index_;
  std::uint32_t root_ = 0;
  std::vector<Prim> prims_;
};

}  // namespace ww::exporting
