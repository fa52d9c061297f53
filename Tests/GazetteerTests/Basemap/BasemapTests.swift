import GazetteerText
import TestSupport
import Testing

@testable import Gazetteer

@Suite("Base map")
struct BasemapTests {
  @Test("The default gazetteer has lakes, rivers and labels, all readable")
  func standard() {
    let basemap = Basemap(folder: GazetteerText.path)
    #expect(basemap.lakes(upTo: 9) { _ in true }.count == 1_585)
    #expect(basemap.rivers(upTo: 9) { _ in true }.count == 1_988)
    #expect(basemap.labels { _, _, _, _ in true }.count == 19_403)
    #expect(basemap.lakes(upTo: 9) { _ in true }.allSatisfy { $0.points.first == $0.points.last })
  }

  @Test("The Euphrates passes Deir ez-Zor")
  func euphrates() {
    let near = Basemap(folder: GazetteerText.path).rivers(upTo: 9) { box in
      box.west <= 401_400 && box.east >= 401_400 && box.south <= 353_400 && box.north >= 353_400
    }
    #expect(near.map(\.name).contains("Euphrates") || near.map(\.name).contains("Al Furat"))
  }

  @Test("Rows are selected by rank and box")
  func chosen() throws {
    let folder = try ScratchFolder([
      "outlines/rivers.tsv": "rank\tname\tpoints\n0\tGreat\t+0+0+10+10\n5\tSmall\t+100000+0+10+10\n"
    ])
    let basemap = Basemap(folder: folder.path)
    #expect(basemap.rivers(upTo: 4) { _ in true }.map(\.name) == ["Great"])
    #expect(basemap.rivers(upTo: 9) { $0.west > 50_000 }.map(\.name) == ["Small"])
    #expect(basemap.lakes(upTo: 9) { _ in true }.isEmpty)
    #expect(!basemap.isEmpty)
  }

  @Test(
    "An unreadable row is left out, and the others are read",
    arguments: [
      "x\tBad\t+0+0+1+1", "1\tBad\t+0+0", "1\tBad\t+0+0+1", "1\tBad\t+1900000+0+1+1", "1\tBad",
      "\t\t", "1\tBad\t+99999999999+0+1+1", "1\tBad\t+0+0+1+1\tx\ty", "\u{0}",
    ])
  func damaged(row: String) throws {
    let folder = try ScratchFolder([
      "outlines/rivers.tsv": "rank\tname\tpoints\n\(row)\n1\tGood\t+0+0+1+1\n"
    ])
    #expect(Basemap(folder: folder.path).rivers(upTo: 9) { _ in true }.map(\.name) == ["Good"])
  }

  @Test("The last column says of which place a line is; a table without it has no places")
  func waters() throws {
    let folder = try ScratchFolder([
      "outlines/rivers.tsv": "rank\tname\tpoints\tplace\n0\tGreat\t+0+0+10+10\tt:great\n"
        + "0\tGreat\t+10+10+10+10\tt:great\n5\tSmall\t+0+0+1+1\t\n0\tGreat\t+0+0\tt:great\n",
      "outlines/lakes.tsv": "rank\tname\tpoints\n0\tOld\t+0+0+10+0+0+10-10-10\n",
    ])
    let basemap = Basemap(folder: folder.path)
    let waters = basemap.waters()
    #expect(waters.keys.sorted() == ["t:great"])
    let great = try #require(waters["t:great"])
    #expect(!great.isLake)
    #expect(basemap.lines(of: great).map(\.count) == [2, 2])
    #expect(basemap.rivers(upTo: 9) { _ in true }.count == 3)
    #expect(basemap.lakes(upTo: 9) { _ in true }.count == 1)
  }

  @Test("A label that is out of range or of unknown kind is left out")
  func labels() throws {
    let header = "kind\trank\tname\tcode\tlongitude\tlatitude\n"
    let folder = try ScratchFolder([
      "outlines/labels.tsv": header
        + "town\t1\tA\tSY\t190\t0\nplanet\t1\tB\t\t0\t0\ntown\t2\tC\tSY\t-1.5\t2\n"
    ])
    let labels = Basemap(folder: folder.path).labels { _, _, _, _ in true }
    #expect(labels.map(\.name) == ["C"])
    #expect(labels.first?.longitude == -1.5)
  }

  @Test("A folder without tables has nothing to show")
  func empty() { #expect(Basemap(folder: "/nowhere").isEmpty) }
}
