/// Compares two files of annotations, document by document.
///
/// Documents are matched by their ids, several of one id in turn. What one file gives before the other one
/// is kept until its partner comes: files in the same order take no more memory than two documents.
///
/// ```swift
/// var difference = AnnotationDifference(old: "before.ndjson", new: "after.ndjson")
/// difference.run { document in print(document.id, document.changes.count) } refused: { print($0) }
/// print(difference.total)
/// ```
public struct AnnotationDifference {
  /// Counts over all documents.
  public struct Total: Sendable, Hashable {
    /// Documents that both files have.
    public var paired = 0
    /// Documents of both that differ.
    public var changed = 0
    /// Documents of the old file only.
    public var onlyOld = 0
    /// Documents of the new file only.
    public var onlyNew = 0
    /// Documents of both whose texts differ.
    public var textChanged = 0
    /// Mentions that are in both annotations of a document.
    public var mentions = 0
    /// Differences by kind.
    public var changes: [DocumentDifference.Kind: Int] = [:]

    /// Nothing differs.
    public var isEmpty: Bool { changed + onlyOld + onlyNew == 0 }
  }

  /// What was counted so far.
  public private(set) var total = Total()
  private let threshold: Double
  private var streams: (old: AnnotationStream, new: AnnotationStream)
  private var waiting: (old: Waiting, new: Waiting) = (Waiting(), Waiting())

  /// Documents whose partners have not come yet.
  private struct Waiting {
    private var documents: [String: [(number: Int, annotation: RecordedAnnotation)]] = [:]
    private var count = 0

    mutating func add(_ annotation: RecordedAnnotation) {
      documents[annotation.id, default: []].append((count, annotation))
      count += 1
    }

    func has(_ id: String) -> Bool { documents[id] != nil }

    mutating func take(_ id: String) -> RecordedAnnotation? {
      guard var list = documents[id], !list.isEmpty else { return nil }
      let first = list.removeFirst()
      documents[id] = list.isEmpty ? nil : list
      return first.annotation
    }

    var rest: [RecordedAnnotation] {
      documents.values.joined().sorted { $0.number < $1.number }.map(\.annotation)
    }
  }

  /// Begins.
  ///
  /// - Parameters:
  ///   - old: A file as `dateline annotate` writes it, GeoJSON or NDJSON; `-` for standard input.
  ///   - new: Another one.
  ///   - threshold: Confidences that differ by less are the same.
  public init(old: String, new: String, threshold: Double = 0.1) {
    self.threshold = threshold
    streams = (AnnotationStream(paths: [old]), AnnotationStream(paths: [new]))
  }

  /// Compares.
  ///
  /// - Parameters:
  ///   - emit: Called for each document, also where nothing differs: as pairs are complete, then with what
  ///     only one file has.
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
        // A document of this id that waits already comes first.
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
    guard waiting.old.has(id), waiting.new.has(id), let old = waiting.old.take(id),
      let new = waiting.new.take(id)
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
