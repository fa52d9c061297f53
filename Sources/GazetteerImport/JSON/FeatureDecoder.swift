import Foundation
import Gazetteer

/// Decodes the features of a JSON file one by one.
struct FeatureDecoder {
  let file: ImportFile
  private var scanner: FeatureScanner
  private let decoder = JSONDecoder()

  init(_ file: ImportFile) {
    self.file = file
    scanner = FeatureScanner(file.bytes)
  }

  var share: Double { scanner.share }
  var line: Int { scanner.line }

  /// Returns the next feature, or nil at the end.
  ///
  /// - Throws: `GazetteerError.row` for a feature that is damaged or of another structure; reading
  ///   can continue.
  mutating func next<Feature: Decodable>(
    _ type: Feature.Type
  ) throws(GazetteerError) -> Feature? {
    guard let piece = scanner.next() else { return nil }
    switch piece {
    case .failure(let problem): throw .row(file: file.name, line: line, problem)
    case .success(let bytes):
      guard let base = bytes.baseAddress else { return nil }
      let data = Data(
        bytesNoCopy: UnsafeMutableRawPointer(mutating: base), count: bytes.count,
        deallocator: .none)
      do {
        return try decoder.decode(type, from: data)
      } catch {
        throw .row(file: file.name, line: line, FeatureDecoder.problem(error))
      }
    }
  }

  private static func problem(_ error: any Error) -> RowProblem {
    guard let error = error as? DecodingError else { return .notJSON }
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return .unexpectedValue(path: path(context.codingPath))
    case .keyNotFound(let key, let context):
      return .empty(column: path(context.codingPath + [key]))
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      return .unexpectedValue(path: path(context.codingPath))
    default: return .notJSON
    }
  }

  /// Writes a coding path as `geometry.coordinates[0][1]`.
  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce("") { path, key in
      if let index = key.intValue { return path + "[\(index)]" }
      return path.isEmpty ? key.stringValue : path + "." + key.stringValue
    }
  }
}
