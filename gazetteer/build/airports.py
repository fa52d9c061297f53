"""Airports with an IATA code, international airports and air bases."""
from __future__ import annotations

import csv
import math
import re

from geometry import distance
from names import Names, clean
from rows import Place
from sources import Sources

BASE = re.compile(r"\bAir ?base\b|\bAir Force\b|\bAFB\b|\bMilitary\b|\bArmy\b|\bNaval\b|\bMarine Corps\b|\bAir Guard\b|\bRAF\b"
                  r"|\bRNAS\b|\bBase A[ée]rea\b|\bBA \d{3}\b|\bAeropuerto Militar\b", re.IGNORECASE)
INTERNATIONAL = re.compile(r"\bInternational\b", re.IGNORECASE)
SHORT_FORMS = ((r"\bIntl\b\.?", "International"), (r"\bMuni\b\.?", "Municipal"), (r"\bRgnl\b\.?", "Regional"),
               (r"\bAFB\b", "Air Force Base"), (r"\bAirbase\b", "Air Base"),
               (r"\bArmy Airfield\b", "Army Air Field"), (r"\bMc ", "Mc"), (r" ?\([^()]*\)", ""))
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


def build(sources: Sources, cities: list[Place]) -> list[Place]:
    """The airports and air bases."""
    neighbours = Neighbours(cities)
    places = []
    with sources.path("airportsdata", "airportsdata/airports.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            name = clean(row["name"])
            if not name or not wanted(row):
                continue
            longitude, latitude = float(row["lon"]), float(row["lat"])
            country, near = row["country"], neighbours.nearest(row["country"], longitude, latitude)
            if near is None:
                found = [city for territory in TERRITORIES.get(country, ())
                         if (city := neighbours.nearest(territory, longitude, latitude))]
                if found:
                    near = min(found, key=lambda city: distance((city.longitude, city.latitude), (longitude, latitude)))
                    country = near.country
            places.append(Place(
                id=f"icao:{row['icao']}" if row["icao"] else f"iata:{row['iata']}", names=airport_names(name), latitude=latitude,
                longitude=longitude, feature="S.AIRB" if BASE.search(name) else "S.AIRP", source="airportsdata",
                country=country, admin1=near.admin1 if near else "", admin2=near.admin2 if near else "",
                elevation=round(float(row["elevation"]) * 0.3048)))
    return places
