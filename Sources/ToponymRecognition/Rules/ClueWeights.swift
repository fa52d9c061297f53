/// The weight that each clue adds to the log-odds of a name being a mention.
///
/// They are text, `Weights/rules.tsv`; the README beside it says where they come from.
struct ClueWeights: Sendable {
  /// The weights for the score of a name by itself, indexed by the raw value of ``Clue``.
  let local: [Float]
  /// The weights for the score with the rest of the document, indexed by the raw value of ``Clue``.
  let document: [Float]

  /// The shipped weights for the score of a name by itself.
  static let local = shipped.local
  /// The shipped weights for the score with the rest of the document.
  static let document = shipped.document

  /// The weights that are shipped; all are 0 where the file cannot be read.
  private static let shipped =
    ShippedFile.weights("rules.tsv")
    .flatMap { try? ClueWeights(text: String(decoding: $0, as: UTF8.self)) } ?? ClueWeights()

  /// Makes weights that are all 0.
  private init() {
    local = [Float](repeating: 0, count: Clue.allCases.count)
    document = local
  }

  /// Reads a table: a line of titles, then clue, weight, weight and a note between tabs, and comments after
  /// `#`.
  ///
  /// - Throws: ``TableError`` for a line that cannot be used, or where a clue has no line.
  init(text: String) throws(TableError) {
    let clues = Dictionary(uniqueKeysWithValues: Clue.allCases.map { ("\($0)", $0.rawValue) })
    var weights = [(local: Float, document: Float)?](repeating: nil, count: Clue.allCases.count)
    var hasTitles = false
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.hasPrefix("#") { continue }
      if !hasTitles {
        hasTitles = true
        continue
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 4, let local = Float(columns[1]), let document = Float(columns[2]),
        local.isFinite, document.isFinite
      else { throw .malformedLine(number: number) }
      guard let clue = clues[String(columns[0])], weights[clue] == nil else {
        throw .unknownClue(name: String(columns[0]), line: number)
      }
      weights[clue] = (local, document)
    }
    for clue in Clue.allCases where weights[clue.rawValue] == nil {
      throw .missingClue(name: "\(clue)")
    }
    local = weights.map { $0?.local ?? 0 }
    document = weights.map { $0?.document ?? 0 }
  }

  /// The reason that a table of weights cannot be used.
  enum TableError: Error, Hashable, CustomStringConvertible {
    /// A line does not hold a clue, two numbers and a note; 1-based.
    case malformedLine(number: Int)
    /// A line is for a clue that the rules do not have, or for one that has a line already.
    case unknownClue(name: String, line: Int)
    /// No line is for a clue of the rules.
    case missingClue(name: String)

    /// The error in a sentence without an end mark.
    var description: String {
      switch self {
      case .malformedLine(let number):
        "line \(number): expected a clue, two weights and a note between tabs"
      case .unknownClue(let name, let line):
        "line \(line): “\(name)” is not a clue of the rules, or has a line already"
      case .missingClue(let name): "no line for the clue “\(name)”"
      }
    }
  }
}
