/// Writes the sections of an index and then the trailer that names them, so that a file that was
/// cut off has none.
struct NameIndexFile: ~Copyable {
  private let writer: FileWriter
  private var position: UInt64
  private var sections: [(offset: UInt64, length: UInt64)] = []

  init(creating path: String) throws(GazetteerError) {
    writer = try FileWriter(creating: path)
    position = 0
  }

  /// Appends the elements of the next section; sections come in the order of the format.
  mutating func add<Element: BitwiseCopyable>(
    _ section: NameIndexFormat.Section, _ elements: [Element]
  ) throws(GazetteerError) {
    precondition(sections.count == section.rawValue, "Sections are written in order")
    try append(elements)
    let length = UInt64(elements.count * MemoryLayout<Element>.stride)
    sections.append((position, length))
    position += length
    try pad()
  }

  /// Writes the trailer and waits for the disk.
  mutating func finish() throws(GazetteerError) {
    var trailer = [UInt64](repeating: 0, count: NameIndexFormat.trailerLength / 8)
    trailer[0] = NameIndexFormat.magic
    trailer[1] = UInt64(NameIndexFormat.schema)
    trailer[2] = position + UInt64(NameIndexFormat.trailerLength)
    for (index, section) in sections.enumerated() {
      trailer[4 + 2 * index] = section.offset
      trailer[5 + 2 * index] = section.length
    }
    try append(trailer)
    try writer.synchronise()
  }

  private mutating func pad() throws(GazetteerError) {
    let rest = Int(position % 16)
    guard rest != 0 else { return }
    try append([UInt8](repeating: 0, count: 16 - rest))
    position += UInt64(16 - rest)
  }

  private func append<Element: BitwiseCopyable>(_ elements: [Element]) throws(GazetteerError) {
    let result = elements.withUnsafeBytes { bytes in
      Result { () throws(GazetteerError) in try writer.append(bytes) }
    }
    try result.get()
  }
}
