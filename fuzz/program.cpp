#include "ww/program/program.h"

#include "fuzz.h"

std::vector<std::string> ww::fuzz::seeds() {
  return {R"(program 1
next 12
a1 ask "两个抽屉的床头柜" lang=zh seed=7
a2 room bedroom_1 bedroom floor=[0,0 4.2,0 4.2,3.6 0,3.6] height=2.7 floor_material=oak_planks floor_tint=[1,0.5,0] by planner
a3 opening door_1 wall_1 kind=door offset=0.9 width=0.9 height=2.05 asset=interior_door by planner
a4 add bed_1 bed room=bedroom_1 size=king against_wall(wall_3) ~middle_of(wall_3) from 4..9 => bedroom_1 2.1 1 0 yaw 90
a5 add lamp_1 table_lamp room=bedroom_1 on(nightstand_1.top) !near(door_1; "very far") => nightstand_1.top 0.02 -0.05 0 yaw 0 rest lying variant 12 {style=modern on=true}
a6 fill fill_1 target=shelf_1 kinds=[book "odd kind"] density=0.8 count=3 =>
  book_1 book shelf_1.row_1 0.1 0.2 0 yaw 90
  book_2 book shelf_1.row_1 0.15 0.2 0 yaw 90 {height=0.2}
a7 unmet "a mobile above the crib" kind=object because="no ceiling hook fits" placed=0
)",
          R"(program 1
a1 environment time=2026-06-21T15:00 latitude=48.1 north=[0,1]
a2 stack stack_1 kind=plate count=4 target=shelf_1.top by llm
a3 move bed_1 in_corner(room_1) left_of(door_1, window_1)
a4 remove [bed_1 lamp_1] why="too much" by repair
a5 restyle bed_1 tint:body="0.1 0.2 0.3" slot:legs=oak
a6 light lamp_1 on=false intensity=800 color=[1,0.9,0.8]
a7 open nightstand_1/drawer_1 0.6
a8 camera hero position=[1,2,1.6] target=[0,0,1] fov_y=0.9
)"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ww::program;
  const Parsing once = parse(ww::fuzz::text_of(data, size));
  for (const Statement& s : once.program.statements) {
    referenced_ids(s.action);
    made_ids(s);
  }
  IdAllocator(once.program).next("mug");
  const std::string printed = print(once.program);
  if (once.diagnostics.has_errors()) return 0;
  const Parsing twice = parse(printed);
  ww::fuzz::expect(!twice.diagnostics.has_errors(), "what is printed can be parsed");
  ww::fuzz::expect(twice.program == once.program, "parse(print(p)) == p");
  return 0;
}
