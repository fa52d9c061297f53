"""Searches misspelt names with sqlite-utils (full-text search) and rapidfuzz, for comparison with Dateline.

    pip install sqlite-utils rapidfuzz
    python3 Sources/DatelineBenchmark/Scripts/search_peers.py gazetteer/places/*.tsv

For each, prints how often the correct place is among the first ten results, and the median time. The names
are 2,000 from the tables, every n-th in the order of the files, each with one letter deleted, swapped with
the next, and replaced, as in `dateline-benchmark search`. Dateline does not need this script to build or
run.
"""

import csv
import random
import statistics
import sys
import time

import rapidfuzz
import sqlite_utils


def places(paths):
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield row["id"], row["name"]


def misspelt(name, kind, choose):
    place = choose.randrange(1, len(name) - 1)
    if kind == "deleted":
        return name[:place] + name[place + 1 :]
    if kind == "swapped":
        return name[:place] + name[place + 1] + name[place] + name[place + 2 :]
    return name[:place] + choose.choice("abcdefghijklmnopqrstuvwxyz") + name[place + 1 :]


def measure(title, search, cases):
    found = 0
    times = []
    for identifier, text in cases:
        start = time.perf_counter()
        answers = search(text)
        times.append(time.perf_counter() - start)
        found += identifier in answers
    print(
        f"{title}: {100 * found / len(cases):.1f} % in the first ten, "
        f"median {1000 * statistics.median(times):.2f} ms"
    )


def main(paths):
    rows = list(places(paths))
    long = [row for row in rows if len(row[1]) >= 5]
    chosen = long[:: max(1, len(long) // 2_000)][:2_000]
    choose = random.Random(1)
    cases = [
        (identifier, misspelt(name, kind, choose))
        for identifier, name in chosen
        for kind in ("deleted", "swapped", "wrong")
    ]

    database = sqlite_utils.Database(memory=True)
    database["place"].insert_all(({"id": i, "name": n} for i, n in rows))
    database["place"].enable_fts(["name"], tokenize="porter")
    table = database["place"]

    def full_text(text):
        return {row["id"] for row in table.search(table.db.quote_fts(text), limit=10)}

    names = [name for _, name in rows]

    def fuzzy(text):
        best = rapidfuzz.process.extract(text, names, scorer=rapidfuzz.fuzz.ratio, limit=10)
        return {rows[index][0] for _, _, index in best}

    measure("sqlite-utils, full-text search", full_text, cases)
    measure("rapidfuzz, all names one by one", fuzzy, cases[:300])


if __name__ == "__main__":
    main(sys.argv[1:])
