import Digests
import Files
package import Gazetteer

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a file line by line, a few megabytes at a time, and hashes it on the way.
package struct LineFile: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private let buffer: UnsafeMutableRawBufferPointer

  /// The buffer size. Longer lines are split; the longest in GeoNames has 15,000 bytes.
  private static let bufferSize = 4 << 20

  package init(path: String) throws(GazetteerError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: FileStatus.lastError) }
    buffer = .allocate(byteCount: Self.bufferSize, alignment: 16)
  }

  deinit {
    close(descriptor)
    buffer.deallocate()
  }

  /// Calls `body` with the bytes of each line, including its line feed.
  ///
  /// - Returns: The SHA-256 of the file.
  package mutating func forEachLine(
    _ body: (_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GazetteerError) -> Void
  ) throws(GazetteerError) -> [UInt8] {
    var digest = RunningDigest()
    var held = 0
    var number = 0
    while true {
      let space = UnsafeMutableRawBufferPointer(rebasing: buffer[held...])
      let count = read(descriptor, space.baseAddress, space.count)
      guard count >= 0 else {
        if errno == EINTR { continue }
        throw .unreadable(path: path, reason: FileStatus.lastError)
      }
      digest.update(UnsafeRawBufferPointer(rebasing: space[..<count]))
      let bytes = UnsafeBufferPointer(
        start: UnsafePointer(buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)),
        count: held + count)
      var start = 0
      while let end = LineFile.lineEnd(bytes, from: start) {
        number += 1
        try body(UnsafeBufferPointer(rebasing: bytes[start..<end]), number)
        start = end
      }
      if count == 0 || start == 0 && bytes.count == buffer.count {
        // The last line lacks a line feed, or the line is longer than the buffer.
        number += 1
        if start < bytes.count {
          try body(UnsafeBufferPointer(rebasing: bytes[start...]), number)
        }
        start = bytes.count
        if count == 0 { return digest.finish() }
      }
      held = bytes.count - start
      if held > 0, let base = buffer.baseAddress { memmove(base, base + start, held) }
    }
  }

  /// The offset after the next line feed.
  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, 0x0A, bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found)) + 1
  }
}
