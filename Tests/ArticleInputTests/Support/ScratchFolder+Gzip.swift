import Foundation
import TestSupport

extension ScratchFolder {
  /// Bytes packed by the system's gzip.
  func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-cn", try write(".packing", Data(bytes))]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let packed = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try FileManager.default.removeItem(atPath: file(".packing"))
    return [UInt8](packed)
  }
}
