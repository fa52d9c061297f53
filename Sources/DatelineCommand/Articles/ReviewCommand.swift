import ArgumentParser
import Dateline

/// `dateline review`: asks for a decision on each doubtful name in an article.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Review the doubtful names in an article, one by one.",
    discussion: """
      Shows each doubtful name in its sentence, with the places it may refer to, and
      reads an answer. A number chooses a place, n marks the name as not a place,
      Enter leaves it unchanged, / searches the gazetteer, and ? lists all answers.
      Each decision is saved immediately, so nothing is lost on Ctrl-C, and names
      already decided are not shown again.

      EXAMPLES
        dateline review article.txt
        dateline review article.txt --corrections desk.tsv --below 0.9
        dateline review article.txt --all
        dateline annotate article.txt --corrections corrections.tsv
      """)

  @Argument(help: "File with the article.", completion: .file())
  var article: String

  @Option(
    help: ArgumentHelp("File to read decisions from and save them to.", valueName: "file"),
    completion: .file())
  var corrections = "corrections.tsv"

  @Flag(help: "Ask about all names, not only doubtful ones.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Treat a name as doubtful if confidence in it or its place is lower than this, 0 to 1.",
      valueName: "p"))
  var below = 0.8

  @Option(help: "Input format.")
  var inputFormat: InputFormat = .auto

  @Option(
    help: ArgumentHelp("Language of the article (default: detected).", valueName: "code"),
    transform: OptionValues.language)
  var language: Language?

  @OptionGroup var gazetteer: GazetteerArguments

  func validate() throws {
    try OptionValues.check(below, in: 0...1, option: "--below")
    if article == "-" {
      throw ValidationError(
        "the article must be a file, because review reads answers from standard input")
    }
    if corrections == "-" {
      throw ValidationError(
        "--corrections must be a file, because decisions are saved to it, found -")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let document = try document()
    var hasErrors = false
    let file = try CorrectionFile(path: corrections) { error in
      hasErrors = true
      StandardStreams.report("\(error)")
    }
    try file.requireWritable()
    if !file.missingColumns.isEmpty {
      throw CommandFailure(
        "\(corrections): the header lacks the columns "
          + "\(file.missingColumns.joined(separator: ", ")); add them, separated by tabs")
    }
    let opened = try gazetteer.open()
    // Unreadable lines have already been reported, but not those whose places are unknown.
    let known = Corrections(
      Array(file.text().utf8), path: corrections, gazetteer: opened.gazetteer
    ) { error in
      if error.problem.concernsPlaces {
        hasErrors = true
        StandardStreams.report("\(error)")
      }
    }
    let geoparser = Geoparser(
      gazetteer: opened.gazetteer,
      options: AnnotationOptions(alternatives: 8, corrections: known))
    let annotation = geoparser.annotate(document.document, outlet: geoparser.outlet(of: document))
    if CorrectionArguments.report(known, isQuiet: true) { hasErrors = true }
    var session = ReviewSession(
      annotation, gazetteer: opened.gazetteer, file: file, below: below, includesAll: all,
      style: ReviewStyle(
        columns: Terminal.output.columns, usesColor: Terminal.output.hasColor))
    try StandardStreams.print(session.opening())
    while !session.isFinished, let line = readLine(strippingNewline: true) {
      // A terminal shows what the user types; a transcript from a pipe would lack it.
      if !Terminal.input.isInteractive { try StandardStreams.print(line + "\n") }
      let before = session.file.corrections.count
      let reply = session.answer(line)
      if session.file.corrections.count != before { try session.file.save() }
      try StandardStreams.print(reply)
    }
    try StandardStreams.print(session.closing(article: article))
    if hasErrors || opened.hasErrors { throw ExitCode.inputHasErrors }
  }

  private func document() throws -> CorpusDocument {
    var source = InputSource(paths: [article], format: inputFormat)
    guard !source.holdsManyDocuments(), let raw = source.next() else {
      throw CommandFailure(
        "\(article): contains several documents; review expects a single article")
    }
    return try raw.flatMap(DocumentReader(language: language).document(from:)).get()
  }
}
