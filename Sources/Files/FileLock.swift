#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An advisory lock between processes (`flock(2)`), released when the process ends.
package struct FileLock {
  private let descriptor: Int32

  /// Waits until the lock is free.
  package init(path: String) throws(FileError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: FileStatus.lastError) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        let reason = FileStatus.lastError
        close(descriptor)
        throw .unwritable(path: path, reason: reason)
      }
    }
  }

  package func unlock() {
    close(descriptor)
  }
}
