import ArgumentParser

/// `dateline-train`: fits the weights that are shipped, and says what they are worth.
@main
struct DatelineTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-train",
    abstract: "Fit the weights of Dateline's models to gold-annotated text.",
    subcommands: [
      TaggerCommand.self, RankerCommand.self, JudgeCommand.self, CrossValidateCommand.self,
    ])
}
