import unittest

import words
from source import Tree


class WordsTest(unittest.TestCase):
    def complaints(self, text, path="engine/base/x.h"):
        return words.check(Tree({path: text}))

    def test_a_finished_header_is_silent(self):
        self.assertEqual(self.complaints("#pragma once\nclass TodoList;\n"), [])

    def test_unfinished_work_is_found_everywhere(self):
        for word in ("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"):
            self.assertNotEqual(self.complaints(f"#pragma once\n// {word}: later\n"), [])
            self.assertNotEqual(self.complaints(f"# {word}\n", "tests/CMakeLists.txt"), [])

    def test_each_shortcut_is_found(self):
        for bad in ("using namespace std;\n", "class X : public QObject { Q_OBJECT };\n", "#include <QtWidgets>\n",
                    "signals:\n", "public slots:\n", "void f() { emit changed(); }\n"):
            with self.subTest(bad):
                self.assertEqual(len(self.complaints(bad, "widgets/base/x.cpp")), 1)

    def test_a_header_without_a_guard_is_found(self):
        self.assertIn("no #pragma once", self.complaints("class X;\n")[0])
