#include "ww/llm/schema.h"

#include <gtest/gtest.h>

namespace ww::llm {
namespace {

using Faults = std::vector<std::string>;

TEST(Schema, ChecksEachKeyword) {
  struct Case {
    const char *schema, *good, *bad, *fault;
  };
  const Case cases[] = {
      {R"({"type":"object"})", "{}", "[]", "the answer: [] is not of type object"},
      {R"({"type":["integer","null"]})", "null", "1.5",
       "the answer: 1.5 is not of type integer or null"},
      {R"({"type":"integer"})", "2.0", "true", "the answer: true is not of type integer"},
      {R"({"enum":["sofa","chair"]})", R"("sofa")", R"("sofs")",
       R"(the answer: "sofs" is not one of the allowed values; did you mean 'sofa'?)"},
      {R"({"const":1})", "1", "2", "the answer: 2 is not 1"},
      {R"({"required":["a"]})", R"({"a":1})", "{}", "the answer: 'a' is missing"},
      {R"({"properties":{"a":{"type":"string"}}})", R"({"a":"x","b":1})", R"({"a":1})",
       "a: 1 is not of type string"},
      {R"({"properties":{"width":{}},"additionalProperties":false})", R"({"width":1})",
       R"({"widt":1})", "the answer: has no 'widt'; did you mean 'width'?"},
      {R"({"additionalProperties":{"type":"number"}})", R"({"a":1})", R"({"a":"1"})",
       R"(a: "1" is not of type number)"},
      {R"({"items":{"items":{"minimum":0}}})", "[[0]]", "[[0],[1,-1]]",
       "[1][1]: -1 is below the minimum 0"},
      {R"({"maximum":3})", "3", "3.5", "the answer: 3.5 is above the maximum 3"},
      {R"({"minItems":2})", "[1,2]", "[1]", "the answer: has 1 elements, the least is 2"},
      {R"({"maxItems":2})", "[1,2]", "[1,2,3]", "the answer: has 3 elements, the most is 2"},
      {R"({"minLength":1})", R"("沙")", R"("")", "the answer: has 0 characters, the least is 1"},
      {R"({"maxLength":2})", R"("沙发")", R"("abc")",
       "the answer: has 3 characters, the most is 2"},
      {R"({"anyOf":[{"type":"null"},{"type":"integer","minimum":1}]})", "null", "0",
       "the answer: 0 is not of type null"},
      {R"({"items":{"$ref":"#/$defs/p"},"$defs":{"p":{"type":"number"}}})", "[1]", R"(["a"])",
       R"([0]: "a" is not of type number)"},
      {"false", "", "1", "the answer: is not allowed here"},
  };
  for (const Case& c : cases) {
    if (*c.good) {
      EXPECT_EQ(schema_faults(c.good, c.schema), Faults{}) << c.schema;
    }
    EXPECT_EQ(schema_faults(c.bad, c.schema), Faults{c.fault}) << c.schema;
  }
}

TEST(Schema, SurvivesSchemasThatRefuseToEnd) {
  EXPECT_EQ(schema_faults("1", R"({"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/a"}}})").size(),
            1u);
}

TEST(Schema, SurvivesSchemasOfTheWrongShape) {
  for (const char* schema :
       {R"({"type":7})", R"({"required":7})", R"({"properties":[1]})", R"({"enum":{}})",
        R"({"$ref":1})", "[]", "7", R"({"anyOf":7})", R"({"minimum":"x"})", R"({"items":[1]})",
        R"({"$ref":"#/$defs/a","$defs":[]})"}) {
    EXPECT_LE(schema_faults(R"({"a":[1,"x"]})", schema).size(), 20u) << schema;
  }
}

TEST(Schema, ListsAtMostTwentyFaults) {
  std::string many = "[0";
  for (int i = 0; i < 100; ++i) many += ",0";
  EXPECT_EQ(schema_faults(many + "]", R"({"items":{"minimum":1}})").size(), 20u);
}

TEST(Schema, ReportsWhatIsNoJson) {
  EXPECT_EQ(schema_faults("{", "{}").size(), 1u);
  EXPECT_EQ(schema_faults("{}", "{").size(), 1u);
}

}  // namespace
}  // namespace ww::llm
