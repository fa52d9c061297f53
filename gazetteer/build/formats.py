"""Readers of the file formats that the sources come in: dBase, ESRI shapefile, gettext, pickle, CLDR."""
from __future__ import annotations

import gettext
import html
import pickle
import re
import struct
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Point = tuple[float, float]
Part = list[Point]


def read_dbf(path: Path, encoding: str = "utf-8") -> list[dict[str, str]]:
    """The records of a dBase table, every value as stripped text."""
    blob = path.read_bytes()
    count, header, length = struct.unpack("<IHH", blob[4:12])
    fields: list[tuple[str, int]] = []
    offset = 32
    while blob[offset] != 0x0D:
        fields.append((blob[offset:offset + 11].split(b"\0")[0].decode("ascii"), blob[offset + 16]))
        offset += 32
    records = []
    for index in range(count):
        position = header + index * length + 1
        record = {}
        for name, width in fields:
            record[name] = blob[position:position + width].decode(encoding, "replace").strip(" \0")
            position += width
        records.append(record)
    return records


def read_shapes(path: Path) -> list[list[Part]]:
    """The parts (rings or lines) of each shape of a shapefile, as (longitude, latitude) points."""
    blob = path.read_bytes()
    shapes: list[list[Part]] = []
    offset = 100
    while offset < len(blob):
        size = struct.unpack(">I", blob[offset + 4:offset + 8])[0] * 2
        body = blob[offset + 8:offset + 8 + size]
        offset += 8 + size
        if struct.unpack("<I", body[:4])[0] == 0:
            shapes.append([])
            continue
        part_count, point_count = struct.unpack("<II", body[36:44])
        starts = [*struct.unpack(f"<{part_count}I", body[44:44 + 4 * part_count]), point_count]
        values = array("d")
        values.frombytes(body[44 + 4 * part_count:44 + 4 * part_count + 16 * point_count])
        points = list(zip(values[0::2], values[1::2]))
        shapes.append([points[first:last] for first, last in zip(starts, starts[1:])])
    return shapes


class PlainUnpickler(pickle.Unpickler):
    """Reads only what needs no class: lists, tuples, dictionaries, text and numbers."""

    def find_class(self, module: str, name: str) -> Any:
        raise pickle.UnpicklingError(f"the pickle names {module}.{name}; only plain values are read")


def read_pickle(path: Path) -> Any:
    """A pickle of plain values; one that names any class or function is refused."""
    with path.open("rb") as stream:
        return PlainUnpickler(stream).load()


def read_catalog(path: Path) -> Iterator[tuple[str, str]]:
    """The (message id, translation) pairs of a gettext catalog."""
    with path.open("rb") as stream:
        catalog = gettext.GNUTranslations(stream)._catalog  # type: ignore[attr-defined]
    return ((key, value) for key, value in sorted(catalog.items()) if key)


CLDR_ENTRY = re.compile(r'<(territory|subdivision) type="([^"]+)"(?: alt="([^"]+)")?[^>]*>([^<]+)</\1>')


def read_cldr(path: Path) -> Iterator[tuple[str, str, str]]:
    """The (code, alt, name) of each territory or subdivision named in a CLDR locale file."""
    for match in CLDR_ENTRY.finditer(path.read_text(encoding="utf-8")):
        yield match[2], match[3] or "", html.unescape(match[4])
