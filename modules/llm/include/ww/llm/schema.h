// Is a JSON text an instance of a JSON Schema? Answers of models are checked by us, because an
// endpoint may promise structured output and not give it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ww::llm {

/// What is wrong, each with its path ("items[3].count.min: -1 is below the minimum 0"); empty when
/// nothing is, at most 20. Knows type, enum, const, properties, required, additionalProperties,
/// items, minItems, maxItems, minimum, maximum, minLength, maxLength, anyOf and $ref to #/$defs;
/// other keywords are passed over. JSON that can't be read, or nests deeper than 64, is a fault.
std::vector<std::string> schema_faults(std::string_view json, std::string_view schema);

}  // namespace ww::llm
