import Files
import Foundation
import Yams

/// A person's own defaults for options: a YAML file whose keys are the commands and the options by their
/// long names.
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
/// An option on the command line goes before one in the file; one under a command goes before one above
/// all commands.
struct ConfigurationFile {
  /// A value with its place.
  struct Setting {
    let key: String
    let line: Int
    let node: Node
  }

  let path: String
  private let root: Node.Mapping

  /// The file that is in force: that of `DATELINE_CONFIG`, where an empty value means none, or
  /// `$XDG_CONFIG_HOME/dateline/config.yaml`.
  static var standardPath: String? {
    if let named = getenv("DATELINE_CONFIG") {
      let path = String(cString: named)
      return path.isEmpty ? nil : path
    }
    return UserFolders.configuration + "/config.yaml"
  }

  /// Reads the file that is in force; nil where there is none.
  ///
  /// - Throws: `ConfigurationError`.
  static func standard() throws(ConfigurationError) -> ConfigurationFile? {
    guard let path = standardPath else { return nil }
    let isNamed = getenv("DATELINE_CONFIG") != nil
    guard isNamed || FileManager.default.fileExists(atPath: path) else { return nil }
    return try ConfigurationFile(path: path)
  }

  /// Reads a file.
  ///
  /// - Throws: `ConfigurationError`.
  init(path: String) throws(ConfigurationError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw .unreadable(
        path: path, reason: isThere ? "permission denied" : "there is no such file")
    }
    try self.init(String(decoding: data, as: UTF8.self), path: path)
  }

  /// Reads a text.
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
      throw .notYAML(path: path, line: nil, reason: "this is no YAML")
    }
    switch node {
    case nil: root = Node.Mapping([])
    case .mapping(let mapping): root = mapping
    case .scalar(let scalar) where scalar.string.isEmpty: root = Node.Mapping([])
    default:
      throw .notYAML(
        path: path, line: node?.mark?.line,
        reason: "expected options and commands, such as “annotate:”")
    }
  }

  private static func failure(_ error: YamlError, path: String) -> ConfigurationError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .notYAML(path: path, line: mark.line, reason: "this is no YAML: \(problem)")
    default: .notYAML(path: path, line: nil, reason: "this is no YAML")
    }
  }

  /// What the file sets for a command: first what it sets for all, then what it sets for the commands on
  /// the way to it.
  ///
  /// - Parameters:
  ///   - names: The command's names below the program's.
  ///   - tree: All commands; every key of the file is checked against them.
  /// - Returns: The settings in the order of their weight, the last one wins.
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
            path: self.path, line: line, key: key, expected: "options, each on a line of its own")
        }
        let isOnWay = names.first == key
        let found = try self.settings(
          for: isOnWay ? Array(names.dropFirst()) : [], in: child, inner, common: common,
          path: path + [key])
        if isOnWay { nested += found }
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
