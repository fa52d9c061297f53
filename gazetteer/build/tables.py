"""The small hand-written tables beside the scripts: `#` starts a comment line, the first other line names the columns."""
from __future__ import annotations

import csv
from pathlib import Path


def read_table(name: str) -> list[dict[str, str]]:
    """The rows of a hand-written table."""
    with Path(__file__).with_name("tables").joinpath(name).open(encoding="utf-8", newline="") as stream:
        lines = [line for line in stream if line.strip() and not line.startswith("#")]
    rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE, restval=""))
    return [{key: value or "" for key, value in row.items()} for row in rows]


def listed(value: str) -> list[str]:
    """The `|`-separated entries of a cell."""
    return [entry.strip() for entry in value.split("|") if entry.strip()]
