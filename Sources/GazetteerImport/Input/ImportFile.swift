import Archives
import Files
import Gazetteer

/// The bytes of a file to import: memory-mapped, unpacked and in UTF-8, without a byte order mark.
struct ImportFile: Sendable {
  /// The name used in errors: the path, followed by the member's name if it is in an archive.
  let name: String
  /// The folder for what is made of the file on the way.
  let scratchFolder: String
  private let map: MappedFile
  private let start: Int

  init(name: String, map: MappedFile, scratchFolder: String) throws(GazetteerError) {
    self.name = name
    self.scratchFolder = scratchFolder
    self.map =
      try UTF16Text(name: name, bytes: map.bytes)?.transcoded(in: scratchFolder) ?? map
    start = self.map.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Opens a plain file, or a zip archive that contains exactly one file of places.
  ///
  /// - Throws: `GazetteerError.unreadable`.
  init(path: String, scratchFolder: String) throws(GazetteerError) {
    let inputs = try ImportInput.inputs(at: path, scratchFolder: scratchFolder)
    guard let input = inputs.first, inputs.count == 1 else {
      throw .unreadable(
        path: path, reason: "it contains \(inputs.count) files of places; expected one")
    }
    self = try input.open()
  }

  /// The bytes; valid as long as this value is kept alive.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: map.bytes.bindMemory(to: UInt8.self)[start...])
  }
}

/// UTF-16 text with a byte order mark, as spreadsheets save “Unicode text”.
private struct UTF16Text {
  let name: String
  let bytes: UnsafeRawBufferPointer
  private let isBigEndian: Bool

  /// Returns nil if the bytes do not begin with a UTF-16 byte order mark.
  init?(name: String, bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): isBigEndian = false
    case (0xFE, 0xFF): isBigEndian = true
    default: return nil
    }
    self.name = name
    self.bytes = bytes
  }

  /// Returns the same text in UTF-8, in an unlinked temporary file.
  ///
  /// - Throws: `GazetteerError.unreadable` if a surrogate has no partner.
  func transcoded(in folder: String) throws(GazetteerError) -> MappedFile {
    let file = try GazetteerError.ofFiles(ScratchFile(folder: folder))
    var block: [UInt8] = []
    var offset = 2
    while offset < bytes.count {
      guard let unit = unit(at: offset) else { throw damaged(offset) }
      var value = UInt32(unit)
      offset += 2
      if UTF16.isLeadSurrogate(unit) {
        guard let trail = self.unit(at: offset), UTF16.isTrailSurrogate(trail) else {
          throw damaged(offset - 2)
        }
        value = 0x10000 + (value - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
        offset += 2
      }
      guard let scalar = Unicode.Scalar(value) else { throw damaged(offset - 2) }
      block.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      if block.count > 1 << 20 || offset >= bytes.count {
        try write(block, to: file)
        block.removeAll(keepingCapacity: true)
      }
    }
    return try GazetteerError.ofFiles(file.mapped())
  }

  private func write(_ block: [UInt8], to file: ScratchFile) throws(GazetteerError) {
    let result = block.withUnsafeBytes { bytes in
      Result { () throws(GazetteerError) in
        try GazetteerError.ofFiles(file.append(bytes))
      }
    }
    _ = try result.get()
  }

  private func unit(at offset: Int) -> UInt16? {
    guard let unit: UInt16 = bytes.number(at: offset) else { return nil }
    return isBigEndian ? unit.byteSwapped : unit
  }

  private func damaged(_ offset: Int) -> GazetteerError {
    .unreadable(path: name, reason: "byte \(offset) is not UTF-16")
  }
}
