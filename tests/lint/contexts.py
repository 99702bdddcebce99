"""Every text of the screen is looked up at run time under the name that the translators' files have it under.

lupdate reads the sources as the build has it do. A text that it files under no context, or under one that no class has at run time, would
never be shown in another language: it does not see through `using` aliases and takes a class without Q_OBJECT for its base.
The rule: a class that speaks has Q_OBJECT; free functions speak through a struct with Q_DECLARE_TR_FUNCTIONS, called by its own name.
"""

import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

from source import without_comments, without_comments_and_strings

SCREEN_FOLDERS = ("widgets", "app/desktop")
_FOUND = "/usr/lib/qt6/bin/lupdate"

# A namespace, a class that speaks, or another bracket.
_SCOPE = re.compile(r"\bnamespace\s+(?P<room>[\w:]+)\s*\{"
                    r"|\b(?:class|struct)\s+(?P<name>\w+)(?:\s+final)?\s*(?::[^;{}]*)?\{(?=\s*Q_(?:OBJECT|GADGET)\b)"
                    r"|(?P<open>\{)|(?P<close>\})")
_DECLARED = re.compile(r'(?:Q_DECLARE_TR_FUNCTIONS\(\s*|translate\s*\(\s*"|QT_TRANSLATE_NOOP\(\s*")([\w:]+)')


def _speaking(code):
    """The whole names of the classes with Q_OBJECT."""
    rooms = []
    for scope in _SCOPE.finditer(code):
        if scope["close"]:
            rooms = rooms[:-1]
            continue
        if scope["name"]:
            yield "::".join([room for room in rooms if room] + [scope["name"]])
        rooms.append(scope["room"] or scope["name"] or "")


def contexts_of(tree):
    """The names that tr() looks texts up under."""
    names = set()
    for _, text in tree.code(*SCREEN_FOLDERS):
        code = without_comments(text)
        names.update(_DECLARED.findall(code))
        names.update(_speaking(without_comments_and_strings(text)))
    return names


def read_texts(ts):
    """{(context, source, comment): counted} of a .ts file's text."""
    return {(context.findtext("name") or "", message.findtext("source"), message.findtext("comment") or ""): message.get("numerus") == "yes"
            for context in xml.fromstring(ts).iter("context") for message in context.findall("message")}


def scan(root):
    """What lupdate finds in the sources, and what it has to say; None where it is not installed."""
    program = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin") or (_FOUND if Path(_FOUND).exists() else None)
    if not program:
        return None
    with tempfile.TemporaryDirectory() as folder:
        ts = Path(folder) / "all.ts"
        run = subprocess.run([program, *SCREEN_FOLDERS, "-extensions", "cpp,h", "-I", ".", "-locations", "none", "-ts", str(ts)],
                             cwd=root, capture_output=True, text=True, timeout=120, check=False)
        return read_texts(ts.read_bytes()), run.stdout + run.stderr


def complaints_about(texts, words, known):
    complaints = [line.strip() + ": give it one, or speak through a struct with Q_DECLARE_TR_FUNCTIONS called by its own name"
                  for line in words.splitlines() if "lacks Q_OBJECT" in line]
    for context in sorted({context for context, _, _ in texts} - known):
        example = next(source for of, source, _ in texts if of == context)
        complaints.append(f'the text "{example}" is filed under "{context}", which no class has at run time')
    return complaints


def check(tree, root):
    found = scan(root)
    if found is None:
        return ["lupdate is missing: install qt6-l10n-tools"]
    return complaints_about(*found, contexts_of(tree))
