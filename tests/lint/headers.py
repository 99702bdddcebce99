"""Every header compiles alone. What compiled once is remembered by a hash of all that it reads of ours."""

import hashlib
import json
import os
import re
import shlex
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from source import includes_of

_KEPT = re.compile(r"^-(?:I|D|std=|f(?:PIC|PIE))")


def flags_of(compile_commands):
    """Compiler and the union of all include folders, macros and standards of a build."""
    compiler, flags, seen = "c++", [], set()
    for entry in compile_commands:
        words = shlex.split(entry["command"])
        compiler = next((w for w in words if re.search(r"/(?:c\+\+|g\+\+|clang\+\+)[-\d.]*$", w)), compiler)
        for i, word in enumerate(words):
            if word == "-isystem" and i + 1 < len(words):
                flag = ("-isystem", words[i + 1])
            elif _KEPT.match(word) and not word.startswith("-DQT_TESTCASE") and "_autogen" not in word:
                flag = (word,)
            else:
                continue
            if flag not in seen:
                seen.add(flag)
                flags += flag
    return compiler, flags


class Fingerprints:
    """Hash of a header and of every header of ours below it."""

    def __init__(self, files, flags):
        self._files = files
        self._salt = " ".join(flags)
        self._reach = {}

    def _reached(self, path):
        if path not in self._reach:
            self._reach[path] = {path}
            for include in includes_of(self._files[path]):
                if include.quoted and include.path in self._files:
                    self._reach[path] = self._reach[path] | self._reached(include.path)
        return self._reach[path]

    def of(self, path):
        digest = hashlib.sha256(self._salt.encode())
        for reached in sorted(self._reached(path)):
            digest.update(reached.encode() + b"\0" + self._files[reached].encode() + b"\0")
        return f"{path} {digest.hexdigest()}"


class SystemHeaders:
    """Which headers of the system a header of ours reaches. Reading those is nearly all of the work."""

    def __init__(self, files):
        self._files = files
        self._reach = {}

    def of(self, path):
        if path not in self._reach:
            self._reach[path] = frozenset()
            for include in includes_of(self._files[path]):
                if include.path in self._files:
                    self._reach[path] |= self.of(include.path)
                elif not include.quoted:
                    self._reach[path] |= {include.path}
        return self._reach[path]


def _weight(names):
    return sum(8 if name.startswith("Q") else 1 for name in names)


def shared_prefixes(reached, most=6):
    """A few sets of system headers, each reached by many of ours: worth precompiling.

    A header may only lean on a set that it reaches anyway, so precompiling hides no missing include.
    """
    chosen = []
    gain = dict.fromkeys(reached, 0)
    candidates = sorted(set(reached.values()), key=sorted)
    while len(chosen) < most:
        def saved(candidate):
            return sum(max(_weight(candidate) - gain[header], 0) for header in reached if candidate <= reached[header])

        best = max(candidates, key=saved, default=frozenset())
        if saved(best) < 4 * _weight(best) or not best:
            break
        chosen.append(best)
        for header in reached:
            if best <= reached[header]:
                gain[header] = max(gain[header], _weight(best))
    return chosen


class Precompiled:
    """The chosen sets, compiled; says which one a header may be compiled with."""

    def __init__(self, compiler, flags, folder, reached):
        folder.mkdir(exist_ok=True)
        self._reached = reached
        prefixes = shared_prefixes(reached)
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            made = pool.map(lambda item: self._make(compiler, flags, folder / f"{item[0]}.h", item[1]), enumerate(prefixes))
        self._sets = [(prefix, path) for prefix, path in zip(prefixes, made) if path]

    @staticmethod
    def _make(compiler, flags, path, names):
        path.write_text("".join(f"#include <{name}>\n" for name in sorted(names)))
        result = subprocess.run([compiler, *flags, *_CHECK, "-x", "c++-header", str(path), "-o", f"{path}.gch"],
                                capture_output=True)
        return path if result.returncode == 0 else None

    def flags_for(self, header):
        fitting = [item for item in self._sets if item[0] <= self._reached[header]]
        if not fitting:
            return []
        return ["-include", str(max(fitting, key=lambda item: _weight(item[0]))[1])]


_CHECK = ["-w", "-O0"]


def compile_alone(root, compiler, flags, header):
    """None, or the compiler's first error."""
    result = subprocess.run([compiler, *flags, *_CHECK, "-fsyntax-only", "-x", "c++", "-"], cwd=root, text=True,
                            input=f'#include "{header}"\n', capture_output=True)
    if result.returncode == 0:
        return None
    return next((line for line in result.stderr.splitlines() if "error" in line), result.stderr.strip())


def first_includes(files, headers):
    """Header -> the header of ours that it includes before anything else."""
    first = {}
    for header in headers:
        includes = includes_of(files[header])
        if includes and includes[0].quoted and includes[0].path in files:
            first[header] = includes[0].path
    return first


def compile_all(due, first, compile_one):
    """Header -> error or None. What another header includes first was compiled alone together with that one."""
    answers = {}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        batch = sorted(set(due) - {first[header] for header in due if header in first})
        while batch:
            answers.update(zip(batch, pool.map(compile_one, batch)))
            # A failure proves nothing about what came first in it.
            batch = sorted({first[header] for header in batch if answers[header] and first.get(header) in due}
                           - set(answers))
    return {header: answers.get(header) for header in due}


def check(tree, root, build, compile_one=compile_alone):
    commands = json.loads((Path(build) / "compile_commands.json").read_text())
    compiler, flags = flags_of(commands)
    stamps = Path(build) / "lint-headers.json"
    known = set(json.loads(stamps.read_text())) if stamps.exists() else set()
    headers = [path for path, _ in tree.code() if path.endswith(".h")]
    fingerprints = Fingerprints(tree.files, flags)
    marks = {header: fingerprints.of(header) for header in headers}
    due = [header for header in headers if marks[header] not in known]
    system = SystemHeaders(tree.files)
    precompiled = Precompiled(compiler, flags, Path(build) / "lint-headers", {header: system.of(header) for header in due})
    answers = compile_all(due, first_includes(tree.files, headers),
                          lambda header: compile_one(root, compiler, flags + precompiled.flags_for(header), header))
    good = [marks[header] for header in headers if answers.get(header) is None]
    stamps.write_text(json.dumps(sorted(good)))
    return [f"{header}: does not compile alone: {error}" for header, error in answers.items() if error]
