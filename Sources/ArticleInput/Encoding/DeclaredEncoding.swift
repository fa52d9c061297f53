/// The encoding that an HTML page or an XML text names at its beginning.
enum DeclaredEncoding {
  /// A page must name its encoding within this many bytes.
  private static let searchLimit = 4_096

  /// The encoding that `<meta charset>`, `<meta http-equiv>` or an XML declaration names; nil if
  /// none does or the name is unknown. A declaration of UTF-16 in ASCII bytes means UTF-8.
  static func encoding(in bytes: [UInt8]) -> TextEncoding? {
    let head = String(decoding: bytes.prefix(searchLimit), as: UTF8.self).lowercased()
    if head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
      let label = label(after: "encoding", in: head[..<end.lowerBound])
    {
      return TextEncoding(label: label).map(byteOriented)
    }
    var rest = head[...]
    while let start = rest.firstRange(of: "<meta") {
      rest = rest[start.upperBound...]
      let tag = rest.prefix { $0 != ">" }
      if let label = label(after: "charset", in: tag), let encoding = TextEncoding(label: label) {
        return byteOriented(encoding)
      }
    }
    return nil
  }

  private static func byteOriented(_ encoding: TextEncoding) -> TextEncoding {
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian: .utf8
    default: encoding
    }
  }

  private static func label(after name: String, in tag: Substring) -> Substring? {
    guard let found = tag.firstRange(of: name) else { return nil }
    let value = tag[found.upperBound...].drop(while: \.isWhitespace)
    guard value.first == "=" else { return nil }
    let label = value.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    return label.isEmpty ? nil : label
  }
}
