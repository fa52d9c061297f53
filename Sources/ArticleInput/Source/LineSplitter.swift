#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Splits a stream into lines (`memchr(3)`), using memory for one chunk plus the longest line.
struct LineSplitter {
  /// A line without its end, or a marker for one that was too long and was skipped.
  enum Line {
    case whole([UInt8])
    case tooLong
  }

  private let stream: ByteStream
  private let limit: Int
  private var buffer: [UInt8]
  private var start = 0
  /// Bytes from `start` on that are known to hold no line end.
  private var searched = 0
  private var isAtEnd = false
  private var failure: InputError?

  /// The number of bytes and of lines before the next line.
  private(set) var position: (byte: Int, line: Int)

  /// Makes a splitter.
  ///
  /// - Parameters:
  ///   - stream: The stream to split.
  ///   - head: Bytes already read from it.
  ///   - position: The number of bytes and of lines of the content before the head.
  ///   - limit: The longest line, in bytes.
  init(
    _ stream: ByteStream, head: [UInt8], position: (byte: Int, line: Int) = (0, 0), limit: Int
  ) {
    self.stream = stream
    self.limit = limit
    self.position = position
    buffer = head
  }

  /// The next line, or nil at the end. A line cut off by a failure of the stream is not returned.
  ///
  /// - Throws: What the stream throws; after that, the end.
  /// - Complexity: O(*n*) in the line's bytes.
  mutating func next() throws(InputError) -> Line? {
    var isTooLong = false
    while true {
      if let end = lineEnd() {
        let line = isTooLong ? Line.tooLong : .whole(Array(buffer[start..<end]))
        advance(to: end + 1)
        return line
      }
      searched = buffer.count - start
      if isAtEnd {
        guard searched > 0 || isTooLong else {
          if let failure {
            self.failure = nil
            throw failure
          }
          return nil
        }
        let line = isTooLong ? Line.tooLong : .whole(Array(buffer[start...]))
        advance(to: buffer.count)
        return line
      }
      if searched > limit {
        isTooLong = true
        position.byte += searched
        start = buffer.count
        searched = 0
      }
      buffer.removeFirst(start)
      start = 0
      do {
        isAtEnd = try !stream.read(appendingTo: &buffer)
      } catch {
        // Return the whole lines that came before the failure first.
        buffer.removeSubrange((buffer.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)...)
        searched = 0
        isTooLong = false
        isAtEnd = true
        failure = error
      }
    }
  }

  private mutating func advance(to next: Int) {
    position.byte += next - start
    position.line += 1
    start = next
    searched = 0
  }

  private func lineEnd() -> Int? {
    buffer.withUnsafeBytes { bytes in
      let from = start + searched
      guard let base = bytes.baseAddress, from < bytes.count,
        let found = memchr(base + from, 0x0A, bytes.count - from)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
