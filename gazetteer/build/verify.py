"""Check the gazetteer text against its format, and well-known places against what a reader would expect.

    python3 verify.py [GAZETTEER_FOLDER]

Prints what is wrong and exits with status 1 if anything is.
"""
from __future__ import annotations

import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

from names import MARKUP
from rows import COLUMNS, HEADER

COUNTRY_CODES = {"PCLI", "PCLD", "PCLS", "TERR"}
ENTRY = re.compile(r"(?:[^|;\\]|\\[|;\\])+(?:;lang=[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)?"
                   r"(?:;kind=(?:official|exonym|abbreviation|demonym|historical))?(?:;from=-?\d+)?(?:;to=-?\d+)?")
# id, a name it must have, feature code, latitude, longitude (within half a degree; five degrees for countries and seas)
EXPECTED = (
    ("geonames:170794", "Deir ez-Zor", "PPLA", 35.34, 40.14), ("geonames:170792", "Deir ez-Zor", "ADM1", 35.0, 40.3),
    ("geonames:172955", "Raqqa", "PPLA", 35.95, 39.01), ("geonames:99072", "Mosul", "PPLA", 36.34, 43.12),
    ("geonames:173377", "Qamishli", "", 37.05, 41.22), ("geonames:79415", "Hodeidah", "PPLA", 14.8, 42.95),
    ("geonames:390188", "Hawija", "", 35.32, 43.77), ("geonames:281141", "Deir al-Balah", "", 31.42, 34.35),
    ("geonames:168325", "Khan Sheikhoun", "", 35.44, 36.65), ("geonames:104515", "Mecca", "PPLA", 21.43, 39.83),
    ("geonames:703448", "Kiev", "PPLC", 50.45, 30.52), ("geonames:703448", "Kyiv", "PPLC", 50.45, 30.52),
    ("geonames:2988507", "Paris", "PPLC", 48.85, 2.35), ("geonames:4717560", "Paris", "", 33.66, -95.56),
    ("geonames:6058560", "London", "", 42.98, -81.23), ("geonames:2643743", "London", "PPLC", 51.51, -0.13),
    ("geonames:614540", "Georgia", "PCLI", 42, 43.5), ("geonames:4197000", "Georgia", "ADM1", 32.75, -83.5),
    ("geonames:163843", "Syria", "PCLI", 35, 38), ("geonames:163843", "Syrians", "PCLI", 35, 38),
    ("geonames:99237", "Iraq", "PCLI", 33, 44), ("geonames:2017370", "Russians", "PCLI", 60, 100),
    ("geonames:2635167", "Britain", "PCLI", 54, -2), ("geonames:2635167", "Britons", "PCLI", 54, -2),
    ("geonames:2635167", "British", "PCLI", 54, -2), ("geonames:2635167", "U.K.", "PCLI", 54, -2),
    ("geonames:6252001", "U.S.", "PCLI", 39.76, -98.5), ("geonames:6252001", "America", "PCLI", 39.76, -98.5),
    ("geonames:6252001", "Americans", "PCLI", 39.76, -98.5), ("geonames:4736286", "TX", "ADM1", 31.25, -99.25),
    ("geonames:6255148", "Europeans", "CONT", 48.7, 9.1), ("naturalearth:sea-mediterranean-sea", "Mediterranean", "SEA", 36, 18),
    ("naturalearth:sea-persian-gulf", "Arabian Gulf", "GULF", 27, 51),
)
COUNTRY_VARIANTS = (
    "Burma MM|Holland NL|Ivory Coast CI|Czech Republic CZ|Swaziland SZ|Macedonia MK|Turkiye TR|Türkiye TR|Turkey TR|East Timor TL|"
    "Cape Verde CV|Congo-Kinshasa CD|DR Congo CD|DRC CD|Congo-Brazzaville CG|North Korea KP|South Korea KR|UAE AE|Emirates AE|"
    "Vatican VA|Taiwan TW|Palestine PS|Kosovo XK|Western Sahara EH|Hong Kong HK|Macau MO|Puerto Rico PR|Greenland GL|USA US|UK GB|"
    "Great Britain GB|United States US|Palestinians PS|Chinese CN|Dutch NL|French FR|Iraqis IQ|Israelis IL|Afghans AF|Turks TR")


def unescape(text: str) -> str:
    """The text of an entry without its escapes."""
    return re.sub(r"\\(.)", r"\1", text)


def entry_texts(column: str) -> list[str]:
    """The texts of a names column."""
    return [unescape(re.split(r"(?<!\\);", entry)[0]) for entry in re.split(r"(?<!\\)\|", column) if entry]


def check_row(row: dict[str, str]) -> list[str]:
    """What is wrong with a row by itself."""
    wrong = []
    name, column = row["name"], row["names"]
    if not name or MARKUP.search(name) or not any(map(str.isalpha, name)):
        wrong.append("name")
    for part in (row["latitude"], row["longitude"]):
        if not re.fullmatch(r"-?\d{1,3}(?:\.\d{0,4}[1-9])?", part):
            wrong.append(f"coordinate {part}")
    if not -90 <= float(row["latitude"]) <= 90 or not -180 <= float(row["longitude"]) <= 180:
        wrong.append("coordinates out of range")
    if not row["population"].isdigit() or not re.fullmatch(r"(?:-?\d+)?", row["elevation"]):
        wrong.append("number")
    if not re.fullmatch(r"[A-Z]", row["feature_class"]) or not re.fullmatch(r"[A-Z0-9]+", row["feature_code"]):
        wrong.append("feature")
    if row["bbox"]:
        west, south, east, north = map(float, row["bbox"].split(","))
        if not (-180 <= west <= 180 and -180 <= east <= 180 and -90 <= south <= north <= 90):
            wrong.append("bbox")
    entries = re.split(r"(?<!\\)\|", column) if column else []
    texts = entry_texts(column)
    if any(not ENTRY.fullmatch(entry) for entry in entries) or any(not text or MARKUP.search(text) for text in texts):
        wrong.append("names entry")
    if len(set(texts)) != len(texts) or name in entries:
        wrong.append("doubled name")
    if unicodedata.normalize("NFC", name + column) != name + column:
        wrong.append("not NFC")
    if any(unicodedata.category(letter) == "Cc" for letter in name + column):
        wrong.append("control character")
    return wrong


