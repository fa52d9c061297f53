"""Airports with an IATA code, international airports and air bases."""
from __future__ import annotations

import csv
import math
import re
from collections import Counter

from geometry import distance
from names import Names, clean, fold
from rows import Place
from sources import Sources

BASE = re.compile(r"\bAir ?base\b|\bAir Force\b|\bAFB\b|\bMilitary\b|\bArmy\b|\bNaval\b|\bMarine Corps\b|\bAir Guard\b|\bRAF\b"
                  r"|\bRNAS\b|\bBase A[ée]rea\b|\bBA \d{3}\b|\bAeropuerto Militar\b", re.IGNORECASE)
INTERNATIONAL = re.compile(r"\bInternational\b", re.IGNORECASE)
SHORT_FORMS = ((r"\bIntl\b\.?", "International"), (r"\bMuni\b\.?", "Municipal"), (r"\bRgnl\b\.?", "Regional"),
               (r"\bAFB\b", "Air Force Base"), (r"\bAirbase\b", "Air Base"),
               (r"\bArmy Airfield\b", "Army Air Field"), (r"\bMc ", "Mc"), (r" ?\([^()]*\)", ""))
# What is left of "Chico Regional Airport" without the city names no airport.
GENERIC = re.compile(r"(?:(?:International|Municipal|Regional|County|Executive|Metropolitan|Metro|City|Memorial|State|National|Central"
                     r"|Downtown|Capital|Area|General|Domestic|Industrial|Cargo|Old|New|North|South|East|West|Northeast|Northwest"
                     r"|Southeast|Southwest|Air|Field|Airpark|Island|Islands|Lake|River|Bay|Beach|Valley|Basin|Narrows|Creek|Heliport"
                     r"|Base|Nas|Seaplane|Civil|Military|Public|District|Town|Village|Township|Community|Ranch|Mine|Camp|[IVX]+)\b[ /-]*)+",
                     re.IGNORECASE)
NEAR_KM = 60.0
# Territories with an ISO code of their own whose airports the source lists under the country.
TERRITORIES = {"FI": ("AX",), "NO": ("SJ",), "US": ("PR", "VI", "GU", "MP", "AS")}


class Neighbours:
    """Finds the nearest populated place of the same country, by cells of one degree."""

    def __init__(self, cities: list[Place]) -> None:
        self.cells: dict[tuple[str, int, int], list[Place]] = {}
        for city in cities:
            key = city.country, math.floor(city.longitude), math.floor(city.latitude)
            self.cells.setdefault(key, []).append(city)

    def nearest(self, country: str, longitude: float, latitude: float) -> Place | None:
        """The nearest place of the country within reach, if any."""
        x, y = math.floor(longitude), math.floor(latitude)
        squeeze = math.cos(math.radians(latitude))
        near = [(((city.longitude - longitude) * squeeze) ** 2 + (city.latitude - latitude) ** 2, city.id, city)
                for column in (x - 1, x, x + 1) for row in (y - 1, y, y + 1) for city in self.cells.get((country, column, row), [])]
        found = min(near, default=None, key=lambda item: item[:2])
        return found[2] if found and distance((longitude, latitude), (found[2].longitude, found[2].latitude)) <= NEAR_KM else None


def wanted(row: dict[str, str]) -> bool:
    """Whether an airport is one that the press may name; a private strip in the US may bear any grand name."""
    if row["iata"]:
        return True
    if row["country"] == "US":
        return BASE.search(row["name"]) is not None and row["icao"].isalpha()
    return BASE.search(row["name"]) is not None or INTERNATIONAL.search(row["name"]) is not None


def is_international(row: dict[str, str]) -> bool:
    """Whether an airport is international by its name and has an IATA code."""
    return bool(row["iata"]) and INTERNATIONAL.search(row["name"]) is not None


def airport_names(name: str) -> Names:
    """The main name and its shorter forms: without "International", without "Airport" after "Base"."""
    main = name.removesuffix(" (Military) Airport") + " Air Base" if name.endswith(" (Military) Airport") else name
    for short, long in SHORT_FORMS:
        main = re.sub(short, long, main, flags=re.IGNORECASE)
    if re.search(r"\b(?:Base|Field|Airfield) Airport$", main):
        main = main.removesuffix(" Airport")
    names = Names(main)
    if name != main:
        names.add(name)
    if main.endswith(" International Airport"):
        names.add(main.replace(" International Airport", " Airport"))
    if main.endswith(" Air Force Base"):
        names.add(main.replace(" Air Force Base", " Air Base"))
    if main.endswith(" Air Base"):
        names.add(main.replace(" Air Base", " Airbase"))
    return names


def city_forms(main: str, city: str, only: bool) -> list[str]:
    """What the press makes of an airport's and its city's names.

    "London Heathrow Airport" is "Heathrow Airport" too, and where a city has one international airport (`only`), that is "Boston
    Airport" whatever its full name. A name without the word is for `handwritten/names.tsv`: "Pearson", "Luton" are not airports.
    """
    forms = []
    match = re.fullmatch(rf"{re.escape(city)}[ /-]+(\w.*?\w\w)( International)? Airport", main, re.IGNORECASE)
    if match and not GENERIC.match(match[1]):
        forms += [f"{match[1]} Airport", f"{match[1]}{match[2] or ''} Airport"]
    if only:
        forms += [f"{city} International Airport", f"{city} Airport"]
    return forms


def build(sources: Sources, cities: list[Place]) -> list[Place]:
    """The airports and air bases."""
    with sources.path("airportsdata", "airportsdata/airports.csv").open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if clean(row["name"]) and wanted(row)]
    neighbours = Neighbours(cities)
    served = Counter((row["country"], clean(row["city"])) for row in rows if is_international(row))
    taken = {(row["country"], fold(airport_names(clean(row["name"])).main)) for row in rows}
    cities_served = {fold(f"{city} Airport") for _, city in served}
    places = []
    for row in rows:
        name, town = clean(row["name"]), clean(row["city"])
        longitude, latitude = float(row["lon"]), float(row["lat"])
        country, near = row["country"], neighbours.nearest(row["country"], longitude, latitude)
        if near is None:
            found = [city for territory in TERRITORIES.get(country, ())
                     if (city := neighbours.nearest(territory, longitude, latitude))]
            if found:
                near = min(found, key=lambda city: distance((city.longitude, city.latitude), (longitude, latitude)))
                country = near.country
        names = airport_names(name)
        if row["iata"] and town:
            for form in city_forms(names.main, town, is_international(row) and served[row["country"], town] == 1):
                if (row["country"], fold(form)) not in taken:
                    names.add(form)
        places.append(Place(
            id=f"icao:{row['icao']}" if row["icao"] else f"iata:{row['iata']}", names=names, latitude=latitude,
            longitude=longitude, feature="S.AIRB" if BASE.search(name) else "S.AIRP", source="airportsdata",
            country=country, admin1=near.admin1 if near else "", admin2=near.admin2 if near else "",
            elevation=round(float(row["elevation"]) * 0.3048)))
    return places
