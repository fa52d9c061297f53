/// Weights as text, in which a release of a model is kept and compared with the next one.
///
/// Lines that begin with `#` are comments; any other holds the part of the model, the name of the
/// feature and its weight, between tabs:
///
/// ```
/// # The weights of the ranker, written by `dateline-train ranker`.
/// first	population	2.92
/// ```
package struct WeightsTable: Sendable, Hashable {
  /// A line that is no comment.
  package struct Row: Sendable, Hashable {
    package let part: String
    package let feature: String
    package let weight: Double

    package init(part: String, feature: String, weight: Double) {
      self.part = part
      self.feature = feature
      self.weight = weight
    }
  }

  /// The rows in the order of the text.
  package var rows: [Row]

  package init(rows: [Row] = []) { self.rows = rows }

  /// Reads a text.
  package init(text: String) throws(WeightsError) {
    rows = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.hasPrefix("#") { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 3, let weight = Double(columns[2]), weight.isFinite else {
        throw .malformedLine(number: number)
      }
      rows.append(Row(part: String(columns[0]), feature: String(columns[1]), weight: weight))
    }
  }

  /// The text, under a comment.
  package func text(comment: String) -> String {
    let lines = rows.map { "\($0.part)\t\($0.feature)\t\($0.weight)\n" }
    return "# \(comment)\n\(lines.joined())"
  }

  /// The weights of a part in the order of its features; 0 for those that the table does not have.
  ///
  /// - Throws: `WeightsError.unknownFeature` where the table has one that is not among them.
  package func weights(of part: String, features: [String]) throws(WeightsError) -> [Double] {
    var weights = [Double](repeating: 0, count: features.count)
    let numbers = Dictionary(zip(features, features.indices)) { first, _ in first }
    for row in rows where row.part == part {
      guard let number = numbers[row.feature] else {
        throw .unknownFeature(part: part, feature: row.feature)
      }
      weights[number] = row.weight
    }
    return weights
  }
}

extension FeatureWeights {
  /// The features' names in tables, by their raw values.
  package static var names: [String] { Feature.allCases.map { "\($0)" } }

  /// The weights of a part of a table.
  package init(_ table: WeightsTable, part: String) throws(WeightsError) {
    self.init(values: try table.weights(of: part, features: Self.names))
  }
}

/// Why a table of weights cannot be used.
package enum WeightsError: Error, Hashable, CustomStringConvertible {
  /// The file cannot be read.
  case unreadable(path: String)
  /// A line is no row of three columns whose last is a number; 1-based.
  case malformedLine(number: Int)
  /// A row is for a feature that the model does not have.
  case unknownFeature(part: String, feature: String)

  /// The error in a sentence without an end mark.
  package var description: String {
    switch self {
    case .unreadable(let path): "\(path): cannot be read"
    case .malformedLine(let number):
      "line \(number): expected part, feature and weight between tabs"
    case .unknownFeature(let part, let feature):
      "the model has no feature “\(feature)” in its part “\(part)”; `dateline-train` writes the "
        + "weights again"
    }
  }
}
