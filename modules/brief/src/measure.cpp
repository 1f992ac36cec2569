#include "measure.h"

#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace ww::brief {
namespace {

struct Unit {
  std::string_view word;
  double metres;
};
constexpr std::array<Unit, 27> kUnits{{{"m", 1},
                                       {"km", 1000},
                                       {"kilometers", 1000},
                                       {"kilometres", 1000},
                                       {"meter", 1},
                                       {"meters", 1},
                                       {"metre", 1},
                                       {"metres", 1},
                                       {"cm", 0.01},
                                       {"centimeter", 0.01},
                                       {"centimeters", 0.01},
                                       {"centimetre", 0.01},
                                       {"centimetres", 0.01},
                                       {"mm", 0.001},
                                       {"millimeters", 0.001},
                                       {"ft", 0.3048},
                                       {"foot", 0.3048},
                                       {"feet", 0.3048},
                                       {"'", 0.3048},
                                       {"in", 0.0254},
                                       {"inch", 0.0254},
                                       {"inches", 0.0254},
                                       {"yard", 0.9144},
                                       {"yards", 0.9144},
                                       {"millimetres", 0.001},
                                       {"mtr", 1},
                                       {"mtrs", 1}}};
constexpr std::array<std::pair<std::string_view, double>, 15> kNumbers{{{"one", 1},
                                                                        {"two", 2},
                                                                        {"three", 3},
                                                                        {"four", 4},
                                                                        {"five", 5},
                                                                        {"six", 6},
                                                                        {"seven", 7},
                                                                        {"eight", 8},
                                                                        {"nine", 9},
                                                                        {"ten", 10},
                                                                        {"eleven", 11},
                                                                        {"twelve", 12},
                                                                        {"fifteen", 15},
                                                                        {"twenty", 20},
                                                                        {"thirty", 30}}};

/// Reads along the tokens; every step leaves `at` behind what was read.
class Reader {
 public:
  Reader(const std::vector<Token>& tokens, int at) : tokens_(tokens), at_(at) {}
  int at() const { return at_; }
  std::string_view word(int ahead = 0) const {
    const auto i = static_cast<std::size_t>(at_ + ahead);
    return i < tokens_.size() ? std::string_view(tokens_[i].text) : std::string_view();
  }
  void skip(int n = 1) { at_ += n; }
  bool take(std::initializer_list<std::string_view> words) {
    for (const std::string_view w : words) {
      if (word() == w) {
        ++at_;
        return true;
      }
    }
    return false;
  }
  /// A number, perhaps with its unit glued on ("4m"); `unit` in metres or 0.
  std::optional<double> number(double& unit) {
    unit = 0;
    const std::string_view w = word();
    for (const auto& [name, value] : kNumbers) {
      if (w == name) {
        ++at_;
        return value;
      }
    }
    if (w.empty() || w[0] < '0' || w[0] > '9') return std::nullopt;
    double value = 0;
    const char* rest = std::from_chars(w.data(), w.data() + w.size(), value).ptr;
    if (rest != w.data() + w.size()) return std::nullopt;
    ++at_;
    return value;
  }
  double length_unit() {
    for (const Unit& unit : kUnits) {
      if (word() == unit.word) {
        ++at_;
        return unit.metres;
      }
    }
    return 0;
  }

 private:
  const std::vector<Token>& tokens_;
  int at_;
};

double area_unit(Reader& reader) {
  const int before = reader.at();
  if (reader.take({"sqm", "m2", "qm"})) return 1;
  if (reader.take({"sqft", "ft2"})) return 0.09290304;
  if (reader.word() == "m" && reader.word(1) == "²") {
    reader.skip(2);
    return 1;
  }
  if (reader.take({"square", "sq", "sq."})) {
    reader.take({"."});
    const double unit = reader.length_unit();
    if (unit > 0) return unit * unit;
  }
  (void)before;
  return 0;
}

bool read_dimension(Reader& reader, double length, Measure& out) {
  reader.take({"in"}) &&
          !(reader.word() == "length" || reader.word() == "width" || reader.word() == "height" ||
            reader.word() == "depth" || reader.word() == "diameter")
      ? reader.skip(-1)
      : void();
  if (reader.take({"wide", "long", "width", "length", "across", "diameter"})) {
    out.width = length;
  } else if (reader.take({"deep", "depth"})) {
    out.depth = length;
  } else if (reader.take({"tall", "high", "height"})) {
    out.height = length;
  } else {
    return false;
  }
  return true;
}

/// "by 5 m" after the first length; the unit of either side serves both.
bool read_second(Reader& reader, double first, double unit, Measure& out) {
  if (!reader.take({"x", "by", "×", "*"})) return false;
  double unused = 0;
  const auto second = reader.number(unused);
  if (!second) return false;
  double unit_two = reader.length_unit();
  if (unit_two == 0) unit_two = unit > 0 ? unit : 1;
  if (unit == 0) unit = unit_two;
  out.width = first * unit;
  out.depth = *second * unit_two;
  out.pair = true;
  const int mark = reader.at();
  if (reader.take({"x", "by", "×", "*"})) {
    const auto third = reader.number(unused);
    const double unit_three = third ? reader.length_unit() : 0;
    if (third) {
      out.height = *third * (unit_three > 0 ? unit_three : unit_two);
    } else {
      reader.skip(mark - reader.at());
    }
  }
  return true;
}

}  // namespace

std::optional<Measure> measure_at(const std::vector<Token>& tokens, int at) {
  Reader reader(tokens, at);
  Measure out;
  out.begin = at;
  double unused = 0;
  const auto first = reader.number(unused);
  if (!first) return std::nullopt;
  if (const double unit = area_unit(reader); unit > 0) {
    out.area = *first * unit;
    out.end = reader.at();
    return out;
  }
  const bool inches = reader.word() == "inch" || reader.word() == "inches";
  const double unit = reader.length_unit();
  if (read_second(reader, *first, unit, out)) {
    out.end = reader.at();
    return out;
  }
  if (unit == 0) return std::nullopt;
  const double length = *first * unit;
  if (!read_dimension(reader, length, out)) {
    (inches ? out.diagonal : out.width) = length;
    // A length without a dimension is only read where a unit is written out or glued with a hyphen:
    // "a 2-metre sofa"; "4 in the corner" is no inch.
    if (tokens[static_cast<std::size_t>(reader.at() - 1)].text == "in" &&
        !tokens[static_cast<std::size_t>(reader.at() - 1)].hyphen)
      return std::nullopt;
  }
  out.end = reader.at();
  return out;
}

}  // namespace ww::brief
