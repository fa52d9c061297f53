"""A planar map of line segments: its faces, which face lies on which side, and which face a point is in.

Vertices are integer pairs; an edge is stored once with its two directions as the half-edges 2n and 2n + 1. A face of the map is
named by the half-edges that run around it on their left, linked into cycles (Muller and Preparata 1978,
doi:10.1016/0304-3975(78)90051-8).
"""
from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

Vertex = tuple[int, int]


class PlanarMap:
    """The segments of rings and lines that share vertices where they meet."""

    def __init__(self, row_height: int) -> None:
        self.row_height = row_height
        self.number: dict[tuple[Vertex, Vertex], int] = {}
        self.ends: list[tuple[Vertex, Vertex]] = []
        self.cycle: list[int] = []
        self.areas: list[float] = []
        self.rows: dict[int, list[int]] = {}

    def add(self, a: Vertex, b: Vertex) -> int:
        """The half-edge from a to b, added with its twin where it is new."""
        known = self.number.get((a, b))
        if known is not None:
            return known
        first = len(self.ends)
        self.ends += [(a, b), (b, a)]
        self.number[a, b], self.number[b, a] = first, first + 1
        return first

    def degrees(self) -> dict[Vertex, int]:
        """How many edges end in each vertex."""
        found: dict[Vertex, int] = {}
        for a, _ in self.ends:
            found[a] = found.get(a, 0) + 1
        return found

    def trace(self) -> None:
        """Link the half-edges into cycles, and sort the edges into rows for `left_of`."""
        fans: dict[Vertex, list[int]] = {}
        for half, (a, _) in enumerate(self.ends):
            fans.setdefault(a, []).append(half)
        following = [0] * len(self.ends)
        for vertex, fan in fans.items():
            if len(fan) > 2:
                fan.sort(key=lambda half: math.atan2(self.ends[half][1][1] - vertex[1], self.ends[half][1][0] - vertex[0]))
            for one, next_one in zip(fan, fan[1:] + fan[:1]):
                # Arriving along the twin of the next one, the sharpest left turn is to leave by this one.
                following[next_one ^ 1] = one
        self.cycle = [-1] * len(self.ends)
        for start in range(len(self.ends)):
            if self.cycle[start] >= 0:
                continue
            half, area = start, 0
            while self.cycle[half] < 0:
                self.cycle[half] = len(self.areas)
                (x1, y1), (x2, y2) = self.ends[half]
                area += x1 * y2 - x2 * y1
                half = following[half]
            self.areas.append(area / 2)
        for half in range(0, len(self.ends), 2):
            (_, y1), (_, y2) = self.ends[half]
            low, high = min(y1, y2), max(y1, y2)
            if low != high:
                for row in range(low // self.row_height, high // self.row_height + 1):
                    self.rows.setdefault(row, []).append(half)

    def west_of(self, x: float, y: float) -> int | None:
        """The half-edge nearest to the west of a point, in the direction that has the point on its left."""
        best, found = -math.inf, None
        for half in self.rows.get(math.floor(y) // self.row_height, ()):
            (x1, y1), (x2, y2) = self.ends[half]
            if (y1 > y) != (y2 > y):
                crossing = x1 + (x2 - x1) * (y - y1) / (y2 - y1)
                if best < crossing < x:
                    best, found = crossing, half if y2 < y1 else half + 1
        return found


def simplified(points: Sequence[Vertex], tolerance: float, units: int) -> list[Vertex]:
    """A line without the points that lie within a tolerance of it (Douglas and Peucker 1973, doi:10.3138/FM57-6770-U75U-7727).

    `units` make a degree of latitude.
    """
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        (ax, ay), (bx, by) = points[first], points[last]
        # A degree of longitude is shorter than one of latitude.
        shrink = max(0.01, math.cos(math.radians((ay + by) / 2 / units)))
        dx, dy = (bx - ax) * shrink, by - ay
        square = dx * dx + dy * dy
        worst, index = tolerance, 0
        for middle in range(first + 1, last):
            px, py = (points[middle][0] - ax) * shrink, points[middle][1] - ay
            t = max(0.0, min(1.0, (px * dx + py * dy) / square)) if square else 0.0
            distance = math.hypot(px - t * dx, py - t * dy)
            if distance > worst:
                worst, index = distance, middle
        if index:
            keep[index] = True
            spans += [(first, index), (index, last)]
    return [point for point, kept in zip(points, keep) if kept]


def chains(edges: Iterable[tuple[Vertex, Vertex]], nodes: set[Vertex]) -> list[list[Vertex]]:
    """Directed edges joined into lines that end at nodes, and into rings where there is none; in the order of their vertices."""
    after: dict[Vertex, list[Vertex]] = {}
    before: set[Vertex] = set()
    for a, b in sorted(edges):
        after.setdefault(a, []).append(b)
        before.add(b)
    lines = []

    def walk(start: Vertex) -> None:
        line = [start, after[start].pop()]
        while line[-1] not in nodes and after.get(line[-1]):
            line.append(after[line[-1]].pop())
        lines.append(line)

    for start in sorted(after):
        while after[start] and (start in nodes or start not in before):
            walk(start)
    for start in sorted(after):
        while after[start]:
            walk(start)
    return lines
