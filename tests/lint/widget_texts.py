"""What a user reads goes through tr(). A heuristic: literal words handed to the calls that show text.

A line that must stay as it is says why: `// not translated: a venue's own symbol`.
"""

import re

from source import line_of, without_comments

SCREEN_FOLDERS = ("widgets", "app/desktop")
EXEMPTION = "// not translated:"

SHOWING = (
    "setText setWindowTitle setToolTip setStatusTip setWhatsThis setPlaceholderText setAccessibleName "
    "setAccessibleDescription setTitle setLabelText setInformativeText setDetailedText setPrefix setSuffix "
    "setSpecialValueText setTabText setTabToolTip addTab addRow addMenu addAction addButton showMessage setTitleText "
    "QLabel QPushButton QToolButton QAction QCheckBox QRadioButton QGroupBox QMenu QDockWidget QMessageBox"
).split()

_CALL = re.compile(r"\b(" + "|".join(SHOWING) + r")\s*[({]")
_LITERAL = re.compile(r'(\b\w+\s*\(\s*)?"((?:\\.|[^"\\\n])*)"')
_WORD = re.compile(r"[A-Za-z]{2,}")
_TRANSLATED = re.compile(r"^(?:tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|QCoreApplication::translate)\s*\(")


def _arguments(code, opening):
    """The text between the bracket at `opening` and its partner."""
    depth = 0
    quoted = False
    for i in range(opening, len(code)):
        if code[i] == '"' and code[i - 1] != "\\":
            quoted = not quoted
        if quoted:
            continue
        if code[i] in "({":
            depth += 1
        elif code[i] in ")}":
            depth -= 1
            if depth == 0:
                return code[opening + 1:i]
    return code[opening + 1:]


def _untranslated(arguments):
    """The first literal with words in it that no translation call holds."""
    without_translated = re.sub(
        r'\b(?:tr|translate)\s*\((?:\s*"(?:\\.|[^"\\\n])*"\s*,?)+', "(", arguments)
    # A call inside that does not make text (objectName, icon, arg of a format) is its own affair.
    without_inner = re.sub(r'\b(?!QStringLiteral|QLatin1String|QString|QLatin1StringView)\w+\s*\(\s*(?:QStringLiteral|QLatin1String)?\(?"[^"\n]*"\)?[^()]*\)',
                           "", without_translated)
    for match in _LITERAL.finditer(without_inner):
        if _WORD.search(re.sub(r"%\w|\\.|&\w+;|<[^>]*>", " ", match.group(2))):
            return match.group(2)
    return None


def check(tree):
    complaints = []
    for path, text in tree.code(*SCREEN_FOLDERS):
        code = without_comments(text)
        lines = text.splitlines()
        for match in _CALL.finditer(code):
            literal = _untranslated(_arguments(code, match.end() - 1))
            line = line_of(code, match.start())
            if literal is not None and EXEMPTION not in lines[line - 1]:
                complaints.append(f'{path}:{line}: {match.group(1)} shows "{literal}" without tr()')
    return complaints
