"""The includes of every room match its line in the root CMakeLists.txt, exactly, in both directions."""

from pathlib import Path

from source import includes_of

# Which library a header outside Qt belongs to. A room names it in LIBS; spdlog comes with engine/base.
LIBRARIES = {
    "sodium.h": "PkgConfig::SODIUM",
    "zlib.h": "ZLIB::ZLIB",
    "simdjson.h": "simdjson::simdjson",
    "qt6keychain/keychain.h": "qt6keychain",
}

# What a Qt component brings along.
QT_BELOW = {
    "Core": set(),
    "Gui": {"Core"},
    "Widgets": {"Gui", "Core"},
    "Charts": {"Widgets", "Gui", "Core"},
    "Network": {"Core"},
    "DBus": {"Core"},
    "WebSockets": {"Network", "Core"},
    "Svg": {"Gui", "Core"},
    "SvgWidgets": {"Svg", "Widgets", "Gui", "Core"},
    "Test": {"Core"},
}

ENGINE_ROOMS_FOR_WIDGETS = {"engine/base", "engine/model", "engine/api"}
ENGINE_ROOMS_WITH_QT = {"engine/net", "engine/remote"}
PURE_SIBLINGS = {"engine/risk", "engine/execution", "engine/ledger", "engine/sniper", "engine/market"}
STRANGERS = {"engine/local", "engine/remote", "engine/server"}


def installed_qt_headers():
    """Header name -> component, from the machine's Qt; empty where there is none."""
    found = {}
    for base in Path("/usr/include").glob("*/qt6"):
        for component in QT_BELOW:
            for header in (base / f"Qt{component}").glob("Q*"):
                found.setdefault(header.name, component)
    return found


def _qt_component(path, qt_headers):
    folder, _, name = path.rpartition("/")
    if folder.startswith("Qt"):
        return folder[2:]
    return qt_headers.get(name) if not folder else None


def forbidden_edge(room, used):
    """Why `room` may never know `used`, or None."""
    if room.startswith("widgets/") and used.startswith("engine/") and used not in ENGINE_ROOMS_FOR_WIDGETS:
        return "widgets see only engine/api and the values below it"
    if room == "widgets/charts" and used.startswith("engine/"):
        return "charts paint plain series and know no engine type"
    if room.startswith("engine/") and not used.startswith("engine/"):
        return "the engine knows only the engine"
    if room in STRANGERS and used in STRANGERS:
        return "local, remote and server never know one another"
    if room in PURE_SIBLINGS and used in PURE_SIBLINGS:
        return "pure rooms meet only in engine/kernel"
    if not room.startswith("app/") and used.startswith("app/"):
        return "nothing depends on app"
    return None


class _Graph:
    def __init__(self, tree, qt_headers):
        self.tree = tree
        self.qt_headers = qt_headers
        self.rooms = {room.folder: room for room in tree.rooms()}
        self.complaints = []
        self.used_rooms = {folder: set() for folder in self.rooms}
        self.used_qt = {folder: set() for folder in self.rooms}
        self.used_libs = {folder: set() for folder in self.rooms}

    def complain(self, where, text):
        self.complaints.append(f"{where}: {text}")

    def run(self):
        for path, text in self.tree.code("app", "engine", "widgets"):
            folder = path.rpartition("/")[0]
            room = self.rooms.get(folder)
            if room is None:
                self.complain(path, f"{folder} is no room: declare it with jarvis_module() in CMakeLists.txt")
                continue
            includes = includes_of(text)
            self._own_header_first(path, includes)
            for include in includes:
                self._look_at(room, f"{path}:{include.line}", include)
        for room in self.rooms.values():
            self._unused(room)
        return self.complaints

    def _own_header_first(self, path, includes):
        own = path[: -len(".cpp")] + ".h"
        if path.endswith(".cpp") and own in self.tree.files and includes and includes[0].path != own:
            self.complain(f"{path}:{includes[0].line}", f'the own header "{own}" comes first')

    def _look_at(self, room, where, include):
        if include.quoted:
            self._look_at_room(room, where, include.path)
            return
        component = _qt_component(include.path, self.qt_headers)
        if component:
            self.used_qt[room.folder].add(component)
            known = set(room.qt).union(*(QT_BELOW.get(c, set()) for c in room.qt))
            if room.folder.startswith("engine/") and room.folder not in ENGINE_ROOMS_WITH_QT:
                self.complain(where, f"<{include.path}>: no Qt in {room.folder}")
            elif component not in known:
                self.complain(where, f"<{include.path}> needs QT {component} in the line of {room.folder}")
        library = LIBRARIES.get(include.path)
        if library:
            self.used_libs[room.folder].add(library)
            if library not in room.libs:
                self.complain(where, f"<{include.path}> needs LIBS {library} in the line of {room.folder}")
        if include.path.startswith("spdlog/") and room.folder != "engine/base" and "engine/base" not in room.uses:
            self.complain(where, f"<{include.path}> comes with engine/base, which {room.folder} does not use")

    def _look_at_room(self, room, where, path):
        if path.endswith(".moc"):
            return
        used = path.rpartition("/")[0]
        if path.startswith("tests/"):
            self.complain(where, f'"{path}": nothing outside tests uses tests')
            return
        if used == room.folder:
            return
        if used not in self.rooms:
            self.complain(where, f'"{path}" is no full path from the root to a header of a room')
            return
        self.used_rooms[room.folder].add(used)
        why = forbidden_edge(room.folder, used)
        if why:
            self.complain(where, f'{room.folder} may not know {used}: {why}')
        elif used not in room.uses:
            self.complain(where, f'"{path}": {room.folder} does not declare USES {used}')

    def _unused(self, room):
        if not any(path.rpartition("/")[0] == room.folder for path, _ in self.tree.code(room.folder)):
            return
        for used in room.uses:
            if used not in self.used_rooms[room.folder]:
                self.complain(room.where, f"{room.folder} declares USES {used} but includes nothing of it")
        for library in set(LIBRARIES.values()).intersection(room.libs):
            if library not in self.used_libs[room.folder]:
                self.complain(room.where, f"{room.folder} declares LIBS {library} but includes nothing of it")
        if self.qt_headers:
            for component in room.qt:
                if component not in self.used_qt[room.folder]:
                    self.complain(room.where, f"{room.folder} declares QT {component} but includes nothing of it")


def check(tree, qt_headers=None):
    return _Graph(tree, installed_qt_headers() if qt_headers is None else qt_headers).run()
