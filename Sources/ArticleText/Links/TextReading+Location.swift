extension TextReading {
  /// Whether the words behind a name are said of places alone: "Milan lies in", "Toledo, 70 km south of", "Sydney,
  /// the capital of".
  ///
  /// - Parameter end: The byte behind the name.
  /// - Returns: Whether the next words say where it lies.
  /// - Complexity: O(log *n*) in the tokens.
  package func saysLocation(behind end: Int) -> Bool {
    let next = tokens.partitioningIndex { Int($0.start) >= end }
    guard next < tokens.count, !tokens[next].shape.contains(.sentenceStart) else { return false }
    let words = tokens[next...].prefix(4).map { document.slice($0.range) }
    let gap = tokens[next].gap
    if gap == .space { return Self.isPosition(words[...]) }
    guard gap == [.comma, .space] else { return false }
    if words.starts(with: ["the", "capital", "of"]) { return true }
    return Self.isDistance(words.drop { ["about", "some", "roughly"].contains($0) })
  }

  /// "lies in", "is located", "is situated".
  private static func isPosition(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, let second = words.dropFirst().first else { return false }
    switch first {
    case "lies": return ["in", "on", "at", "near", "between", "about", "some"].contains(second)
    case "is": return ["located", "situated"].contains(second)
    default: return false
    }
  }

  private static func isDistance(_ words: ArraySlice<String>) -> Bool {
    guard let number = words.first, let unit = words.dropFirst().first,
      number.allSatisfy(\.isNumber)
    else { return false }
    return ["km", "kilometers", "kilometres", "miles"].contains(unit)
  }
}
