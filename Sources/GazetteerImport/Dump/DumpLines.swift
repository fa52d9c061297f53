#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lines of a file in memory, without their line ends.
struct DumpLines {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  /// The 1-based number of the line that ``next()`` last returned.
  private(set) var line = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    position = 0
  }

  /// The share that has been read, 0...1.
  var share: Double { bytes.isEmpty ? 1 : Double(position) / Double(bytes.count) }

  /// Returns the next line that is not empty, or nil at the end.
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    while position < bytes.count, let base = bytes.baseAddress {
      let start = position
      let found = memchr(base + start, 0x0A, bytes.count - start)
      var end =
        found.map { UnsafeRawPointer(base).distance(to: UnsafeRawPointer($0)) } ?? bytes.count
      position = min(end + 1, bytes.count)
      line += 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      if end > start { return UnsafeBufferPointer(rebasing: bytes[start..<end]) }
    }
    return nil
  }
}
