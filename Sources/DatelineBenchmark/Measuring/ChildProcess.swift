import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A run of a program whose time and memory are its own.
///
/// On Linux a child's peak is at least the parent's at the time of the start (`exec` hands it on),
/// so children are run before this process has grown.
struct ChildProcess {
  /// Seconds from the start to the end.
  let seconds: Double
  /// Greatest resident set in bytes (`wait4(2)`, `ru_maxrss`), mapped files included.
  let peakMemory: Double

  /// Runs a program to its end; its standard output goes nowhere.
  ///
  /// - Throws: `BenchmarkFailure` where it cannot be started or fails.
  init(_ path: String, _ arguments: [String]) throws {
    let start = ContinuousClock.now
    let child = try ChildProcess.spawn(path, arguments)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else {
        throw BenchmarkFailure("\(path): \(String(cString: strerror(errno)))")
      }
    }
    seconds = start.duration(to: .now) / .seconds(1)
    #if canImport(Glibc)
      peakMemory = Double(usage.ru_maxrss) * 1024
    #else
      peakMemory = Double(usage.ru_maxrss)
    #endif
    guard status == 0 else {
      let call = ([path] + arguments).joined(separator: " ")
      throw BenchmarkFailure("“\(call)” ended with wait status \(status)")
    }
  }

  private static func spawn(_ path: String, _ arguments: [String]) throws -> pid_t {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, path, &actions, nil, words, environ)
    guard code == 0 else {
      throw BenchmarkFailure("\(path): cannot be started: \(String(cString: strerror(code)))")
    }
    return child
  }
}

/// The programs that are measured as processes.
enum Programs {
  /// This executable.
  static func own() throws -> String {
    guard let path = Bundle.main.executablePath else {
      throw BenchmarkFailure("the path of this executable is unknown")
    }
    return path
  }

  /// `dateline` beside this executable, nil where it was not built.
  static func dateline() throws -> String? {
    let folder = try own().split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/dateline"
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }
}

/// Why a measurement could not be made.
struct BenchmarkFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// A folder under the temporary one or another, removed when the work in it is done.
func withTemporaryFolder<Value>(
  in folder: String? = nil, _ body: (String) throws -> Value
) throws -> Value {
  let path =
    (folder ?? FileManager.default.temporaryDirectory.path)
    + "/dateline-benchmark-\(UUID())"
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try body(path)
}
