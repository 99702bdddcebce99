# Slim precompiled headers, each compiled once and shared by every target of its kind.
#
# Only headers that most files of a kind include: a fat one (whole Qt modules) takes longer to load than it saves.
# Nothing may rely on them: tests/lint compiles every header alone, and the dev preset builds without them.
if(NOT JARVIS_PCH)
    macro(jarvis_precompiled_for_tests)
    endmacro()
    return()
endif()

set(std_headers <algorithm> <chrono> <cstdint> <functional> <map> <memory> <optional> <string> <string_view>
    <unordered_map> <utility> <variant> <vector>)
set(widget_headers <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QColor> <QFont> <QKeyEvent> <QLabel>
    <QLineEdit> <QMouseEvent> <QObject> <QPainter> <QPushButton> <QString> <QTableView> <QTimer> <QToolButton> <QWidget>)

# jarvis_precompiled(<kind> HEADERS <header>... [QT <component>...] [DEFINES <macro>...])
function(jarvis_precompiled kind)
    cmake_parse_arguments(arg "" "" "HEADERS;QT;DEFINES" ${ARGN})
    set(target jarvis_pch_${kind})
    add_library(${target} OBJECT "${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp")
    target_link_libraries(${target} PRIVATE jarvis_rules)
    foreach(component IN LISTS arg_QT)
        target_link_libraries(${target} PRIVATE Qt6::${component})
    endforeach()
    target_compile_definitions(${target} PRIVATE ${arg_DEFINES})
    target_precompile_headers(${target} PRIVATE ${arg_HEADERS})
endfunction()

# ccache can only see through a precompiled header with this.
if(CCACHE_PROGRAM)
    target_compile_options(jarvis_rules INTERFACE -fpch-preprocess)
endif()

jarvis_precompiled(std HEADERS ${std_headers})
jarvis_precompiled(widgets HEADERS ${std_headers} ${widget_headers} QT Widgets)

# Called from tests/, since Qt Test puts the calling folder into macros that its headers use.
macro(jarvis_precompiled_for_tests)
    jarvis_precompiled(test HEADERS ${std_headers} <QObject> <QString> <QTest> QT Test)
    jarvis_precompiled(guitest HEADERS ${std_headers} ${widget_headers} <QSignalSpy> <QTest> QT Widgets Test)
endmacro()
