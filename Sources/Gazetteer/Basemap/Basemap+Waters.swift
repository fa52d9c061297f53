/// A lake or river of the base map that is a place of the gazetteer.
struct BasemapWater: Sendable {
  /// Whether its lines are closed shores with water on their left, and not the courses of a river.
  let isLake: Bool
  /// The bytes of the points of each line in the table.
  fileprivate(set) var rows: [Range<Int>] = []
}

extension Basemap {
  /// The lakes and rivers that are places, by the places' ids; their points are not read yet.
  ///
  /// - Complexity: O(bytes).
  func waters() -> [String: BasemapWater] {
    var waters: [String: BasemapWater] = [:]
    for (file, isLake) in [(lakeFile, true), (riverFile, false)] {
      guard let file, let start = file.bytes.baseAddress else { continue }
      BasemapRows.forEach(in: file.bytes) { row in
        let fields = row.split(separator: 0x09, omittingEmptySubsequences: false)
        guard fields.count == 4, !fields[3].isEmpty,
          let first = UnsafeRawBufferPointer(rebasing: fields[2]).baseAddress
        else { return }
        let offset = first - start
        waters[String(decoding: fields[3], as: UTF8.self), default: BasemapWater(isLake: isLake)]
          .rows.append(offset..<(offset + fields[2].count))
      }
    }
    return waters
  }

  /// The lines of a lake or river; those that cannot be read are left out.
  ///
  /// - Complexity: O(points).
  func lines(of water: BasemapWater) -> [[OutlinePoint]] {
    guard let bytes = (water.isLake ? lakeFile : riverFile)?.bytes else { return [] }
    return water.rows.compactMap { row in
      BasemapRows.points(UnsafeRawBufferPointer(rebasing: bytes[row]))
    }
  }
}
