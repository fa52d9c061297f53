import ArgumentParser
import Dateline
import Foundation

/// A value of `--format`: a format, and where it goes if not to the command's one output.
struct FormatArgument: Hashable {
  let format: AnnotationFormat
  /// A file, or a folder for a file a document; `-` is standard output.
  let path: String?

  /// All names, for help and messages.
  static let names = AnnotationFormat.allCases.map(\.rawValue)

  /// The formats whose offsets follow `--offsets`, for help: "geojson, ndjson, geojsonseq and csv".
  static var namesCountingInOffsetUnit: String {
    let names = AnnotationFormat.allCases.filter(\.countsInOffsetUnit).map(\.rawValue)
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Reads `FORMAT` or `FORMAT=FILE`.
  static func parse(_ text: String) throws -> FormatArgument {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = parts.first.flatMap({ AnnotationFormat(rawValue: $0.lowercased()) }) else {
      throw ValidationError(
        "--format must be one of \(names.joined(separator: ", ")), or one with a file such as "
          + "csv=places.csv; found “\(text)”")
    }
    guard parts.count > 1 else { return FormatArgument(format: format, path: nil) }
    guard !parts[1].isEmpty else {
      throw ValidationError("--format \(text) names no file; expected \(format)=FILE")
    }
    return FormatArgument(format: format, path: String(parts[1]))
  }

  /// The outputs that the options name, at most one of them standard output.
  ///
  /// - Parameters:
  ///   - formats: The values of `--format`, in their order.
  ///   - output: That of `--output`.
  ///   - standard: The format where none is named.
  /// - Returns: Each with its own path; nil is standard output.
  /// - Throws: `ValidationError` where two go to one output.
  static func outputs(
    _ formats: [FormatArgument], output: String?, standard: AnnotationFormat
  ) throws -> [FormatArgument] {
    let withoutFile = formats.filter { $0.path == nil }
    if withoutFile.count > 1 {
      throw ValidationError(
        "--format \(withoutFile[0].format) and --format \(withoutFile[1].format) go to one output; "
          + "give files, such as --format \(withoutFile[1].format)=FILE")
    }
    var outputs = formats.map { FormatArgument(format: $0.format, path: $0.path ?? output) }
    if formats.isEmpty || output != nil && withoutFile.isEmpty {
      let named = output.flatMap(AnnotationFormat.init(path:))
      outputs.append(FormatArgument(format: named ?? standard, path: output))
    }
    for output in outputs where !output.format.isText && (output.path ?? "-") == "-" {
      throw ValidationError(
        "\(output.format) is a database; --format \(output.format)=FILE names its file")
    }
    var paths: Set<String> = []
    for output in outputs where !paths.insert(canonical(output.path)).inserted {
      throw ValidationError("two formats go to \(output.path ?? "standard output")")
    }
    return outputs
  }

  /// A path without detours; `-` is standard output.
  private static func canonical(_ path: String?) -> String {
    guard let path, path != "-" else { return "-" }
    return URL(filePath: path).standardized.path(percentEncoded: false)
  }
}
