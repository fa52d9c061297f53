"""Drops further names that are ordinary words (`tables/stop_names.tsv`)."""
from __future__ import annotations

from collections.abc import Iterable

from rows import Place
from tables import read_table

# A word counts as English when its entry has one of these languages.
ENGLISH = {"", "en"}


def drop_stop_names(places: Iterable[Place]) -> None:
    """Drop the alternate names that the table lists, for every place or for one."""
    everywhere: set[str] = set()
    special: dict[str, set[str]] = {}
    for row in read_table("stop_names.tsv"):
        word = row["word"].casefold()
        if row["id"]:
            special.setdefault(f"geonames:{row['id']}", set()).add(word)
        else:
            everywhere.add(word)
    for place in places:
        own = special.get(place.id, set())
        for text in [text for text, name in place.names.entries.items() if name.kind == "alternate" and (
                     text.casefold() in own or (name.language in ENGLISH and text.casefold() in everywhere))]:
            del place.names.entries[text]
