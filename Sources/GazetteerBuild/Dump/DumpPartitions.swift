import Digests
import Dispatch
import Gazetteer
import Synchronization

/// A dump split into ranges of ids, so that the places in a range can be joined with their names in
/// memory.
///
/// The lines are written to scratch files unchanged.
final class DumpPartitions: @unchecked Sendable {
  // Safe to share after initialisation: nothing changes the spills, and they are read by position.

  private let places: PartitionedSpill<UInt8>
  private let names: PartitionedSpill<UInt8>
  /// The SHA-256 over the hashes of the files, in hexadecimal.
  let hash: String
  /// Whether there is a file of names.
  let hasNames: Bool

  /// The number of ids in a range. GeoNames ids go up to 13 million, with few gaps.
  private static let idsOfPart: UInt64 = 1 << 15
  /// The maximum number of ranges. All ids beyond 33 million are in one range.
  private static let partLimit = 1_024

  /// Splits the files, with places on one core and names on another.
  ///
  /// - Parameters:
  ///   - dump: The files.
  ///   - folder: The folder for the scratch files.
  ///   - refused: Called from any thread for each line without an id.
  /// - Throws: `GazetteerError` if a file cannot be read or a scratch file cannot be written.
  init(
    _ dump: GeoNamesDump, scratch folder: String,
    refused: @escaping @Sendable (GazetteerError) -> Void
  ) throws(GazetteerError) {
    let places = PartitionedSpill<UInt8>(parts: Self.partLimit, folder: folder, budget: 24 << 20)
    let names = PartitionedSpill<UInt8>(parts: Self.partLimit, folder: folder, budget: 24 << 20)
    let results = Mutex([Result<[UInt8], GazetteerError>](repeating: .success([]), count: 2))
    nonisolated(unsafe) let spills = [places, names]
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      let result = Result { () throws(GazetteerError) -> [UInt8] in
        var hash: [UInt8] = []
        for path in number == 0 ? dump.placeFiles : [dump.nameFile].compactMap(\.self) {
          hash += try DumpPartitions.split(
            path, column: number, into: spills[number], refused: refused)
        }
        return hash
      }
      results.withLock { $0[number] = result }
    }
    var digest = RunningDigest()
    for result in results.withLock({ $0 }) { digest.update(try result.get()) }
    self.hash = digest.finish().hexadecimal
    self.places = places
    self.names = names
    hasNames = dump.nameFile != nil
  }

  private static func split(
    _ path: String, column: Int, into spill: PartitionedSpill<UInt8>,
    refused: (GazetteerError) -> Void
  ) throws(GazetteerError) -> [UInt8] {
    var file = try LineFile(path: path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return try file.forEachLine { line, number throws(GazetteerError) in
      var fields = DumpFields(line)
      if column > 0 { _ = fields.next() }
      let field = fields.next()
      guard let id = field.flatMap(DumpFields.number) else {
        if line.count > 2 {
          let start = String(decoding: field?.prefix(20) ?? line[0..<0], as: UTF8.self)
          refused(
            .row(file: name, line: number, .notANumber(column: "geonameid", value: start)))
        }
        return
      }
      let part = min(Int(id / Self.idsOfPart), Self.partLimit - 1)
      try spill.append(contentsOf: line, to: part)
      // The last line of a file may lack a line feed, and another line may follow it in the same
      // part.
      if line.last != 0x0A {
        try [0x0A].withUnsafeBufferPointer { end throws(GazetteerError) in
          try spill.append(contentsOf: end, to: part)
        }
      }
    }
  }

  /// The ranges that contain places.
  var parts: [Int] { (0..<Self.partLimit).filter { places.count(of: $0) > 0 } }

  /// The size of a range in bytes.
  func size(of part: Int) -> Int { places.count(of: part) + names.count(of: part) }

  /// The lines of a range's places and names.
  func lines(of part: Int) throws(GazetteerError) -> (places: [UInt8], names: [UInt8]) {
    (try places.elements(of: part), try names.elements(of: part))
  }
}

/// The tab-separated fields of a line.
package struct DumpFields {
  private let line: UnsafeBufferPointer<UInt8>
  private var position = 0

  package init(_ line: UnsafeBufferPointer<UInt8>) {
    var end = line.count
    while end > 0, line[end - 1] == 0x0A || line[end - 1] == 0x0D { end -= 1 }
    self.line = UnsafeBufferPointer(rebasing: line[..<end])
  }

  /// The next field; nil after the last.
  package mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard position <= line.count else { return nil }
    var end = position
    while end < line.count, line[end] != 0x09 { end += 1 }
    let field = UnsafeBufferPointer(rebasing: line[position..<end])
    position = end + 1
    return field
  }

  /// Parses digits as a number; nil for anything else, and for more than 18 digits.
  package static func number(_ field: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard 1...18 ~= field.count else { return nil }
    var number: UInt64 = 0
    for byte in field {
      guard 0x30...0x39 ~= byte else { return nil }
      number = number * 10 + UInt64(byte - 0x30)
    }
    return number
  }
}
