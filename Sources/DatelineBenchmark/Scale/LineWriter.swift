import Foundation

/// Writes a file of lines that are made one after the other.
enum LineWriter {
  static func write(
    to path: String, lines: Int, _ line: (Int, inout [UInt8]) -> Void
  ) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw BenchmarkFailure("\(path): cannot be written") }
    var buffer: [UInt8] = []
    buffer.reserveCapacity(1 << 21)
    for index in 0..<lines {
      line(index, &buffer)
      if buffer.count > 1 << 20 {
        try file.write(contentsOf: buffer)
        buffer.removeAll(keepingCapacity: true)
      }
    }
    try file.write(contentsOf: buffer)
    try file.close()
  }

  /// A number with five decimals.
  static func decimal(_ value: Double) -> String {
    let scaled = Int((abs(value) * 100_000).rounded())
    let fraction = String(scaled % 100_000)
    return (value < 0 ? "-" : "") + "\(scaled / 100_000)."
      + String(repeating: "0", count: 5 - fraction.count) + fraction
  }
}
