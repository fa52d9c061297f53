/// The characters of a full or short plus code that is valid by the specification.
struct PlusCodeText {
  /// The code in upper case.
  let text: String
  /// Its digits in upper case, without the `+` and the zeros.
  let digits: [UInt8]
  /// The number of digits omitted at the front: 0, 2, 4, 6 or 8.
  let missing: Int

  /// Checks a code: one `+` after an even number of characters up to eight, not exactly one digit
  /// after it, zeros only in pairs at the end of a full code, and otherwise only the twenty digits.
  init(_ text: some StringProtocol) throws(GeodesyError) {
    let error = GeodesyError.notAPlusCode(String(text))
    let upper = text.uppercased()
    let bytes = Array(upper.utf8)
    guard bytes.count <= 64, let plus = bytes.firstIndex(of: UInt8(ascii: "+")), plus <= 8,
      plus.isMultiple(of: 2)
    else { throw error }
    let front = bytes[..<plus]
    let back = bytes[(plus + 1)...]
    let significant = front.prefix { $0 != UInt8(ascii: "0") }
    let zeros = front.dropFirst(significant.count)
    guard back.count != 1, !significant.isEmpty || plus == 0 && !back.isEmpty,
      significant.allSatisfy({ PlusCode.value($0) != nil }),
      back.allSatisfy({ PlusCode.value($0) != nil }), zeros.allSatisfy({ $0 == UInt8(ascii: "0") })
    else { throw error }
    if !zeros.isEmpty {
      guard plus == 8, back.isEmpty, zeros.count.isMultiple(of: 2) else { throw error }
    }
    self.text = upper
    digits = Array(significant) + Array(back)
    missing = 8 - plus
  }
}
