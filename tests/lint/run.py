#!/usr/bin/env python3
"""run.py NAME... | quick | --lower: the lints of the house. Exits 1 when one complains.

quick: every lint that needs no compiler (contexts and languages need lupdate). headers and clang need a configured build: run.py headers --build build/release
"""

import argparse
import sys
from pathlib import Path

import clang
import contexts
import determinism
import headers
import languages
import module_graph
import ratchets
import translations
import widget_colours
import widget_texts
import words
from source import Tree

QUICK = {
    "module_graph": module_graph.check,
    "determinism": determinism.check,
    "words": words.check,
    "widget_colours": widget_colours.check,
    "widget_texts": widget_texts.check,
    "translations": translations.check,
    "ratchets": ratchets.check,
}
# Those that look at the sources with Qt's own eyes.
WITH_LUPDATE = {"contexts": contexts.check, "languages": languages.check}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", default=["quick"])
    parser.add_argument("--root", default=Path(__file__).resolve().parents[2])
    parser.add_argument("--build")
    parser.add_argument("--lower", action="store_true")
    arguments = parser.parse_args()
    tree = Tree.from_disk(arguments.root)
    if arguments.lower:
        for what, value in ratchets.lower(tree).items():
            print(f"{what}: {value}")
        return 0

    names = [*QUICK, *WITH_LUPDATE] if arguments.names == ["quick"] else arguments.names
    complaints = []
    for name in names:
        if name in ("headers", "clang"):
            if not arguments.build:
                parser.error(f"{name} needs --build")
            found = headers.check(tree, arguments.root, arguments.build) if name == "headers" else clang.check(arguments.build)
        elif name in WITH_LUPDATE:
            found = WITH_LUPDATE[name](tree, arguments.root)
        elif name in QUICK:
            found = QUICK[name](tree)
        else:
            parser.error(f"there is no lint '{name}'; there are: {' '.join(QUICK)} {' '.join(WITH_LUPDATE)} headers clang")
        complaints += [f"{complaint} [{name}]" for complaint in found]
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
