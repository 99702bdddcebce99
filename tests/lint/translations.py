"""English plurals are complete: each counted text of the screen is in jarvis_en.ts, with both forms filled in."""

import re
import xml.etree.ElementTree as xml

from source import line_of, without_comments

SCREEN_FOLDERS = ("widgets", "app/desktop")
ENGLISH = "translations/jarvis_en.ts"

_TR = re.compile(r'\b(?:tr|translate)\s*\(((?:\s*"(?:\\.|[^"\\\n])*"\s*,?)+)')
_LITERAL = re.compile(r'"((?:\\.|[^"\\\n])*)"(\s*,)?')


def counted_texts(code):
    """(offset, text) of each tr() literal that counts something with %n."""
    for call in _TR.finditer(code):
        text = ""
        for piece in _LITERAL.finditer(call.group(1)):
            text += piece.group(1)
            if piece.group(2):
                if "%n" in text:
                    yield call.start(), text
                text = ""
        if "%n" in text:
            yield call.start(), text


def _unknown_contexts(tree):
    """lupdate without our include folder writes contexts without their namespace, and tr() then finds nothing."""
    declared = {name for _, text in tree.code(*SCREEN_FOLDERS)
                for name in re.findall(r'(?:Q_DECLARE_TR_FUNCTIONS\(\s*|translate\s*\(\s*")(\w+)', text)}
    contexts = [element.text for element in xml.fromstring(tree.files[ENGLISH]).iter("name")]
    return [f"{ENGLISH}: no class has the context {context}: build update_translations, do not call lupdate by hand"
            for context in contexts if "::" not in context and context not in declared]


def check(tree):
    complaints = _unknown_contexts(tree)
    finished, unfinished = set(), set()
    for message in xml.fromstring(tree.files[ENGLISH]).iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        forms = [form.text for form in translation.iter("numerusform")]
        if translation.get("type") or not all(forms) or len(forms) != 2:
            complaints.append(f'{ENGLISH}: "{source}" is unfinished: fill in singular and plural')
            unfinished.add(source)
        else:
            finished.add(source)
    known = finished | unfinished
    for path, text in tree.code(*SCREEN_FOLDERS):
        code = without_comments(text)
        for offset, counted in counted_texts(code):
            if counted not in known:
                complaints.append(f'{path}:{line_of(code, offset)}: "{counted}" is not in {ENGLISH}: build '
                                  "update_translations, then fill it in")
    return complaints
