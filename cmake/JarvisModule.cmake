# jarvis_module(), jarvis_program() and jarvis_test(): folder = target = room.

option(JARVIS_UNITY "Compile several files as one: the fast way for a cold build" OFF)
option(JARVIS_PCH "Use a slim precompiled header: for cold builds without ccache" OFF)
set(JARVIS_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them")
option(JARVIS_WERROR "Warnings are errors" ON)

set(CMAKE_EXPORT_COMPILE_COMMANDS ON) # lint_headers reads it

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without this sloppiness ccache refuses to look at anything that uses a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${CCACHE_PROGRAM}")
endif()

# A generator expression cannot hold the commas of a list of sanitizers.
set(is_sanitized OFF)
if(JARVIS_SANITIZE)
    set(is_sanitized ON)
endif()

# Every compile rule of the house, in one target that everything links.
add_library(jarvis_rules INTERFACE)
target_compile_features(jarvis_rules INTERFACE cxx_std_20)
target_include_directories(jarvis_rules INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(jarvis_rules INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough -Wswitch
    # g++ 12 takes the unused bytes of a std::variant for a mistake (GCC bug 105562).
    $<$<OR:$<BOOL:${is_sanitized}>,$<NOT:$<CONFIG:Debug>>>:-Wno-maybe-uninitialized>
    # In a unity build a test's own anonymous namespace lies in an included file, which g++ takes for a header.
    $<$<BOOL:${JARVIS_UNITY}>:-Wno-subobject-linkage>
    $<$<BOOL:${JARVIS_WERROR}>:-Werror>)
target_compile_definitions(jarvis_rules INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS SPDLOG_FMT_EXTERNAL
    JARVIS_VERSION="${PROJECT_VERSION}")
target_link_libraries(jarvis_rules INTERFACE Threads::Threads)
if(JARVIS_SANITIZE)
    target_compile_options(jarvis_rules INTERFACE -fsanitize=${JARVIS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(jarvis_rules INTERFACE -fsanitize=${JARVIS_SANITIZE})
endif()

function(_jarvis_target_name out folder)
    string(REPLACE "/" "_" name "${folder}")
    set(${out} "jarvis_${name}" PARENT_SCOPE)
endfunction()

# Gives `target` the unity build and the precompiled header of its kind: std (no Qt), widgets, test or guitest.
function(_jarvis_compile_speed target kind)
    if(JARVIS_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
    endif()
    if(JARVIS_PCH AND TARGET jarvis_pch_${kind})
        target_precompile_headers(${target} REUSE_FROM jarvis_pch_${kind})
    endif()
endfunction()

# Which precompiled header suits a target that names these arguments (a jarvis_module() line).
function(_jarvis_pch_kind out)
    cmake_parse_arguments(arg "" "" "USES;QT;LIBS" ${ARGN})
    if(NOT arg_QT)
        set(${out} std PARENT_SCOPE)
    elseif("Widgets" IN_LIST arg_QT)
        set(${out} widgets PARENT_SCOPE)
    else()
        set(${out} none PARENT_SCOPE)
    endif()
endfunction()

# _jarvis_link(<target> [USES <folder>...] [QT <component>...] [LIBS <target>...])
function(_jarvis_link target)
    cmake_parse_arguments(arg "" "" "USES;QT;LIBS" ${ARGN})
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "${target}: do not know what to do with: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    foreach(room IN LISTS arg_USES)
        _jarvis_target_name(used "${room}")
        if(NOT TARGET ${used})
            message(FATAL_ERROR "${target} uses ${room}, which is not listed above it")
        endif()
        target_link_libraries(${target} PUBLIC ${used})
    endforeach()
    # Qt stays inside the engine rooms that use it, and the sockets of app/instance and the D-Bus of app/presence in them: whoever uses those is compiled as if there were none.
    set(scope PUBLIC)
    if(target MATCHES "^jarvis_(engine_|app_instance$|app_presence$)")
        set(scope PRIVATE)
    endif()
    foreach(component IN LISTS arg_QT)
        target_link_libraries(${target} ${scope} Qt6::${component})
    endforeach()
    target_link_libraries(${target} PUBLIC jarvis_rules ${arg_LIBS})
    if(arg_QT)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    else()
        set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    endif()
endfunction()

# jarvis_module(<folder> [USES <folder>...] [QT <component>...] [LIBS <target>...])
# One room: every source directly in its folder, linked to exactly what it names.
function(jarvis_module folder)
    _jarvis_target_name(target "${folder}")
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_SOURCE_DIR}/${folder}/*.h")
    if(NOT sources)
        message(FATAL_ERROR "${folder} is an empty room: give it sources, or take its line out")
    endif()
    add_library(${target} STATIC ${sources})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    _jarvis_link(${target} ${ARGN})
    _jarvis_pch_kind(kind ${ARGN})
    _jarvis_compile_speed(${target} ${kind})
endfunction()

# jarvis_hot(<folder>...)
# Rooms that every command and every tick passes through, compiled for speed. Orders and events are a few hundred bytes: left alone, g++
# copies and clears them by a string instruction, which takes longer to begin than such a copy takes to end. A precompiled header made
# without these options would not be taken.
function(jarvis_hot)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU" OR NOT CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
        return()
    endif()
    set(in_registers "vector_loop:1024:noalign,libcall:-1:noalign")
    foreach(folder IN LISTS ARGN)
        _jarvis_target_name(target "${folder}")
        target_compile_options(${target} PRIVATE -mmemcpy-strategy=${in_registers} -mmemset-strategy=${in_registers})
        set_target_properties(${target} PROPERTIES DISABLE_PRECOMPILE_HEADERS ON)
    endforeach()
endfunction()

# jarvis_resources(<room> PREFIX <prefix> FILES <file in resources/>...)
# Compiles files into a room: resources/themes/dark.theme becomes :<prefix>/themes/dark.theme. Nothing to initialise.
function(jarvis_resources folder)
    cmake_parse_arguments(arg "" "PREFIX" "FILES" ${ARGN})
    _jarvis_target_name(target "${folder}")
    list(TRANSFORM arg_FILES PREPEND "${CMAKE_SOURCE_DIR}/resources/")
    qt_add_resources(${target} "${target}_files" PREFIX "${arg_PREFIX}" BASE "${CMAKE_SOURCE_DIR}/resources"
        FILES ${arg_FILES})
endfunction()

# jarvis_program(<name> <folder> [USES ...] [QT ...] [LIBS ...])
function(jarvis_program name folder)
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_SOURCE_DIR}/${folder}/*.h")
    add_executable(${name} ${sources})
    _jarvis_link(${name} ${ARGN})
    _jarvis_compile_speed(${name} none) # a few lines: not worth a precompiled header
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
endfunction()

# jarvis_test(<folder> [GUI] [XCB] [TIMEOUT <seconds>] [USES ...] [QT ...] [LIBS ...])
# One test program of all *_test.cpp in tests/<folder>; each file registers its class with JARVIS_TEST.
# GUI gives it a QApplication; XCB runs it on a real X server with a window manager (focus, shortcuts between windows),
# alone; others run without a screen. The label is the first folder: `ctest -L unit`.
function(jarvis_test folder)
    cmake_parse_arguments(arg "GUI;XCB" "TIMEOUT" "" ${ARGN})
    string(REPLACE "/" "_" name "${folder}")
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/${folder}/*.cpp" "${CMAKE_SOURCE_DIR}/tests/${folder}/*.h")
    add_executable(${name} ${sources})
    _jarvis_link(${name} ${arg_UNPARSED_ARGUMENTS} QT Test)
    target_link_libraries(${name} PRIVATE jarvis_tests_support)
    set(kind test)
    if("QT" IN_LIST arg_UNPARSED_ARGUMENTS)
        set(kind none)
    endif()
    if(arg_GUI)
        set(kind guitest)
        target_compile_definitions(${name} PRIVATE JARVIS_TEST_GUI)
    endif()
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    _jarvis_compile_speed(${name} ${kind})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    if(JARVIS_SANITIZE)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 6") # ThreadSanitizer slows down up to fifteenfold
    endif()
    string(REGEX REPLACE "/.*" "" label "${folder}")
    set(platform offscreen)
    if(arg_XCB)
        set(platform xcb)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
    # Qt ends a single test function after five minutes, however long the program may take.
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS ${label}
        ENVIRONMENT "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=${arg_TIMEOUT}000")
endfunction()

# jarvis_bench(<name> [USES ...] [QT ...] [LIBS ...])
# A benchmark program bench_<name> of the sources in tests/bench/<name>; prints one JSON object a line on stdout:
# {name, value, unit, baseline, ratio}. `./dev bench` runs them all.
function(jarvis_bench name)
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/bench/${name}/*.cpp"
        "${CMAKE_SOURCE_DIR}/tests/bench/${name}/*.h")
    add_executable(bench_${name} ${sources})
    _jarvis_link(bench_${name} ${ARGN})
    _jarvis_pch_kind(kind ${ARGN})
    _jarvis_compile_speed(bench_${name} ${kind})
    set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bench")
    add_dependencies(benches bench_${name})
endfunction()
add_custom_target(benches)
