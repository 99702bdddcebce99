"""Sizes that may only shrink. The numbers are in ratchets.json; `run.py --lower` writes better ones into it."""

import json
import math
import re
from pathlib import Path

from source import without_comments_and_strings

RECORD = Path(__file__).with_name("ratchets.json")
LONG_FILE_LINES = 500


def function_lengths(text):
    """Lines of each function body whose brace stands on a line of its own, as our style has it."""
    lines = without_comments_and_strings(text).splitlines()
    lengths = []
    i = 0
    while i < len(lines):
        if re.fullmatch(r"\s*\{\s*", lines[i]) and i > 0 and _ends_a_signature(lines, i - 1):
            indent = lines[i][: len(lines[i]) - len(lines[i].lstrip())]
            end = next((j for j in range(i + 1, len(lines)) if re.match(rf"{indent}\}}", lines[j])), len(lines) - 1)
            lengths.append(max(end - i - 1, 0))
            i = end
        i += 1
    return lengths


def _ends_a_signature(lines, i):
    while i > 0 and not lines[i].strip():
        i -= 1
    return bool(re.search(r"(?:\)|\bconst|\bnoexcept|\boverride|\bfinal|&|[\w>:]|\})\s*$", lines[i])) and not re.search(
        r"^\s*(?:namespace|class|struct|enum|union|extern)\b", lines[i])


def percentile(values, share):
    """The smallest value that at least `share` of all do not exceed."""
    if not values:
        return 0
    return sorted(values)[max(math.ceil(share * len(values)) - 1, 0)]


def measure(tree):
    files = {path: text.count("\n") for path, text in tree.code()}
    product = [text for path, text in tree.code("app", "engine", "widgets")]
    lengths = [n for text in product for n in function_lengths(text)]
    largest = max(files, key=files.get, default="")
    return {
        "largest file, lines": files.get(largest, 0),
        "files above 500 lines": sum(1 for n in files.values() if n > LONG_FILE_LINES),
        "function length, 90th percentile": percentile(lengths, 0.9),
        "longest function, lines": max(lengths, default=0),
    }, largest


def check(tree, record=None):
    record = json.loads(RECORD.read_text()) if record is None else record
    now, largest = measure(tree)
    complaints = []
    for what, value in now.items():
        if what not in record:
            complaints.append(f"ratchets.json: has no number for '{what}'")
        elif value > record[what]:
            hint = f" ({largest})" if what.startswith("largest") else ""
            complaints.append(f"ratchets.json: {what}: {value}{hint}, and it may only shrink from {record[what]}: "
                              "split what grew")
    return complaints


def lower(tree):
    """Writes what was reached; never a larger number."""
    now, _ = measure(tree)
    record = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    better = {what: min(value, record.get(what, value)) for what, value in now.items()}
    RECORD.write_text(json.dumps(better, indent=2) + "\n")
    return better
