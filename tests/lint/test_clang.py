import json
import tempfile
import unittest
from pathlib import Path

import clang


class ClangTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def check(self, text, room="engine_risk", **more):
        source = self.root / "a.cpp"
        source.write_text(text)
        command = {"directory": str(self.root), "file": str(source), "command": f"/usr/bin/c++ -std=gnu++20 -o CMakeFiles/jarvis_{room}.dir/a.cpp.o -c {source}"}
        (self.root / "compile_commands.json").write_text(json.dumps([command]))
        return clang.check(self.root, **more)

    def test_what_only_gcc_takes_is_found(self):
        found = self.check("int f() { return __builtin_cpu_supports(\"no such processor\"); }")
        self.assertEqual(len(found), 1)
        self.assertRegex(found[0], r"^engine_risk: clang says: .*a\.cpp:1:\d+: error: ")

    def test_what_both_take_is_well(self):
        self.assertEqual(self.check("int f() { return 1; }"), [])

    def test_only_the_engine_is_looked_at(self):
        self.assertEqual(self.check("int f() { return nothing; }", room="widgets_base"), [])

    def test_a_missing_clang_is_told(self):
        self.assertIn("apt-get install clang", self.check("", compiler="no-such-clang")[0])
