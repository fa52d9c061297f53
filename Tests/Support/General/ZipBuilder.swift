package import Foundation

/// Writes small zips, whole and damaged ones; see APPNOTE.TXT 4.3.
package struct ZipBuilder {
  package struct Member {
    package var name: String
    package var content: [UInt8]
    package var method: UInt16
    package var flags: UInt16
    /// In place of the true one.
    package var checksum: UInt32?
    /// In place of the true one.
    package var size: Int?

    package init(
      name: String, content: [UInt8], method: UInt16 = 0, flags: UInt16 = 0,
      checksum: UInt32? = nil, size: Int? = nil
    ) {
      self.name = name
      self.content = content
      self.method = method
      self.flags = flags
      self.checksum = checksum
      self.size = size
    }
  }

  package var members: [Member]
  package var isZip64: Bool
  package var comment: String

  package init(members: [Member] = [], isZip64: Bool = false, comment: String = "") {
    self.members = members
    self.isZip64 = isZip64
    self.comment = comment
  }

  package static func text(_ name: String, _ text: String, isDeflated: Bool = false) -> Member {
    Member(name: name, content: Array(text.utf8), method: isDeflated ? 8 : 0)
  }

  /// The bytes as one block of deflate that is stored (RFC 1951 section 3.2.4).
  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    let count = UInt16(bytes.count)
    return [1] + number(count) + number(~count) + bytes
  }

  package func data() -> Data {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let packed = member.method == 8 ? Self.deflated(member.content) : member.content
      let checksum =
        member.checksum ?? Self.checksum(member.content)
      let size = member.size ?? member.content.count
      let offset = out.count
      let name = Array(member.name.utf8)
      let wide = UInt32.max
      let extra: [UInt8] =
        isZip64
        ? Self.number(UInt16(1)) + Self.number(UInt16(24)) + Self.number(UInt64(size))
          + Self.number(UInt64(packed.count)) + Self.number(UInt64(offset)) : []
      let start = Self.number(member.flags) + Self.number(member.method) + Self.number(UInt32(0))
      let sizes =
        Self.number(checksum) + Self.number(isZip64 ? wide : UInt32(packed.count))
        + Self.number(isZip64 ? wide : UInt32(size)) + Self.number(UInt16(name.count))
      out += Self.number(UInt32(0x0403_4B50)) + Self.number(UInt16(20)) + start + sizes
      out += Self.number(UInt16(0)) + name + packed
      directory += Self.number(UInt32(0x0201_4B50)) + Self.number(UInt16(20))
      directory += Self.number(UInt16(20)) + start + sizes + Self.number(UInt16(extra.count))
      directory += [UInt8](repeating: 0, count: 10)
      directory += Self.number(isZip64 ? wide : UInt32(offset)) + name + extra
    }
    let begin = out.count
    out += directory
    if isZip64 {
      let record = out.count
      out += Self.number(UInt32(0x0606_4B50)) + Self.number(UInt64(44))
      out += [UInt8](repeating: 0, count: 12) + Self.number(UInt64(members.count))
      out += Self.number(UInt64(members.count)) + Self.number(UInt64(directory.count))
      out += Self.number(UInt64(begin))
      out += Self.number(UInt32(0x0706_4B50)) + Self.number(UInt32(0))
      out += Self.number(UInt64(record)) + Self.number(UInt32(1))
    }
    out += Self.number(UInt32(0x0605_4B50)) + [UInt8](repeating: 0, count: 8)
    out += Self.number(isZip64 ? UInt32.max : UInt32(directory.count))
    out += Self.number(isZip64 ? UInt32.max : UInt32(begin))
    out += Self.number(UInt16(comment.utf8.count)) + Array(comment.utf8)
    return Data(out)
  }

  /// CRC-32 bit by bit, as APPNOTE.TXT 4.4.7 has it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }

  private static func number<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
