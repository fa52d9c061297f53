/// The columns of a table of pairs.
struct PairColumns {
  /// The column indices of the two ends of a pair.
  enum Layout {
    /// One column for each end.
    case texts(from: Int, to: Int)
    /// Columns of numbers: latitude and longitude, or x and y, of each end.
    case numbers(Int, Int, Int, Int)
  }

  let separator: UInt8
  let count: Int
  let layout: Layout
  private let names: Set<String>

  private static let degrees = [
    ["from_latitude", "from_lat", "lat1", "latitude1", "lat_1"],
    ["from_longitude", "from_lon", "from_lng", "lon1", "lng1", "longitude1", "lon_1"],
    ["to_latitude", "to_lat", "lat2", "latitude2", "lat_2"],
    ["to_longitude", "to_lon", "to_lng", "lon2", "lng2", "longitude2", "lon_2"],
  ]
  private static let positions = [
    ["from_x", "x1"], ["from_y", "y1"], ["to_x", "x2"], ["to_y", "y2"],
  ]

  /// The column names that a table may use.
  static func expected(_ reader: PositionReader) -> [String] {
    let numbers = (reader.system == nil ? degrees : positions).compactMap(\.first)
    return ["from,to", numbers.joined(separator: ",")]
  }

  /// Reads the header line.
  init(
    _ row: ArraySlice<UInt8>, file: String, reading reader: PositionReader
  ) throws(MeasuringError) {
    var text = Array(row)
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    let separator: UInt8 =
      text.contains(0x09) ? 0x09 : text.contains(0x2C) ? 0x2C : text.contains(0x3B) ? 0x3B : 0x2C
    var fields: [Range<Int>] = []
    Self.split(text, text.indices, separator: separator, into: &fields)
    let names = fields.map { field in
      String(decoding: text[field], as: UTF8.self).lowercased().filter { $0 != "\"" && $0 != " " }
    }
    self.separator = separator
    self.names = Set(names)
    count = names.count
    let wanted = reader.system == nil ? Self.degrees : Self.positions
    let numbers = wanted.compactMap { aliases in names.firstIndex(where: aliases.contains) }
    if numbers.count == 4 {
      layout = .numbers(numbers[0], numbers[1], numbers[2], numbers[3])
    } else if let from = names.firstIndex(of: "from"), let to = names.firstIndex(of: "to") {
      layout = .texts(from: from, to: to)
    } else {
      throw .noPairColumns(file: file, found: names, expected: Self.expected(reader))
    }
  }

  /// A name for a new column that the table does not have yet: `distance_m`, or `distance_m_2` in
  /// a table that was measured before.
  func unused(_ name: String) -> String {
    guard names.contains(name) else { return name }
    let number = (2...).first { !names.contains("\(name)_\($0)") }
    return "\(name)_\(number ?? 2)"
  }

  /// Splits a row into fields; quotation marks stay around quoted fields.
  static func split(
    _ text: [UInt8], _ row: Range<Int>, separator: UInt8, into fields: inout [Range<Int>]
  ) {
    fields.removeAll(keepingCapacity: true)
    var start = row.lowerBound
    var isInside = false
    for index in row {
      let byte = text[index]
      if byte == 0x22 {
        isInside.toggle()
      } else if byte == separator, !isInside {
        fields.append(start..<index)
        start = index + 1
      }
    }
    fields.append(start..<row.upperBound)
  }

  /// The text of a field without its quotation marks; nil if it is not UTF-8.
  static func string(_ text: [UInt8], _ field: Range<Int>) -> String? {
    var bytes: [UInt8] = []
    var index = field.lowerBound
    let isQuoted = index < field.upperBound && text[index] == 0x22
    if isQuoted { index += 1 }
    while index < field.upperBound {
      let byte = text[index]
      index += 1
      if isQuoted, byte == 0x22 {
        guard index < field.upperBound, text[index] == 0x22 else { continue }
        index += 1
      }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