def sort_key(identifier: str) -> tuple[int, int, str]:
    """The order of rows in a file."""
    scheme, _, value = identifier.partition(":")
    return (0, int(value), "") if scheme == "geonames" else (1, 0, identifier)


def load(folder: Path, wrong: list[str]) -> list[dict[str, str]]:
    """All the rows, checked one by one."""
    rows = []
    for path in sorted(folder.glob("*.tsv")):
        text = path.read_bytes().decode("utf-8")
        if "\r" in text or not text.endswith("\n"):
            wrong.append(f"{path.name}: line ends")
        header, *lines = text.removesuffix("\n").split("\n")
        if header != HEADER:
            wrong.append(f"{path.name}: header")
        members = []
        for line in lines:
            fields = line.split("\t")
            if len(fields) != len(COLUMNS):
                wrong.append(f"{path.name}: {len(fields)} columns: {line[:80]}")
                continue
            row = dict(zip(COLUMNS, fields))
            wrong += [f"{path.name} {row['id']} {row['name']}: {problem}" for problem in check_row(row)]
            if (row["country"] or "international") != path.stem:
                wrong.append(f"{path.name} {row['id']}: country {row['country']}")
            members.append(row)
        if members != sorted(members, key=lambda row: sort_key(row["id"])):
            wrong.append(f"{path.name}: not sorted")
        rows += members
    return rows


def check_parents(rows: list[dict[str, str]], sources: set[str]) -> list[str]:
    """Ids used twice, and countries, divisions and sources that are named but not there."""
    wrong = [f"{identifier}: {count} rows" for identifier, count in Counter(row["id"] for row in rows).items() if count > 1]
    countries = {row["country"] for row in rows if row["feature_code"] in COUNTRY_CODES}
    first = {(row["country"], row["admin1"]) for row in rows if row["feature_code"] == "ADM1"}
    second = {(row["country"], row["admin1"], row["admin2"]) for row in rows if row["feature_code"] == "ADM2"}
    for row in rows:
        if row["country"] and row["country"] not in countries:
            wrong.append(f"{row['id']}: no row of country {row['country']}")
        if row["admin1"] and (row["country"], row["admin1"]) not in first:
            wrong.append(f"{row['id']}: no row of admin1 {row['country']} {row['admin1']}")
        if row["admin2"] and (row["country"], row["admin1"], row["admin2"]) not in second:
            wrong.append(f"{row['id']}: no row of admin2 {row['country']} {row['admin1']} {row['admin2']}")
        if row["feature_code"] in COUNTRY_CODES and not row["bbox"]:
            wrong.append(f"{row['id']}: country without bbox")
        if row["source"].removesuffix("+centroid") not in sources:
            wrong.append(f"{row['id']}: unknown source {row['source']}")
    return wrong


def check_capitals(rows: list[dict[str, str]]) -> list[str]:
    """Countries with more than one capital, which GeoNames has nowhere."""
    capitals = Counter(row["country"] for row in rows if row["feature_code"] == "PPLC")
    return [f"{country}: {count} capitals" for country, count in capitals.items() if count > 1]


def check_known(rows: list[dict[str, str]]) -> list[str]:
    """Well-known places that are not as expected."""
    by_id = {row["id"]: row for row in rows}
    countries = {row["country"]: row for row in rows if row["feature_code"] in COUNTRY_CODES}
    wrong = []
    for identifier, name, code, latitude, longitude in EXPECTED:
        row = by_id.get(identifier)
        if row is None:
            wrong.append(f"{identifier} {name}: missing")
            continue
        reach = 5.0 if code in {"PCLI", "SEA", "GULF", "CONT"} else 0.5
        if abs(float(row["latitude"]) - latitude) > reach or abs(float(row["longitude"]) - longitude) > reach:
            wrong.append(f"{identifier} {name}: at {row['latitude']} {row['longitude']}")
        if name not in [row["name"], *entry_texts(row["names"])]:
            wrong.append(f"{identifier}: not named {name}")
        if code and row["feature_code"] != code:
            wrong.append(f"{identifier} {name}: {row['feature_code']}, not {code}")
    for variant in COUNTRY_VARIANTS.split("|"):
        name, _, code = variant.rpartition(" ")
        if name not in [countries[code]["name"], *entry_texts(countries[code]["names"])]:
            wrong.append(f"{code}: not named {name}")
    for place, names in (("Connecticut", "US"), ("London", "GB"), ("New Zealand", "NZ")):
        if any(entry.startswith(place + ";") or entry == place for entry in countries[names]["names"].split("|")):
            wrong.append(f"{names}: bears {place}")
    return wrong


def main() -> int:
    """Check everything and print the findings."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent
    wrong: list[str] = []
    rows = load(folder / "places", wrong)
    lines = (folder / "SOURCES.tsv").read_text(encoding="utf-8").splitlines()[1:]
    wrong += check_parents(rows, {line.partition("\t")[0] for line in lines})
    wrong += check_capitals(rows)
    wrong += check_known(rows)
    if not 290_000 <= len(rows):
        wrong.append(f"{len(rows)} places, at least 290,000 expected")
    print("\n".join(wrong[:200]))
    print(f"{len(rows)} places, {len(wrong)} findings")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
