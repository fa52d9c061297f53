/// What a person is told of an input that was read all the same.
public enum InputNotice: Hashable, Sendable, CustomStringConvertible {
  /// Files of a folder were passed over, since their endings tell of no text.
  case filesSkipped(path: String, count: Int)
  /// A text is not in UTF-8: the encoding that it was read in, whether the file says so itself, and how
  /// many bytes are none of it and became U+FFFD.
  case encoding(path: String, name: String, isDeclared: Bool, unreadableBytes: Int)

  /// The sentence a person reads.
  public var description: String {
    switch self {
    case .filesSkipped(let path, let count):
      return "\(path): \(count) \(count == 1 ? "file" : "files") skipped; files read end in "
        + InputFormat.endings.map { ".\($0)" }.joined(separator: " ") + ", each also with .gz"
    case .encoding(let path, let name, let isDeclared, let unreadable):
      let sentence = "\(path): read as \(name) (\(isDeclared ? "declared" : "detected"))"
      guard unreadable > 0 else { return sentence }
      return sentence + "; \(unreadable) \(unreadable == 1 ? "byte" : "bytes") could not be read"
    }
  }
}
