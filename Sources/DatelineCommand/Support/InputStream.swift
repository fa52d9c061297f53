#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file or standard input, read in chunks.
final class InputStream {
  /// The name of the input in messages.
  let name: String
  private let descriptor: Int32
  private static let chunkSize = 1 << 18

  /// Opens a file; `-` is standard input.
  init(path: String) throws {
    name = path == "-" ? "standard input" : path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure("\(name): cannot be read: \(String(cString: strerror(errno)))")
    }
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// Reads the next chunk; nil at the end.
  func next() throws -> [UInt8]? {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, used in
        count = read(descriptor, buffer.baseAddress, Self.chunkSize)
        used = max(0, count)
      }
      if count > 0 { return bytes }
      if count == 0 { return nil }
      guard errno == EINTR else {
        throw CommandFailure("\(name): cannot be read: \(String(cString: strerror(errno)))")
      }
    }
  }
}
