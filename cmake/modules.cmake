# Builds every folder of modules/ as one static library `ww_<name>` and one test program
# `ww_<name>_tests`. The order of the modules comes from modules.json, the third-party libraries
# that a module hides in its src/ from ww_module_uses() in dependencies.cmake.

# -Wrestrict has false positives on std::string in g++ 12 (GCC bug 105329).
set(WW_WARNINGS -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
                -Wold-style-cast -Woverloaded-virtual -Wno-restrict -Werror)

# Carries a file of the repository inside a module, as `inline constexpr std::string_view <constant>` of
# "<constant>.inc.h" in namespace ww: programs need not find it at run time. Texts of under 64 kB only.
function(ww_embed module path constant)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${path}")
  file(READ "${PROJECT_SOURCE_DIR}/${path}" text)
  set(into "${PROJECT_BINARY_DIR}/embedded/${module}")
  file(CONFIGURE OUTPUT "${into}/${constant}.inc.h" @ONLY CONTENT [=[// Made from @path@ by cmake/modules.cmake.
#pragma once
#include <string_view>
namespace ww {
inline constexpr std::string_view @constant@ = R"embedded(@text@)embedded";
}  // namespace ww
]=])
  target_include_directories(ww_${module} PRIVATE "${into}")
endfunction()

function(ww_add_module name)
  set(dir "${PROJECT_SOURCE_DIR}/modules/${name}")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${dir}/src/*.cpp")
  file(READ "${PROJECT_SOURCE_DIR}/modules.json" order)
  string(JSON count LENGTH "${order}" "${name}")
  set(below "")
  if(count GREATER 0)
    math(EXPR last "${count} - 1")
    foreach(i RANGE ${last})
      string(JSON dep GET "${order}" "${name}" ${i})
      if(IS_DIRECTORY "${PROJECT_SOURCE_DIR}/modules/${dep}")
        list(APPEND below ww_${dep})
      endif()
    endforeach()
  endif()
  if(sources)
    add_library(ww_${name} STATIC ${sources})
    target_include_directories(ww_${name} PUBLIC "${dir}/include" PRIVATE "${dir}/src")
    target_link_libraries(ww_${name} PUBLIC ${below} PRIVATE ${WW_USES_${name}})
    target_compile_options(ww_${name} PRIVATE ${WW_WARNINGS})
    target_compile_definitions(ww_${name} PRIVATE WW_VERSION="${PROJECT_VERSION}")
    foreach(pair ${WW_EMBEDS_${name}})
      string(REPLACE "=" ";" pair "${pair}")
      list(GET pair 0 constant)
      list(GET pair 1 path)
      ww_embed(${name} ${path} ${constant})
    endforeach()
  else()
    add_library(ww_${name} INTERFACE)
    target_include_directories(ww_${name} INTERFACE "${dir}/include")
    target_link_libraries(ww_${name} INTERFACE ${below})
  endif()
  file(GLOB tests CONFIGURE_DEPENDS "${dir}/tests/*.cpp")
  if(tests)
    add_executable(ww_${name}_tests EXCLUDE_FROM_ALL ${tests})
    target_link_libraries(ww_${name}_tests PRIVATE ww_${name} GTest::gmock GTest::gtest_main ${WW_TEST_USES_${name}})
    target_include_directories(ww_${name}_tests PRIVATE "${dir}/src")
    target_compile_options(ww_${name}_tests PRIVATE ${WW_WARNINGS})
    target_compile_definitions(ww_${name}_tests PRIVATE WW_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_dependencies(ww_tests ww_${name}_tests)
    add_test(NAME ${name} COMMAND ww_${name}_tests)
  endif()
endfunction()

# Every module of modules.json that has a folder. CMake sorts the members, so targets may name later ones.
function(ww_add_modules)
  add_custom_target(ww_tests)
  file(READ "${PROJECT_SOURCE_DIR}/modules.json" order)
  string(JSON count LENGTH "${order}")
  math(EXPR last "${count} - 1")
  foreach(i RANGE ${last})
    string(JSON name MEMBER "${order}" ${i})
    if(IS_DIRECTORY "${PROJECT_SOURCE_DIR}/modules/${name}")
      ww_add_module(${name})
    endif()
  endforeach()
endfunction()
