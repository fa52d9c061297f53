import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// The user's folders, following the XDG base directory specification.
public struct UserFolders: Sendable, Hashable {
  /// `$XDG_CACHE_HOME/dateline`, or `~/.cache/dateline`.
  public let cache: String
  /// `$XDG_DATA_HOME/dateline`, or `~/.local/share/dateline`.
  public let data: String
  /// `$XDG_CONFIG_HOME/dateline`, or `~/.config/dateline`.
  public let configuration: String
  /// The user's own cache in the temporary folder.
  package let temporaryCache: String
  /// The folder for scratch files that may become large: `$TMPDIR`, or `/var/tmp`, which is on disk
  /// even if `/tmp` is in memory.
  public let scratch: String

  /// Finds the folders; none is created.
  ///
  /// - Parameter environment: The variables `HOME`, `TMPDIR` and those of the specification, by name.
  ///   An empty one counts as unset.
  public init(environment: [String: String]) {
    func variable(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    func folder(_ name: String, fallback: String) -> String {
      // The specification requires relative paths to be ignored.
      if let value = variable(name), value.hasPrefix("/") { return value + "/dateline" }
      return (variable("HOME") ?? "/tmp") + "/\(fallback)/dateline"
    }
    cache = folder("XDG_CACHE_HOME", fallback: ".cache")
    data = folder("XDG_DATA_HOME", fallback: ".local/share")
    configuration = folder("XDG_CONFIG_HOME", fallback: ".config")
    let temporary = variable("TMPDIR") ?? "/tmp"
    temporaryCache =
      (temporary.hasSuffix("/") ? temporary : temporary + "/") + "dateline-\(getuid())"
    scratch = variable("TMPDIR") ?? "/var/tmp"
  }

  /// The folders according to this process's environment, which is read once.
  ///
  /// Functions of the library use them where they are given none. It is the only place below the programs
  /// that reads the environment.
  public static let process = UserFolders(environment: ProcessInfo.processInfo.environment)

  /// The cache folder of ``process``.
  public static var cache: String { process.cache }

  /// The data folder of ``process``.
  public static var data: String { process.data }

  /// The configuration folder of ``process``.
  public static var configuration: String { process.configuration }

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
}
