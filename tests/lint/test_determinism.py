import unittest

import determinism
from source import Tree


def complaints(code, path="engine/risk/x.cpp", **others):
    return determinism.check(Tree({path: code, **others}))


class DeterminismTest(unittest.TestCase):
    def test_arithmetic_is_fine(self):
        self.assertEqual(complaints("#include <map>\nint f(Timestamp now) { return now.time(); }\nTimestamp time() const;"), [])

    def test_each_source_of_difference_is_found(self):
        for bad in (
            "auto t = std::chrono::system_clock::now();",
            "auto t = std::chrono::steady_clock::now();",
            "SystemClock clock;",
            "auto t = time(nullptr);",
            "auto t = std::time(0);",
            "#include <ctime>",
            "#include <thread>",
            "#include <mutex>",
            "#include <random>",
            "#include <fstream>",
            "#include <sys/socket.h>",
            '#include "engine/base/clock.h"',
            '#include "engine/base/random.h"',
            "auto id = Uuid::random();",
            "int n = rand();",
            "std::random_device d;",
            "thread_local int n;",
            'auto* home = getenv("HOME");',
        ):
            with self.subTest(bad):
                self.assertNotEqual(complaints(bad), [])

    def test_comments_and_texts_do_not_count(self):
        self.assertEqual(complaints('// system_clock would be wrong here\nauto s = "rand()";'), [])

    def test_lookup_in_an_unordered_map_is_fine(self):
        self.assertEqual(complaints("std::unordered_map<int, Order> m_orders;\nauto it = m_orders.find(3);\n"
                                    "if (it == m_orders.end()) return;"), [])

    def test_iteration_over_an_unordered_map_is_found(self):
        for loop in ("for (const auto& [id, order] : m_orders) {}", "auto it = m_orders.begin();",
                     "for (auto& x : state.m_orders) {}"):
            with self.subTest(loop):
                self.assertNotEqual(complaints("std::unordered_map<int, std::vector<int>> m_orders;\n" + loop), [])

    def test_a_member_declared_in_the_header_is_known_in_the_source(self):
        found = complaints("void f() { for (auto& o : m_orders) use(o); }",
                           **{"engine/risk/x.h": "class X { std::unordered_set<int> m_orders; };"})
        self.assertNotEqual(found, [])

    def test_an_alias_hides_nothing(self):
        self.assertNotEqual(complaints("using Orders = std::unordered_map<int, int>;\nOrders m_all;\nfor (auto& o : m_all) {}"), [])

    def test_ordered_maps_may_be_iterated(self):
        self.assertEqual(complaints("std::map<int, int> m_orders;\nfor (auto& o : m_orders) {}"), [])

    def test_other_rooms_may_read_clocks(self):
        self.assertEqual(complaints("std::chrono::system_clock::now();", path="engine/local/x.cpp"), [])
