import ArticleInput
import Dispatch
import Synchronization

/// Reads recorded annotations of any number of documents: NDJSON, GeoJSON text sequences (RFC 8142), a
/// GeoJSON laid out over many lines, each also as gzip.
///
/// Memory holds some megabytes of lines, or the longest one; parsing goes on on all cores, what comes out is in
/// the order of the input.
struct AnnotationStream {
  /// A line, or a file that is one document, and what it holds.
  struct Unit: Sendable {
    let path: String
    /// 1-based.
    let line: Int
    let annotation: Result<RecordedAnnotation, RecordedAnnotation.Problem>
  }

  private static let chunkBytes = 8 << 20
  private static let chunkLines = 4_096

  private var source: InputSource
  /// What was read behind a file that is one document.
  private var ahead: Result<RawInput, InputError>?
  private var ready: ArraySlice<Result<Unit, InputError>> = []

  /// Begins at files and folders; `-` is standard input.
  init(paths: [String]) {
    source = InputSource(paths: paths, format: .jsonl)
  }

  /// The next annotation, or why it cannot be read; nil at the end.
  mutating func next() -> Result<Unit, InputError>? {
    if ready.isEmpty { readChunk() }
    return ready.popFirst()
  }

  /// Passes over what is no annotation.
  ///
  /// - Parameter refused: Called for what is passed over.
  /// - Returns: The next annotation that can be read; nil at the end.
  mutating func nextReadable(_ refused: (UnreadableAnnotation) -> Void) -> RecordedAnnotation? {
    while let result = next() {
      switch result {
      case .failure(let error): refused(UnreadableAnnotation(description: "\(error)"))
      case .success(let unit):
        switch unit.annotation {
        case .success(let annotation): return annotation
        case .failure(let problem):
          refused(UnreadableAnnotation(description: "\(unit.path):\(unit.line): \(problem)"))
        }
      }
    }
    return nil
  }

  private mutating func readChunk() {
    var inputs: [Result<RawInput, InputError>] = []
    var size = 0
    while inputs.count < Self.chunkLines, size < Self.chunkBytes, var input = take() {
      if case .success(let raw) = input {
        if Self.isOpen(raw) { input = .success(takeWhole(raw)) }
        size += (try? input.get().bytes.count) ?? 0
      }
      inputs.append(input)
    }
    guard !inputs.isEmpty else { return }
    let lines = inputs
    // A line is little work; parts of many keep the cores from waiting for each other.
    let parts = min(lines.count, 64)
    let results = Mutex([[Result<Unit, InputError>]](repeating: [], count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let range = (lines.count * part / parts)..<(lines.count * (part + 1) / parts)
      let units = lines[range].map { $0.map(Self.unit(of:)) }
      results.withLock { $0[part] = units }
    }
    ready = ArraySlice(results.withLock { $0 }.joined())
  }

  /// A first line that only opens an object goes on in the next ones.
  private static func isOpen(_ raw: RawInput) -> Bool {
    guard raw.unit == .line(1) else { return false }
    let text = raw.bytes.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D && $0 != 0x1E }
    return text == [0x7B]
  }

  /// The line with the other lines of its file.
  private mutating func takeWhole(_ raw: RawInput) -> RawInput {
    var bytes = raw.bytes
    while let next = take() {
      guard case .success(let line) = next, line.path == raw.path, line.unit != .line(1) else {
        ahead = next
        break
      }
      bytes.append(0x0A)
      bytes += line.bytes
    }
    return RawInput(path: raw.path, name: raw.name, unit: raw.unit, bytes: bytes, end: raw.end)
  }

  private mutating func take() -> Result<RawInput, InputError>? {
    if let input = ahead {
      ahead = nil
      return input
    }
    return source.next()
  }

  private static func unit(of raw: RawInput) -> Unit {
    let line = if case .line(let number) = raw.unit { number } else { 1 }
    let json = raw.bytes.first == 0x1E ? raw.bytes.dropFirst() : raw.bytes[...]
    let annotation = Result { () throws(RecordedAnnotation.Problem) in
      try RecordedAnnotation(json: json)
    }
    return Unit(path: raw.path, line: line, annotation: annotation)
  }
}

/// A line or file that is no annotation, or cannot be read.
public struct UnreadableAnnotation: Error, Sendable, CustomStringConvertible {
  /// The sentence a person reads, with file and line.
  public let description: String
}
