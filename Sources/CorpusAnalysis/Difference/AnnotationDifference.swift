/// Compares two annotation files, document by document.
///
/// Documents are paired by id; several with the same id are paired in order. A document is kept in
/// memory until its counterpart is read, so files in the same order need memory for only two
/// documents.
///
/// ```swift
/// var difference = AnnotationDifference(old: "before.ndjson", new: "after.ndjson")
/// difference.run { document in print(document.id, document.changes.count) } refused: { print($0) }
/// print(difference.total)
/// ```
public struct AnnotationDifference {
  /// Counts over all documents.
  public struct Total: Sendable, Hashable {
    /// Number of documents in both files.
    public var paired = 0
    /// Number of documents in both files that differ.
    public var changed = 0
    /// Number of documents in the old file only.
    public var onlyOld = 0
    /// Number of documents in the new file only.
    public var onlyNew = 0
    /// Number of documents in both files whose texts differ.
    public var textChanged = 0
    /// Number of mentions in both annotations of a document.
    public var mentions = 0
    /// Number of differences by kind.
    public var changes: [DocumentDifference.Kind: Int] = [:]

    /// Whether nothing differs.
    public var isEmpty: Bool { changed + onlyOld + onlyNew == 0 }
  }

  /// The counts so far.
  public private(set) var total = Total()
  private let threshold: Double
  private var streams: (old: AnnotationStream, new: AnnotationStream)
  private var waiting: (old: Waiting, new: Waiting) = (Waiting(), Waiting())

  /// Documents whose counterparts have not been read yet.
  private struct Waiting {
    private var documents: [String: [(number: Int, annotation: RecordedAnnotation)]] = [:]
    private var count = 0

    mutating func add(_ annotation: RecordedAnnotation) {
      documents[annotation.id, default: []].append((count, annotation))
      count += 1
    }

    func has(_ id: String) -> Bool { documents[id] != nil }

    mutating func removeFirst(_ id: String) -> RecordedAnnotation? {
      guard var list = documents[id], !list.isEmpty else { return nil }
      let first = list.removeFirst()
      documents[id] = list.isEmpty ? nil : list
      return first.annotation
    }

    var rest: [RecordedAnnotation] {
      documents.values.joined().sorted { $0.number < $1.number }.map(\.annotation)
    }
  }

  /// Prepares a comparison.
  ///
  /// - Parameters:
  ///   - old: A file written by `dateline annotate`, GeoJSON or NDJSON; `-` for standard input.
  ///   - new: The file to compare with it.
  ///   - threshold: Confidences that differ by less than this count as equal.
  public init(old: String, new: String, threshold: Double = 0.1) {
    self.threshold = threshold
    streams = (AnnotationStream(paths: [old]), AnnotationStream(paths: [new]))
  }

  /// Compares the files.
  ///
  /// - Parameters:
  ///   - emit: Called for each document, including those without differences: first for pairs as
  ///     they are completed, then for documents in only one file.
  ///   - refused: Called for each line that cannot be read.
  /// - Throws: What `emit` throws.
  public mutating func run<Failure: Error>(
    emit: (DocumentDifference) throws(Failure) -> Void, refused: (UnreadableAnnotation) -> Void
  ) throws(Failure) {
    while true {
      let old = streams.old.nextReadable(refused)
      let new = streams.new.nextReadable(refused)
      if old == nil, new == nil { break }
      if let old, let new, old.id == new.id {
        // A waiting document with the same id comes first.
        waiting.old.add(old)
        waiting.new.add(new)
        try pair(old.id, emit)
        continue
      }
      if let old {
        waiting.old.add(old)
        try pair(old.id, emit)
      }
      if let new {
        waiting.new.add(new)
        try pair(new.id, emit)
      }
    }
    for document in waiting.old.rest {
      total.onlyOld += 1
      try emit(DocumentDifference(document, presence: .onlyOld))
    }
    for document in waiting.new.rest {
      total.onlyNew += 1
      try emit(DocumentDifference(document, presence: .onlyNew))
    }
  }

  private mutating func pair<Failure: Error>(
    _ id: String, _ emit: (DocumentDifference) throws(Failure) -> Void
  ) throws(Failure) {
    guard waiting.old.has(id), waiting.new.has(id), let old = waiting.old.removeFirst(id),
      let new = waiting.new.removeFirst(id)
    else { return }
    let difference = DocumentDifference(from: old, to: new, threshold: threshold)
    total.paired += 1
    total.mentions += difference.paired
    if !difference.isEmpty { total.changed += 1 }
    if difference.isTextChanged { total.textChanged += 1 }
    for change in difference.changes { total.changes[change.kind, default: 0] += 1 }
    try emit(difference)
  }
}
