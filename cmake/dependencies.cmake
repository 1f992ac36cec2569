# Every library from outside: why it is here, its licence, who may use it. A module sees only what is
# appended to its WW_USES_<module>; nothing here appears in a public header. Versions are pinned by
# Debian 12 or by `./ww setup` (wheels in .venv/, sources in .deps/).

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

# fmt 9.1 (MIT): text formatting; g++ 12 has no <format>.
find_package(fmt REQUIRED)
list(APPEND WW_USES_core fmt::fmt Threads::Threads)

# nlohmann-json 3.11 (MIT): JSON of the world folder.
find_package(nlohmann_json REQUIRED)
list(APPEND WW_TEST_USES_evaluate nlohmann_json::nlohmann_json)
foreach(m world program brief layout assets physics export llm craft policy evaluate verify material dataset)
  list(APPEND WW_USES_${m} nlohmann_json::nlohmann_json fmt::fmt)
endforeach()
foreach(m geometry model render importer)
  list(APPEND WW_USES_${m} fmt::fmt)
endforeach()

# GoogleTest 1.12 (BSD-3): tests.
find_package(GTest REQUIRED)

# Clipper 6.4 (BSL-1.0): polygon offset and booleans.
pkg_check_modules(clipper REQUIRED IMPORTED_TARGET polyclipping)
list(APPEND WW_USES_geometry PkgConfig::clipper)

# meshoptimizer 0.18 (MIT): mesh indexing and simplification.
find_package(meshoptimizer REQUIRED)
list(APPEND WW_USES_geometry meshoptimizer::meshoptimizer)

# Manifold 3.5.4 (Apache-2.0): robust booleans of solids; source from PyPI's sdist, unpacked by setup.
set(WW_MANIFOLD_DIR "${PROJECT_SOURCE_DIR}/.deps/manifold3d-3.5.4" CACHE PATH "unpacked manifold3d sdist")
if(NOT EXISTS "${WW_MANIFOLD_DIR}/CMakeLists.txt")
  message(FATAL_ERROR "${WW_MANIFOLD_DIR} is missing: run ./ww setup")
endif()
function(ww_add_manifold)
  foreach(off CROSS_SECTION PAR PYBIND JSBIND TEST DOWNLOADS CBIND EXPORT)
    set(MANIFOLD_${off} OFF CACHE BOOL "" FORCE)
  endforeach()
  set(BUILD_SHARED_LIBS OFF)
  set(CMAKE_BUILD_TYPE Release)
  set(CMAKE_WARN_DEPRECATED OFF)
  add_subdirectory("${WW_MANIFOLD_DIR}" "${PROJECT_BINARY_DIR}/manifold" EXCLUDE_FROM_ALL SYSTEM)
endfunction()
ww_add_manifold()
list(APPEND WW_USES_geometry manifold)

# stb (public domain): PNG reading and writing.
pkg_check_modules(stb REQUIRED IMPORTED_TARGET stb)
list(APPEND WW_USES_material PkgConfig::stb)
# zlib 1.2 (Zlib): deflate of the PNG writer.
find_package(ZLIB REQUIRED)
list(APPEND WW_USES_material ZLIB::ZLIB)
list(APPEND WW_USES_render PkgConfig::stb)

# Lua 5.4 (MIT): the catalogue's language.
find_package(Lua 5.4 REQUIRED)
add_library(ww_lua INTERFACE)
target_include_directories(ww_lua SYSTEM INTERFACE ${LUA_INCLUDE_DIR})
target_link_libraries(ww_lua INTERFACE ${LUA_LIBRARIES})
list(APPEND WW_USES_assets ww_lua)

# tinygltf 2.7 (MIT): glTF writing and reading.
pkg_check_modules(tinygltf REQUIRED IMPORTED_TARGET tinygltf)
list(APPEND WW_USES_export PkgConfig::tinygltf PkgConfig::stb)

# Embree 3.13 (Apache-2.0): ray tracing.
find_package(embree 3 REQUIRED)
list(APPEND WW_USES_render embree)

# Square roots and floors inline: no errno, no traps; results are the same.
add_library(ww_plain_math INTERFACE)
target_compile_options(ww_plain_math INTERFACE -fno-math-errno -fno-trapping-math)
list(APPEND WW_USES_render ww_plain_math)

# cpp-httplib 0.11 (MIT): HTTP to model endpoints, and the scripted endpoint of the tests. Debian's package is
# built with OpenSSL 3 (Apache-2.0), so that https works.
pkg_check_modules(httplib REQUIRED IMPORTED_TARGET cpp-httplib)
list(APPEND WW_USES_llm PkgConfig::httplib)
list(APPEND WW_TEST_USES_llm PkgConfig::httplib nlohmann_json::nlohmann_json)
list(APPEND WW_TEST_USES_policy PkgConfig::httplib nlohmann_json::nlohmann_json)

# yaml-cpp 0.7 (MIT): specifications of datasets.
find_package(yaml-cpp REQUIRED)
list(APPEND WW_USES_dataset yaml-cpp ZLIB::ZLIB)
list(APPEND WW_TEST_USES_dataset nlohmann_json::nlohmann_json)

# CLI11 2.1 (BSD-3): command line.
find_package(CLI11 REQUIRED)
list(APPEND WW_USES_cli CLI11::CLI11 nlohmann_json::nlohmann_json fmt::fmt)

# C libraries inside PyPI wheels.
set(WW_VENV "${PROJECT_SOURCE_DIR}/.venv" CACHE PATH "virtual environment with the pinned wheels")
file(GLOB WW_SITE "${WW_VENV}/lib/python3.*/site-packages")
function(ww_wheel_library target lib include)
  if(NOT EXISTS "${lib}")
    message(FATAL_ERROR "${target}: ${lib} is missing: run ./ww setup")
  endif()
  add_library(${target} SHARED IMPORTED GLOBAL)
  set_target_properties(${target} PROPERTIES IMPORTED_LOCATION "${lib}"
                        INTERFACE_INCLUDE_DIRECTORIES "${include}")
endfunction()
# MuJoCo 3.14.0 (Apache-2.0): the simulator that certificates are measured in.
ww_wheel_library(mujoco::mujoco "${WW_SITE}/mujoco/libmujoco.so.3.14.0" "${WW_SITE}/mujoco/include")
list(APPEND WW_USES_physics mujoco::mujoco)
list(APPEND WW_USES_verify mujoco::mujoco)
foreach(m export physics verify)
  list(APPEND WW_TEST_USES_${m} mujoco::mujoco)
endforeach()
# Open Image Denoise 2.5.1 (Apache-2.0): pictures without grain. Its C interface is declared in render/src.
ww_wheel_library(oidn::oidn "${WW_SITE}/pyoidn/oidn/lib/libOpenImageDenoise.so.2.5.1" "${PROJECT_SOURCE_DIR}/modules/render/src")
list(APPEND WW_USES_render oidn::oidn)

# Files of this repository that a module carries inside itself (ww_embed of modules.cmake).
list(APPEND WW_EMBEDS_policy kBriefSchema=schema/brief.schema.json kActionsReference=docs/actions.md
     kRelationsReference=docs/relations.md)
