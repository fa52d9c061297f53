"""Draws the plot in the guide "Extending the gazetteer" from a run of the benchmark.

    dateline-benchmark scale --millions 0.3 --millions 1 --millions 3 --millions 13 --format json > scale.json
    pip install matplotlib
    python3 Sources/DatelineBenchmark/Scripts/plot_scale.py scale.json \\
      Sources/Dateline/Dateline.docc/Resources/scale.svg

Also prints the table in the guide. Dateline does not need this script to build or run.
"""

import json
import re
import sys

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt

COLUMNS = {
    "- time": "seconds to compile",
    "- peak memory": "peak memory, MB",
    "- files": "files, GB",
    "- time, well spelt": "`locate`, ms",
    "- time, misspelt": "misspelt, ms",
    "- time, 99 of 100 below": "99 of 100 below, ms",
    "- annotation to default": "annotation, % of the default's speed",
}


def read(path):
    sizes = {}
    current = None
    with open(path, encoding="utf-8") as file:
        rows = json.load(file)["rows"]
    for row in rows:
        size = re.match(r"build from ([\d.]+) M places", row["what"])
        if size:
            current = sizes.setdefault(float(size[1]), {"places a second, thousands": row["median"]})
        elif row["what"] in COLUMNS:
            current[COLUMNS[row["what"]]] = row["median"]
    return sizes


def table(sizes):
    titles = list(next(iter(sizes.values())))
    print("| | " + " | ".join(f"{size:g} M" for size in sizes) + " |")
    print("|---|" + "---|" * len(sizes))
    for title in titles:
        print(f"| {title} | " + " | ".join(f"{values[title]:.3g}" for values in sizes.values()) + " |")


def plot(sizes, path):
    # The same input gives the same bytes.
    matplotlib.rcParams.update({"svg.hashsalt": "dateline", "font.size": 9})
    figure, axes = plt.subplots(1, 3, figsize=(8, 2.6))
    titles = ["seconds to compile", "peak memory, MB", "files, GB"]
    for axis, title in zip(axes, titles):
        figures = [values[title] for values in sizes.values()]
        axis.plot(list(sizes), figures, "o-", color="#1f6f8b")
        axis.set_xscale("log")
        axis.set_title(title)
        axis.set_xlabel("million places")
        axis.set_xticks(list(sizes), [f"{size:g}" for size in sizes])
        axis.set_ylim(bottom=0)
        axis.minorticks_off()
        axis.grid(True, which="both", alpha=0.3)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


if __name__ == "__main__":
    figures = read(sys.argv[1])
    table(figures)
    plot(figures, sys.argv[2])
