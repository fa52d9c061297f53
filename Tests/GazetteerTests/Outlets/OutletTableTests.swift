import Foundation
import Gazetteer
import GazetteerText
import TestGazetteers
import TestSupport
import Testing

@Suite("News outlets") struct OutletTableTests {
  private static let table = OutletTable(folder: GazetteerText.path)

  @Test(
    "An outlet is found by domain, address and name",
    arguments: [
      ("toledoblade.com", "The Blade"), ("WWW.ToledoBlade.com", "The Blade"),
      ("https://www.toledoblade.com/local/2009/03/story?id=1", "The Blade"),
      ("weekly.ahram.org.eg", "Al-Ahram Weekly"), ("news.ahram.org.eg", "Al-Ahram"),
      ("the toledo blade", ""), ("Paris Beacon-News", "Paris Beacon-News"),
      ("dallas morning news", "The Dallas Morning News"),
      ("The San Diego Union-Tribune", "The San Diego Union-Tribune"),
    ])
  func lookUp(text: String, name: String) {
    #expect(Self.table.outlet(text)?.name ?? "" == name)
  }

  @Test("An ambiguous or unknown name means no outlet")
  func unknown() {
    for text in ["", ".", "..", "The Daily News", "nowhere.example", "://", "com"] {
      #expect(Self.table.outlet(text) == nil)
    }
    #expect(Self.table.outlet(String(repeating: "a.", count: 500_000)) == nil)
  }

  @Test("Each outlet has a home in the gazetteer and a domain of its own, and the table is sorted")
  func sound() throws {
    let outlets = Self.table.outlets
    #expect(outlets.count > 1_500)
    #expect(Set(outlets.map(\.domain)).count == outlets.count)
    #expect(outlets.map(\.domain) == outlets.map(\.domain).sorted())
    let gazetteer = try TestGazetteer.standard()
    for outlet in outlets {
      #expect(try gazetteer.reference(id: outlet.home) != nil, "\(outlet.domain): \(outlet.home)")
    }
  }

  @Test("An invalid row is reported with its line, and the others are read")
  func badRows() throws {
    let text =
      "domain\tname\treach\thome\tplace\na.com\tA\tlocal\tt:1\tX\nb.com\tB\tworldly\tt:1\tX\nc\n"
    let folder = try ScratchFolder([OutletTable.fileName: text])
    var refused: [Int] = []
    let table = OutletTable(folder: folder.path) { refused.append($0) }
    #expect(table.outlets.map(\.domain) == ["a.com"])
    #expect(refused == [3, 4])
  }
}
