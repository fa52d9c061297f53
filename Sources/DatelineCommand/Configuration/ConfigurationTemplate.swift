/// A configuration file that lists every key with its meaning and default, all commented out.
struct ConfigurationTemplate {
  private let tree: CommandTree

  init(_ tree: CommandTree) { self.tree = tree }

  /// The text of the file, in YAML.
  func text() -> String {
    var text = """
      # Defaults for the options of dateline. To set one, remove the # from its line and
      # from the lines that name its command. A key at the top level, outside of all
      # commands, applies to every command that has the option.

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

  /// Wraps text at 76 columns.
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
