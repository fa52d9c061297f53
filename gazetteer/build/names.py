"""Names: cleaning, telling real spellings from mechanical ones, and writing the `names` column."""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

# A name that several languages share carries the first of these.
LANGUAGE_ORDER = ("en", "ar", "fr", "es", "de", "ru", "uk", "zh", "fa", "pt", "it", "tr", "ja", "ko", "he", "hi", "nl", "pl")
LANGUAGE_RANK = {language: rank for rank, language in enumerate(LANGUAGE_ORDER)}

KIND_ORDER = ("abbreviation", "official", "alternate", "exonym", "historical", "demonym")

# Capital-letter abbreviations that a reader knows; other short runs of capitals are airport and postal codes.
KNOWN_ABBREVIATIONS = {"NYC", "HCMC"}

MARKUP = re.compile(r"[<>{}\[\]=_^~#@%*]|&\w+;|://|www\.|\b(?:https?|html?)\b", re.IGNORECASE)
CODE = re.compile(r"[A-Z0-9]{1,4}|[A-Z0-9]*[0-9][A-Z0-9]*|(?:[A-Z]\.?\s?-?){1,3}")
INVISIBLE = dict.fromkeys([0x00AD, 0x200B, 0x200E, 0x200F, 0xFEFF, 0x2060, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])

# Languages not written in Latin letters: a Latin text tagged with one of them is a romanisation.
NON_LATIN = frozenset("am ar as be ber bg bn bo ckb chr dv dz el fa gu he hi hy ja ka kk kn ko kok ks ky lo lzh mai mhr mk ml mn mr "
                      "my ne or os pa ps ru sa sah sat sd si sr ta te tg th ti tig tt ug uk ur yi yue zh zh-Hant".split())


def clean(text: str) -> str:
    """The text in NFC without invisible marks and doubled spaces, or nothing if it can't be a name."""
    text = unicodedata.normalize("NFC", text).translate(INVISIBLE)
    text = " ".join(text.split()).strip(" ,;|\\/.-–").strip()
    if text.endswith(("U.S", "U.K", "D.C")):
        text += "."
    if not text or len(text) > 100 or MARKUP.search(text) or not any(map(str.isalpha, text)):
        return ""
    if "\ufffd" in text or " -" in text.replace(" - ", " ") or any(unicodedata.category(letter) in {"Cc", "Cn", "Cs", "Co"} for letter in text):
        return ""
    return text


@lru_cache(maxsize=None)
def script(letter: str) -> str:
    """The script of a letter by its Unicode name: LATIN, CYRILLIC, ARABIC...; nothing for marks and modifiers."""
    if not letter.isalpha():
        return ""
    first = unicodedata.name(letter, "").split(" ")[0]
    return "" if first == "MODIFIER" else first


def is_mechanical(text: str) -> bool:
    """Whether the text is a machine romanisation: Latin without a capital ("dyr alzwr"), or Latin mixed with another script."""
    scripts = {script(letter) for letter in text} - {""}
    if "LATIN" not in scripts:
        return False
    return len(scripts) > 1 or not any(letter.isupper() or letter.istitle() for letter in text)


def is_code(text: str) -> bool:
    """Whether the text is an airport, postal or country code, not a name."""
    return CODE.fullmatch(text) is not None and text not in KNOWN_ABBREVIATIONS


def alternate(text: str) -> str:
    """The cleaned text if it is a real alternate name, else nothing."""
    text = clean(text)
    return "" if not text or is_mechanical(text) or is_code(text) else text


def is_latin(text: str) -> bool:
    """Whether the letters of the text are Latin."""
    return any(script(letter) == "LATIN" for letter in text)


@lru_cache(maxsize=1 << 20)
def fold(text: str) -> str:
    """A key for comparing names: no case, marks or punctuation."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if letter.isalnum())


def slug(text: str) -> str:
    """An ASCII identifier made from a name."""
    decomposed = unicodedata.normalize("NFKD", text.replace("ø", "o").replace("Ø", "O").replace("ı", "i").replace("ł", "l"))
    return re.sub(r"[^a-z0-9]+", "-", decomposed.encode("ascii", "ignore").decode().lower()).strip("-")


def tag(locale: str) -> str:
    """A BCP 47 tag from a locale name such as zh_TW."""
    return locale.replace("_", "-")


def by_language(languages: Iterable[str]) -> list[str]:
    """Languages in the order in which they claim a shared name."""
    return sorted(languages, key=lambda language: (LANGUAGE_RANK.get(language, len(LANGUAGE_RANK)), language))


@dataclass
class Name:
    """One entry of the names column."""

    language: str = ""
    kind: str = "alternate"


class Names:
    """The further names of one place: no duplicates, none the bare main name."""

    def __init__(self, main: str) -> None:
        self.main = main
        self.entries: dict[str, Name] = {}

    def add(self, text: str, language: str = "", kind: str = "alternate") -> None:
        """Add a cleaned name; a language or kind fills what an earlier entry of the same text left open."""
        if not text or text == self.main:
            return
        if language in NON_LATIN and is_latin(text):
            language = ""
        entry = self.entries.setdefault(text, Name(language, kind))
        entry.language = entry.language or language
        if entry.kind == "alternate":
            entry.kind = kind

    def add_all(self, texts: Iterable[str], language: str = "", kind: str = "alternate") -> None:
        """Add several cleaned names."""
        for text in texts:
            self.add(text, language, kind)

    def add_new(self, texts: Iterable[str]) -> None:
        """Add those names that are no mere respelling, in case, marks or punctuation, of one that is there."""
        known = set(map(fold, self.texts()))
        self.add_all(text for text in texts if fold(text) not in known)

    def rename(self, main: str) -> None:
        """Make another name the main one; the old one stays as an alternate."""
        if main == self.main:
            return
        old, self.main = self.main, main
        self.entries.pop(main, None)
        self.add(old)

    def discard(self, keys: set[str]) -> None:
        """Drop the entries whose folded text is among the keys; the main name stays."""
        for text in [text for text in self.entries if fold(text) in keys]:
            del self.entries[text]

    def texts(self) -> set[str]:
        """All the names, the main one included."""
        return {self.main, *self.entries}

    def column(self) -> str:
        """The names column, in a fixed order: by kind, Latin first, then by language and text."""
        self.drop_shouted()
        ordered = sorted(self.entries.items(), key=lambda item: (
            KIND_ORDER.index(item[1].kind), not is_latin(item[0]), item[1].language, item[0]))
        return "|".join(map(write_entry, ordered))

    def drop_shouted(self) -> None:
        """Drop names all in capitals that are there in mixed case too."""
        mixed = {text.casefold() for text in self.texts() if not text.isupper()}
        for text in [text for text, name in self.entries.items()
                     if len(text) > 3 and text.isupper() and text.casefold() in mixed and name.kind == "alternate"]:
            del self.entries[text]


def write_entry(item: tuple[str, Name]) -> str:
    """One entry with its attributes."""
    text, name = item
    escaped = text.replace("\\", "\\\\").replace("|", "\\|").replace(";", "\\;")
    language = f";lang={name.language}" if name.language else ""
    kind = f";kind={name.kind}" if name.kind != "alternate" else ""
    return escaped + language + kind
