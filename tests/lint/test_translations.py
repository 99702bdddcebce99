import unittest

import translations
from source import Tree

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="en"><context><name>{context}</name>
<message numerus="yes"><source>%n order(s)</source><translation{type}>
<numerusform>{one}</numerusform><numerusform>%n orders</numerusform></translation></message></context></TS>"""


class TranslationsTest(unittest.TestCase):
    def complaints(self, code, kind="", one="%n order", context="jarvis::X"):
        return translations.check(Tree({"widgets/trading/x.cpp": code,
                                        "translations/jarvis_en.ts": TS.format(type=kind, one=one, context=context)}))

    def test_known_plurals_are_fine(self):
        self.assertEqual(self.complaints('tr("%n order(s)", nullptr, n); tr("no count");'), [])
        self.assertEqual(self.complaints('tr("%n "\n   "order(s)", nullptr, n);'), [])
        self.assertEqual(self.complaints('QCoreApplication::translate("X", "%n order(s)", nullptr, n);'), [])

    def test_a_plural_without_its_forms_is_found(self):
        self.assertIn("widgets/trading/x.cpp:2", self.complaints('\ntr("%n fill(s)", nullptr, n);')[0])

    def test_an_unfinished_one_is_found_once(self):
        self.assertEqual(len(self.complaints('tr("%n order(s)", nullptr, n);', kind=' type="unfinished"')), 1)
        self.assertEqual(len(self.complaints("", kind=' type="vanished"')), 1)
        self.assertEqual(len(self.complaints("", one="")), 1)

    def test_a_context_that_no_class_has_is_found(self):
        self.assertIn("no class has the context X", self.complaints("", context="X")[0])
        self.assertEqual(self.complaints("Q_DECLARE_TR_FUNCTIONS(X)", context="X"), [])
