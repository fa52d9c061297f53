import ArgumentParser
import Dateline

/// `dateline config`: shows the configuration file, or a template with every key.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show configured defaults, or a configuration template.",
    discussion: """
      The configuration file sets defaults for options, in YAML. Its keys are the
      long names of options, either at the top level, for all commands, or under the
      name of one command. Options on the command line take precedence.

      The file is $XDG_CONFIG_HOME/dateline/config.yaml, by default
      ~/.config/dateline/config.yaml. DATELINE_CONFIG names another file; if it is
      empty, no file is used.

      EXAMPLES
        dateline config
        dateline config --template > ~/.config/dateline/config.yaml
      """)

  @Flag(
    help:
      "Print a configuration file with every key, its meaning and its default, all commented out.")
  var template = false

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let tree = try CommandTree.tree(of: DatelineCommand.self)
    if template {
      return try StandardStreams.print(ConfigurationTemplate(tree).text())
    }
    guard let path = ConfigurationFile.standardPath else {
      return StandardStreams.report(
        "no configuration file is used, because DATELINE_CONFIG is empty")
    }
    guard let file = try ConfigurationFile.standard() else {
      return StandardStreams.report(
        "\(path): does not exist; dateline config --template prints one to start from")
    }
    try StandardStreams.print("# \(path)\n")
    for (names, _) in tree.leaves {
      let command = ["dateline"] + names
      let merged = try ConfiguredArguments.merge(names, file, in: tree)
      guard merged.count > names.count else { continue }
      try StandardStreams.print(
        (command + merged.dropFirst(names.count)).joined(separator: " ") + "\n")
    }
  }
}
