"""Colours come from the theme (widgets/base): no literal one anywhere else on the screen."""

import re

from source import line_of, without_comments

SCREEN_FOLDERS = ("widgets", "app/desktop")
EXEMPT = "widgets/base/"

LITERALS = (
    re.compile(r'\bQColor\s*[({]\s*(?:0x|\d|"|QStringLiteral|QLatin1String|Qt::(?!transparent))'),
    re.compile(r"\bQt::(?:dark)?(?:red|green|blue|cyan|magenta|yellow|gr[ae]y|Red|Green|Blue|Cyan|Magenta|Yellow|Gr[ae]y)\b"),
    re.compile(r"\bQt::(?:black|white|lightGray)\b"),
    re.compile(r"\bqRgba?\s*\(\s*(?:0x|\d)"),
    re.compile(r"\bQColorConstants::"),
    re.compile(r'"[^"\n]*#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b[^"\n]*"'),
    re.compile(r'"[^"\n]*\brgba?\(\s*\d[^"\n]*"'),
)


def check(tree):
    complaints = []
    for path, text in tree.code(*SCREEN_FOLDERS):
        if path.startswith(EXEMPT):
            continue
        code = without_comments(text)
        for pattern in LITERALS:
            for match in pattern.finditer(code):
                complaints.append(f"{path}:{line_of(code, match.start())}: {match.group().strip()}: "
                                  "ask the theme of widgets/base for a colour by its role")
    return complaints
