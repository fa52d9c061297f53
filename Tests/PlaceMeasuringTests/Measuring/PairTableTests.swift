import PlaceMeasuring
import TestGazetteers
import TestSupport
import Testing

@Suite("Tables of pairs")
struct PairTableTests {
  private func measured(
    _ text: String, parts: Int = 1, reading reader: PositionReader = PositionReader()
  ) throws -> (lines: [String], errors: [String]) {
    var table = try PairTable(file: "pairs.csv", in: TestGazetteer.small(), reading: reader)
    var output: [UInt8] = []
    var errors: [String] = []
    let bytes = Array(text.utf8)
    let size = max(1, (bytes.count + parts - 1) / parts)
    for start in stride(from: 0, to: bytes.count, by: size) {
      let part = Array(bytes[start..<min(start + size, bytes.count)])
      try table.feed(part, to: &output) { errors.append("\($0)") }
    }
    try table.finish(to: &output) { errors.append("\($0)") }
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\r\n").map(String.init)
    #expect(table.measured == max(0, lines.count - 1))
    #expect(table.refused == errors.count)
    return (lines, errors)
  }

  private static let table = """
    id,from,to
    1,Raqqa,Mosul
    2,"35.95, 39.01","36.335, 43.119"
    3,"He said ""here""
    and there",Raqqa
    4,Raqqa
    5,"95, 10",Mosul
    6,"35°57′N 39°01′E",Nowhereatall
    7,Paris,"33.66, -95.5"
    """

