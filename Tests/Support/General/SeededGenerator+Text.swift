extension SeededGenerator {
  /// True once in `count` calls on average.
  package mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  /// Letters of one script after the other, in many scripts, with marks and punctuation between.
  package mutating func text(maximumLength: Int = 24) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x3FF, 0x400...0x52F, 0x5D0...0x5EA,
      0x621...0x652, 0x671...0x6D3, 0x904...0x94D, 0x985...0x9CC, 0xB95...0xBCC, 0xD05...0xD4C,
      0xD9A...0xDDF, 0xE01...0xE4E, 0x1E00...0x1FFC, 0x2010...0x2020, 0x3041...0x30FF,
      0x4E00...0x4E80, 0xAC00...0xAC80, 0x1F600...0x1F610,
    ]
    var text = ""
    var range = ranges[0]
    for _ in 0..<Int.random(in: 0...maximumLength, using: &self) {
      if oneIn(4) { range = ranges[Int.random(in: ranges.indices, using: &self)] }
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)),
        scalar.properties.generalCategory != .unassigned
      {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
