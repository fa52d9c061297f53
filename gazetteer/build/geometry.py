"""Plane and sphere geometry: distances, centroids, points inside polygons, bounding boxes across the antimeridian."""
from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from formats import Part, Point

BBox = tuple[float, float, float, float]  # west, south, east, north


def distance(a: Point, b: Point) -> float:
    """The great-circle distance of two (longitude, latitude) points, in kilometres."""
    lon1, lat1, lon2, lat2 = map(math.radians, (*a, *b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * 6371.0088 * math.asin(min(1.0, math.sqrt(h)))


def centroid(members: Iterable[tuple[Point, float]]) -> Point:
    """The weighted centre of points on the sphere."""
    x = y = z = 0.0
    for (lon, lat), weight in members:
        lon, lat = math.radians(lon), math.radians(lat)
        x += weight * math.cos(lat) * math.cos(lon)
        y += weight * math.cos(lat) * math.sin(lon)
        z += weight * math.sin(lat)
    return math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y)))


def bounds(part: Sequence[Point]) -> BBox:
    """The plain bounding box of points that do not cross the antimeridian."""
    lons, lats = [p[0] for p in part], [p[1] for p in part]
    return min(lons), min(lats), max(lons), max(lats)


def enclose(boxes: Iterable[BBox]) -> BBox:
    """The smallest box around boxes; its west is greater than its east when it crosses the antimeridian."""
    boxes = sorted(boxes)
    merged: list[list[float]] = []
    for west, _, east, _ in boxes:
        if merged and west <= merged[-1][1] + 1e-6:
            merged[-1][1] = max(merged[-1][1], east)
        else:
            merged.append([west, east])
    gaps = [(following[0] - span[1], following[0], span[1]) for span, following in zip(merged, merged[1:])]
    gaps.append((merged[0][0] + 360 - merged[-1][1], merged[0][0], merged[-1][1]))
    _, west, east = max(gaps)
    return west, min(box[1] for box in boxes), east, max(box[3] for box in boxes)


def in_box(point: Point, box: BBox) -> bool:
    """Whether a point is in a plain bounding box."""
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def inside(point: Point, rings: Iterable[Sequence[Point]]) -> bool:
    """Whether a point is inside rings by the even-odd rule."""
    x, y = point
    result = False
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                result = not result
    return result


def area(ring: Sequence[Point]) -> float:
    """The area of a ring in square degrees, shrunk by the latitude."""
    total = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:]))
    box = bounds(ring)
    return abs(total) / 2 * math.cos(math.radians((box[1] + box[3]) / 2))


def interior_point(rings: Sequence[Part]) -> Point:
    """A point inside the largest ring and outside its holes: the middle of the widest of eleven cuts, central cuts preferred."""
    outer = max(rings, key=area)
    box = bounds(outer)
    nearby = [ring for ring in rings if ring is outer or in_box(ring[0], box)]
    best, best_score = outer[0], -1.0
    for step in range(1, 12):
        y = box[1] + (box[3] - box[1]) * step / 12
        crossings = sorted((x2 - x1) * (y - y1) / (y2 - y1) + x1 for ring in nearby
                           for (x1, y1), (x2, y2) in zip(ring, ring[1:]) if (y1 > y) != (y2 > y))
        for left, right in zip(crossings[0::2], crossings[1::2]):
            score = (right - left) * math.cos(math.radians(y)) * (1 - 0.5 * abs(step - 6) / 6)
            if score > best_score:
                best, best_score = ((left + right) / 2, y), score
    return best
