import unittest

import ratchets
from source import Tree

CODE = """int f()
{
    if (x) {
        return 1;
    }
    return 2;
}

class A {
public:
    int g() const
    {
        return 3;
    }
    int h() const { return 4; }
};

namespace x
{
int y;
}
"""


class RatchetsTest(unittest.TestCase):
    def test_functions_are_measured_by_their_body(self):
        self.assertEqual(ratchets.function_lengths(CODE), [4, 1])

    def test_percentile_is_a_value_that_occurs(self):
        self.assertEqual(ratchets.percentile([], 0.9), 0)
        self.assertEqual(ratchets.percentile(list(range(1, 11)), 0.9), 9)
        self.assertEqual(ratchets.percentile([7], 0.9), 7)

    def test_the_same_size_is_allowed_and_a_larger_one_is_not(self):
        tree = Tree({"engine/a.cpp": CODE})
        now, largest = ratchets.measure(tree)
        self.assertEqual(largest, "engine/a.cpp")
        self.assertEqual(ratchets.check(tree, now), [])
        for what in now:
            if now[what] == 0:
                continue
            found = ratchets.check(tree, {**now, what: now[what] - 1})
            self.assertEqual(len(found), 1)
            self.assertIn(what, found[0])

    def test_long_files_are_counted(self):
        now, _ = ratchets.measure(Tree({"engine/a.cpp": "\n" * 501, "engine/b.cpp": "\n" * 500}))
        self.assertEqual(now["files above 500 lines"], 1)

    def test_a_missing_number_is_an_error(self):
        self.assertNotEqual(ratchets.check(Tree({}), {}), [])
