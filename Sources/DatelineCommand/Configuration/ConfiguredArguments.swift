import ArgumentParser
import Yams

/// Adds the settings of a configuration file to the arguments of a command line.
enum ConfiguredArguments {
  /// The arguments with the settings of the user's configuration file.
  ///
  /// - Parameters:
  ///   - arguments: The command line, without the program's name.
  ///   - root: The program's own command.
  /// - Returns: The complete command line, without the program's name.
  /// - Throws: `ConfigurationError`, or the error of a file that cannot be read.
  static func standard(
    _ arguments: [String], of root: any ParsableCommand.Type
  ) throws -> [String] {
    guard let file = try ConfigurationFile.standard() else { return arguments }
    return try merge(arguments, file, in: CommandTree.tree(of: root))
  }

  /// Inserts the settings after the command's name, for the options that the command has and the command line
  /// does not give.
  ///
  /// - Parameters:
  ///   - arguments: The command line, without the program's name.
  ///   - file: The configuration file.
  ///   - tree: All commands.
  /// - Returns: The complete command line, without the program's name.
  /// - Throws: `ConfigurationError`.
  static func merge(
    _ arguments: [String], _ file: ConfigurationFile, in tree: CommandTree
  ) throws(ConfigurationError) -> [String] {
    let (command, path, length) = tree.command(named: arguments)
    let settings = try file.settings(for: path, in: tree)
    guard !path.isEmpty, command.subcommands?.isEmpty ?? true else { return arguments }
    let given = Set(arguments.dropFirst(length).prefix { $0 != "--" }.map(spelling))
    var values: [String: [String]] = [:]
    var order: [String] = []
    for setting in settings {
      guard let option = command.configurable.first(where: { $0.longName == setting.key }),
        option.spellings.isDisjoint(with: given)
      else { continue }
      if values[setting.key] == nil { order.append(setting.key) }
      // A setting for the command itself comes later and replaces one for all commands.
      values[setting.key] = try self.arguments(of: setting, for: option, path: file.path)
    }
    let added = order.flatMap { values[$0] ?? [] }
    return Array(arguments.prefix(length)) + added + Array(arguments.dropFirst(length))
  }

  /// The name of an option, without its value: `--unit` of `--unit=km`, `-o` of `-ofile`.
  private static func spelling(_ argument: String) -> String {
    if argument.hasPrefix("--") {
      return String(argument.prefix { $0 != "=" })
    }
    return argument.hasPrefix("-") ? String(argument.prefix(2)) : argument
  }

  private static func arguments(
    of setting: ConfigurationFile.Setting, for option: CommandTree.Option, path: String
  ) throws(ConfigurationError) -> [String] {
    func wrong(_ expected: String) -> ConfigurationError {
      .wrongValue(path: path, line: setting.line, key: setting.key, expected: expected)
    }
    if option.isFlag {
      guard let isOn = setting.node.bool else { throw wrong("true or false") }
      return isOn ? ["--\(setting.key)"] : []
    }
    if let sequence = setting.node.sequence {
      let texts = sequence.compactMap { $0.scalar?.string }
      guard option.isRepeating, texts.count == sequence.count else { throw wrong("a single value") }
      return texts.map { "--\(setting.key)=\($0)" }
    }
    guard let text = setting.node.scalar?.string, !text.isEmpty else {
      throw wrong(option.isRepeating ? "a value or a list of values" : "a value")
    }
    return ["--\(setting.key)=\(text)"]
  }
}
