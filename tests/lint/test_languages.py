import unittest
from xml.sax.saxutils import unescape

import languages

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de"><context><name>Words</name>
<message{counted}><source>{source}</source><translation{kind}>{text}</translation></message></context></TS>"""


class LanguagesTest(unittest.TestCase):
    def complaints(self, source="Send %1", text="%1 senden", kind="", counted="", texts=None):
        return languages.complaints_about("de", TS.format(source=source, text=text, kind=kind, counted=counted),
                                          {("Words", unescape(source), ""): bool(counted)} if texts is None else texts)

    def test_a_finished_text_is_fine(self):
        self.assertEqual(self.complaints(), [])
        self.assertEqual(self.complaints("&amp;Send", "&amp;Senden"), [])
        self.assertEqual(self.complaints("P&amp;L", "G&amp;V"), [])

    def test_what_is_unfinished_missing_or_said_no_more_is_found(self):
        self.assertIn("unfinished", self.complaints(kind=' type="unfinished"')[0])
        self.assertIn("said no more", self.complaints(kind=' type="vanished"')[0])
        self.assertIn("is missing", self.complaints(texts={("Words", "Send %1", ""): False, ("Words", "new", ""): False})[0])
        self.assertIn("in no source file", self.complaints(texts={})[0])

    def test_each_fault_is_found(self):
        for source, text in (("%1 of %2", "%1"), ("Send", "%1"), ("&amp;Send", "Senden"), ("Send", "&amp;Senden"), ("&lt;b&gt;x&lt;/b&gt;", "x"),
                             ("Send…", "Senden"), ("Send", " Senden"), ("Send", ""), ("a\nb", "ab"), ("Remo&amp;ve", "Entfernen")):
            with self.subTest(source):
                self.assertEqual(len(self.complaints(source, text)), 1)

    def test_plurals_have_the_forms_of_their_language(self):
        counted = ' numerus="yes"'
        two = "<numerusform>ein Auftrag</numerusform><numerusform>%n Aufträge</numerusform>"
        self.assertEqual(self.complaints("%n order(s)", two, counted=counted), [])
        self.assertEqual(len(self.complaints("%n order(s)", "<numerusform>%n Aufträge</numerusform>", counted=counted)), 1)
        lost = two.replace("%n Aufträge", "Aufträge")
        self.assertEqual(len(self.complaints("%n order(s)", lost, counted=counted)), 1)


if __name__ == "__main__":
    unittest.main()
