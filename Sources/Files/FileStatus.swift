#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Size and time of a file, as `stat(2)` gives them.
package struct FileStatus: Hashable {
  /// Bytes.
  package let size: Int
  /// Nanoseconds since 1970 of the last change to the content.
  package let modified: Int
  package let isDirectory: Bool

  /// nil where there is no such file.
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

  /// The words of the C library for the last error.
  package static var lastError: String { String(cString: strerror(errno)) }
}
