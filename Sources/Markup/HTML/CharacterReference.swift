internal import CLibXML

/// Decodes HTML character references: `&amp;`, `&#8217;`, `&#x2019;`.
enum CharacterReference {
  /// The scalar that a reference stands for.
  ///
  /// - Parameter reference: The text after “&”, with or without the final semicolon.
  /// - Returns: nil if libxml2 does not know the reference (`htmlEntityLookup` knows those of HTML
  ///   4).
  static func scalar(_ reference: some BidirectionalCollection<UInt8>) -> Unicode.Scalar? {
    var name = Array(reference)
    if name.last == 0x3B { name.removeLast() }
    guard let first = name.first else { return nil }
    if first == 0x23 { return number(name.dropFirst()) }
    guard name.count <= 8, name.allSatisfy(isAlphanumeric) else { return nil }
    var characters = Array(name)
    characters.append(0)
    guard let entity = htmlEntityLookup(characters) else { return nil }
    return Unicode.Scalar(entity.pointee.value)
  }

  /// Names added after HTML 4, for characters that occur in news stories.
  ///
  /// Source: HTML Living Standard, "Named character references".
  private static let later: [String: Unicode.Scalar] = [
    "apos": "'", "colon": ":", "comma": ",", "dollar": "$", "equals": "=", "excl": "!",
    "grave": "`", "hyphen": "\u{2010}", "lpar": "(", "lsqb": "[", "lowbar": "_", "num": "#",
    "percnt": "%", "period": ".", "plus": "+", "quest": "?", "rpar": ")", "rsqb": "]",
    "semi": ";", "sol": "/", "ast": "*", "commat": "@", "NewLine": "\n", "Tab": "\t",
  ]

  /// The scalar of a name that libxml2 does not know. The name is without “&” and semicolon.
  static func laterScalar(_ name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    guard name.count <= 8, name.allSatisfy(isAlphanumeric) else { return nil }
    return later[String(decoding: name, as: UTF8.self)]
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first == 0x78 || digits.first == 0x58
    let digits = isHexadecimal ? digits.dropFirst() : digits
    guard !digits.isEmpty, digits.allSatisfy(isAlphanumeric) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
      .flatMap(Unicode.Scalar.init)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }
}
