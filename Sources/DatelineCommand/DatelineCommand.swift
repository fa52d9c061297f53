import ArgumentParser
import Dateline

/// `dateline`: finds place names in text and resolves them to places.
@main
struct DatelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Find place names in text, resolve them, and measure between places.",
    discussion: """
      EXAMPLES
        dateline annotate article.txt > article.geojson
        dateline annotate corpus.jsonl --format ndjson -o places.ndjson
        dateline check article.txt
        dateline distance "Deir al-Zour" Raqqa Mosul
        dateline near Mosul --within 30km --feature-class P
        dateline locate "Paris, Texas"
        dateline gazetteer add "Tell Foo" --at "35.2, 39.9"
        dateline evaluate gold.jsonl --errors 20

      Results go to standard output, messages to standard error.
      Exit status: 0 success, 1 failure, 2 the input contains errors and everything
      else was processed, 64 incorrect usage.
      """,
    version: DatelineVersion.current,
    subcommands: [
      AnnotateCommand.self, ReviewCommand.self, DiffCommand.self, SummaryCommand.self,
      CheckArticleCommand.self, LocateCommand.self, DistanceCommand.self,
      DestinationCommand.self, NearCommand.self, MidpointCommand.self, AreaCommand.self,
      ConvertCommand.self, GazetteerCommand.self, EvaluateCommand.self, ConfigCommand.self,
    ])

  /// Runs the command line with the defaults from the configuration file.
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    // These must work even if the configuration file is faulty, because they help to fix it.
    let ignoresConfiguration = ["config", "help"].contains(arguments.first)
    do {
      main(
        ignoresConfiguration
          ? arguments : try ConfiguredArguments.standard(arguments, of: Self.self))
    } catch {
      exit(withError: CommandFailure("\(error)"))
    }
  }
}
