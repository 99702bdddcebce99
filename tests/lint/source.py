"""What every lint needs: the files of the house, their code without comments, and the rooms of the build."""

import re
from dataclasses import dataclass, field
from pathlib import Path

CODE_FOLDERS = ("app", "engine", "widgets", "tests")
CODE_SUFFIXES = (".h", ".cpp")

_TOKEN = re.compile(
    r'//[^\n]*'
    r'|/\*.*?\*/'
    r'|R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])+'",
    re.DOTALL,
)


def _blank(text):
    """Spaces of the same shape, so that offsets and line numbers stay."""
    return re.sub(r"[^\n]", " ", text)


def without_comments(text):
    return _TOKEN.sub(lambda m: _blank(m.group()) if m.group().startswith("/") else m.group(), text)


def without_comments_and_strings(text):
    def hide(match):
        token = match.group()
        if token.startswith("/"):
            return _blank(token)
        return token[0] + _blank(token[1:-1]) + token[-1]

    return _TOKEN.sub(hide, text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


@dataclass(frozen=True)
class Include:
    line: int
    path: str
    quoted: bool


_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)


def includes_of(text):
    code = without_comments(text)
    return [Include(line_of(code, m.start()), m.group(1) or m.group(2), bool(m.group(1))) for m in _INCLUDE.finditer(code)]


@dataclass
class Room:
    """One jarvis_module() or jarvis_program() line."""

    folder: str
    uses: list = field(default_factory=list)
    qt: list = field(default_factory=list)
    libs: list = field(default_factory=list)
    where: str = ""


_DECLARATION = re.compile(r"^[ \t]*jarvis_(module|program)\(([^)]*)\)", re.MULTILINE)


def parse_rooms(cmake_text, where):
    text = re.sub(r"#[^\n]*", lambda m: " " * len(m.group()), cmake_text)
    rooms = []
    for match in _DECLARATION.finditer(text):
        words = match.group(2).split()
        if match.group(1) == "program":
            words = words[1:]
        if not words or "${" in words[0]:
            continue
        room = Room(words[0], where=f"{where}:{line_of(text, match.start())}")
        target = None
        for word in words[1:]:
            if word in ("USES", "QT", "LIBS"):
                target = {"USES": room.uses, "QT": room.qt, "LIBS": room.libs}[word]
            elif target is not None:
                target.append(word)
        rooms.append(room)
    return rooms


@dataclass
class Tree:
    """The house: relative path -> text. Tests build small ones in memory."""

    files: dict

    @staticmethod
    def from_disk(root):
        root = Path(root)
        paths = [p for folder in CODE_FOLDERS for p in sorted((root / folder).rglob("*")) if p.is_file()]
        paths += [root / "CMakeLists.txt", *sorted((root / "translations").glob("*.ts"))]
        wanted = (*CODE_SUFFIXES, ".txt", ".py", ".cmake", ".json", ".ts")
        return Tree({
            p.relative_to(root).as_posix(): p.read_text(encoding="utf-8")
            for p in paths if p.suffix in wanted and "__pycache__" not in p.parts
        })

    def code(self, *folders):
        """(path, text) of C++ files below the given folders, or of all."""
        for path, text in sorted(self.files.items()):
            if path.endswith(CODE_SUFFIXES) and (not folders or path.startswith(tuple(f + "/" for f in folders))):
                yield path, text

    def rooms(self):
        rooms = []
        for path in ("CMakeLists.txt", "app/CMakeLists.txt"):
            rooms += parse_rooms(self.files.get(path, ""), path)
        return rooms
