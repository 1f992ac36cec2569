#include "ww/program/program.h"

#include <gtest/gtest.h>

#include "ww/core/rng.h"

namespace ww::program {
namespace {

constexpr const char* kExample = R"(program 1
a1 ask "两个抽屉的床头柜" lang=zh seed=7
a2 room bedroom_1 bedroom floor=[0,0 4.2,0 4.2,3.6 0,3.6] height=2.7 floor_material=oak_planks by planner
a3 opening door_1 wall_1 kind=door offset=0.9 width=0.9 height=2.05 asset=interior_door by planner
a4 add bed_1 bed room=bedroom_1 size=king against_wall(wall_3) ~middle_of(wall_3) from 4..9 => bedroom_1 2.1 1 0 yaw 90
a5 add lamp_1 table_lamp room=bedroom_1 on(nightstand_1.top) !near(door_1; "very far") => nightstand_1.top 0.02 -0.05 0 yaw 0 rest lying variant 12 {style=modern}
a6 fill fill_1 target=shelf_1 kinds=[book "odd kind"] density=0.8 =>
  book_1 book shelf_1.row_1 0.1 0.2 0 yaw 90
  book_2 book shelf_1.row_1 0.15 0.2 0 yaw 90 {height=0.2}
a7 unmet "a mobile above the crib" kind=object because="no ceiling hook fits"
)";

TEST(Program, PrintsWhatItParsed) {
  const Parsing first = parse(kExample);
  EXPECT_EQ(first.diagnostics.str(), "");
  const std::string printed = print(first.program);
  const Parsing second = parse(printed);
  EXPECT_EQ(second.diagnostics.str(), "");
  EXPECT_EQ(second.program, first.program);
  EXPECT_EQ(print(second.program), printed);
}

TEST(Program, KeepsTypedFields) {
  const Program p = parse(kExample).program;
  const auto& add = std::get<AddAction>(p.statements[3].action);
  EXPECT_EQ(add.kind, "bed");
  EXPECT_EQ(std::get<std::string>(add.params.at("size")), "king");
  ASSERT_EQ(add.relations.size(), 2u);
  EXPECT_FALSE(add.relations[1].required);
  ASSERT_TRUE(p.statements[3].result.has_value());
  EXPECT_EQ(p.statements[3].result->lines[0].position, (Vec3{2.1, 1, 0}));
  EXPECT_EQ(p.statements[5].result->lines.size(), 2u);
  EXPECT_EQ(p.next_statement, 8);
}

TEST(Program, CollectsAllFaultsWithPlaces) {
  const Parsing bad = parse(R"(program 1
a1 ad bed_1 bed
a1 add Bed_1 bed room=bedroom_1
a2 add bed_2 bed besides(bed_1)
a3 light lamp_1 onn=true
a4 open x/y zero
a5 ask "unclosed
  book_1 book shelf 0 0 0
a6 remove [x] => here
)");
  for (const char* code : {"002", "006", "005", "008", "004", "009", "010"}) {
    EXPECT_TRUE(bad.diagnostics.has("WW-PROG-" + std::string(code))) << code << "\n"
                                                                     << bad.diagnostics.str();
  }
  EXPECT_EQ(bad.diagnostics.items()[0].place.line, 2);
  EXPECT_EQ(bad.diagnostics.items()[0].place.column, 4);
  EXPECT_EQ(bad.diagnostics.items()[0].hint, "did you mean 'add'?");
}

TEST(Program, RefusesMissingHeaderAndVersion) {
  EXPECT_TRUE(parse("").diagnostics.has("WW-PROG-001"));
  EXPECT_TRUE(parse("a1 ask \"x\"").diagnostics.has("WW-PROG-001"));
  EXPECT_TRUE(parse("program 9\n").diagnostics.has("WW-PROG-012"));
  EXPECT_TRUE(parse(std::string(17u << 20, 'a')).diagnostics.has("WW-PROG-011"));
  EXPECT_TRUE(parse("program 1\na1 add\n").diagnostics.has("WW-PROG-003"));
  EXPECT_TRUE(parse("program 1\na1 camera hero\na2 camera hero\n").diagnostics.has("WW-PROG-007"));
}

TEST(Program, SurvivesDamagedText) {
  const std::string text = kExample;
  Rng rng(1);
  for (int i = 0; i < 500; ++i) {
    std::string damaged = text;
    for (int k = 0; k < 6; ++k)
      damaged[rng.index(damaged.size())] = static_cast<char>(rng.integer(0, 255));
    const Parsing once = parse(damaged);
    if (once.diagnostics.has_errors()) continue;
    EXPECT_EQ(parse(print(once.program)).program, once.program);
  }
}

TEST(Program, KeepsWhatLooksLikeSyntax) {
  for (const char* line :
       {"a1 add x_1 chair source=\"\"", "a1 add x_1 chair param.param.size=2 param.name=3",
        "a1 add x_1 chair near(bed_1; \"a; b)\")", "a1 add x_1 chair style=", "a1 unmet \"=>\"",
        "a1 remove [\"a b\" c]"}) {
    const Parsing once = parse(std::string("program 1\n") + line + "\n");
    ASSERT_EQ(once.diagnostics.str(), "") << line;
    EXPECT_EQ(parse(print(once.program)).program, once.program) << line;
  }
}

TEST(Program, RefusesWhatCouldNotBePrinted) {
  EXPECT_TRUE(
      parse("program 1\na1 add x_1 chair on(w=1 on(bed_1)\n").diagnostics.has("WW-PROG-005"))
      << "targets are references";
  EXPECT_TRUE(parse("program 1\na1 add x_1 chair => room_1 0 0 0\n  b_1 book room_1 0 0 0\n")
                  .diagnostics.has("WW-PROG-010"))
      << "only bulk actions have children";
  EXPECT_TRUE(parse("program 1\na2147483647 camera hero\n").diagnostics.has("WW-PROG-006"))
      << "the next number would be none";
  EXPECT_TRUE(parse("program 1\na1e3 camera hero\n").diagnostics.has("WW-PROG-006"));
}

TEST(IdAllocator, CountsOnFromTheProgram) {
  IdAllocator ids(parse(kExample).program);
  EXPECT_EQ(ids.next("book"), "book_3");
  EXPECT_EQ(ids.next("mug"), "mug_1");
  EXPECT_EQ(ids.next("mug"), "mug_2");
}

TEST(Program, NamesWhatAnActionRefersTo) {
  const Program p = parse(kExample).program;
  EXPECT_EQ(referenced_ids(p.statements[4].action),
            (std::vector<std::string>{"bedroom_1", "door_1", "nightstand_1"}));
}

}  // namespace
}  // namespace ww::program