  @Test("Rows are written unchanged; those that cannot be measured are reported with their line")
  func rows() throws {
    let (lines, errors) = try measured(Self.table)
    #expect(lines.map { $0.prefix(2) } == ["id", "1,", "2,", "7,"])
    #expect(
      lines.first
        == "id,from,to,distance_m,azimuth_deg,back_azimuth_deg,uncertainty_m,from_id,to_id,measured_to"
    )
    #expect(lines[1].hasSuffix(",geonames:172955,geonames:99072,"))
    #expect(lines[2].hasPrefix(#"2,"35.95, 39.01","36.335, 43.119",37"#))
    #expect(lines[3].contains("geonames:4717560"))
    #expect(errors.count == 4)
    #expect(errors[0].hasPrefix("pairs.csv:4: no place named “He said \"here\"\nand there”"))
    #expect(errors[1] == "pairs.csv:6: expected 3 fields, found 2")
    #expect(errors[2] == "pairs.csv:7: “95, 10”: latitude 95 is outside -90...90")
    #expect(errors[3].hasPrefix("pairs.csv:8: no place named “Nowhereatall”"))
  }

  @Test("A pair with a river is measured to its nearest point")
  func shapes() throws {
    var table = try PairTable(file: "pairs.csv", in: TestGazetteer.standard())
    var output: [UInt8] = []
    let text = "from,to\nVienna,naturalearth:river-danube-45-19\nVienna,Prague\n"
    try table.feed(Array(text.utf8), to: &output) { Issue.record($0) }
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\r\n")
    #expect(lines[1].hasSuffix(",geonames:2761369,naturalearth:river-danube-45-19,line"))
    #expect(lines[1].contains(/-19,4\d{3}\.\d+,/))
    #expect(lines[2].hasSuffix(","))
  }

  @Test("It does not matter where the bytes are split", arguments: [2, 3, 7, 50, 1_000])
  func parts(count: Int) throws {
    let (whole, parted) = (try measured(Self.table), try measured(Self.table, parts: count))
    #expect(whole == parted)
  }

  @Test("Columns of numbers may have tabs, semicolons, other names and a byte order mark")
  func columns() throws {
    let expected = try measured("from,to\n\"10, 20\",\"-11.5, 21.25\"\n").lines[1]
      .split(separator: ",").suffix(4)
    for (header, row) in [
      ("\u{FEFF}from_latitude,from_longitude,to_latitude,to_longitude", "10,20,-11.5,21.25"),
      ("lat1;lon1;lat2;lon2", "10;20;-11.5;21.25"),
      ("To_Lng\tTo_Lat\tFrom_Lng\tFrom_Lat", "21.25\t-11.5\t20\t10"),
    ] {
      let line = try measured("\(header)\n\(row)\n").lines[1]
      let fields = line.split { $0 == "," || $0 == ";" || $0 == "\t" }
      #expect(fields.suffix(4) == expected, "\(header)")
    }
  }

  @Test("The fast path for decimal numbers agrees with the parser")
  func shortWay() throws {
    var random = SeededGenerator(seed: 5)
    var rows = ["from,to,from_latitude,from_longitude,to_latitude,to_longitude"]
    var texts = ["from,to"]
    for index in 0..<300 {
      let (one, other) = (random.coordinate(), random.coordinate())
      let separator = index.isMultiple(of: 2) ? ", " : " "
      let digits = { (value: Double) in
        "\((value * 1_000).rounded() / 1_000)"
      }
      let numbers = [one.latitude, one.longitude, other.latitude, other.longitude].map(digits)
      let from = numbers[0] + separator + numbers[1]
      let to = numbers[2] + separator + numbers[3]
      texts.append("\"\(from)\",\"\(to)\"")
      rows.append("\"\",\"\"," + numbers.joined(separator: ","))
      // The word keeps the field from the short way, and changes nothing else.
      let slow = try PlaceQuery("(\(from))").resolve(in: TestGazetteer.small())
      let quick = try measured("from,to\n\"\(from)\",\"\(from)\"\n").lines[1].split(separator: ",")
      let uncertainty = try #require(Double(quick.last ?? ""))
      #expect(abs(uncertainty - 2 * slow.uncertainty.metres) <= 0.051, "\(from)")
    }
    let figures = { (lines: [String]) in
      lines.dropFirst().map { $0.split(separator: ",").suffix(4) }
    }
    let one = try measured(texts.joined(separator: "\n"))
    let other = try measured(rows.joined(separator: "\n"))
    #expect(one.errors.isEmpty)
    #expect(figures(one.lines) == figures(other.lines))
  }

  @Test("Positions in a reference system are read")
  func system() throws {
    let reader = try PositionReader(system: "EPSG:32637")
    let (lines, errors) = try measured(
      "x1,y1,x2,y2\n603678,3910889,500711,3978717\n603678,1e400,1,2\nx,2,3,4\n", reading: reader)
    #expect(lines[1].contains(",1233"))
    #expect(errors.count == 2)
    #expect(errors[0].hasSuffix("the position 603678, inf is not finite"))
    #expect(
      errors[1] == "pairs.csv:4: “x 2” is not a position in EPSG:32637; expected “x y”, east first")
  }

  @Test("A table without the required columns is refused", arguments: ["", "a,b\n1,2\n", "\n\n"])
  func noColumns(text: String) throws {
    let error = #expect(throws: MeasuringError.self) { try measured(text) }
    #expect(error?.description.hasPrefix("pairs.csv:1: expected the columns from,to or ") == true)
  }

  @Test("An unclosed quotation mark ends the table")
  func openQuote() throws {
    #expect(throws: MeasuringError.self) { try measured("from,to\n\"Raqqa,Mosul\n") }
    let long = "from,to\n\"" + String(repeating: "x\n", count: 600_000)
    #expect(throws: MeasuringError.rowTooLong(file: "pairs.csv", line: 2, limit: 1 << 20)) {
      try measured(long, parts: 10)
    }
  }

  @Test("A row that is not UTF-8 is reported")
  func notUTF8() throws {
    var table = try PairTable(file: "pairs.csv", in: TestGazetteer.small())
    var output: [UInt8] = []
    var errors: [String] = []
    try table.feed(Array("from,to\n".utf8) + [0x50, 0xE9, 0x2C, 0x51, 0x0A], to: &output) {
      errors.append("\($0)")
    }
    #expect(errors == ["pairs.csv:2: the row is not UTF-8"])
  }
}
