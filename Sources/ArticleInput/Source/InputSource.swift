/// Reads the documents of files, folders and standard input one by one, in their order.
///
/// The source itself does only fast work: it reads, unpacks gzip and splits lines. A
/// ``DocumentReader`` decodes and parses what it returns, on any number of threads. Memory is
/// bounded by one chunk plus the longest line or the longest file that is a single document.
///
/// ```swift
/// var source = InputSource(paths: ["reports", "corpus.jsonl.gz"])
/// let reader = DocumentReader()
/// while let raw = source.next() {
///   let document = try reader.document(from: raw.get())
/// }
/// ```
public struct InputSource {
  /// The longest line of JSONL, in bytes.
  public static let longestLine = 256 << 20
  /// The longest file that is a single document, in bytes, unpacked.
  public static let longestFile = 1 << 30

  /// The files in reading order, including those found in folders.
  public let files: [InputFile]
  /// Remarks about the files, such as how many were skipped.
  public let notices: [InputNotice]
  /// The position reached so far.
  public private(set) var position = InputPosition()

  private let format: InputFormat
  /// Paths that cannot be read, each with the index of the file that follows it.
  private var failures: [(file: Int, error: InputError)]
  private var current: OpenInput?
  private var consumedFiles = 0
  private let longestLine: Int
  private let longestFile: Int

  private enum OpenInput {
    case lines(ByteStream, LineSplitter)
    case whole(ByteStream, head: [UInt8], InputFormat)

    var stream: ByteStream {
      switch self {
      case .lines(let stream, _), .whole(let stream, _, _): stream
      }
    }
  }

  /// Lists the files at paths without opening them: ``next()`` reports an unreadable one when its
  /// turn comes.
  ///
  /// - Parameters:
  ///   - paths: Files, folders (read recursively) and `-` for standard input.
  ///   - format: The format of the files; `auto` goes by their endings, or by their content if an
  ///     ending is unknown.
  public init(paths: [String], format: InputFormat = .auto) {
    self.init(
      paths: paths, format: format, longestLine: Self.longestLine, longestFile: Self.longestFile)
  }

  init(paths: [String], format: InputFormat, longestLine: Int, longestFile: Int) {
    self.format = format
    self.longestLine = longestLine
    self.longestFile = longestFile
    var files: [InputFile] = []
    var notices: [InputNotice] = []
    var failures: [(Int, InputError)] = []
    for path in paths {
      guard path != "-", InputFile.isFolder(path) else {
        files.append(InputFile(path: path))
        continue
      }
      do {
        let (found, skipped) = try InputFile.files(inFolder: path)
        if found.isEmpty {
          failures.append((files.count, .noDocuments(path: path, skipped: skipped)))
        } else if skipped > 0 {
          notices.append(.filesSkipped(path: path, count: skipped))
        }
        files += found
      } catch {
        failures.append((files.count, error))
      }
    }
    self.files = files
    self.notices = notices
    self.failures = failures
  }

  /// Size of all files on disk in bytes, before unpacking; nil if any has no size, such as standard
  /// input.
  public var totalSize: Int? {
    files.reduce(0) { sum, file in sum.flatMap { sum in file.size.map { sum + $0 } } }
  }

  /// Bytes read from the files so far, before unpacking; equals ``totalSize`` at the end.
  public var consumedSize: Int { consumedFiles + (current?.stream.consumed ?? 0) }

  /// Whether there may be more than one document: several files, or a JSONL file.
  ///
  /// Reads the first bytes of a file whose ending is unknown.
  public mutating func holdsManyDocuments() -> Bool {
    if files.count > 1 { return true }
    guard let file = files.first else { return false }
    if format != .auto { return format == .jsonl }
    if let format = InputFormat(endingOf: file.path) { return format == .jsonl }
    if current == nil, position.file == 0 {
      do { try open(file) } catch { failures.insert((1, error), at: 0) }
    }
    if case .lines = current { return true }
    return false
  }

