# Every library that Jarvis links, found once. Debian package names: see `dev`.
find_package(Threads REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Network WebSockets DBus Test LinguistTools)
find_package(Qt6Keychain REQUIRED)
find_package(spdlog REQUIRED)
find_package(ZLIB REQUIRED)
find_package(benchmark REQUIRED)
find_package(simdjson REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(Boost 1.81 REQUIRED)
if(JARVIS_SANITIZE MATCHES "thread")
    # ThreadSanitizer knows no fences. Ours order nothing by them: what goes from thread to thread is posted, under Asio's lock.
    target_compile_definitions(Boost::headers INTERFACE BOOST_ASIO_DISABLE_FENCED_BLOCK)
    # Its counted executors fence all the same before they delete, which g++ refuses to compile without a warning.
    target_compile_options(Boost::headers INTERFACE -Wno-tsan)
endif()
find_package(OpenSSL 3.0 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(prometheus-cpp REQUIRED CONFIG)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
qt_standard_project_setup()
# Rooms say themselves whether they need moc; nothing here has .ui or .qrc files that need a generator.
set(CMAKE_AUTOMOC OFF)
set(CMAKE_AUTOUIC OFF)
set(CMAKE_AUTORCC OFF)
# moc 6.4 cannot parse libstdc++'s <concepts> when nothing was included before it; it need not see it at all.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS -D_COMPARE)
