import Foundation

extension MissingNames {
  /// Adds the annotations of a file: NDJSON, or one GeoJSON FeatureCollection, as `dateline annotate`
  /// writes them.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents.
  ///   - path: What messages call the file.
  ///   - refused: Called for each line that cannot be used.
  public mutating func read(
    _ bytes: [UInt8], path: String, refused: (EvaluationInputError) -> Void
  ) {
    let decoder = JSONDecoder()
    if let whole = MissingNames.wholeFile(bytes, decoder: decoder) {
      add(whole)
      return
    }
    let expected = "{\"type\": \"FeatureCollection\", \"features\": [...]}"
    CorpusLines.forEach(bytes) { line, number in
      do {
        add(try decoder.decode(AnnotationLine.self, from: Data(line)))
      } catch {
        refused(
          EvaluationInputError(
            path: path, line: number,
            problem: EvaluationInputError.Problem(error, expected: expected)))
      }
    }
  }

  /// A FeatureCollection that is laid out over many lines; nil for NDJSON.
  private static func wholeFile(_ bytes: [UInt8], decoder: JSONDecoder) -> AnnotationLine? {
    let firstLine = Data(bytes.prefix { $0 != 0x0A })
    guard (try? decoder.decode(AnnotationLine.self, from: firstLine)) == nil else { return nil }
    return try? decoder.decode(AnnotationLine.self, from: Data(bytes))
  }
}
