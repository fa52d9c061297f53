import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A run of a program as a child process, with its time and peak memory.
///
/// On Linux, a child inherits the peak of its parent at the time of the start through `exec`, so children must
/// run before this process grows.
struct ChildProcess {
  /// The time from start to end in seconds.
  let seconds: Double
  /// The maximum resident set size in bytes, including mapped files (`wait4(2)`, `ru_maxrss`).
  let peakMemory: Double

  /// Runs a program to its end and discards its standard output.
  ///
  /// - Throws: `BenchmarkFailure` if it cannot be started or fails.
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
      throw BenchmarkFailure("“\(call)” failed with wait status \(status)")
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

/// The programs to measure as child processes.
enum Programs {
  /// The path of this executable.
  static func own() throws -> String {
    guard let path = Bundle.main.executablePath else {
      throw BenchmarkFailure("the path of this executable cannot be determined")
    }
    return path
  }

  /// The path of `dateline` beside this executable; nil if it was not built.
  static func dateline() throws -> String? {
    let folder = try own().split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/dateline"
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }
}

/// An error that prevents a measurement.
struct BenchmarkFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
