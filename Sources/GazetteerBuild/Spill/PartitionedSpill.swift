import Files
package import Gazetteer

/// Collects elements for a sorted section in parts that are sorted one by one.
///
/// A part has the elements whose keys share the same top bits, so the sorted parts in order are all
/// elements sorted. Elements beyond the memory budget are written to an unlinked file, which the
/// system removes however the process ends.
package final class PartitionedSpill<Element: BitwiseCopyable> {
  private var parts: [[Element]]
  private var extents: [[Extent]]
  private var file: ScratchFile?
  private let folder: String
  private let budget: Int
  private var held = 0
  /// The number of elements.
  private(set) var count = 0

  private struct Extent {
    var offset: Int
    var count: Int
  }

  /// - Parameters:
  ///   - parts: The number of parts, a power of two.
  ///   - folder: The folder for the scratch file, if one is needed.
  ///   - budget: The number of bytes to keep in memory.
  package init(parts: Int, folder: String, budget: Int) {
    self.parts = Array(repeating: [], count: parts)
    extents = Array(repeating: [], count: parts)
    self.folder = folder
    self.budget = max(1, budget / MemoryLayout<Element>.stride)
  }

  package var partCount: Int { parts.count }

  /// Appends an element to a part.
  ///
  /// - Throws: `GazetteerError.unwritable` if the scratch file cannot be written.
  @inline(__always)
  func append(_ element: Element, to part: Int) throws(GazetteerError) {
    parts[part].append(element)
    held += 1
    count += 1
    if held >= budget { try spill() }
  }

  /// Appends elements to a part.
  package func append(
    contentsOf elements: UnsafeBufferPointer<Element>, to part: Int
  ) throws(GazetteerError) {
    parts[part].append(contentsOf: elements)
    held += elements.count
    count += elements.count
    if held >= budget { try spill() }
  }

  /// The number of elements in a part.
  func count(of part: Int) -> Int {
    extents[part].reduce(0) { $0 + $1.count } + parts[part].count
  }

  /// The elements of a part, in insertion order.
  ///
  /// - Throws: `GazetteerError.unreadable`.
  package func elements(of part: Int) throws(GazetteerError) -> [Element] {
    let size = extents[part].reduce(0) { $0 + $1.count } + parts[part].count
    var elements: [Element] = []
    elements.reserveCapacity(size)
    try forEachBlock(of: part) { elements.append(contentsOf: $0) }
    return elements
  }

  /// Calls `body` with the elements of a part, block by block.
  func forEachBlock(
    of part: Int, _ body: (UnsafeBufferPointer<Element>) throws(GazetteerError) -> Void
  ) throws(GazetteerError) {
    for extent in extents[part] {
      guard let file else { continue }
      let block = UnsafeMutableBufferPointer<Element>.allocate(capacity: extent.count)
      defer { block.deallocate() }
      try GazetteerError.ofFiles(file.read(UnsafeMutableRawBufferPointer(block), at: extent.offset))
      try body(UnsafeBufferPointer(block))
    }
    let rest = parts[part]
    let result = rest.withUnsafeBufferPointer { block in
      Result { () throws(GazetteerError) in try body(block) }
    }
    try result.get()
  }

  private func spill() throws(GazetteerError) {
    let file: ScratchFile
    if let known = self.file {
      file = known
    } else {
      file = try GazetteerError.ofFiles(ScratchFile(folder: folder))
    }
    self.file = file
    for part in parts.indices where !parts[part].isEmpty {
      let count = parts[part].count
      let result = parts[part].withUnsafeBytes { bytes in
        Result { () throws(GazetteerError) in
          try GazetteerError.ofFiles(file.append(bytes))
        }
      }
      extents[part].append(Extent(offset: try result.get(), count: count))
      parts[part].removeAll(keepingCapacity: true)
    }
    held = 0
  }
}
