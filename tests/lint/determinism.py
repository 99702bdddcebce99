"""Rooms that decide are the same on every machine and every run: no clock, thread, socket, chance or hash order."""

import re

from source import line_of, without_comments, without_comments_and_strings

PURE_ROOMS = ("engine/model", "engine/market", "engine/risk", "engine/execution", "engine/ledger", "engine/sniper",
              "engine/kernel")

HEADERS = {
    "a clock": ("ctime", "time.h", "sys/time.h", "engine/base/clock.h"),
    "a thread": ("thread", "mutex", "shared_mutex", "condition_variable", "future", "atomic", "semaphore", "latch",
                 "barrier", "stop_token", "pthread.h", "engine/base/bounded_queue.h"),
    "chance": ("random", "engine/base/random.h"),
    "the outside world": ("fstream", "filesystem", "iostream", "unistd.h", "fcntl.h", "sys/socket.h", "netinet/in.h",
                          "sys/mman.h", "sys/stat.h", "poll.h"),
}

CALLS = (
    (r"\b(?:system|steady|high_resolution|utc|tai|file)_clock\b", "reads a clock: time is passed in"),
    (r"\bSystemClock\b", "reads a clock: time is passed in"),
    (r"(?<![\w.:>])(?:std::)?(?:time|gettimeofday|clock_gettime)\s*\(\s*(?:NULL|nullptr|0|CLOCK_\w+|&)|\bstd::clock\s*\(",
     "reads a clock: time is passed in"),
    (r"\bUuid::random\b", "draws a random name: names are passed in"),
    (r"\b(?:std::)?s?rand\s*\(", "draws a random number"),
    (r"\b(?:random_device|mt19937(?:_64)?|default_random_engine)\b", "draws random numbers"),
    (r"\bstd::(?:jthread|thread|mutex|async|atomic)\b", "knows threads"),
    (r"\bgetenv\s*\(", "reads the environment"),
    (r"\bthread_local\b", "knows threads"),
)

_UNORDERED = re.compile(r"\b(?:std::)?unordered_(?:multi)?(?:map|set)\s*<")
_ALIAS = re.compile(r"\busing\s+(\w+)\s*=\s*(?:std::)?unordered_")


def _name_after_template(code, start):
    """The declared name after `unordered_map<...>` at `start`, or None."""
    depth = 0
    for i in range(code.index("<", start), len(code)):
        if code[i] == "<":
            depth += 1
        elif code[i] == ">":
            depth -= 1
            if depth == 0:
                match = re.match(r"[\s&*]*(\w+)\s*[;={(,)]", code[i + 1:])
                return match.group(1) if match else None
    return None


def _unordered_names(texts):
    names = set()
    for text in texts:
        code = without_comments_and_strings(text)
        aliases = _ALIAS.findall(code)
        for match in _UNORDERED.finditer(code):
            name = _name_after_template(code, match.start())
            if name:
                names.add(name)
        for alias in aliases:
            names.update(re.findall(rf"\b{alias}[\s&*]+(\w+)\s*[;={{(,)]", code))
    return names


def _iterations(code, names):
    for name in names:
        loop = re.compile(rf"for\s*\([^;)]*:\s*(?:[\w.]+(?:->|\.))?{name}\s*\)")
        begin = re.compile(rf"\b{name}\s*(?:\.|->)\s*c?r?begin\s*\(")
        for pattern in (loop, begin):
            for match in pattern.finditer(code):
                yield name, match.start()


def check(tree):
    complaints = []
    for room in PURE_ROOMS:
        texts = dict(tree.code(room))
        names = _unordered_names(texts.values())
        for path, text in texts.items():
            complaints += _check_file(path, text, names)
    return complaints


def _check_file(path, text, unordered_names):
    complaints = []
    for what, headers in HEADERS.items():
        for match in re.finditer(r'#\s*include\s*[<"]([^>"]+)[>"]', without_comments(text)):
            if match.group(1) in headers:
                complaints.append(f"{path}:{line_of(text, match.start())}: includes {match.group(1)}: {what}")
    code = without_comments_and_strings(text)
    for pattern, why in CALLS:
        for match in re.finditer(pattern, code):
            complaints.append(f"{path}:{line_of(code, match.start())}: {match.group().strip()} {why}")
    for name, offset in _iterations(code, unordered_names):
        complaints.append(f"{path}:{line_of(code, offset)}: iterates over {name}, whose order is no order")
    return complaints
