/// Parses the rows and numbers of the tables of lakes, rivers and labels.
enum BasemapRows {
  /// Calls `body` with each row except the header.
  static func forEach(
    in bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void
  ) {
    var start = 0
    var isHeader = true
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if !isHeader, end > start { body(UnsafeRawBufferPointer(rebasing: bytes[start..<end])) }
      isHeader = false
      start = end + 1
    }
  }

  /// The points of a line in the format of `outlines/README.md`; nil if it is invalid.
  static func points(_ field: UnsafeRawBufferPointer) -> [OutlinePoint]? {
    try? OutlineTextReader.points(field)
  }

  /// The bounding box of points.
  static func box(_ points: [OutlinePoint]) -> Outlines.UnitBox? {
    guard let first = points.first else { return nil }
    var box: Outlines.UnitBox = (first.x, first.y, first.x, first.y)
    for point in points {
      box.west = min(box.west, point.x)
      box.south = min(box.south, point.y)
      box.east = max(box.east, point.x)
      box.north = max(box.north, point.y)
    }
    return box
  }

  /// Parses a decimal number with optional sign and decimals, without an exponent.
  static func decimal(_ field: Slice<UnsafeRawBufferPointer>) -> Double? {
    var number = 0.0
    var scale = 1.0
    var isNegative = false
    var isFraction = false
    for (position, byte) in field.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where position == 0: isNegative = true
      case UInt8(ascii: ".") where !isFraction: isFraction = true
      case 0x30...0x39:
        number = number * 10 + Double(byte - 0x30)
        if isFraction { scale *= 10 }
      default: return nil
      }
    }
    return field.isEmpty ? nil : (isNegative ? -number : number) / scale
  }
}
