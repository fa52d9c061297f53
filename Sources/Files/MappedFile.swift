#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file mapped read-only into memory (`mmap(2)`), unmapped when the last reference is released.
package final class MappedFile: @unchecked Sendable {
  // Safe to share: the mapping is private, read-only and lives as long as the object.

  /// The file's bytes; empty for an empty file.
  package let bytes: UnsafeRawBufferPointer

  /// - Throws: `FileError.unreadable` with the system's reason.
  package convenience init(path: String) throws(FileError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unreadable(path: path, reason: FileStatus.lastError)
    }
    defer { close(descriptor) }
    try self.init(descriptor: descriptor, path: path)
  }

  /// Maps an open file, which may be closed afterwards.
  ///
  /// - Throws: `FileError.unreadable` with the system's reason.
  init(descriptor: Int32, path: String) throws(FileError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, reason: FileStatus.lastError)
    }
    let size = Int(status.st_size)
    guard size > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else { throw .unreadable(path: path, reason: FileStatus.lastError) }
    bytes = UnsafeRawBufferPointer(start: address, count: size)
  }

  deinit {
    if let address = bytes.baseAddress {
      munmap(UnsafeMutableRawPointer(mutating: address), bytes.count)
    }
  }
}
