import Archives

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The content of a file or of standard input, chunk by chunk; a gzip, which its first two bytes tell, is
/// unpacked on the way (`read(2)`).
package final class ByteStream {
  private static let chunkSize = 1 << 20

  /// What messages call the input.
  package let path: String
  /// Bytes taken from the file, packed.
  private(set) var consumed = 0
  /// Bytes returned, after unpacking.
  private(set) var given = 0

  private let descriptor: Int32
  private let chunk = UnsafeMutableRawBufferPointer.allocate(
    byteCount: ByteStream.chunkSize, alignment: 16)
  private var inflater: Inflater?
  private var isAtStart = true

  /// Opens a file, or standard input for `-`.
  ///
  /// - Throws: `InputError.unreadable` with the system's reason.
  package init(path: String) throws(InputError) {
    if path == "-" {
      self.path = "standard input"
      descriptor = dup(STDIN_FILENO)
    } else {
      self.path = path
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
    }
    guard descriptor >= 0 else {
      let reason =
        switch errno {
        case ENOENT: "there is no such file"
        case EACCES: "permission denied"
        default: String(cString: strerror(errno))
        }
      throw .unreadable(path: self.path, reason: reason)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    chunk.deallocate()
  }

  /// Whether bytes can be skipped without reading them.
  var isSeekable: Bool { inflater == nil && lseek(descriptor, 0, SEEK_CUR) >= 0 }

  /// Appends the next bytes; returns false at the end.
  ///
  /// - Throws: `InputError.unreadable`, or `.damagedGzip`; what could be unpacked has been appended.
  package func read(appendingTo bytes: inout [UInt8]) throws(InputError) -> Bool {
    let before = bytes.count
    defer { given += bytes.count - before }
    // A packed chunk may yield no bytes yet, and returning none would mean the end.
    while bytes.count == before {
      let count = try fill()
      guard count > 0 else {
        do { try inflater?.finish() } catch {
          throw .damagedGzip(path: path, isTruncated: true)
        }
        return false
      }
      let packed = UnsafeRawBufferPointer(rebasing: chunk[..<count])
      if isAtStart, packed.starts(with: [0x1F, 0x8B]) { inflater = Inflater(.gzip) }
      isAtStart = false
      guard let inflater else {
        bytes.append(contentsOf: packed)
        break
      }
      do {
        try inflater.add(packed) { bytes.append(contentsOf: $0) }
      } catch {
        throw .damagedGzip(path: path, isTruncated: false)
      }
    }
    return true
  }

  /// Skips bytes of an uncompressed file, from the current position.
  ///
  /// - Returns: false if the system cannot seek.
  func seek(by count: Int) -> Bool {
    guard isSeekable, lseek(descriptor, off_t(count), SEEK_CUR) >= 0 else { return false }
    consumed += count
    given += count
    isAtStart = isAtStart && count == 0
    return true
  }

  /// Reads at least 2 bytes if there are any, so that gzip is recognised even from a pipe that
  /// delivers single bytes.
  private func fill() throws(InputError) -> Int {
    var count = 0
    while true {
      let part = UnsafeMutableRawBufferPointer(rebasing: chunk[count...])
      #if canImport(Glibc)
        let result = Glibc.read(descriptor, part.baseAddress, part.count)
      #else
        let result = Darwin.read(descriptor, part.baseAddress, part.count)
      #endif
      if result < 0 {
        if errno == EINTR { continue }
        throw .unreadable(
          path: path,
          reason: errno == EISDIR
            ? "it is a folder; expected a file" : String(cString: strerror(errno)))
      }
      consumed += result
      count += result
      if result == 0 || count >= 2 || !isAtStart { return count }
    }
  }
}
