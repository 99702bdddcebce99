import unittest

from source import Tree, includes_of, parse_rooms, without_comments, without_comments_and_strings


class SourceTest(unittest.TestCase):
    def test_comments_go_and_lines_stay(self):
        code = without_comments('int a; // "x"\n/* b\n c */ const char* s = "// no comment";\n')
        self.assertEqual(code.count("\n"), 3)
        self.assertNotIn(" b", code)
        self.assertIn('"// no comment"', code)

    def test_strings_can_be_hidden_too(self):
        code = without_comments_and_strings('f("QColor(1)"); g(\'"\'); h("rand()");')
        self.assertNotIn("QColor", code)
        self.assertNotIn("rand", code)
        self.assertIn("h(", code)

    def test_digit_separators_are_no_characters(self):
        self.assertIn("rand", without_comments_and_strings("int n = 1'000; rand(); int m = 2'000;"))

    def test_raw_strings_are_one_string(self):
        self.assertIn("after", without_comments_and_strings('auto s = R"(a " b)"; after();'))

    def test_includes_know_their_line_and_form(self):
        found = includes_of('#pragma once\n#include "a/b.h"\n// #include "c.h"\n#include <vector>\n')
        self.assertEqual([(i.line, i.path, i.quoted) for i in found], [(2, "a/b.h", True), (4, "vector", False)])

    def test_rooms_are_read_from_cmake(self):
        rooms = parse_rooms("# jarvis_module(no/room)\njarvis_module(engine/x USES engine/a engine/b\n  QT Core LIBS Z::Z)\n"
                            "jarvis_program(jarvis app/desktop USES engine/x)\n", "CMakeLists.txt")
        self.assertEqual([r.folder for r in rooms], ["engine/x", "app/desktop"])
        self.assertEqual(rooms[0].uses, ["engine/a", "engine/b"])
        self.assertEqual((rooms[0].qt, rooms[0].libs), (["Core"], ["Z::Z"]))
        self.assertEqual(rooms[0].where, "CMakeLists.txt:2")

    def test_code_means_headers_and_sources_of_the_folders(self):
        tree = Tree({"engine/a.cpp": "", "engine/a.md": "", "enginex/b.cpp": ""})
        self.assertEqual([p for p, _ in tree.code("engine")], ["engine/a.cpp"])
