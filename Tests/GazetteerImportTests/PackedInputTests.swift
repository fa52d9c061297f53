import Foundation
import Gazetteer
import TestSupport
import Testing

@testable import Archives
@testable import GazetteerImport

/// What the tests pack.
private enum Sample {
  static let csv = "name,lat,lon\nFoo,1,2\n"
  static let member = ZipBuilder.text("a/places.csv", csv, isDeflated: true)

  static func damaged(_ change: (inout ZipBuilder.Member) -> Void) -> Data {
    var member = Self.member
    change(&member)
    return ZipBuilder(members: [member]).data()
  }
}

@Suite("Places in archives")
struct PackedInputTests {
  /// The fixed text as gzip -n writes it.
  private static let gzip =
    Data(
      base64Encoded: "H4sIAAAAAAAAA8tLzE3VyUks0cnJz+Nyy8/XMdQx4gIAq3WDTxUAAAA=") ?? Data()

  @Test("Stored and deflated members, ZIP64 and a comment are read, and the readme is ignored")
  func whole() throws {
    for isZip64 in [false, true] {
      for isDeflated in [false, true] {
        let zip = ZipBuilder(
          members: [
            ZipBuilder.text("readme.txt", "Read me"), ZipBuilder.text("folder/", ""),
            ZipBuilder.text("__MACOSX/a.csv", "x"), ZipBuilder.text("map.png", "x"),
            ZipBuilder.text("a/places.csv", Sample.csv, isDeflated: isDeflated),
          ], isZip64: isZip64, comment: "made by hand")
        let imported = try Imported.read("a.zip", zip.data())
        #expect(imported.places.map(\.name) == ["Foo"])
      }
    }
  }

  @Test("Errors name the member and its line")
  func lines() throws {
    let zip = ZipBuilder(members: [ZipBuilder.text("b.csv", Sample.csv + "Bar,95,1\n")])
    #expect(
      try Imported.read("a.zip", zip.data()).errors
        == ["a.zip/b.csv:3: latitude 95 is outside -90...90"])
  }

  @Test("All members with places are imported, and a dump's companion files are recognised")
  func several() throws {
    let scratch = try ScratchFolder()
    let zip = ZipBuilder(members: [
      ZipBuilder.text("a.csv", Sample.csv), ZipBuilder.text("b.csv", Sample.csv),
      ZipBuilder.text("hierarchy.txt", "1\t1\n"),
    ])
    try scratch.write("a.zip", zip.data())
    let imported = try Imported.read(ImportSet(paths: [scratch.file("a.zip")]), in: scratch)
    #expect(imported.places.count == 2)
    #expect(imported.findings == ["a.zip/hierarchy.txt: 1 -> 1: a place contains itself"])
  }

  @Test(
    "A damaged archive is reported, and none of it is read",
    arguments: [
      (
        ZipBuilder(members: [Sample.member]).data().dropLast(30),
        "a.zip: cannot be read: the zip is cut off: the directory at its end is missing"
      ),
      (
        Sample.damaged { $0.checksum = 1 },
        "a.zip/a/places.csv: cannot be read: the zip is damaged: the checksum differs"
      ),
      (
        Sample.damaged { $0.size = 5 },
        "a.zip/a/places.csv: cannot be read: the zip is damaged: the checksum differs"
      ),
      (
        Sample.damaged { $0.flags = 1 },
        "a.zip/a/places.csv: cannot be read: it is encrypted; unpack it first"
      ),
      (
        Sample.damaged { $0.method = 12 },
        "a.zip/a/places.csv: cannot be read: it is compressed by method 12; "
          + "expected stored (0) or deflated (8)"
      ),
      (
        Sample.damaged { $0.size = 300 << 20 },
        "a.zip/a/places.csv: cannot be read: it expands to more than 200 times its size "
          + "or 64 GB, as a zip bomb does"
      ),
      (
        ZipBuilder(members: [ZipBuilder.text("readme.txt", "x")]).data(),
        "a.zip: cannot be read: the zip contains no .txt, .tsv, .csv or .json with places"
      ),
      (
        ZipBuilder(members: []).data(),
        "a.zip: cannot be read: the zip contains no .txt, .tsv, .csv or .json with places"
      ),
    ])
  func refused(_ data: Data, _ message: String) {
    #expect(Imported.failure("a.zip", Data(data)) == message)
  }

  @Test("One gzip member and several in a row are read")
  func gzip() throws {
    #expect(try Imported.read("a.csv.gz", Self.gzip).places.map(\.name) == ["Foo"])
    let twice = try Imported.read("a.csv.gz", Self.gzip + Self.gzip)
    #expect(twice.places.map(\.name) == ["Foo", "Foo"])
    #expect(twice.errors == ["a.csv.gz:3: latitude “lat” is not a number"])
  }

  @Test("A truncated or changed gzip file is reported")
  func damagedGzip() {
    #expect(
      Imported.failure("a.gz", Self.gzip.dropLast(9))
        == "a.gz: cannot be read: the compressed text is cut off")
    var changed = Self.gzip
    changed[changed.count - 6] ^= 0xFF
    #expect(
      Imported.failure("a.gz", changed) == "a.gz: cannot be read: the compressed text is damaged")
  }

  @Test("An archive that expands beyond the limit is reported, whatever size it declares")
  func bomb() throws {
    let scratch = try ScratchFolder()
    try scratch.write("a.gz", Self.gzip)
    try scratch.write("a.zip", ZipBuilder(members: [Sample.member]).data())
    for name in ["a.gz", "a.zip"] {
      let input = try #require(try ImportSet(paths: [scratch.file(name)]).places.first)
      let error = #expect(throws: GazetteerError.self) {
        try input.open(limit: ExpansionLimit(bytes: 10))
      }
      #expect("\(error.map { "\($0)" } ?? "")".contains("zip bomb"))
      _ = try input.open(limit: ExpansionLimit(bytes: 21))
    }
  }
}