  /// The next line or file; nil at the end. After a failure, reading continues with the next one.
  ///
  /// - Returns: What was read, or why it could not be: a file that cannot be read or unpacked, or a
  ///   line that is too long. ``position`` is then after it.
  /// - Complexity: O(*n*) in the number of bytes.
  public mutating func next() -> Result<RawInput, InputError>? {
    while true {
      if let failure = failures.first, failure.file <= position.file, current == nil {
        failures.removeFirst()
        return .failure(failure.error)
      }
      guard position.file < files.count else { return nil }
      let file = files[position.file]
      do {
        if current == nil { try open(file) }
        if let raw = try nextUnit(from: file) { return .success(raw) }
        closeFile()
      } catch {
        if case .lineTooLong = error { return .failure(error) }
        closeFile()
        return .failure(error)
      }
    }
  }

  /// Continues from a position reached earlier, in a source with the same files.
  ///
  /// Files before it are not opened. In the file itself, the bytes before the position are skipped,
  /// or read and discarded if it is gzip or a pipe.
  ///
  /// - Parameter place: ``RawInput/end`` of the last finished unit, or ``position``.
  /// - Throws: `InputError` if the file cannot be read up to there.
  public mutating func skip(to place: InputPosition) throws(InputError) {
    current = nil
    failures.removeAll { $0.file < place.file }
    consumedFiles = files.prefix(place.file).reduce(0) { $0 + ($1.size ?? 0) }
    position = place
    guard place.byte > 0, place.file < files.count else { return }
    let file = files[place.file]
    let stream = try ByteStream(path: file.path)
    var head: [UInt8] = []
    _ = try stream.read(appendingTo: &head)
    while stream.given < place.byte {
      head.removeAll(keepingCapacity: true)
      if stream.seek(by: place.byte - stream.given) { break }
      guard try stream.read(appendingTo: &head) else {
        throw .unreadable(
          path: file.displayName, reason: "it is shorter than when it was read before")
      }
    }
    head.removeFirst(max(0, head.count - (stream.given - place.byte)))
    current = .lines(
      stream,
      LineSplitter(
        stream, head: head, position: (place.byte, place.line), limit: longestLine))
  }

  private mutating func open(_ file: InputFile) throws(InputError) {
    let stream = try ByteStream(path: file.path)
    var head: [UInt8] = []
    var format = format
    if format == .auto, let known = InputFormat(endingOf: file.path) { format = known }
    if format == .auto {
      _ = try stream.read(appendingTo: &head)
      format = InputFormat(sniffing: head)
    }
    current =
      format == .jsonl
      ? .lines(stream, LineSplitter(stream, head: head, limit: longestLine))
      : .whole(stream, head: head, format)
  }

  private mutating func closeFile() {
    consumedFiles += files[position.file].size ?? current?.stream.consumed ?? 0
    current = nil
    position = InputPosition(file: position.file + 1)
  }

  private mutating func nextUnit(from file: InputFile) throws(InputError) -> RawInput? {
    switch current {
    case nil: return nil
    case .whole(let stream, var bytes, let format):
      while try stream.read(appendingTo: &bytes) {
        guard bytes.count <= longestFile else {
          throw .fileTooLong(path: file.displayName, limit: longestFile)
        }
      }
      closeFile()
      return RawInput(
        path: file.displayName, name: file.name, unit: .file(format), bytes: bytes, end: position)
    case .lines(let stream, var lines):
      // Clear the stored value so that its buffer has a single owner and is not copied.
      current = nil
      defer {
        current = .lines(stream, lines)
        position.byte = lines.position.byte
        position.line = lines.position.line
      }
      while let line = try lines.next() {
        let number = lines.position.line
        guard case .whole(var bytes) = line else {
          throw .lineTooLong(path: file.displayName, line: number, limit: longestLine)
        }
        if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        return RawInput(
          path: file.displayName, name: "\(number)", unit: .line(number), bytes: bytes,
          end: InputPosition(
            file: position.file, byte: lines.position.byte, line: lines.position.line))
      }
      return nil
    }
  }
}
