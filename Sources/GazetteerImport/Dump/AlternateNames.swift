import Files
import Gazetteer
import GazetteerBuild

/// The lines of `alternateNamesV2.txt`, grouped by place whatever their order in the file.
///
/// They are split by ranges of ids, sorted, and written to an unlinked temporary file, so memory
/// does not grow with their number.
final class AlternateNames: Sendable {
  private let map: MappedFile
  /// The offset in the map at which each range begins, followed by the end of the last one.
  private let starts: [Int]

  private static let idsOfPart: UInt64 = 1 << 15
  private static let partLimit = 1_024

  /// Sorts a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - findings: Collects lines without an id.
  /// - Throws: `GazetteerError` if the temporary file cannot be written.
  init(file: ImportFile, findings: ImportFindings) throws(GazetteerError) {
    let spill = PartitionedSpill<UInt8>(
      parts: Self.partLimit, folder: file.scratchFolder, budget: 24 << 20)
    var refused = LineFindings(file: file.name, findings: findings)
    var lines = DumpLines(file.bytes)
    while let line = lines.next() {
      var fields = DumpFields(line)
      _ = fields.next()
      let field = fields.next()
      guard let id = field.flatMap(DumpFields.number) else {
        let value = String(decoding: field?.prefix(40) ?? line[0..<0], as: UTF8.self)
        refused.add(.notANumber(column: "geonameid", value: value), line: lines.line)
        continue
      }
      let part = AlternateNames.part(of: id)
      try spill.append(contentsOf: line, to: part)
      try AlternateNames.endOfLine.withBytes { bytes throws(GazetteerError) in
        try spill.append(contentsOf: bytes, to: part)
      }
    }
    refused.finish()
    let sorted = try GazetteerError.ofFiles(ScratchFile(folder: file.scratchFolder))
    var starts = [0]
    for part in 0..<spill.partCount {
      try AlternateNames.sorted(spill.elements(of: part)).withBytes {
        bytes throws(GazetteerError) in
        _ = try GazetteerError.ofFiles(sorted.append(UnsafeRawBufferPointer(bytes)))
      }
      starts.append(sorted.size)
    }
    map = try GazetteerError.ofFiles(sorted.mapped())
    self.starts = starts
  }

  private static let endOfLine: [UInt8] = [0x0A]

  private static func part(of id: UInt64) -> Int {
    Int(min(id / idsOfPart, UInt64(partLimit - 1)))
  }

  private static func sorted(_ part: [UInt8]) -> [UInt8] {
    var sorted: [UInt8] = []
    sorted.reserveCapacity(part.count)
    part.withUnsafeBufferPointer { bytes in
      for line in DumpTable.lines(bytes, column: 1) {
        sorted.append(contentsOf: bytes[line.start..<line.end])
        sorted.append(0x0A)
      }
    }
    return sorted
  }

  /// The lines of a place, in their order in the file; valid as long as this is held.
  ///
  /// - Complexity: O(log *n*) in the bytes of the id's range.
  func lines(of id: UInt64) -> [UnsafeBufferPointer<UInt8>] {
    let part = AlternateNames.part(of: id)
    let bytes = UnsafeBufferPointer(
      rebasing: map.bytes.bindMemory(to: UInt8.self)[starts[part]..<starts[part + 1]])
    var low = 0
    var high = bytes.count
    // Binary search by bytes: `low` is always the start of a line.
    while low < high {
      var middle = low + (high - low) / 2
      while middle > low, bytes[middle - 1] != 0x0A { middle -= 1 }
      let end = AlternateNames.lineEnd(bytes, from: middle)
      if AlternateNames.id(bytes[middle..<end]) < id { low = end + 1 } else { high = middle }
    }
    var found: [UnsafeBufferPointer<UInt8>] = []
    while low < bytes.count {
      let end = AlternateNames.lineEnd(bytes, from: low)
      guard AlternateNames.id(bytes[low..<end]) == id else { break }
      found.append(UnsafeBufferPointer(rebasing: bytes[low..<end]))
      low = end + 1
    }
    return found
  }

  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end
  }

  private static func id(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var fields = DumpFields(UnsafeBufferPointer(rebasing: line))
    _ = fields.next()
    return fields.next().flatMap(DumpFields.number) ?? 0
  }
}

extension [UInt8] {
  /// Like `withUnsafeBufferPointer`, but with typed throws.
  fileprivate func withBytes(
    _ body: (UnsafeBufferPointer<UInt8>) throws(GazetteerError) -> Void
  ) throws(GazetteerError) {
    let result = withUnsafeBufferPointer { bytes in
      Result { () throws(GazetteerError) in try body(bytes) }
    }
    try result.get()
  }
}
