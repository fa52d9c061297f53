/// A configuration file with every key, its meaning and its default, all commented out.
struct ConfigurationTemplate {
  private let tree: CommandTree

  init(_ tree: CommandTree) { self.tree = tree }

  /// The file's text, YAML.
  func text() -> String {
    var text = """
      # Defaults for the options of dateline. Take the # from what you want to set.
      # A key that stands above all commands holds for every command that has the option.

      """
    for (path, command) in tree.leaves where !command.configurable.isEmpty {
      text += "\n"
      for (depth, name) in path.enumerated() {
        text += "# " + String(repeating: "  ", count: depth) + "\(name):\n"
      }
      let indent = String(repeating: "  ", count: path.count)
      for option in command.configurable {
        for line in lines(option.abstract ?? "") { text += "# \(indent)# \(line)\n" }
        text += "# \(indent)\(option.longName ?? ""): \(value(of: option))\n"
      }
    }
    return text
  }

  private func value(of option: CommandTree.Option) -> String {
    if option.isFlag { return "false" }
    if let value = option.defaultValue, !value.isEmpty { return value }
    return option.isRepeating ? "[]" : "<\(option.valueName ?? "value")>"
  }

  /// Words in lines of at most 76 columns.
  private func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + word.count + 1 > 76 {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + (line.isEmpty ? [] : [line])
  }
}
