/// One entry of a row's `names` column: `text;lang=ar;kind=historical;from=1914;to=1924`.
///
/// In the text, a backslash escapes `|`, `;` and `\`.
package struct NameEntry {
  let row: PlaceRow
  /// The text as written, with its escapes.
  package let rawText: UnsafeBufferPointer<UInt8>
  /// What follows the text, starting at the first unescaped semicolon.
  package let attributes: UnsafeBufferPointer<UInt8>

  /// The text with escapes resolved.
  var text: String {
    guard rawText.contains(0x5C) else { return String(decoding: rawText, as: UTF8.self) }
    var bytes: [UInt8] = []
    var escaped = false
    for byte in rawText {
      if byte == 0x5C && !escaped {
        escaped = true
      } else {
        bytes.append(byte)
        escaped = false
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  package func placeName() throws(GazetteerError) -> PlaceName {
    var name = PlaceName(text)
    guard !name.text.isEmpty else { throw row.failure(.empty(column: PlaceColumn.names.rawValue)) }
    try row.checkNoMarkup(rawText)
    let attributeText = String(decoding: attributes, as: UTF8.self)
    for attribute in attributeText.split(separator: ";") {
      let parts = attribute.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count == 2 ? String(parts[1]) : ""
      switch (parts[0], value.isEmpty) {
      case ("lang", false): name.language = value
      case ("kind", false):
        guard let kind = PlaceName.Kind(rawValue: value) else {
          throw row.failure(.invalidNameAttribute(String(attribute)))
        }
        name.kind = kind
      case ("from", false): name.from = try year(value, attribute)
      case ("to", false): name.to = try year(value, attribute)
      default: throw row.failure(.invalidNameAttribute(String(attribute)))
      }
    }
    return name
  }

  private func year(_ value: String, _ attribute: Substring) throws(GazetteerError) -> Int {
    guard let year = Int(value), -10_000...10_000 ~= year else {
      throw row.failure(.invalidNameAttribute(String(attribute)))
    }
    return year
  }
}

extension PlaceName {
  /// Formats names as one field of a place table, the `names` column.
  public static func column(_ names: [PlaceName]) -> String { PlaceTableWriter.names(names) }

  /// Parses one entry of a `names` column: `text;lang=ar;kind=historical`.
  ///
  /// - Throws: `GazetteerError.row` if an attribute is unknown or the text is empty.
  public init(parsing entry: String) throws(GazetteerError) {
    var entry = entry
    let result = entry.withUTF8 { bytes in
      Result { () throws(GazetteerError) in
        var name: PlaceName?
        try PlaceRow.forEachName(in: bytes) { text, attributes throws(GazetteerError) in
          name = try NameEntry(
            row: .detached, rawText: text, attributes: attributes
          ).placeName()
        }
        guard let name else { throw PlaceRow.detached.failure(.empty(column: "name")) }
        return name
      }
    }
    self = try result.get()
  }
}

extension PlaceRow {
  /// A row that belongs to no table, for parsing names on their own.
  static var detached: PlaceRow {
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    return PlaceRow(
      file: "names", line: 1, text: nothing, offset: 0, fields: [],
      fieldOfColumn: PlaceColumn.allCases.map { _ in -1 })
  }

  /// Calls `body` for each entry of the `names` column.
  package func forEachName(_ body: (NameEntry) throws(GazetteerError) -> Void)
    throws(GazetteerError)
  {
    try PlaceRow.forEachName(in: bytes(.names)) { text, attributes throws(GazetteerError) in
      try body(NameEntry(row: self, rawText: text, attributes: attributes))
    }
  }

  /// Calls `body` with the text and the attributes of each entry of a `names` column.
  static func forEachName(
    in column: UnsafeBufferPointer<UInt8>,
    _ body: (
      _ text: UnsafeBufferPointer<UInt8>, _ attributes: UnsafeBufferPointer<UInt8>
    ) throws(GazetteerError) -> Void
  ) throws(GazetteerError) {
    var start = 0
    var semicolon = -1
    var index = 0
    while index <= column.count {
      if index < column.count, column[index] == 0x5C {
        index = min(index + 2, column.count)
        continue
      }
      if index < column.count, column[index] == 0x3B, semicolon < 0 { semicolon = index }
      if index >= column.count || column[index] == 0x7C {
        let end = min(index, column.count)
        if end > start {
          let textEnd = semicolon < 0 ? end : semicolon
          try body(
            UnsafeBufferPointer(rebasing: column[start..<textEnd]),
            UnsafeBufferPointer(rebasing: column[textEnd..<end]))
        }
        start = end + 1
        semicolon = -1
      }
      index += 1
    }
  }
}
