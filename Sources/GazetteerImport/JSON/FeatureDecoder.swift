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

/// A JSON value that files write differently: as a string, a number, or an array of them.
enum FlexibleJSON: Decodable {
  case text(String)
  case number(Double)
  case several([FlexibleJSON])
  /// A Boolean, null or an object.
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let several = try? container.decode([FlexibleJSON].self) {
      self = .several(several)
    } else {
      self = .other
    }
  }

  /// The value as text: a string as it is, a number as JSON writes it, the first element of an
  /// array.
  var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .several(let values): values.first?.text
    case .other: nil
    }
  }

  /// All values as text; one unless it is an array.
  var texts: [String] {
    if case .several(let values) = self { return values.compactMap(\.text) }
    return text.map { [$0] } ?? []
  }
}
