#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a new file piece by piece, and throws if the disk is full or fails.
package struct FileWriter: ~Copyable {
  private let descriptor: Int32
  private let path: String

  /// Creates the file, which must not exist yet.
  package init(creating path: String) throws(FileError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: FileStatus.lastError) }
  }

  /// Takes ownership of a descriptor that is open for writing.
  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Appends bytes.
  ///
  /// - Throws: `GazetteerError.unwritable`, for example if the disk is full.
  package func append(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    var rest = bytes
    while !rest.isEmpty {
      let written = write(descriptor, rest.baseAddress, rest.count)
      guard written > 0 else {
        if errno == EINTR { continue }
        throw .unwritable(path: path, reason: FileStatus.lastError)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }

  /// Overwrites existing bytes.
  package func replace(with bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) {
    guard pwrite(descriptor, bytes.baseAddress, bytes.count, off_t(offset)) == bytes.count else {
      throw .unwritable(path: path, reason: FileStatus.lastError)
    }
  }

  /// Waits until the bytes are on disk.
  package func synchronise() throws(FileError) {
    guard fsync(descriptor) == 0 else {
      throw .unwritable(path: path, reason: FileStatus.lastError)
    }
  }
}
