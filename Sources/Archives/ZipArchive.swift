package import Files

/// The directory of a zip archive, including ZIP64.
///
/// Source: PKWARE APPNOTE.TXT 6.3.10,
/// <https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT>; section numbers below refer to
/// it.
package struct ZipArchive {
  let path: String
  let map: MappedFile
  /// The files in the archive in order, without folders.
  package let members: [Member]

  /// A file in the archive.
  package struct Member: Hashable, Sendable {
    /// Its path in the archive.
    package var name: String
    var method: UInt16
    var isEncrypted: Bool
    var checksum: UInt32
    var compressedSize: Int
    var size: Int
    /// The offset of its local header.
    var offset: Int
  }

  /// Reads the directory of an archive.
  ///
  /// - Throws: `GazetteerError.unreadable` if the archive has no complete directory.
  package init(path: String, map: MappedFile) throws(FileError) {
    self.path = path
    self.map = map
    let directory = try ZipArchive.directory(of: map.bytes, path: path)
    var members: [Member] = []
    var offset = directory.lowerBound
    while offset < directory.upperBound {
      guard let (member, end) = ZipArchive.member(at: offset, in: map.bytes),
        end <= directory.upperBound
      else {
        throw .unreadable(path: path, reason: "the zip's directory is damaged")
      }
      if !member.name.hasSuffix("/") { members.append(member) }
      offset = end
    }
    self.members = members
  }

  /// The range of the central directory (4.3.16; 4.3.14 and 4.3.15 for ZIP64).
  private static func directory(
    of bytes: UnsafeRawBufferPointer, path: String
  ) throws(FileError) -> Range<Int> {
    let truncated = FileError.unreadable(
      path: path, reason: "the zip is cut off: the directory at its end is missing")
    var end = bytes.count - 22
    // A comment of up to 65,535 bytes may follow.
    let last = max(0, end - 65_535)
    while end >= last, bytes.number(at: end) != UInt32(0x0605_4B50) { end -= 1 }
    guard end >= last, let size: UInt32 = bytes.number(at: end + 12),
      let offset: UInt32 = bytes.number(at: end + 16)
    else { throw truncated }
    var start = Int(offset)
    var length = Int(size)
    if bytes.number(at: end - 20) == UInt32(0x0706_4B50) {
      guard let record: UInt64 = bytes.number(at: end - 20 + 8),
        let record = Int(exactly: record), record <= bytes.count,
        bytes.number(at: record) == UInt32(0x0606_4B50),
        let size: UInt64 = bytes.number(at: record + 40), let size = Int(exactly: size),
        let offset: UInt64 = bytes.number(at: record + 48), let offset = Int(exactly: offset)
      else { throw truncated }
      (start, length) = (offset, size)
    }
    guard start <= end, length <= end - start else { throw truncated }
    return start..<start + length
  }

  /// The directory entry at an offset, and the offset of the next one (4.3.12).
  private static func member(
    at offset: Int, in bytes: UnsafeRawBufferPointer
  ) -> (Member, end: Int)? {
    guard bytes.number(at: offset) == UInt32(0x0201_4B50),
      let flags: UInt16 = bytes.number(at: offset + 8),
      let method: UInt16 = bytes.number(at: offset + 10),
      let checksum: UInt32 = bytes.number(at: offset + 16),
      let compressed: UInt32 = bytes.number(at: offset + 20),
      let size: UInt32 = bytes.number(at: offset + 24),
      let nameLength: UInt16 = bytes.number(at: offset + 28),
      let extraLength: UInt16 = bytes.number(at: offset + 30),
      let commentLength: UInt16 = bytes.number(at: offset + 32),
      let header: UInt32 = bytes.number(at: offset + 42)
    else { return nil }
    let nameEnd = offset + 46 + Int(nameLength)
    let extraEnd = nameEnd + Int(extraLength)
    guard extraEnd <= bytes.count else { return nil }
    var member = Member(
      name: String(decoding: bytes[(offset + 46)..<nameEnd], as: UTF8.self), method: method,
      isEncrypted: flags & 1 != 0, checksum: checksum, compressedSize: Int(compressed),
      size: Int(size), offset: Int(header))
    guard member.addWideNumbers(bytes, nameEnd..<extraEnd) else { return nil }
    return (member, extraEnd + Int(commentLength))
  }
}

extension ZipArchive.Member {
  /// Reads the numbers that do not fit into 32 bits from the ZIP64 field (4.5.3).
  ///
  /// - Returns: False if a number is missing there.
  fileprivate mutating func addWideNumbers(
    _ bytes: UnsafeRawBufferPointer, _ extra: Range<Int>
  ) -> Bool {
    let wide = Int(UInt32.max)
    guard size == wide || compressedSize == wide || offset == wide else { return true }
    var position = extra.lowerBound
    while position < extra.upperBound, let id: UInt16 = bytes.number(at: position),
      let length: UInt16 = bytes.number(at: position + 2)
    {
      position += 4
      guard id == 1 else {
        position += Int(length)
        continue
      }
      let end = min(position + Int(length), extra.upperBound)
      func next(_ number: inout Int) -> Bool {
        guard number == wide else { return true }
        guard position + 8 <= end, let value: UInt64 = bytes.number(at: position),
          let value = Int(exactly: value)
        else { return false }
        position += 8
        number = value
        return true
      }
      return next(&size) && next(&compressedSize) && next(&offset)
    }
    return false
  }
}

extension UnsafeRawBufferPointer {
  /// The little-endian number of 2, 4 or 8 bytes at an offset; nil beyond the end.
  package func number<Number: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int, as type: Number.Type = Number.self
  ) -> Number? {
    guard offset >= 0, offset <= count - MemoryLayout<Number>.size else { return nil }
    return Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
  }
}
