"""Nothing unfinished, and no shortcuts that the unity build or a reader would trip over."""

import re

from source import CODE_SUFFIXES, line_of, without_comments_and_strings

# In two pieces, so that this file does not complain about itself.
UNFINISHED = re.compile(r"\b(?:" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK")) + r")\b")

IN_CODE = (
    (re.compile(r"\{[ \t]*Q_OBJECT\b"), "moc sees Q_OBJECT only at the start of a line"),
    (re.compile(r"#[ \t]*include[ \t]*<Qt(?:Core|Gui|Widgets|Charts|Network|Test)>"), "include single headers, never a module"),
    (re.compile(r"\b(?:slots|signals)[ \t]*:(?!:)|\bemit\b[ \t]+\w", re.MULTILINE), "use Q_SLOTS, Q_SIGNALS and Q_EMIT"),
)


# Tests may: their folders are small.
IN_PRODUCT = (
    (re.compile(r"^using namespace\b", re.MULTILINE), "a using directive at file scope leaks into the unity build"),
)


def check(tree):
    complaints = []
    for path, text in sorted(tree.files.items()):
        for match in UNFINISHED.finditer(text):
            complaints.append(f"{path}:{line_of(text, match.start())}: {match.group()}: finish it, or file an issue")
        if not path.endswith(CODE_SUFFIXES):
            continue
        code = without_comments_and_strings(text)
        for pattern, why in IN_CODE + (() if path.startswith("tests/") else IN_PRODUCT):
            for match in pattern.finditer(code):
                complaints.append(f"{path}:{line_of(code, match.start())}: {match.group().strip()}: {why}")
        if path.endswith(".h") and "#pragma once" not in text:
            complaints.append(f"{path}:1: has no #pragma once")
    return complaints
