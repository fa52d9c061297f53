import ArgumentParser

/// The options that all training shares.
struct TrainingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder of texts in which all names are marked in brackets, to train the tagger on too.",
      valueName: "folder"))
  var texts: String?

  @Option(
    help: ArgumentHelp(
      "The tagger: weight of the weights' absolute values.", valueName: "number"))
  var absolutePenalty = 0.05

  @Option(
    help: ArgumentHelp("The tagger: weight of half their squares.", valueName: "number"))
  var squarePenalty = 2.0

  @Option(
    help: ArgumentHelp("The ranker: weight of half the squares.", valueName: "number"))
  var penalty = 3.0

  @Option(
    help: ArgumentHelp(
      "The judge: mentions less probable than this are left out.", valueName: "share"))
  var threshold = 0.36

  @Option(
    help: ArgumentHelp(
      "The judge: mentions that the tagger finds less probable than this are not looked at.",
      valueName: "share"))
  var least: Float = 0.1

  @Flag(
    help: """
      Train on the train part of each corpus alone, as dateline evaluate --split cuts it; the rest is \
      left to measure on.
      """)
  var trainPartOnly = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      """
      Corpora of persons, organisations and places by another convention, to train the tagger on as far as \
      they agree with ours.
      """, valueName: "file"))
  var entities: [String] = []

  func validate() throws {
    guard penalty > 0 else { throw ValidationError("--penalty must be positive") }
    guard absolutePenalty >= 0 else {
      throw ValidationError("--absolute-penalty must not be negative")
    }
    guard squarePenalty > 0 else { throw ValidationError("--square-penalty must be positive") }
  }
}
