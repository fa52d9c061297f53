"""Rows of the gazetteer and the files that they are written to."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from geometry import BBox
from names import Names

COLUMNS = ("id", "name", "latitude", "longitude", "feature_class", "feature_code", "country", "admin1", "admin2", "population",
           "elevation", "bbox", "source", "names")
HEADER = "\t".join(COLUMNS)


@dataclass
class Place:
    """One place of the gazetteer."""

    id: str
    names: Names
    latitude: float
    longitude: float
    feature: str  # class and code: "P.PPL"
    source: str
    country: str = ""
    admin1: str = ""
    admin2: str = ""
    population: int = 0
    elevation: int | None = None
    bbox: BBox | None = None

    @property
    def code(self) -> str:
        """The feature code without its class."""
        return self.feature.partition(".")[2]

    def line(self) -> str:
        """The row as it is written."""
        feature_class, _, feature_code = self.feature.partition(".")
        return "\t".join((
            self.id, self.names.main, number(self.latitude), number(self.longitude), feature_class, feature_code, self.country,
            self.admin1, self.admin2, str(self.population), "" if self.elevation is None else str(self.elevation),
            ",".join(map(number, self.bbox)) if self.bbox else "", self.source, self.names.column()))

    def order(self) -> tuple[int, int, str]:
        """The sort key: GeoNames ids by number, then the others by text."""
        scheme, _, value = self.id.partition(":")
        return (0, int(value), "") if scheme == "geonames" else (1, 0, self.id)


def number(value: float) -> str:
    """A coordinate with at most five decimals and no trailing zeros."""
    text = f"{value:.5f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def settle(places: list[Place]) -> list[Place]:
    """Drop later places with an id that is taken, and blank country and division codes that no row carries."""
    taken: dict[str, Place] = {}
    for place in places:
        taken.setdefault(place.id, place)
    kept = list(taken.values())
    countries = {place.country for place in kept if place.code in {"PCLI", "PCLD", "PCLS", "TERR"}}
    first = {(place.country, place.admin1) for place in kept if place.code == "ADM1"}
    second = {(place.country, place.admin1, place.admin2) for place in kept if place.code == "ADM2"}
    for place in kept:
        if place.country not in countries:
            place.country = ""
        if (place.country, place.admin1) not in first:
            place.admin1 = ""
        if not place.admin1 or (place.country, place.admin1, place.admin2) not in second:
            place.admin2 = ""
    return kept


def write(places: Iterable[Place], folder: Path) -> dict[str, int]:
    """Write one sorted file a country, and `international.tsv`; the size of each in bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    files: dict[str, list[Place]] = {}
    for place in places:
        files.setdefault(place.country or "international", []).append(place)
    for stale in folder.glob("*.tsv"):
        if stale.stem not in files:
            stale.unlink()
    sizes = {}
    for stem, members in sorted(files.items()):
        lines = [HEADER, *(place.line() for place in sorted(members, key=Place.order))]
        body = ("\n".join(lines) + "\n").encode("utf-8")
        (folder / f"{stem}.tsv").write_bytes(body)
        sizes[stem] = len(body)
    return sizes
