"""The engine compiles with clang too: the fuzzers are made with it, and nobody would notice for weeks."""

import json
import os
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from headers import flags_of

_ROOM = re.compile(r"CMakeFiles/jarvis_(engine_\w+)\.dir/")


def _compile(compiler, flags, entry):
    """None, or the first error, with where it is."""
    result = subprocess.run([compiler, *flags, "-w", "-fsyntax-only", "-x", "c++", entry["file"]], cwd=entry["directory"], text=True, capture_output=True)
    if result.returncode == 0:
        return None
    return next((line for line in result.stderr.splitlines() if "error:" in line), result.stderr.strip())


def check(build, compiler="clang++"):
    if not shutil.which(compiler):
        return [f"{compiler} is not installed: apt-get install clang"]
    commands = json.loads((Path(build) / "compile_commands.json").read_text())
    _, flags = flags_of(commands)
    due = [entry for entry in commands if _ROOM.search(entry["command"]) and "_autogen" not in entry["file"]]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = pool.map(lambda entry: _compile(compiler, flags, entry), due)
    return [f"{_ROOM.search(entry['command']).group(1)}: clang says: {error}" for entry, error in zip(due, answers) if error]
