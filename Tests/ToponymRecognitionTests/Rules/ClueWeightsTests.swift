import Testing

@testable import ToponymRecognition

@Suite("The weights of the rules") struct ClueWeightsTests {
  private static let titles = "clue\tlocal\tdocument\tnote\n"

  /// A table with one weight for every clue.
  private static let table =
    titles + Clue.allCases.map { "\($0)\t0.5\t-0.25\tnote\n" }.joined()

  private func error(_ text: String) -> ClueWeights.TableError? {
    do throws(ClueWeights.TableError) {
      _ = try ClueWeights(text: text)
      return nil
    } catch { return error }
  }

  @Test("The shipped table can be read and has a line for every clue")
  func shipped() throws {
    let bytes = try #require(ShippedFile.weights("rules.tsv"))
    let weights = try ClueWeights(text: String(decoding: bytes, as: UTF8.self))
    #expect(weights.local == ClueWeights.local)
    #expect(weights.document == ClueWeights.document)
    #expect(ClueWeights.local[Clue.afterGivenName.rawValue] == -4.05)
    #expect(ClueWeights.document[Clue.personElsewhere.rawValue] == -3.06)
  }

  @Test("Comments and empty lines are skipped")
  func comments() throws {
    let weights = try ClueWeights(text: "# Weights\n\n\(Self.table)# end\n")
    #expect(weights.local.allSatisfy { $0 == 0.5 })
    #expect(weights.document.allSatisfy { $0 == -0.25 })
  }

  @Test("A table that cannot be used says where and why")
  func errors() {
    let malformed = Self.table.replacing("country\t0.5\t", with: "country\thalf\t")
    #expect(
      error(malformed)?.description
        == "line 11: expected a clue, two weights and a note between tabs")
    #expect(
      error(Self.table + "clou\t1\t1\tnote\n")?.description
        == "line \(Clue.allCases.count + 2): “clou” is not a clue of the rules, or has a line already"
    )
    #expect(error(Self.table + "water\t1\t1\tnote\n") != nil)
    #expect(error(Self.titles)?.description == "no line for the clue “always”")
  }
}
