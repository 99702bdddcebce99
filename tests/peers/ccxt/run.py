#!/usr/bin/env python3
"""run.py SIMULATOR SCRIPT FOLDER: starts the simulator of the venue that SCRIPT is named after, and lets ccxt drive it. Exits 77 (skipped) where node or the registry is missing.

FOLDER keeps the packages of the lock file, so that they are fetched once.
"""

import shutil
import subprocess
import sys
from pathlib import Path

SKIPPED = 77
HERE = Path(__file__).resolve().parent


def skip(why):
    print(f"SKIP: {why}")
    return SKIPPED


def fetch_packages(folder):
    """True when the packages of the lock file are there."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = (HERE / "package-lock.json").read_bytes()
    stamp = folder / "installed.lock"
    if stamp.exists() and stamp.read_bytes() == lock:
        return True
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, folder / name)
    done = subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=folder, timeout=240, check=False)
    if done.returncode != 0:
        return False
    stamp.write_bytes(lock)
    return True


def main():
    simulator, script, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    if shutil.which("node") is None or shutil.which("npm") is None:
        return skip("node and npm are not installed")
    if not fetch_packages(folder):
        return skip("the packages cannot be fetched")
    shutil.copy(HERE / script, folder / script)
    with subprocess.Popen([simulator, "--venue", Path(script).stem, "--simulated", "7"], stdout=subprocess.PIPE, text=True) as venue:
        try:
            port = venue.stdout.readline().strip()
            return subprocess.run(["node", script, port], cwd=folder, timeout=180, check=False).returncode
        finally:
            venue.kill()


if __name__ == "__main__":
    sys.exit(main())
