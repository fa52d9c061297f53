import Gazetteer

/// Cuts JSON text into features, each to be decoded on its own. The text may be a
/// FeatureCollection, an array, a single feature, features one after the other, or one feature a
/// line (RFC 7946, RFC 8142, JSON Lines).
///
/// Only brackets and strings are examined. Memory does not grow with the text, and a damaged
/// feature spoils no other as long as its brackets are balanced or it has a line of its own.
struct FeatureScanner {
  /// The maximum size of a feature in bytes. Outlines of countries in full detail take a few MB.
  static let longestFeature = 32 << 20
  /// The maximum nesting depth of brackets.
  static let deepest = 64

  /// A feature's bytes, or the reason why they cannot be used.
  typealias Piece = Result<UnsafeBufferPointer<UInt8>, RowProblem>

  private enum State {
    /// Outside all objects.
    case outside
    /// Inside the array of features.
    case inArray
    /// After a collection's array of features.
    case afterArray
    /// Each feature ends at this byte.
    case separated(UInt8)
    case atEnd
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var state = State.outside
  private var position = 0
  private var lineStart = (line: 1, position: 0)
  private var isCollection = false
  /// The 1-based line on which the feature last returned by ``next()`` begins.
  private(set) var line = 1

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    skip { Self.isSpace($0) }
    if position < bytes.count, bytes[position] == 0x1E {
      state = .separated(0x1E)
    } else if isByLine() {
      state = .separated(0x0A)
    }
  }

  /// The share of the text that has been read, 0...1.
  var share: Double { bytes.isEmpty ? 1 : Double(position) / Double(bytes.count) }

  /// Returns the next feature, or nil at the end.
  mutating func next() -> Piece? {
    while true {
      switch state {
      case .atEnd: return nil
      case .separated(let end):
        skip { Self.isSpace($0) || $0 == end }
        guard position < bytes.count else { return nil }
        let start = position
        skip { $0 != end }
        return piece(start..<position, depth: depth(start..<position))
      case .outside:
        skip { Self.isSpace($0) || $0 == 0x2C || $0 == 0x1E }
        guard position < bytes.count else { return nil }
        if bytes[position] == 0x5B {
          position += 1
          state = .inArray
        } else if bytes[position] == 0x7B, let array = features(of: position) {
          position = array
          isCollection = true
          state = .inArray
        } else {
          let start = position
          let isBracket = bytes[start] == 0x7B
          let found = scan(from: start) { byte, depth in
            depth == 0 && (isBracket ? byte == 0x7D : byte == 0x0A)
          }
          position = min(found.end + 1, bytes.count)
          return piece(start..<position, depth: found.depth, isWhole: found.isWhole || !isBracket)
        }
      case .inArray:
        skip { Self.isSpace($0) || $0 == 0x2C }
        guard position < bytes.count else { return truncated() }
        if bytes[position] == 0x5D {
          position += 1
          state = isCollection ? .afterArray : .outside
          continue
        }
        let start = position
        if bytes[start] == 0x7D {
          // Skip an unmatched closing bracket, which would otherwise be met again for ever.
          position += 1
          countLines(to: start)
          return .failure(.notJSON)
        }
        let found = scan(from: start) { byte, depth in
          depth == 0 && byte == 0x2C || depth < 0
        }
        position = found.end
        return piece(start..<found.end, depth: found.depth, isWhole: found.isWhole)
      case .afterArray:
        let found = scan(from: position) { _, depth in depth < 0 }
        guard found.isWhole else { return truncated() }
        position = found.end + 1
        isCollection = false
        state = .outside
      }
    }
  }

  private mutating func truncated() -> Piece {
    position = bytes.count
    state = .atEnd
    countLines(to: position)
    return .failure(.endsInside)
  }

