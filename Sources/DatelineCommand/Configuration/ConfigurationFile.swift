import Foundation
import Yams

/// A YAML file with the user's defaults for options. Its keys are commands and the long names of options.
///
/// ```yaml
/// quiet: true              # for every command that has --quiet
/// annotate:
///   outlet: toledoblade.com
///   overlay: [villages.tsv, camps.tsv]
/// gazetteer:
///   export: {format: geojson}
/// ```
///
/// An option on the command line takes precedence over one in the file, and a key under a command over one at
/// the top level.
struct ConfigurationFile {
  /// A key with its value and line.
  struct Setting {
    let key: String
    let line: Int
    let node: Node
  }

  let path: String
  private let root: Node.Mapping

  /// The path of the file to use: the value of `DATELINE_CONFIG`, nil if that is empty, or
  /// `$XDG_CONFIG_HOME/dateline/config.yaml` if it is not set.
  static var standardPath: String? {
    if Environment.isSet("DATELINE_CONFIG") { return Environment.variable("DATELINE_CONFIG") }
    return Environment.folders.configuration + "/config.yaml"
  }

  /// Reads the file to use; nil if there is none.
  ///
  /// - Throws: `ConfigurationError`.
  static func standard() throws(ConfigurationError) -> ConfigurationFile? {
    guard let path = standardPath else { return nil }
    let isNamed = Environment.isSet("DATELINE_CONFIG")
    guard isNamed || FileManager.default.fileExists(atPath: path) else { return nil }
    return try ConfigurationFile(path: path)
  }

  /// Reads a file.
  ///
  /// - Throws: `ConfigurationError`.
  init(path: String) throws(ConfigurationError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      let exists = FileManager.default.fileExists(atPath: path)
      throw .unreadable(path: path, reason: exists ? "permission denied" : "no such file")
    }
    try self.init(String(decoding: data, as: UTF8.self), path: path)
  }

  /// Parses the text of a file.
  ///
  /// - Throws: `ConfigurationError.notYAML`.
  init(_ text: String, path: String) throws(ConfigurationError) {
    self.path = path
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw ConfigurationFile.failure(error, path: path)
    } catch {
      throw .notYAML(path: path, line: nil, reason: "invalid YAML")
    }
    switch node {
    case nil: root = Node.Mapping([])
    case .mapping(let mapping): root = mapping
    case .scalar(let scalar) where scalar.string.isEmpty: root = Node.Mapping([])
    default:
      throw .notYAML(
        path: path, line: node?.mark?.line,
        reason: "expected keys that are options or commands, such as “annotate:”")
    }
  }

  private static func failure(_ error: YamlError, path: String) -> ConfigurationError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .notYAML(path: path, line: mark.line, reason: "invalid YAML: \(problem)")
    default: .notYAML(path: path, line: nil, reason: "invalid YAML")
    }
  }

  /// The settings for a command: first those for all commands, then those for each command on its path.
  ///
  /// - Parameters:
  ///   - names: The command's names below the program.
  ///   - tree: All commands; every key in the file is checked against them.
  /// - Returns: The settings in order of precedence; the last one wins.
  /// - Throws: `ConfigurationError.unknownKey`.
  func settings(
    for names: [String], in tree: CommandTree
  ) throws(ConfigurationError) -> [Setting] {
    let common = Set(tree.leaves.flatMap { $0.command.configurable.compactMap(\.longName) })
    return try settings(for: names, in: tree, root, common: common, path: [])
  }

  private func settings(
    for names: [String], in command: CommandTree, _ mapping: Node.Mapping, common: Set<String>,
    path: [String]
  ) throws(ConfigurationError) -> [Setting] {
    let children = command.subcommands ?? []
    let own = children.isEmpty ? Set(command.configurable.compactMap(\.longName)) : common
    var settings: [Setting] = []
    var nested: [Setting] = []
    for (keyNode, value) in mapping {
      let key = keyNode.string ?? ""
      let line = keyNode.mark?.line ?? 0
      if let child = children.first(where: { $0.commandName == key }) {
        guard let inner = value.mapping else {
          throw .wrongValue(
            path: self.path, line: line, key: key,
            expected: "followed by its options, each on its own line")
        }
        let isOnPath = names.first == key
        let found = try self.settings(
          for: isOnPath ? Array(names.dropFirst()) : [], in: child, inner, common: common,
          path: path + [key])
        if isOnPath { nested += found }
      } else if own.contains(key) {
        settings.append(Setting(key: key, line: line, node: value))
      } else {
        let known = path.isEmpty ? children.map(\.commandName) : own.sorted()
        throw .unknownKey(
          path: self.path, line: line, key: key,
          command: path.isEmpty ? nil : path.joined(separator: " "), known: known)
      }
    }
    return settings + nested
  }
}

/// An error in a configuration file.
enum ConfigurationError: Error, Hashable, CustomStringConvertible {
  /// The file cannot be read.
  case unreadable(path: String, reason: String)
  /// The file is not valid YAML, or not a mapping.
  case notYAML(path: String, line: Int?, reason: String)
  /// A key is neither a command nor an option.
  case unknownKey(path: String, line: Int, key: String, command: String?, known: [String])
  /// A value is not valid for its option.
  case wrongValue(path: String, line: Int, key: String, expected: String)

  /// The message for the user.
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
      return "\(path):\(line): \(owner); expected one of \(known.joined(separator: ", "))"
    case .wrongValue(let path, let line, let key, let expected):
      return "\(path):\(line): “\(key)” must be \(expected)"
    }
  }
}
