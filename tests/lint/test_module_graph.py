import unittest

import module_graph
from source import Tree

CMAKE = """
jarvis_module(engine/base LIBS spdlog::spdlog)
jarvis_module(engine/api USES engine/base)
jarvis_module(engine/risk USES engine/base)
jarvis_module(engine/ledger USES engine/base)
jarvis_module(engine/journal USES engine/base LIBS PkgConfig::SODIUM)
jarvis_module(widgets/base USES engine/api QT Widgets)
"""
QT = {"QString": "Core", "QColor": "Gui", "QWidget": "Widgets", "QChart": "Charts"}
GOOD = {
    "CMakeLists.txt": CMAKE,
    "engine/base/id.h": "#include <string>\n",
    "engine/base/id.cpp": '#include "engine/base/id.h"\n#include <spdlog/spdlog.h>\n',
    "engine/api/api.h": '#include "engine/base/id.h"\n',
    "engine/risk/limit.h": '#include "engine/base/id.h"\n',
    "engine/ledger/ledger.h": '#include "engine/base/id.h"\n',
    "engine/journal/hash.cpp": '#include "engine/base/id.h"\n#include <sodium.h>\n',
    "widgets/base/theme.h": '#include "engine/api/api.h"\n#include <QColor>\n#include <QWidget>\n',
}


def complaints(**changed):
    files = dict(GOOD)
    for path, text in changed.pop("files", {}).items():
        files[path] = text
    if "cmake" in changed:
        files["CMakeLists.txt"] = changed["cmake"]
    return module_graph.check(Tree(files), QT)


class ModuleGraphTest(unittest.TestCase):
    def assertComplains(self, words, found):
        self.assertTrue(any(words in complaint for complaint in found), f"nobody said '{words}': {found}")

    def test_a_tidy_house_is_silent(self):
        self.assertEqual(complaints(), [])

    def test_an_undeclared_include_fails(self):
        found = complaints(files={"engine/base/id.h": '#include "engine/api/api.h"\n'})
        self.assertComplains("engine/base/id.h:1", found)
        self.assertComplains("does not declare USES engine/api", found)

    def test_an_unused_edge_fails(self):
        found = complaints(files={"engine/api/api.h": "#include <string>\n"})
        self.assertComplains("engine/api declares USES engine/base but includes nothing of it", found)

    def test_an_empty_room_has_no_unused_edges(self):
        self.assertEqual(complaints(cmake=CMAKE + "jarvis_module(engine/sim USES engine/base)\n"), [])

    def test_widgets_see_no_other_engine_room_even_when_declared(self):
        found = complaints(cmake=CMAKE.replace("USES engine/api QT", "USES engine/api engine/risk QT"),
                           files={"widgets/base/x.h": '#include "engine/risk/limit.h"\n'})
        self.assertComplains("widgets see only engine/api", found)

    def test_pure_siblings_meet_only_in_the_kernel(self):
        found = complaints(cmake=CMAKE.replace("engine/ledger USES engine/base", "engine/ledger USES engine/base engine/risk"),
                           files={"engine/ledger/x.h": '#include "engine/risk/limit.h"\n'})
        self.assertComplains("meet only in engine/kernel", found)

    def test_local_remote_and_server_are_strangers(self):
        self.assertIsNotNone(module_graph.forbidden_edge("engine/local", "engine/remote"))
        self.assertIsNotNone(module_graph.forbidden_edge("engine/server", "engine/local"))
        self.assertIsNone(module_graph.forbidden_edge("engine/local", "engine/kernel"))

    def test_nothing_uses_tests(self):
        found = complaints(files={"engine/api/x.h": '#include "tests/support/fake.h"\n'})
        self.assertComplains("nothing outside tests uses tests", found)

    def test_nothing_depends_on_app(self):
        self.assertIsNotNone(module_graph.forbidden_edge("widgets/shell", "app/config"))

    def test_no_qt_in_the_engine(self):
        self.assertComplains("no Qt in engine/risk", complaints(files={"engine/risk/x.h": "#include <QString>\n"}))

    def test_an_undeclared_qt_component_fails(self):
        self.assertComplains("needs QT Charts", complaints(files={"widgets/base/x.h": "#include <QChart>\n"}))

    def test_an_unused_qt_component_fails(self):
        found = complaints(files={"widgets/base/theme.h": '#include "engine/api/api.h"\n#include <QColor>\n'})
        self.assertComplains("declares QT Widgets but includes nothing of it", found)

    def test_a_library_is_declared_and_used(self):
        self.assertComplains("needs LIBS PkgConfig::SODIUM", complaints(files={"engine/risk/x.h": "#include <sodium.h>\n"}))
        found = complaints(files={"engine/journal/hash.cpp": '#include "engine/base/id.h"\n'})
        self.assertComplains("declares LIBS PkgConfig::SODIUM but includes nothing", found)

    def test_the_own_header_comes_first(self):
        found = complaints(files={"engine/base/id.cpp": '#include <string>\n#include "engine/base/id.h"\n'})
        self.assertComplains('the own header "engine/base/id.h" comes first', found)

    def test_includes_are_full_paths(self):
        self.assertComplains("no full path", complaints(files={"engine/api/x.h": '#include "id.h"\n'}))

    def test_a_folder_outside_the_build_is_found(self):
        self.assertComplains("engine/lost is no room", complaints(files={"engine/lost/x.h": ""}))
