import Foundation

/// Another program that solves inverse geodesic problems, measured if it is installed.
struct GeodesicPeer {
  let name: String
  private let program: String
  private let arguments: [String]

  /// `geod` of PROJ, `GeodSolve` of GeographicLib, and the vectorised `Geod.inv` of pyproj.
  static let all = [
    GeodesicPeer(name: "geod", program: "geod", arguments: ["+ellps=WGS84", "-I"]),
    GeodesicPeer(name: "GeodSolve", program: "GeodSolve", arguments: ["-i"]),
    GeodesicPeer(name: "pyproj", program: "python3", arguments: ["-c", script]),
  ]

  /// Reads all pairs before it starts the clock, and prints the time to solve them in seconds.
  private static let script = """
    import sys, time
    from array import array
    from pyproj import Geod
    columns = [array("d"), array("d"), array("d"), array("d")]
    for line in sys.stdin:
        for column, number in zip(columns, line.split()):
            column.append(float(number))
    geod = Geod(ellps="WGS84")
    best = None
    for _ in range(3):
        copies = [array("d", column) for column in columns]
        start = time.perf_counter()
        geod.inv(copies[1], copies[0], copies[3], copies[2])
        seconds = time.perf_counter() - start
        best = seconds if best is None else min(best, seconds)
    print(best)
    """

  /// Measures the rate at which the program solves pairs.
  ///
  /// The time of a command-line program includes reading and printing, because its users wait for that; the time
  /// of pyproj excludes startup and reading.
  ///
  /// - Parameters:
  ///   - pairs: The number of lines in the file.
  ///   - file: One pair per line: latitude and longitude of both points, separated by spaces.
  /// - Returns: Thousands of pairs per second; nil if the program is not installed.
  /// - Throws: An error of the file system.
  func thousandsPerSecond(pairs: Int, in file: URL) throws -> Double? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardError = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    let start = ContinuousClock.now
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let elapsed = start.duration(to: .now) / .seconds(1)
    guard process.terminationStatus == 0 else { return nil }
    let reported = Double(
      String(decoding: data.prefix(40), as: UTF8.self).trimmingCharacters(in: .newlines))
    return Double(pairs) / 1_000 / (reported ?? elapsed)
  }
}