  private mutating func piece(_ range: Range<Int>, depth: Int, isWhole: Bool = true) -> Piece {
    countLines(to: range.lowerBound)
    guard isWhole else {
      state = .atEnd
      position = bytes.count
      return .failure(.endsInside)
    }
    guard range.count <= Self.longestFeature else {
      return .failure(.featureTooLong(bytes: range.count, maximum: Self.longestFeature))
    }
    var end = range.upperBound
    while end > range.lowerBound, Self.isSpace(bytes[end - 1]) { end -= 1 }
    guard depth <= Self.deepest else { return .failure(.nestedTooDeep(maximum: Self.deepest)) }
    return .success(UnsafeBufferPointer(rebasing: bytes[range.lowerBound..<end]))
  }

  private mutating func countLines(to end: Int) {
    var count = lineStart.line
    for byte in bytes[lineStart.position..<end] where byte == 0x0A { count += 1 }
    lineStart = (count, end)
    line = count
  }

  // MARK: - Bytes

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while position < bytes.count, isSkipped(bytes[position]) { position += 1 }
  }

  /// Advances, skipping strings, until `isEnd` is true of a byte and the bracket depth after it.
  private func scan(
    from start: Int, limit: Int? = nil, _ isEnd: (_ byte: UInt8, _ depth: Int) -> Bool
  ) -> (end: Int, depth: Int, isWhole: Bool) {
    let limit = limit ?? bytes.count
    var index = start
    var depth = 0
    var deepest = 0
    while index < limit {
      let byte = bytes[index]
      switch byte {
      case 0x22:
        index = stringEnd(from: index, limit: limit)
        continue
      case 0x7B, 0x5B:
        depth += 1
        deepest = max(deepest, depth)
      case 0x7D, 0x5D: depth -= 1
      default: break
      }
      if isEnd(byte, depth) { return (index, deepest, true) }
      index += 1
    }
    return (limit, deepest, false)
  }

  /// Returns the position after the string that begins at `start`.
  private func stringEnd(from start: Int, limit: Int) -> Int {
    var index = start + 1
    while index < limit {
      if bytes[index] == 0x22 { return index + 1 }
      index += bytes[index] == 0x5C ? 2 : 1
    }
    return limit
  }

  private func depth(_ range: Range<Int>) -> Int {
    scan(from: range.lowerBound, limit: range.upperBound) { _, _ in false }.depth
  }

  /// Finds where the first feature of a collection may begin: after the opening bracket of the
  /// array `features` in the object that begins at `start`; nil if it has no such array.
  private func features(of start: Int, limit: Int? = nil) -> Int? {
    let limit = limit ?? bytes.count
    var index = start + 1
    func skipSpace() {
      while index < limit, Self.isSpace(bytes[index]) || bytes[index] == 0x2C { index += 1 }
    }
    while true {
      skipSpace()
      guard index < limit, bytes[index] == 0x22 else { return nil }
      let end = stringEnd(from: index, limit: limit)
      let isFound = bytes[index..<end].elementsEqual("\"features\"".utf8)
      index = end
      skipSpace()
      guard index < limit, bytes[index] == 0x3A else { return nil }
      index += 1
      skipSpace()
      if isFound, index < limit, bytes[index] == 0x5B { return index + 1 }
      let value = scan(from: index, limit: limit) { byte, depth in
        depth == 0 && byte == 0x2C || depth < 0
      }
      guard value.isWhole, bytes[value.end] == 0x2C else { return nil }
      index = value.end
    }
  }

  /// Whether each line is a feature: the first line holds a complete object that is not a
  /// collection, or a damaged one and the next line begins another object.
  private func isByLine() -> Bool {
    guard position < bytes.count, bytes[position] == 0x7B else { return false }
    let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
    guard end < bytes.count, features(of: position, limit: end) == nil else { return false }
    let object = scan(from: position, limit: end) { _, depth in depth == 0 }
    if object.isWhole {
      return bytes[(object.end + 1)..<end].allSatisfy(Self.isSpace)
    }
    let rest = bytes[(end + 1)...].drop(while: Self.isSpace)
    return rest.first == 0x7B
  }
}
