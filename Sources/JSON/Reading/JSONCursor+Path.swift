extension JSONCursor {
  /// The keys that lead to the value that begins at a byte, as messages print them.
  ///
  /// - Parameters:
  ///   - offset: Where the value begins, in bytes: ``Fault/offset`` of a value of the wrong type.
  ///   - bytes: The whole text.
  /// - Returns: "mentions.3.start", numbers counting from 0; nil where no value within an object or an array
  ///   begins there.
  /// - Complexity: O(*n*) in the text.
  package static func path(toByte offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var cursor = JSONCursor(bytes)
    var walk = PathWalk(wanted: offset)
    // The walk ends with a fault: at the value, or where the text is not JSON.
    try? cursor.skip(along: &walk)
    return walk.isFound && !walk.keys.isEmpty ? walk.keys.joined(separator: ".") : nil
  }

  private struct PathWalk {
    let wanted: Int
    var keys: [String] = []
    var isFound = false
  }

  /// Passes a value over, unless the one that is looked for begins here or within.
  private mutating func skip(along walk: inout PathWalk) throws(Fault) {
    let first = peek()
    if offset == walk.wanted {
      walk.isFound = true
      throw Fault(offset: offset, kind: .wrongType)
    }
    switch first {
    case 0x7B:
      try object { (cursor, key) throws(Fault) in
        walk.keys.append(key)
        try cursor.skip(along: &walk)
        walk.keys.removeLast()
      }
    case 0x5B:
      var number = 0
      try array { (cursor) throws(Fault) in
        walk.keys.append("\(number)")
        try cursor.skip(along: &walk)
        walk.keys.removeLast()
        number += 1
      }
    default: try skip()
    }
  }
}
