#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The size and modification time of a file, from `stat(2)`.
package struct FileStatus: Hashable {
  /// Bytes.
  package let size: Int
  /// The last change to the content, in nanoseconds since 1970.
  package let modified: Int
  package let isDirectory: Bool

  /// Reads the status of a file; nil if there is no such file.
  package init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    size = Int(status.st_size)
    #if canImport(Glibc)
      modified = Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec)
    #else
      modified =
        Int(status.st_mtimespec.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtimespec.tv_nsec)
    #endif
    isDirectory = status.st_mode & S_IFMT == S_IFDIR
  }

  /// The C library's description of the last error.
  package static var lastError: String { String(cString: strerror(errno)) }
}
