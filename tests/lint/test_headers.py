import json
import tempfile
import unittest
from pathlib import Path

import headers
from source import Tree


class HeadersTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        (self.root / "engine").mkdir()
        command = {"command": f"/usr/bin/c++ -DA=1 -I{self.root} -isystem /opt/include -O2 -Wall -std=gnu++20 -c x.cpp"}
        (self.root / "compile_commands.json").write_text(json.dumps([command, command]))

    def check(self, files, compile_one=headers.compile_alone):
        for path, text in files.items():
            (self.root / path).write_text(text)
        return headers.check(Tree(files), self.root, self.root, compile_one)

    def test_flags_are_the_union_of_what_matters(self):
        commands = json.loads((self.root / "compile_commands.json").read_text())
        compiler, flags = headers.flags_of(commands)
        self.assertEqual(compiler, "/usr/bin/c++")
        self.assertEqual(flags, ["-DA=1", f"-I{self.root}", "-isystem", "/opt/include", "-std=gnu++20"])

    def test_a_header_that_leans_on_others_is_found(self):
        found = self.check({"engine/a.h": "#pragma once\nstd::string name();\n", "engine/b.h": "#pragma once\nint x();\n"})
        self.assertEqual(len(found), 1)
        self.assertIn("engine/a.h", found[0])

    def test_what_compiled_once_is_remembered_until_it_changes(self):
        compiled = []

        def fake(root, compiler, flags, header):
            compiled.append(header)

        files = {"engine/a.h": "int a();", "engine/b.h": '#include <string>\n#include "engine/a.h"\n'}
        self.check(files, fake)
        self.assertEqual(sorted(compiled), ["engine/a.h", "engine/b.h"])
        self.check(files, fake)
        self.assertEqual(len(compiled), 2)
        self.check({**files, "engine/a.h": "int a2();"}, fake)
        self.assertEqual(len(compiled), 4, "what includes a changed header is compiled again too")

    def test_a_first_include_needs_no_run_of_its_own(self):
        compiled = []

        def fake(root, compiler, flags, header):
            compiled.append(header)

        self.check({"engine/a.h": "int a();", "engine/b.h": '#include "engine/a.h"\n'}, fake)
        self.assertEqual(compiled, ["engine/b.h"])

    def test_a_failure_is_traced_to_the_header_that_fails(self):
        found = self.check({"engine/a.h": "#pragma once\nstd::string a();\n",
                            "engine/b.h": '#pragma once\n#include "engine/a.h"\nint b();\n'})
        self.assertTrue(any(complaint.startswith("engine/a.h") for complaint in found))

    def test_failures_are_not_remembered(self):
        files = {"engine/a.h": "#pragma once\nstd::string name();\n"}
        self.assertEqual(len(self.check(files)), 1)
        self.assertEqual(len(self.check(files)), 1)

    def test_a_precompiled_set_is_one_that_all_its_users_reach(self):
        wide, narrow = frozenset({"QWidget", "string"}), frozenset({"string"})
        reached = {**{f"w{i}.h": wide for i in range(9)}, **{f"n{i}.h": narrow for i in range(9)}}
        chosen = headers.shared_prefixes(reached)
        self.assertEqual(set(chosen), {wide, narrow})
        self.assertEqual(headers.shared_prefixes({"a.h": narrow}), [], "one user alone is not worth it")

    def test_precompiling_hides_no_missing_include(self):
        good = "#pragma once\n#include <string>\n#include <vector>\nstd::string name{}(std::vector<int>);\n"
        files = {f"engine/good{i}.h": good.format(i) for i in range(8)}
        files["engine/bad.h"] = "#pragma once\n#include <vector>\nstd::string bad(std::vector<int>);\nstd::map<int, int> m;\n"
        found = self.check(files)
        self.assertEqual([complaint.partition(":")[0] for complaint in found], ["engine/bad.h"])
        self.assertTrue((self.root / "lint-headers" / "0.h.gch").exists(), "nothing was precompiled")
