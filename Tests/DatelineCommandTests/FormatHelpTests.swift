import TestSupport
import Testing

@testable import DatelineCommand

@Suite("Formats on the command line")
struct FormatHelpTests {
  @Test("The help and the message about an unknown format list every format")
  func listed() async throws {
    let workspace = try Workspace()
    let names = FormatArgument.names.joined(separator: ", ")
    let help = try await workspace.run("dateline annotate --help").output
    #expect(Self.oneLine(help).contains(names + " (default: "))
    let refused = try await workspace.run("dateline annotate --format shapefile raqqa.txt")
    #expect(Self.oneLine(refused.errors).contains(names))
    #expect(refused.status == 64)
  }

  @Test("The help of --offsets names the formats that follow it")
  func offsets() async throws {
    let help = try await Workspace().run("dateline annotate --help").output
    #expect(Self.oneLine(help).contains(FormatArgument.namesCountingInOffsetUnit))
    #expect(FormatArgument.namesCountingInOffsetUnit.hasPrefix("geojson, ndjson, "))
  }

  /// Help is wrapped to the width of a terminal.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
