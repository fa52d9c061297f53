import ArgumentParser
import Dateline
import Foundation

/// A value of `--format`: a format and, optionally, its own destination.
struct FormatArgument: Hashable {
  let format: AnnotationFormat
  /// A file, or a folder for one file per document; `-` is standard output; nil is the default output.
  let path: String?

  /// The names of all formats, for help and messages.
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
        "--format must be one of \(names.joined(separator: ", ")), optionally with a file as in "
          + "csv=places.csv; found “\(text)”")
    }
    guard parts.count > 1 else { return FormatArgument(format: format, path: nil) }
    guard !parts[1].isEmpty else {
      throw ValidationError("--format \(text) has no file name; expected --format \(format)=FILE")
    }
    return FormatArgument(format: format, path: String(parts[1]))
  }

  /// The outputs selected by the options; at most one of them is standard output.
  ///
  /// - Parameters:
  ///   - formats: The values of `--format`, in order.
  ///   - output: The value of `--output`.
  ///   - standard: The format to use if none is given.
  /// - Returns: The outputs, each with its own path; nil is standard output.
  /// - Throws: `ValidationError` if two formats have the same destination, or a database has no file.
  static func outputs(
    _ formats: [FormatArgument], output: String?, standard: AnnotationFormat
  ) throws -> [FormatArgument] {
    let withoutFile = formats.filter { $0.path == nil }
    if withoutFile.count > 1 {
      throw ValidationError(
        "--format \(withoutFile[0].format) and --format \(withoutFile[1].format) would write to the "
          + "same output; name a file with --format \(withoutFile[1].format)=FILE")
    }
    var outputs = formats.map { FormatArgument(format: $0.format, path: $0.path ?? output) }
    if formats.isEmpty || output != nil && withoutFile.isEmpty {
      let named = output.flatMap(AnnotationFormat.init(path:))
      outputs.append(FormatArgument(format: named ?? standard, path: output))
    }
    for output in outputs where !output.format.isText && (output.path ?? "-") == "-" {
      throw ValidationError(
        "--format \(output.format) needs a file, because it is a database; "
          + "add -o FILE.\(output.format)")
    }
    var paths: Set<String> = []
    for output in outputs where !paths.insert(canonical(output.path)).inserted {
      throw ValidationError(
        "two formats would write to \(output.path ?? "standard output"); give each its own file")
    }
    return outputs
  }

  /// A path without `.` and `..` components; `-` is standard output.
  private static func canonical(_ path: String?) -> String {
    guard let path, path != "-" else { return "-" }
    return URL(filePath: path).standardized.path(percentEncoded: false)
  }
}
