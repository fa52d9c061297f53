import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer build`: compile the text now.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Compile the gazetteer's text now, even if it is compiled already.",
    discussion: "Other commands compile by themselves where they have to.")

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    let opened = try gazetteer.open(rebuild: true)
    try StandardStreams.print("\(opened.gazetteer.placeCount) places, \(opened.gazetteer.hash)\n")
    if opened.hasErrors { throw Status.inputHasErrors }
  }
}
