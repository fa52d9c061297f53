import Files
package import Geodesy

/// Divisions that contain more than the codes of their places say, read from `containments.tsv` in the folder of
/// a gazetteer's text.
///
/// A ceremonial or historic county contains the unitary authorities that people say it contains: Luton lies in
/// Bedfordshire, Croydon in Surrey. A country contains its dependent territories. Its columns are `division` (a
/// place's id), `name` for people who read the table, `parts` and `disputed`. A part is a country or division by
/// GeoNames' codes, `GB.ENG.I1`, or what of it lies in a box of degrees, `GB.ENG.GLA@-0.52,51.4,-0.32,51.475` (west,
/// south, east, north); parts are separated by `|`. Whether a disputed part belongs to the division is not for a
/// gazetteer to say. The table is written by hand from public knowledge and sorted by division.
package struct ContainmentTable: Sendable {
  /// The table's file name in a gazetteer's folder.
  package static let fileName = "containments.tsv"

  /// What the table says of a place and a division.
  package enum Answer: Sendable, Hashable {
    /// The place lies in one of the division's parts.
    case inside
    /// It lies in a part about which states or people disagree.
    case disputed
    /// The division is listed, and none of its parts holds the place.
    case outside
  }

  private struct Part: Sendable {
    let codes: [Substring]
    let box: BoundingBox?

    /// Parses `GB.ENG.I1` or `GB.ENG.GLA@west,south,east,north`.
    init?(_ text: Substring) {
      let halves = text.split(separator: "@", maxSplits: 1)
      guard let codes = halves.first?.split(separator: "."), 1...3 ~= codes.count else {
        return nil
      }
      self.codes = codes
      guard halves.count == 2 else {
        box = nil
        return
      }
      let edges = halves[1].split(separator: ",").compactMap { Double($0) }
      guard edges.count == 4,
        let box = try? BoundingBox(west: edges[0], south: edges[1], east: edges[2], north: edges[3])
      else { return nil }
      self.box = box
    }

    func holds(_ codes: [String], _ point: Coordinate) -> Bool {
      self.codes.count <= codes.count && zip(self.codes, codes).allSatisfy { $0 == $1 }
        && box?.contains(point) ?? true
    }
  }

  private let parts: [String: (own: [Part], disputed: [Part])]

  /// How many divisions are listed.
  package var count: Int { parts.count }

  /// Reads a folder's table; without such a file, the table is empty.
  ///
  /// - Parameters:
  ///   - path: The folder of a gazetteer's text.
  ///   - refused: Called with the 1-based line number of each row that cannot be used.
  /// - Complexity: O(*n*) in the rows.
  package init(folder path: String, refused: (Int) -> Void = { _ in }) {
    var parts: [String: (own: [Part], disputed: [Part])] = [:]
    guard let file = try? MappedFile(path: "\(path)/\(Self.fileName)") else {
      self.parts = [:]
      return
    }
    let text = String(decoding: file.bytes, as: UTF8.self)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .dropFirst() where !line.isEmpty
    {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      let lists = columns.dropFirst(2).map { column in
        column.split(separator: "|").map { Part($0) }
      }
      guard columns.count == 4, !columns[0].isEmpty, parts[String(columns[0])] == nil,
        lists.joined().allSatisfy({ $0 != nil })
      else {
        refused(number + 1)
        continue
      }
      parts[String(columns[0])] = (lists[0].compactMap { $0 }, lists[1].compactMap { $0 })
    }
    self.parts = parts
  }

  /// Whether a division contains a place; nil where the division is not listed.
  ///
  /// - Parameters:
  ///   - division: The id of the division's place.
  ///   - codes: The codes of the place's country and divisions, from the country down.
  ///   - point: The place's point.
  /// - Returns: What the table says; nil for a division that is not listed.
  /// - Complexity: O(parts of the division).
  package func answer(
    whether division: String, contains codes: [String], at point: Coordinate
  ) -> Answer? {
    guard let listed = parts[division] else { return nil }
    if listed.own.contains(where: { $0.holds(codes, point) }) { return .inside }
    return listed.disputed.contains { $0.holds(codes, point) } ? .disputed : .outside
  }
}
