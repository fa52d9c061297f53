import Files

/// The lakes, rivers and labels in `gazetteer/outlines`, which maps show besides outlines.
///
/// The tables are small and read in place; rows are skipped by rank before their points are parsed.
/// Tables that cannot be read are ignored: a map without rivers is still a map.
package struct Basemap: Sendable {
  let lakeFile: MappedFile?
  let riverFile: MappedFile?
  private let labelFile: MappedFile?

  /// A base map without anything on it.
  package init() { (lakeFile, riverFile, labelFile) = (nil, nil, nil) }

  /// Opens the tables of a gazetteer's folder.
  package init(folder path: String) {
    func open(_ name: String) -> MappedFile? {
      try? MappedFile(path: "\(path)/\(OutlineStore.folderName)/\(name).tsv")
    }
    lakeFile = open("lakes")
    riverFile = open("rivers")
    labelFile = open("labels")
  }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { lakeFile == nil && riverFile == nil && labelFile == nil }

  /// The shores of lakes, each closed, with water on their left. Islands have shores of their own.
  ///
  /// - Parameters:
  ///   - rank: The highest rank to include, 0...9.
  ///   - isWanted: Returns whether to include a line with a given box.
  /// - Returns: The lines, in table order.
  /// - Complexity: O(bytes).
  package func lakes(upTo rank: Int, where isWanted: (Outlines.UnitBox) -> Bool) -> [BasemapLine] {
    lines(lakeFile, rank, isWanted)
  }

  /// The rivers, mostly from source to mouth.
  ///
  /// - Complexity: O(bytes).
  package func rivers(upTo rank: Int, where isWanted: (Outlines.UnitBox) -> Bool) -> [BasemapLine] {
    lines(riverFile, rank, isWanted)
  }

  private func lines(
    _ file: MappedFile?, _ rank: Int, _ isWanted: (Outlines.UnitBox) -> Bool
  ) -> [BasemapLine] {
    guard let file else { return [] }
    var lines: [BasemapLine] = []
    BasemapRows.forEach(in: file.bytes) { row in
      guard let number = row.first.map({ Int($0) - 0x30 }), number <= rank else { return }
      let fields = row.split(separator: 0x09, omittingEmptySubsequences: false)
      guard (3...4).contains(fields.count),
        let points = BasemapRows.points(UnsafeRawBufferPointer(rebasing: fields[2])),
        let box = BasemapRows.box(points), isWanted(box)
      else { return }
      lines.append(
        BasemapLine(
          rank: number, name: String(decoding: fields[1], as: UTF8.self), points: points))
    }
    return lines
  }

  /// The labels with their points.
  ///
  /// - Parameter isWanted: Returns whether to include a label with a given kind, rank (0...9),
  ///   longitude and latitude.
  /// - Returns: The labels, in table order.
  /// - Complexity: O(bytes).
  package func labels(
    where isWanted: (BasemapLabel.Kind, Int, Double, Double) -> Bool
  ) -> [BasemapLabel] {
    guard let labelFile else { return [] }
    var labels: [BasemapLabel] = []
    BasemapRows.forEach(in: labelFile.bytes) { row in
      let fields = row.split(separator: 0x09, omittingEmptySubsequences: false)
      guard fields.count == 6,
        let kind = BasemapLabel.Kind(rawValue: String(decoding: fields[0], as: UTF8.self)),
        let rank = fields[1].first.map({ Int($0) - 0x30 }),
        let longitude = BasemapRows.decimal(fields[4]), -180...180 ~= longitude,
        let latitude = BasemapRows.decimal(fields[5]), -90...90 ~= latitude,
        isWanted(kind, rank, longitude, latitude)
      else { return }
      labels.append(
        BasemapLabel(
          kind: kind, rank: rank, name: String(decoding: fields[2], as: UTF8.self),
          code: String(decoding: fields[3], as: UTF8.self), longitude: longitude,
          latitude: latitude))
    }
    return labels
  }
}

/// A lake's shore or a river.
package struct BasemapLine: Sendable {
  /// The rank, from 0 for lines on world maps to 9 for lines on maps of a province.
  package let rank: Int
  /// Its name; empty if it has none.
  package let name: String
  /// At least two points.
  package let points: [OutlinePoint]
}

/// A name on the map.
package struct BasemapLabel: Sendable {
  /// What has the name.
  package enum Kind: String, Sendable {
    case country, sea, capital, town
  }

  /// What has the name.
  package let kind: Kind
  /// The rank, from 0 for labels on world maps upwards.
  package let rank: Int
  /// The name.
  package let name: String
  /// The ISO 3166-1 alpha-2 code of the country; empty for a sea.
  package let code: String
  /// Degrees east.
  package let longitude: Double
  /// Degrees north.
  package let latitude: Double
}
