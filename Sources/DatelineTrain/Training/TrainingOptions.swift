import ArgumentParser

/// The options that all training commands share.
struct TrainingOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Also train the tagger on the texts in these folders, whose names are marked in brackets. A folder is "
        + "named for the language of its texts.",
      valueName: "folder"))
  var texts: [String] = []

  @Option(
    help: ArgumentHelp(
      "Tagger: penalty on the absolute values of the weights.", valueName: "number"))
  var absolutePenalty = 0.05

  @Option(
    help: ArgumentHelp(
      "Ranker: also train on the sentences of this file, whose slots are filled with well-known cities.",
      valueName: "file"))
  var sentences: String?

  @Option(
    help: ArgumentHelp("Tagger: penalty on half the squares of the weights.", valueName: "number"))
  var squarePenalty = 2.0

  @Option(
    help: ArgumentHelp("Ranker: penalty on half the squares of the weights.", valueName: "number"))
  var penalty = 3.0

  @Option(
    help: ArgumentHelp(
      "Judge: discard mentions with a lower probability, 0 to 1.", valueName: "share"))
  var threshold = 0.36

  @Option(
    help: ArgumentHelp(
      "Judge: take no place whose pin is right with a lower probability, 0 to 1.",
      valueName: "share"))
  var placeThreshold = 0.4

  @Option(
    name: .customLong("least"),
    help: ArgumentHelp(
      "Judge: do not consider mentions to which the tagger gives a lower probability, 0 to 1.",
      valueName: "share"))
  var minimumTaggerProbability: Float = 0.1

  @Flag(
    help: """
      Train only on the train part of each corpus, as defined by dateline evaluate --split, and keep \
      the test part for evaluation.
      """)
  var trainPartOnly = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Also train the ranker and the judge on these gold corpora, but not the tagger.",
      valueName: "file"))
  var pins: [String] = []

  @Flag(
    help: """
      Train no tagger and use the shipped ones, which takes a tenth of the time. The names found are then \
      better than they would be in new text; the places are not.
      """)
  var keepTagger = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      """
      Also train the tagger on these corpora of persons, organisations and places, as far as their \
      annotation convention agrees with Dateline's.
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
