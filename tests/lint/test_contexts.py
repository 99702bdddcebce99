import unittest

import contexts
from source import Tree

HEADER = """namespace jarvis::models {
class Row;
}
namespace jarvis::widgets::trading {
/// class Told { Q_OBJECT is only a comment here.
class Ticket final : public QWidget, private Base<int> {
    Q_OBJECT
};
class Silent : public QWidget {
public:
    int x;
};
}"""
WORDS = "namespace jarvis::base {\nnamespace {\nstruct PlaceWords {\n    Q_DECLARE_TR_FUNCTIONS(Places)\n};\n}\n}"
TS = """<TS><context><name>{}</name><message numerus="yes"><source>%n order(s)</source><comment>held</comment></message></context></TS>"""


class ContextsTest(unittest.TestCase):
    def test_a_class_that_speaks_is_known_by_its_whole_name_and_a_struct_by_what_it_declares(self):
        tree = Tree({"widgets/trading/ticket.h": HEADER, "widgets/base/places.cpp": WORDS, "app/desktop/x.cpp": 'translate("Free", "x")'})
        self.assertEqual(contexts.contexts_of(tree), {"jarvis::widgets::trading::Ticket", "Places", "Free"})

    def test_a_text_is_read_with_its_comment(self):
        self.assertEqual(contexts.read_texts(TS.format("Places")), {("Places", "%n order(s)", "held"): True})

    def test_texts_under_a_known_name_are_fine(self):
        self.assertEqual(contexts.complaints_about({("Places", "here", ""): False}, "Updating 'all.ts'...", {"Places"}), [])

    def test_a_text_under_no_name_or_an_unknown_one_is_found(self):
        for name in ("", "Words", "jarvis::widgets::trading"):
            with self.subTest(name):
                self.assertEqual(len(contexts.complaints_about({(name, "here", ""): False}, "", {"Places"})), 1)

    def test_what_lupdate_warns_of_is_found(self):
        words = "widgets/x.cpp:23: Class '' lacks Q_OBJECT macro\n    Found 3 source text(s)"
        self.assertIn("widgets/x.cpp:23", contexts.complaints_about({}, words, set())[0])
