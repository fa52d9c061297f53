import ArgumentParser
import Dateline

/// `dateline`: place names in text, and the places that they mean.
@main
struct DatelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Find the places in a text, resolve and measure them.",
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

      Results go to standard output, everything else to standard error.
      Exit status: 0 done, 1 failed, 2 the input holds errors and the rest was
      done, 64 wrong usage.
      """,
    version: DatelineVersion.current,
    subcommands: [
      AnnotateCommand.self, ReviewCommand.self, DiffCommand.self, SummaryCommand.self,
      CheckArticleCommand.self, LocateCommand.self, DistanceCommand.self,
      DestinationCommand.self, NearCommand.self, MidpointCommand.self, AreaCommand.self,
      ConvertCommand.self, GazetteerCommand.self, EvaluateCommand.self, ConfigCommand.self,
    ])

  /// Runs the command line with what the configuration file sets.
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    // The command that shows the file, and help, are there to mend a file that is faulty.
    let isConfig = ["config", "help"].contains(arguments.first)
    do {
      main(isConfig ? arguments : try ConfiguredArguments.standard(arguments))
    } catch {
      exit(withError: CommandFailure("\(error)"))
    }
  }
}
