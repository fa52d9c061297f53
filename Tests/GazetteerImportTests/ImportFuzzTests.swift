import Foundation
import TestSupport
import Testing

@Suite("Damaged files in every format")
struct ImportFuzzTests {
  private static let csv = "id,name,lat,lon,aliases\n1,\"Fo\"\"o\",1,2,Bar;lang=ar|Baz\n2,Q,3,4,\n"
  private static let point = #""geometry":{"type":"Point","coordinates":[1,2]}"#

  private static let files: [(name: String, data: Data)] = [
    ("a.csv", Data(csv.utf8)),
    (
      "table.tsv", Data("id\tname\tlatitude\tlongitude\tnames\nu:1\tFoo\t1\t2\tA\\|b;from=3\n".utf8)
    ),
    (
      "SY.txt",
      Data("5\tFoo\tFoo\tA,B\t1\t2\tP\tPPL\tSY\t\t07\t\t\t\t9\t1\t2\tAsia\t2020\n6\tX\n".utf8)
    ),
    ("wof.tsv", Data("1\tFoo\tlocality\t36\t43\tIQ\t5\t99072\tQ1\t\t\teng:Foo|ara:ف\n".utf8)),
    (
      "lp.tsv",
      Data("id\ttitle\tccodes\tlat\tlon\tvariants\tstart\n1\tFoo\tSY\t1\t2\ta@ar;b\t-5\n".utf8)
    ),
    (
      "a.geojson",
      Data(
        #"""
        {"type":"FeatureCollection","features":[{"id":1,"properties":{"name:en":"a\u0041","place":"town"},\#(point)},
        {"properties":{"name":"b"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[179,1],[-179,5],[0,0]]]}}]}
        """#.utf8)
    ),
    (
      "lpf.jsonl",
      Data(
        #"""
        {"@id":"gn:1","properties":{"title":"A","ccodes":["SY"]},"names":[{"toponym":"B","lang":"en","when":{"timespans":[{"start":{"in":"-5"}}]}}],\#(point)}
        {"@id":"2","properties":{"title":"C"},"links":[{"type":"closeMatch","identifier":"wd:Q1"}],\#(point)}
        """#.utf8)
    ),
    (
      "a.zip",
      ZipBuilder(
        members: [
          ZipBuilder.text("a.csv", csv, isDeflated: true), ZipBuilder.text("b.csv", csv),
        ]
      ).data()
    ),
    (
      "b.zip",
      ZipBuilder(members: [ZipBuilder.text("a.csv", csv, isDeflated: true)], isZip64: true).data()
    ),
    (
      "a.gz",
      Data(base64Encoded: "H4sIAAAAAAAAA8tLzE3VyUks0cnJz+Nyy8/XMdQx4gIAq3WDTxUAAAA=") ?? Data()
    ),
    ("wide.csv", Data([0xFF, 0xFE]) + (csv.data(using: .utf16LittleEndian) ?? Data())),
  ]

  /// Bytes changed, left out, put in and doubled, a few at a time.
  private static func mutated(_ data: Data, _ generator: inout SeededGenerator) -> Data {
    var bytes = Array(data)
    let special: [UInt8] = [0, 0x09, 0x0A, 0x22, 0x2C, 0x5B, 0x5C, 0x5D, 0x7B, 0x7D, 0x7F, 0xFF]
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
      case 1: bytes[index] = special.randomElement(using: &generator) ?? 0
      case 2: bytes.remove(at: index)
      case 3: bytes.insert(special.randomElement(using: &generator) ?? 0, at: index)
      case 4: bytes.removeSubrange(index...)
      default:
        let end = min(bytes.count, index + Int.random(in: 1...40, using: &generator))
        bytes.insert(contentsOf: bytes[index..<end], at: index)
      }
    }
    return Data(bytes)
  }

  @Test("Each is read or reported, and imported places can be rows", arguments: files.map(\.name))
  func mutations(_ name: String) throws {
    let data = try #require(Self.files.first { $0.name == name }?.data)
    #expect(try !Imported.read(name, data).places.isEmpty)
    for seed in 0..<400 {
      var generator = SeededGenerator(seed: UInt64(seed))
      guard let imported = try? Imported.read(name, Self.mutated(data, &generator)) else {
        continue
      }
      for place in imported.places { try place.checkRow() }
    }
  }
}
