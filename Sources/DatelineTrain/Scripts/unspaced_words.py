"""Writes the tables of words by which Chinese and Japanese texts are read.

    python3 unspaced_words.py REPOSITORY zh dict.txt Sources/ToponymRecognition/Weights/zh-words.table
    python3 unspaced_words.py REPOSITORY ja ipadic/  Sources/ToponymRecognition/Weights/ja-words.table

Chinese: `dict.txt` of jieba 0.42.1 (PyPI, MIT licence), words with their counts. Japanese: the CSV files of
mecab-ipadic 2.7.0-20070801 (Debian, the licence of NAIST and ICOT), words with their costs in the morphological
analyser MeCab.

The table has the 32-bit hashes of the words in ascending order, then a 16-bit code for each, little-endian:
the cost of the word as an ordinary word (5 bits: 0 for none, otherwise 3.5 + half the number), as the name of a
place (5 bits, the same), as a family name (3 bits: 0 for none, otherwise 8 + 1.5 times the number) and as a
person's name (3 bits, the same). A cost is the negative natural logarithm of a probability. The words themselves
are not in it. REPOSITORY is where the forms of characters and the gazetteer's names are read: a word that is also
the name of a place is kept even if it is rare.
"""
import csv
import glob
import math
import re
import struct
import sys

KANA = range(0x3041, 0x3100)
HAN = range(0x3400, 0xA000)


def forms(repository):
    text = open(f"{repository}/Sources/Ideographs/IdeographForms+Pairs.swift", encoding="utf-8").read()
    pairs = re.sub(r"[\\\s]", "", text.split('"""')[1])
    return str.maketrans(dict(zip(pairs[::2], pairs[1::2])))


def is_unspaced(word):
    return all(ord(c) in HAN or ord(c) in KANA and c != "・" or c == "々" for c in word)


def gazetteer_names(repository, folding):
    names = set()
    for path in glob.glob(f"{repository}/gazetteer/places/*.tsv") + glob.glob(f"{repository}/gazetteer/handwritten/*.tsv"):
        for line in open(path, encoding="utf-8"):
            for name in re.split(r"[\t|]", line.rstrip("\n")):
                name = name.split(";")[0]
                if name and is_unspaced(name):
                    names.add(name.translate(folding))
    return names


def chinese(path, folding, names):
    rows = [line.split() for line in open(path, encoding="utf-8")]
    total = sum(int(count) for _, count, _ in rows)
    counts = {}
    for word, count, kind in rows:
        if len(word) > 7 or not is_unspaced(word):
            continue
        part = 1 if kind == "ns" else 3 if kind.startswith("nr") else 0
        counts.setdefault(word.translate(folding), [0, 0, 0, 0])[part] += int(count)
    # A word that begins with the name of a well-known place is no word of its own: 法国政府.
    places = {word for word, (_, place, _, _) in counts.items() if place >= 1000 and len(word) > 1}
    for word, (common, place, _, person) in counts.items():
        if not place and any(word[:n] in places for n in range(2, len(word) - 1)):
            continue
        keep = common >= (70 if len(word) > 2 else 45) or place >= 20 or person >= 150
        if keep or word in names and common + place + person >= 3:
            yield word, [math.log(total / n) if n else None for n in (common, place, 0, person)]


def japanese(folder, folding, names):
    costs = {}

    def put(word, part, cost):
        known = costs.setdefault(word.translate(folding), [None] * 4)
        if known[part] is None or cost < known[part]:
            known[part] = cost

    for path in sorted(glob.glob(f"{folder}/*.csv")):
        file = path.split("/")[-1]
        for row in csv.reader(open(path, encoding="euc_jp")):
            word, cost, kind = row[0], int(row[3]) / 700, row[7]
            if not is_unspaced(word):
                continue
            # MeCab's costs are those of a word within its kind; the constants stand for the kinds.
            if file == "Noun.place.csv":
                put(word, 1, cost + 5.5)
            elif file == "Noun.name.csv":
                put(word, 2 if kind == "姓" else 3, cost + 5)
            elif file in ("Noun.org.csv", "Noun.proper.csv"):
                put(word, 0, cost + 7)
            elif file.startswith("Noun"):
                put(word, 0, cost + 5.5)
            elif file.startswith(("Verb", "Adj.")):
                stem = re.match("[㐀-鿿々]*", word).group()
                if stem:
                    put(stem, 0, cost + 5.5)
                elif len(word) <= 4:
                    put(word, 0, cost + 5)
            elif file.startswith(("Postp", "Auxil")):
                put(word, 0, max(2.0, cost - 3))
            elif file.startswith("Suffix"):
                put(word, 0, cost + 3)
            elif file.startswith("Prefix"):
                put(word, 0, cost + 4)
            else:
                put(word, 0, cost + 5.5)
    for word, (common, place, family, given) in costs.items():
        # Katakana are one word anyway, and long hiragana are no names.
        kana = [ord(c) in KANA for c in word]
        if all(kana) and (ord(word[0]) > 0x30A0 or len(word) > 3) and word not in names and given is None:
            continue
        keep = (
            common is not None and common < (15.5 if len(word) <= 2 else 13.4) and len(word) <= 4
            or place is not None and place < 17.8
            or family is not None and family < 15.5
            or given is not None and given < 12)
        if len(word) <= 7 and (keep or word in names):
            yield word, [common, place, family, given]


def code(costs):
    common, place, family, given = costs
    fine = [0 if c is None else min(31, max(1, round((c - 3.5) * 2))) for c in (common, place)]
    coarse = [0 if c is None else min(7, max(1, round((c - 8) / 1.5))) for c in (family, given)]
    return fine[0] << 11 | fine[1] << 6 | coarse[0] << 3 | coarse[1]


def fnv(word):
    """The upper half of `WordFolding.hash`."""
    value = 0xCBF29CE484222325
    for byte in word.encode("utf-8"):
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value >> 32


def main():
    repository, language, source, output = sys.argv[1:]
    folding = forms(repository)
    read = {"zh": chinese, "ja": japanese}[language]
    table = {}
    for word, costs in read(source, folding, gazetteer_names(repository, folding)):
        table[fnv(word)] = code(costs)
    table.pop(0, None)
    hashes = sorted(table)
    with open(output, "wb") as file:
        file.write(struct.pack(f"<{len(hashes)}I", *hashes))
        file.write(struct.pack(f"<{len(hashes)}H", *(table[h] for h in hashes)))
    print(f"{len(hashes)} words, {6 * len(hashes)} bytes")


main()
