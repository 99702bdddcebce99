#!/usr/bin/env python3
"""Shows that the simulation bites: breaks the engine on purpose, and looks for the seed that finds it.

    tests/scenario/mutate.py [--seeds N] [--jobs N] [--keep] [NAME...]

Each tests/scenario/mutations/*.patch is one deliberate bug. It is applied to a scratch copy of the last commit (a git worktree in a
temporary folder), only the program `scenario` is built there, and seeds are run until one fails. NAME: only patches whose name
begins so. Exits with 1 when a bug is not found, or a patch does not apply any more.
"""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PATCHES = ROOT / "tests" / "scenario" / "mutations"


def run(command, **options):
    return subprocess.run([str(part) for part in command], text=True, capture_output=True, **options)


def build(tree, jobs):
    result = run(["ninja", "-C", tree / "build", "-j", jobs, "scenario"])
    return "" if result.returncode == 0 else result.stdout[-2000:]


def hunt(tree, seeds):
    """The first line that a failing seed prints; empty when none fails."""
    result = run([tree / "build" / "bin" / "scenario", "--from", "1", "--count", seeds])
    return result.stdout.strip() if result.returncode != 0 else ""


def judge(tree, patch, arguments):
    applied = run(["git", "apply", patch], cwd=tree)
    if applied.returncode != 0:
        return False, "does not apply: " + applied.stderr.strip()
    try:
        broken = build(tree, arguments.jobs)
        if broken:
            return False, "does not compile:\n" + broken
        began = time.monotonic()
        found = hunt(tree, arguments.seeds)
        if not found:
            return False, f"NOT FOUND in {arguments.seeds} seeds"
        lines = found.splitlines()
        return True, f"found after {time.monotonic() - began:.1f} s: " + " ".join(line.strip() for line in lines[:2])
    finally:
        run(["git", "apply", "-R", patch], cwd=tree)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=4000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", action="store_true", help="leave the scratch copy, and print where it is")
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    patches = [p for p in sorted(PATCHES.glob("*.patch")) if not arguments.names or any(p.name.startswith(n) for n in arguments.names)]
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="jarvis-mutations-"))
    tree = scratch / "tree"
    if run(["git", "worktree", "add", "--detach", tree, "HEAD"], cwd=ROOT).returncode != 0:
        sys.exit("cannot make a worktree")
    missed = 0
    try:
        run(["cmake", "-S", tree, *(["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []), "-B", tree / "build", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", "-DCMAKE_CXX_FLAGS_RELEASE=-O1"])
        broken = build(tree, arguments.jobs)
        if broken:
            sys.exit("the tree does not compile:\n" + broken)
        whole = hunt(tree, arguments.seeds)
        print("without a bug:", whole or f"{arguments.seeds} seeds hold", flush=True)
        missed += 1 if whole else 0
        for patch in patches:
            found, text = judge(tree, patch, arguments)
            missed += 0 if found else 1
            print(f"{patch.stem}: {text}", flush=True)
    finally:
        if arguments.keep:
            print("left in", tree)
        else:
            run(["git", "worktree", "remove", "--force", tree], cwd=ROOT)
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
