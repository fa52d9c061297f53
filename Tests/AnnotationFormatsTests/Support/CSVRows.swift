/// Reads comma-separated values strictly by RFC 4180.
enum CSVRows {
  /// The fields of each row; nil where the text is not what the RFC allows.
  static func read(_ bytes: [UInt8]) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var index = 0
    while index < bytes.count {
      var field: [UInt8] = []
      if bytes[index] == 0x22 {
        index += 1
        while true {
          guard index < bytes.count else { return nil }
          if bytes[index] == 0x22 {
            index += 1
            guard index < bytes.count, bytes[index] == 0x22 else { break }
          }
          field.append(bytes[index])
          index += 1
        }
      } else {
        while index < bytes.count, ![0x2C, 0x0D].contains(bytes[index]) {
          guard bytes[index] != 0x22, bytes[index] != 0x0A else { return nil }
          field.append(bytes[index])
          index += 1
        }
      }
      row.append(String(decoding: field, as: UTF8.self))
      guard index < bytes.count else { return nil }
      if bytes[index] == 0x2C {
        index += 1
        continue
      }
      guard index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A else {
        return nil
      }
      rows.append(row)
      row = []
      index += 2
    }
    return row.isEmpty ? rows : nil
  }
}
