public import Gazetteer
import PlaceMeasuring
public import ToponymResolution

/// A person's decisions, ready to be applied to documents: names are looked up, and lines that contradict
/// each other are left out.
///
/// ```swift
/// let corrections = Corrections(bytes, path: "corrections.tsv", gazetteer: gazetteer) { print($0) }
/// let options = AnnotationOptions(corrections: corrections)
/// let annotation = Geoparser(gazetteer: gazetteer, options: options).annotate(document)
/// for finding in corrections.findings() { print(finding) }
/// ```
public struct Corrections: Sendable {
  /// What a line does to the mentions that it speaks of.
  public enum Effect: Sendable, Hashable {
    /// They mean this.
    case decided(Decision.Meaning)
    /// They are none.
    case removed
  }

  /// A line that is in force.
  struct Entry {
    let line: Int
    let correction: Correction
    let effect: Effect
    let decision: Decision?
  }

  /// The lines that speak of one document.
  struct Own {
    /// Those with offsets, by them.
    var spans: [Int] = []
    /// Those without, under the folded name.
    var names: [String: Int] = [:]
    /// How many there are.
    var count: Int { spans.count + names.count }
  }

  /// A name that several places bear, of which the most prominent one was taken.
  public struct Ambiguity: Sendable, CustomStringConvertible {
    /// The file and the line, 1-based.
    public let path: String, line: Int
    /// The name as it stands there, the place that was taken, and its id.
    public let query: String, taken: String, id: String
    /// How many others bear the name.
    public let others: Int

    /// The sentence that a person reads.
    public var description: String {
      "\(path):\(line): “\(query)” is taken as \(taken) (\(id)); "
        + (others == 1 ? "another place has" : "\(others) other places have") + " the same name"
    }
  }

  /// The file, as messages call it.
  public let path: String
  /// Names that several places bear.
  public private(set) var ambiguities: [Ambiguity] = []
  private(set) var entries: [Entry] = []
  private(set) var own: [String: Own] = [:]
  /// Lines for any document, under the folded name.
  private(set) var anywhere: [String: Int] = [:]
  let log = CorrectionLog()

  /// Reads a file of corrections.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents: tab-separated, with a header among `document`, `text`, `start`, `end`,
  ///     `decision`, `place` and `note`.
  ///   - path: What messages call the file.
  ///   - gazetteer: Where places are looked up; the one that annotation uses.
  ///   - refused: Called for each line that cannot be used, in order.
  /// - Complexity: O(*n* log *n*) in the lines, and a look-up for each place.
  public init(
    _ bytes: [UInt8], path: String, gazetteer: LayeredGazetteer,
    refused: (CorrectionError) -> Void
  ) {
    self.path = path
    var faults: [(line: Int, problem: CorrectionError.Problem)] = []
    let table = CorrectionTable(bytes) { faults.append(($0, $1)) }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var known: [String: Result<PlaceQuery.Answer, PlaceQueryError>] = [:]
    for row in table.rows {
      do throws(CorrectionError.Problem) {
        let effect = try effect(of: row, in: gazetteer, known: &known)
        var decision: Decision?
        if case .decided(let meaning) = effect {
          decision = Decision(meaning, reason: "decided by hand (\(name):\(row.line))")
        }
        entries.append(
          Entry(line: row.line, correction: row.correction, effect: effect, decision: decision))
      } catch {
        faults.append((row.line, error))
      }
    }
    for (line, other) in dropContradictions() { faults.append((line, .contradicts(line: other))) }
    index()
    for fault in faults.sorted(by: { $0.line < $1.line }) {
      refused(CorrectionError(path: path, line: fault.line, problem: fault.problem))
    }
  }

  /// How many lines are in force.
  public var count: Int { entries.count }

  /// The names of one length are decided alike whatever their case and marks.
  package static func key(_ text: String) -> String { NameFolding.fold(text) }

  // MARK: - Reading

  private mutating func effect(
    of row: CorrectionTable.Row, in gazetteer: LayeredGazetteer,
    known: inout [String: Result<PlaceQuery.Answer, PlaceQueryError>]
  ) throws(CorrectionError.Problem) -> Effect {
    switch row.correction.verdict {
    case .notAPlace: return .removed
    case .unresolved: return .decided(.unresolved)
    case .place(let query):
      let result =
        known[query]
        ?? Result { () throws(PlaceQueryError) in try PlaceQuery(query).resolve(in: gazetteer) }
      known[query] = result
      switch result {
      case .failure(let error): throw .unknownPlace(error)
      case .success(let answer):
        guard let details = answer.details else { return .decided(.point(answer.coordinate)) }
        if !answer.others.isEmpty {
          ambiguities.append(
            Ambiguity(
              path: path, line: row.line, query: query, taken: details.fullName, id: details.id,
              others: answer.others.count))
        }
        return .decided(.place(details.reference))
      }
    }
  }

  /// Leaves out lines that decide differently of the same mentions.
  ///
  /// - Returns: The later line of each two, and the earlier one.
  private mutating func dropContradictions() -> [(line: Int, other: Int)] {
    struct Scope: Hashable {
      let document: String?
      let key: String
      let start: Int?
    }
    var first: [Scope: Int] = [:]
    var dropped: Set<Int> = []
    var pairs: [(line: Int, other: Int)] = []
    func contradict(_ number: Int, _ other: Int) {
      dropped.formUnion([number, other])
      pairs.append((entries[number].line, entries[other].line))
    }
    for (number, entry) in entries.enumerated() {
      let scope = Scope(
        document: entry.correction.document, key: Corrections.key(entry.correction.text),
        start: entry.correction.range?.lowerBound)
      guard let other = first[scope] else {
        first[scope] = number
        continue
      }
      if entries[other].effect != entry.effect { contradict(number, other) }
    }
    // Of two names in one another only one can be a mention.
    let spans = entries.indices.filter {
      entries[$0].correction.range != nil && entries[$0].effect != .removed && !dropped.contains($0)
    }.sorted { span($0) < span($1) }
    for (earlier, later) in zip(spans, spans.dropFirst()) {
      let (left, right) = (entries[earlier].correction, entries[later].correction)
      guard left.document == right.document, left.range != right.range,
        let left = left.range, let right = right.range, left.overlaps(right)
      else { continue }
      contradict(max(earlier, later), min(earlier, later))
    }
    entries = entries.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
    return pairs
  }

  private func span(_ number: Int) -> (String, Int, Int) {
    let correction = entries[number].correction
    let range = correction.range ?? 0..<0
    return (correction.document ?? "", range.lowerBound, range.upperBound)
  }

  private mutating func index() {
    for (number, entry) in entries.enumerated() {
      let key = Corrections.key(entry.correction.text)
      guard let document = entry.correction.document else {
        if anywhere[key] == nil { anywhere[key] = number }
        continue
      }
      if entry.correction.range == nil {
        if own[document, default: Own()].names[key] == nil {
          own[document, default: Own()].names[key] = number
        }
      } else if !own[document, default: Own()].spans.contains(where: {
        entries[$0].correction.range == entry.correction.range
          && entries[$0].correction.text == entry.correction.text
      }) {
        own[document, default: Own()].spans.append(number)
      }
    }
  }
}
