import ArgumentParser
import Dateline

/// `dateline config`: the configuration file, and the keys that it may hold.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show the configuration file, or a template with every key.",
    discussion: """
      The file sets defaults for options, in YAML: the keys are the long names of
      the options, for all commands or under the name of one. What the command
      line gives goes before it. It is $XDG_CONFIG_HOME/dateline/config.yaml
      (~/.config/dateline/config.yaml) or the file that DATELINE_CONFIG names; an
      empty DATELINE_CONFIG means none.

      EXAMPLES
        dateline config
        dateline config --template > ~/.config/dateline/config.yaml
      """)

  @Flag(help: "Print a file with every key, its meaning and its default, all commented out.")
  var template = false

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let tree = try CommandTree.whole()
    if template {
      return try StandardStreams.print(ConfigurationTemplate(tree).text())
    }
    guard let path = ConfigurationFile.standardPath else {
      return StandardStreams.tell("DATELINE_CONFIG is empty: no configuration file is in force")
    }
    guard let file = try ConfigurationFile.standard() else {
      return StandardStreams.tell(
        "\(path): there is none; dateline config --template prints one to begin with")
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
