/// What can be wrong with a configuration file.
enum ConfigurationError: Error, Hashable, CustomStringConvertible {
  /// It cannot be read.
  case unreadable(path: String, reason: String)
  /// It is no YAML, or no mapping.
  case notYAML(path: String, line: Int?, reason: String)
  /// A key names neither a command nor an option.
  case unknownKey(path: String, line: Int, key: String, command: String?, known: [String])
  /// A value does not suit its option.
  case wrongValue(path: String, line: Int, key: String, expected: String)

  /// The sentence that a person reads.
  var description: String {
    switch self {
    case .unreadable(let path, let reason):
      return "\(path): cannot be read: \(reason)"
    case .notYAML(let path, let line, let reason):
      return "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)"
    case .unknownKey(let path, let line, let key, let command, let known):
      let owner =
        command.map { "“\($0)” has no option “\(key)”" }
        ?? "“\(key)” is neither a command nor an option"
      return "\(path):\(line): \(owner); known are \(known.joined(separator: ", "))"
    case .wrongValue(let path, let line, let key, let expected):
      return "\(path):\(line): “\(key)” must be \(expected)"
    }
  }
}
