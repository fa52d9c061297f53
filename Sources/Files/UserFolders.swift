import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// The user's folders, following the XDG base directory specification.
public enum UserFolders {
  /// `$XDG_CACHE_HOME/dateline`, or `~/.cache/dateline`.
  public static var cache: String { folder("XDG_CACHE_HOME", fallback: ".cache") }

  /// `$XDG_DATA_HOME/dateline`, or `~/.local/share/dateline`.
  public static var data: String { folder("XDG_DATA_HOME", fallback: ".local/share") }

  /// `$XDG_CONFIG_HOME/dateline`, or `~/.config/dateline`.
  public static var configuration: String { folder("XDG_CONFIG_HOME", fallback: ".config") }

  /// The user's own cache in the temporary folder.
  package static var temporaryCache: String {
    let temporary = variable("TMPDIR") ?? "/tmp"
    return (temporary.hasSuffix("/") ? temporary : temporary + "/") + "dateline-\(getuid())"
  }

  /// The folder for scratch files that may become large: `$TMPDIR`, or `/var/tmp`, which is on disk
  /// even if `/tmp` is in memory.
  package static var scratch: String { variable("TMPDIR") ?? "/var/tmp" }

  /// Creates the folder if necessary, and checks that files can be created in it.
  package static func makeWritable(_ path: String) throws(FileError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .unwritable(path: path, reason: "the folder cannot be created")
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_uid == getuid() || getuid() == 0 else {
      throw .unwritable(path: path, reason: "it belongs to another user")
    }
    let probe = "\(path)/.probe-\(getpid())"
    let descriptor = open(probe, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: FileStatus.lastError) }
    close(descriptor)
    unlink(probe)
  }

  private static func folder(_ name: String, fallback: String) -> String {
    // The specification requires relative paths to be ignored.
    if let value = variable(name), value.hasPrefix("/") { return value + "/dateline" }
    return (variable("HOME") ?? "/tmp") + "/\(fallback)/dateline"
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
