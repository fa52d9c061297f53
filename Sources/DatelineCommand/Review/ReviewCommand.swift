import ArgumentParser
import Dateline

/// `dateline review`: walk through the doubtful names of an article.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide the doubtful names of an article, one by one.",
    discussion: """
      Shows each name that is in doubt in its sentence, with the places that it
      may mean, and reads a line: a number takes that place, n says that it is no
      place, Enter leaves it as it is, / searches the gazetteer, ? explains the
      rest. Decisions are written to a file after each line, so that nothing is
      lost at Ctrl-C; what is decided already is not asked again.

      EXAMPLES
        dateline review article.txt
        dateline review article.txt --corrections desk.tsv --below 0.9
        dateline review article.txt --all
        dateline annotate article.txt --corrections corrections.tsv
      """)

  @Argument(help: "The article, a file.", completion: .file())
  var article: String

  @Option(
    help: ArgumentHelp("Where decisions are kept and read from.", valueName: "file"),
    completion: .file())
  var corrections = "corrections.tsv"

  @Flag(help: "Ask of all names and not of the doubtful ones alone.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Names are in doubt when they or their places are less sure than this, 0 to 1.",
      valueName: "p"))
  var below = 0.8

  @Option(help: "How to read the article.")
  var inputFormat: InputFormat = .auto

  @Option(
    help: ArgumentHelp("Language of the article (default: detected).", valueName: "code"),
    transform: LanguageArgument.parse)
  var language: Language?

  @OptionGroup var gazetteer: GazetteerArguments

  func validate() throws {
    guard 0...1 ~= below else {
      throw ValidationError("--below must be 0 to 1, found \(below)")
    }
    if article == "-" {
      throw ValidationError(
        "review reads your answers from standard input, so the article has to be a file")
    }
    if corrections == "-" {
      throw ValidationError("--corrections must be a file that can be written, found -")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let document = try document()
    var hasErrors = false
    let file = try CorrectionFile(path: corrections) { error in
      hasErrors = true
      StandardStreams.tell("\(error)")
    }
    try file.requireWritable()
    if !file.missingColumns.isEmpty {
      throw CommandFailure(
        "\(corrections): the header lacks \(file.missingColumns.joined(separator: ", ")), "
          + "which review writes; add them to it, separated by tabs")
    }
    let opened = try gazetteer.open()
    // Lines that cannot be read are told by now, those whose places are not found are not.
    let known = Corrections(
      Array(file.text().utf8), path: corrections, gazetteer: opened.gazetteer
    ) { error in
      if error.problem.concernsPlaces {
        hasErrors = true
        StandardStreams.tell("\(error)")
      }
    }
    let geoparser = Geoparser(
      gazetteer: opened.gazetteer,
      options: AnnotationOptions(alternatives: 8, corrections: known))
    let annotation = geoparser.annotate(document.document, outlet: document.outlet)
    if CorrectionArguments.report(known, isQuiet: true) { hasErrors = true }
    var session = ReviewSession(
      annotation, gazetteer: opened.gazetteer, file: file, below: below, includesAll: all,
      style: ReviewStyle(
        columns: Terminal.output.columns, usesColor: Terminal.output.hasColor))
    try StandardStreams.print(session.opening())
    while !session.isFinished, let line = readLine(strippingNewline: true) {
      // What a person types stands on their terminal; in a pipe it would be missing.
      if !Terminal.input.isInteractive { try StandardStreams.print(line + "\n") }
      let before = session.file.corrections.count
      let reply = session.answer(line)
      if session.file.corrections.count != before { try session.file.save() }
      try StandardStreams.print(reply)
    }
    try StandardStreams.print(session.closing(article: article))
    if hasErrors || opened.hasErrors { throw Status.inputHasErrors }
  }

  private func document() throws -> CorpusDocument {
    var source = InputSource(paths: [article], format: inputFormat)
    guard !source.holdsManyDocuments(), let raw = source.next() else {
      throw CommandFailure("\(article): holds many documents; review takes one article")
    }
    return try raw.flatMap(DocumentReader(language: language).document(from:)).get()
  }
}
