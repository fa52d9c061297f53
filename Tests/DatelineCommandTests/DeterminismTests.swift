import Testing

/// Swift seeds the hashes of every process anew, so that an order which depends on them shows only between
/// processes.
@Suite("The same bytes from every process")
struct DeterminismTests {
  @Test(
    "Each format of an example, from three processes",
    arguments: ["geojson", "ndjson", "csv", "kml", "tei", "webannotation", "lpf", "html", "svg"])
  func formats(name: String) async throws {
    let workspace = try Workspace()
    var outputs: Set<String> = []
    for _ in 0..<3 {
      let result = try await workspace.run(
        "dateline annotate --gazetteer $SMALL $EXAMPLES/euphrates-drought.txt --format \(name)")
      #expect(result.status == 0, "\(result.errors)")
      #expect(!result.output.isEmpty)
      outputs.insert(result.output)
    }
    #expect(outputs.count == 1)
  }

  @Test("A summary, and answers of look-ups, from three processes")
  func answers() async throws {
    let workspace = try Workspace()
    for command in [
      "dateline annotate --gazetteer $SMALL $EXAMPLES --format ndjson > a.ndjson; "
        + "dateline summary a.ndjson --format json",
      "dateline locate --gazetteer $SMALL Raqa Tripoli --format json",
      "dateline distance --gazetteer $SMALL --matrix Raqqa Mosul Damascus --format json",
    ] {
      var outputs: Set<String> = []
      for _ in 0..<3 {
        let result = try await workspace.run(command)
        #expect(!result.output.isEmpty, "\(result.errors)")
        outputs.insert(result.output)
      }
      #expect(outputs.count == 1, "\(command)")
    }
  }
}
