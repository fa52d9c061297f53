import Files
import Gazetteer

/// Writes the sections of an index in any order, and then a trailer that locates them. A truncated
/// file therefore has no trailer.
struct NameIndexFile: ~Copyable {
  private let writer: FileWriter
  private var position: UInt64 = 0
  private var open: (section: NameIndexFormat.Section, start: UInt64)?
  private var sections: [(offset: UInt64, length: UInt64)]
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 20

  init(creating path: String) throws(GazetteerError) {
    writer = try GazetteerError.ofFiles(FileWriter(creating: path))
    sections = NameIndexFormat.Section.allCases.map { _ in (0, 0) }
    buffer.reserveCapacity(Self.bufferSize + 4_096)
  }

  /// Begins a section. The previous one must have ended.
  mutating func begin(_ section: NameIndexFormat.Section) {
    precondition(open == nil, "Sections are written one after the other")
    open = (section, position)
  }

  /// Appends bytes to the open section.
  mutating func append(bytes: UnsafeRawBufferPointer) throws(GazetteerError) {
    buffer.append(contentsOf: bytes)
    position += UInt64(bytes.count)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Appends one element to the open section.
  mutating func append(_ element: some BitwiseCopyable) throws(GazetteerError) {
    var element = element
    let count = MemoryLayout.stride(ofValue: element)
    withUnsafeBytes(of: &element) { bytes in
      buffer.append(contentsOf: bytes)
      // Pad the element to its stride.
      for _ in bytes.count..<max(count, bytes.count) { buffer.append(0) }
    }
    position += UInt64(count)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Ends the open section.
  ///
  /// - Returns: The offset in the file at which it begins.
  @discardableResult
  mutating func end() throws(GazetteerError) -> UInt64 {
    guard let open else { return position }
    sections[open.section.rawValue] = (open.start, position - open.start)
    self.open = nil
    while position % 16 != 0 {
      buffer.append(0)
      position += 1
    }
    try flush()
    return open.start
  }

  /// Writes a whole section.
  mutating func add<Element: BitwiseCopyable>(
    _ section: NameIndexFormat.Section, _ elements: [Element]
  ) throws(GazetteerError) {
    begin(section)
    for element in elements { try append(element) }
    try end()
  }

  /// Replaces an element in a section that has ended.
  mutating func replace(
    _ number: Int, of section: UInt64, with element: some BitwiseCopyable
  ) throws(GazetteerError) {
    var element = element
    let offset = Int(section) + number * MemoryLayout.stride(ofValue: element)
    let result = withUnsafeBytes(of: &element) { bytes in
      Result { () throws(GazetteerError) in
        try GazetteerError.ofFiles(writer.replace(with: bytes, at: offset))
      }
    }
    try result.get()
  }

  /// Writes the trailer and waits until the file is on disk.
  mutating func finish() throws(GazetteerError) {
    var trailer = [UInt64](repeating: 0, count: NameIndexFormat.trailerLength / 8)
    trailer[0] = NameIndexFormat.magic
    trailer[1] = UInt64(NameIndexFormat.schema)
    trailer[2] = position + UInt64(NameIndexFormat.trailerLength)
    for (index, section) in sections.enumerated() {
      trailer[4 + 2 * index] = section.offset
      trailer[5 + 2 * index] = section.length
    }
    for number in trailer { try append(number) }
    try flush()
    try GazetteerError.ofFiles(writer.synchronise())
  }

  private mutating func flush() throws(GazetteerError) {
    let result = buffer.withUnsafeBytes { bytes in
      Result { () throws(GazetteerError) in
        try GazetteerError.ofFiles(writer.append(bytes))
      }
    }
    try result.get()
    buffer.removeAll(keepingCapacity: true)
  }
}
