/// What maps show beside outlines: the lakes, rivers and labels of `gazetteer/outlines`.
///
/// The tables are small and are read where they lie; rows are skipped by their rank before their points
/// are looked at. What cannot be read is left out: a map without rivers is a map.
package struct Basemap: Sendable {
  private let lakeFile: MappedFile?
  private let riverFile: MappedFile?
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

  /// The shores of lakes, water on their left, each closed; islands are shores of their own.
  ///
  /// - Parameters:
  ///   - rank: The greatest rank that is given, 0...9.
  ///   - isWanted: Asked for the box of each line.
  /// - Returns: Lines in the order of the table.
  /// - Complexity: O(bytes).
  package func lakes(upTo rank: Int, where isWanted: (Outlines.UnitBox) -> Bool) -> [BasemapLine] {
    lines(lakeFile, rank, isWanted)
  }

  /// Rivers, from their source on, mostly.
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
      guard fields.count == 3,
        let points = BasemapRows.points(UnsafeRawBufferPointer(rebasing: fields[2])),
        let box = BasemapRows.box(points), isWanted(box)
      else { return }
      lines.append(
        BasemapLine(
          rank: number, name: String(decoding: fields[1], as: UTF8.self), points: points))
    }
    return lines
  }

  /// Names with their points.
  ///
  /// - Parameter isWanted: Asked for kind, rank (0...9), longitude and latitude.
  /// - Returns: Labels in the order of the table.
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
  /// 0 for what maps of the world show, to 9 for what maps of a province do.
  package let rank: Int
  /// Its name; empty where it has none.
  package let name: String
  /// Two points or more.
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
  /// 0 for what maps of the world name, and up.
  package let rank: Int
  /// The name.
  package let name: String
  /// ISO 3166-1 alpha-2 of the country; empty for a sea.
  package let code: String
  /// Degrees east.
  package let longitude: Double
  /// Degrees north.
  package let latitude: Double
}
