#!/usr/bin/env python3
"""run.py JARVIS: the desk as a screen reader has it, over a real accessibility bus. Exits 77 where the tools for that are missing.

A screen, a session bus and the accessibility bus of their own are made for it; reader.py does the reading, with the Python that the
distribution brings (whatever else comes first in PATH).
"""

import os
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
HERE = os.path.dirname(os.path.abspath(__file__))
PYTHON = "/usr/bin/python3"
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LIMIT_SECONDS = 280


def missing():
    for tool in ("Xvfb", "xvfb-run", "dbus-run-session", "openbox"):
        if not shutil.which(tool):
            return tool
    if not any(os.path.exists(path) for path in BUS_LAUNCHERS):
        return "at-spi2-core"
    probe = [PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    if not os.path.exists(PYTHON) or subprocess.run(probe, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0:
        return "gir1.2-atspi-2.0, python3-gi"
    return None


def main():
    program = sys.argv[1]
    if not os.path.exists(program):
        print(f"skipped: {program} is not built")
        return SKIPPED
    tool = missing()
    if tool:
        print(f"skipped: {tool} is not installed (./dev test installs it)")
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix="jarvis-reader-") as home:
        os.mkdir(os.path.join(home, "run"), 0o700)
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "DBUS_", "WAYLAND_", "AT_SPI"))}
        environment.update(HOME=home, XDG_RUNTIME_DIR=os.path.join(home, "run"), XDG_DATA_HOME=os.path.join(home, "share"), XDG_CONFIG_HOME=os.path.join(home, "config"),
            LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0", GTK_MODULES="")
        command = ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24 -nolisten tcp", "dbus-run-session", "--", PYTHON, "-B", os.path.join(HERE, "reader.py"), program, home]
        try:
            return subprocess.run(command, env=environment, timeout=LIMIT_SECONDS).returncode
        except subprocess.TimeoutExpired:
            print(f"the reader did not end within {LIMIT_SECONDS} s")
            return 1


if __name__ == "__main__":
    sys.exit(main())
