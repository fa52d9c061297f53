import Geodesy

/// Reads the tables of `gazetteer/outlines`, with one line a row and the columns `left`, `right`
/// and `points`.
///
/// `points` holds the first point and then the step to each next one, longitude before latitude,
/// each with its sign, in ten-thousandths of a degree: `+411234+345000+12-7` goes from 41.1234 E
/// 34.5 N to 41.1246 E 34.4993 N. See `gazetteer/outlines/README.md`.
struct OutlineTextReader {
  static let header = "left\tright\tpoints"
  /// The file's name, as used in errors.
  let file: String
  private var areas: [[UInt8]: OutlineArea] = [:]

  init(file: String) { self.file = file }

  /// Reads the rows of a table.
  ///
  /// - Throws: `GazetteerError.row` for the first row that cannot be used.
  /// - Complexity: O(bytes).
  mutating func arcs(in bytes: UnsafeRawBufferPointer) throws(GazetteerError) -> [OutlineArc] {
    var arcs: [OutlineArc] = []
    var start = 0
    var line = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      line += 1
      do throws(RowProblem) {
        let row = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        if line == 1 {
          guard row.elementsEqual(Self.header.utf8) else {
            throw .missingColumns(["left", "right", "points"])
          }
        } else if !row.isEmpty {
          arcs.append(try arc(row))
        }
      } catch {
        throw .row(file: file, line: line, error)
      }
      start = end + 1
    }
    if line == 0 { throw .row(file: file, line: 1, .missingColumns(["left", "right", "points"])) }
    return arcs
  }

  private mutating func arc(_ row: UnsafeRawBufferPointer) throws(RowProblem) -> OutlineArc {
    let fields = row.split(separator: 0x09, omittingEmptySubsequences: false)
    guard fields.count == 3 else { throw .fieldCount(expected: 3, found: fields.count) }
    let left = try area(fields[0])
    let right = try area(fields[1])
    guard left != right else { throw .sameArea(left.text) }
    return OutlineArc(
      left: left, right: right, points: try Self.points(UnsafeRawBufferPointer(rebasing: fields[2]))
    )
  }

  private mutating func area(_ field: Slice<UnsafeRawBufferPointer>) throws(RowProblem)
    -> OutlineArea
  {
    let key = Array(field)
    if let known = areas[key] { return known }
    let text = String(decoding: field, as: UTF8.self)
    guard let area = OutlineArea(text) else { throw .unknownArea(text) }
    areas[key] = area
    return area
  }

  /// Parses the points of a line, two or more, as described in `gazetteer/outlines/README.md`.
  static func points(_ field: UnsafeRawBufferPointer) throws(RowProblem) -> [OutlinePoint] {
    var points: [OutlinePoint] = []
    points.reserveCapacity(field.count / 6)
    var index = 0
    var x = 0
    var y = 0
    while index < field.count {
      guard let east = number(field, &index), let north = number(field, &index) else {
        throw .invalidPoints(column: index + 1)
      }
      x += east
      y += north
      guard abs(x) <= 1_800_000 else {
        throw .outOfRange(
          column: "longitude", value: "\(Double(x) / OutlinePoint.units)", range: "-180...180")
      }
      guard abs(y) <= 900_000 else {
        throw .outOfRange(
          column: "latitude", value: "\(Double(y) / OutlinePoint.units)", range: "-90...90")
      }
      points.append(OutlinePoint(x: Int32(x), y: Int32(y)))
    }
    guard points.count > 1 else { throw .tooFewPoints(points.count) }
    return points
  }

  /// Parses a sign and one to seven digits, and moves `index` past them.
  static func number(_ bytes: UnsafeRawBufferPointer, _ index: inout Int) -> Int? {
    guard index < bytes.count else { return nil }
    let sign = bytes[index]
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    var next = index + 1
    var value = 0
    while next < bytes.count, next - index <= 7, case let digit = bytes[next] &- 0x30, digit < 10 {
      value = value * 10 + Int(digit)
      next += 1
    }
    guard next > index + 1 else { return nil }
    index = next
    return sign == UInt8(ascii: "-") ? -value : value
  }
}

/// A point in the units of the outlines, ten-thousandths of a degree (11 m).
package struct OutlinePoint: Hashable, Sendable {
  /// The number of units in a degree.
  package static let units = 10_000.0

  /// Units east, -1,800,000...1,800,000.
  package let x: Int32
  /// Units north, -900,000...900,000.
  package let y: Int32

  /// The point in degrees.
  var coordinate: Coordinate {
    Coordinate(
      latitude: max(-90, min(90, Double(y) / Self.units)), longitude: Double(x) / Self.units)
  }

  /// Whether a segment runs along the antimeridian or the south pole, where the map is cut.
  static func isCut(_ a: OutlinePoint, _ b: OutlinePoint) -> Bool {
    a.x == b.x && abs(a.x) == 1_800_000 || a.y == b.y && a.y == -900_000
  }
}

/// A line with one area on its left and another on its right, in the direction of its points.
package struct OutlineArc: Hashable, Sendable {
  package let left: OutlineArea
  package let right: OutlineArea
  /// The points, two or more. In a closed line, the first point is repeated at the end.
  package let points: [OutlinePoint]
}
