/// A remark about an input that was read in spite of it.
public enum InputNotice: Hashable, Sendable, CustomStringConvertible {
  /// Files of a folder were skipped because their endings are not those of texts.
  case filesSkipped(path: String, count: Int)
  /// A text is not in UTF-8: the encoding used to read it, whether the file declares that encoding,
  /// and how many bytes were invalid in it and became U+FFFD.
  case encoding(path: String, name: String, isDeclared: Bool, unreadableBytes: Int)

  /// The message for the user.
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
