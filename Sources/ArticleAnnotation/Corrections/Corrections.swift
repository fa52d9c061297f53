public import Gazetteer
import PlaceMeasuring
public import ToponymResolution

/// A person's decisions, ready to be applied to documents: places have been looked up, and
/// contradictory lines left out.
///
/// ```swift
/// let corrections = Corrections(bytes, path: "corrections.tsv", gazetteer: gazetteer) { print($0) }
/// let options = AnnotationOptions(corrections: corrections)
/// let annotation = Geoparser(gazetteer: gazetteer, options: options).annotate(document)
/// for finding in corrections.findings() { print(finding) }
/// ```
public struct Corrections: Sendable {
  /// The effect of a line on its mentions.
  public enum Effect: Sendable, Hashable {
    /// The mentions have this meaning.
    case decided(Decision.Meaning)
    /// The mentions are not place names.
    case removed
  }

  /// An active line.
  struct Entry {
    let line: Int
    let correction: Correction
    let effect: Effect
    let decision: Decision?
  }

  /// The lines for one document.
  struct Own {
    /// Lines with offsets, by offset.
    var spans: [Int] = []
    /// Lines without offsets, by folded name.
    var names: [String: Int] = [:]
    /// Number of lines.
    var count: Int { spans.count + names.count }
  }

  /// A name shared by several places, of which the most prominent was chosen.
  public struct Ambiguity: Sendable, CustomStringConvertible {
    /// The file's path and the line number, 1-based.
    public let path: String, line: Int
    /// The name in the file, and the name and id of the place chosen.
    public let query: String, chosen: String, id: String
    /// The name of the place chosen.
    @available(*, deprecated, renamed: "chosen")
    public var taken: String { chosen }
    /// Number of other places with the name.
    public let others: Int

    /// The message for the user.
    public var description: String {
      "\(path):\(line): “\(query)” is taken as \(chosen) (\(id)); "
        + (others == 1 ? "another place has" : "\(others) other places have") + " the same name"
    }
  }

  /// The file's name in messages.
  public let path: String
  /// Names shared by several places.
  public private(set) var ambiguities: [Ambiguity] = []
  private(set) var entries: [Entry] = []
  private(set) var own: [String: Own] = [:]
  /// Lines for all documents, by folded name.
  private(set) var anywhere: [String: Int] = [:]
  let log = CorrectionLog()

  /// Reads a corrections file.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents: tab-separated, with a header whose columns are among
  ///     `document`, `text`, `start`, `end`, `decision`, `place` and `note`.
  ///   - path: The file's name in messages.
  ///   - gazetteer: The gazetteer for places; the same one as for annotation.
  ///   - refused: Called for each line that cannot be used, in order.
  /// - Complexity: O(*n* log *n*) in the number of lines, plus one look-up per place.
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

  /// Number of active lines.
  public var count: Int { entries.count }

  /// The key of a name: names with the same key are decided alike, whatever their case and
  /// diacritics.
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
              path: path, line: row.line, query: query, chosen: details.fullName, id: details.id,
              others: answer.others.count))
        }
        return .decided(.place(details.reference))
      }
    }
  }

  /// Leaves out lines that make different decisions about the same mentions.
  ///
  /// - Returns: For each contradiction, the later line and the earlier one.
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
    // Of two overlapping names, only one can be a mention.
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
