#!/usr/bin/env python3
"""run.py JARVISD SUITE...: the REST interface over third-party clients. Exits 77 where jsonschema is missing."""

import importlib
import sys
import unittest

SKIPPED = 77


def main():
    program, suites = sys.argv[1], sys.argv[2:]
    loader = unittest.TestLoader()
    found = unittest.TestSuite()
    for name in suites:
        try:
            module = importlib.import_module(name)
        except ImportError as missing:
            print(f"skipped: {missing.name} is not installed (python3-jsonschema)")
            return SKIPPED
        module.PROGRAM = program
        found.addTests(loader.loadTestsFromModule(module))
    result = unittest.TextTestRunner(verbosity=2).run(found)
    return 0 if result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
