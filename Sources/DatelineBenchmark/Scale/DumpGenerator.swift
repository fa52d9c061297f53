import Dateline
import Gazetteer
import RandomNumbers

/// Generates a GeoNames dump: the files `allCountries.txt` and `alternateNamesV2.txt`.
///
/// Names consist of the words of the default gazetteer, country by country and with the same frequency, so that
/// lengths, scripts, shared words and namesakes are like those of real names. Classes, codes, populations and the
/// share of places with alternate names follow the statistics of GeoNames.
struct DumpGenerator {
  /// The number of places.
  let places: Int
  /// The number of alternate names.
  var names: Int { places * 13 / 10 }

  private let countries: [DumpCountry]
  /// Indexes of countries, repeated in proportion to the number of their places.
  private let shares: [Int]

  /// Creates a generator.
  ///
  /// - Parameters:
  ///   - places: The number of places.
  ///   - gazetteer: The gazetteer to take words from.
  /// - Throws: `GazetteerError` if the gazetteer cannot be read.
  init(places: Int, words gazetteer: LayeredGazetteer) throws {
    self.places = places
    countries = try DumpCountry.all(in: gazetteer)
    var shares: [Int] = []
    let total = countries.reduce(0.0) { $0 + $1.weight }
    for (number, country) in countries.enumerated() {
      let count = max(1, Int(country.weight / total * 10_000))
      shares += Array(repeating: number, count: count)
    }
    self.shares = shares
  }

  /// Writes both files to a folder.
  func write(to folder: String) throws {
    try BenchmarkFiles.writeLines(places, to: folder + "/allCountries.txt") { index, out in
      writePlace(index, to: &out)
    }
    var random = SplitMix64(seed: 17)
    try BenchmarkFiles.writeLines(names, to: folder + "/alternateNamesV2.txt") { index, out in
      writeName(index, of: random.next(below: places), &random, to: &out)
    }
  }

  /// The id of a place; ids are not in the order of the file.
  private func id(_ index: Int) -> Int { 1_000 + index &* 7_368_787 % places }

  private func random(_ index: Int) -> SplitMix64 {
    SplitMix64(seed: UInt64(truncatingIfNeeded: index) &* 0x9E37_79B9_7F4A_7C15 &+ 13)
  }

  private func country(_ random: inout SplitMix64) -> DumpCountry {
    countries[shares[random.next(below: shares.count)]]
  }

  private func writePlace(_ index: Int, to out: inout [UInt8]) {
    var random = random(index)
    let drawn = country(&random)
    // The first places are the countries and their divisions, which contain the others.
    let division = Division(index, of: countries)
    let country = division?.country ?? drawn
    let state = division?.admin1 ?? 1 + random.next(below: DumpCountry.admin1Count)
    let county = division?.admin2 ?? 1 + random.next(below: DumpCountry.admin2Count)
    let name = division?.admin1 == 0 ? country.name : country.placeName(&random)
    let feature = division?.feature ?? DumpFeature.drawn(&random)
    let centre = country.centres[random.next(below: country.centres.count)]
    func shifted(_ degrees: Double) -> Double {
      degrees + Double(random.next(below: 10_000)) / 9_000 - 0.55
    }
    let latitude = max(-89, min(89, shifted(centre.latitude)))
    let longitude = max(-179, min(179, shifted(centre.longitude)))
    func field(_ text: some Sequence<UInt8>) {
      out.append(contentsOf: text)
      out.append(0x09)
    }
    func field(_ number: Int) { field(String(number).utf8) }
    field(id(index))
    field(name)
    field(name.filter { $0 < 0x80 })
    field([])
    field(Self.decimal(latitude).utf8)
    field(Self.decimal(longitude).utf8)
    field(feature.featureClass.utf8)
    field(feature.code.utf8)
    field(country.code.utf8)
    field([])
    field(state == 0 ? "00".utf8 : String(state).utf8)
    field(county == 0 ? "".utf8 : String(county).utf8)
    field([])
    field([])
    field(division == nil ? DumpFeature.population(feature, &random) : 100_000)
    field(random.next(below: 4) == 0 ? String(random.next(below: 3_000)).utf8 : "".utf8)
    field(random.next(below: 3_000))
    field("Etc/UTC".utf8)
    out.append(contentsOf: "2024-01-01\n".utf8)
  }

  private func writeName(
    _ index: Int, of place: Int, _ random: inout SplitMix64, to out: inout [UInt8]
  ) {
    var placeRandom = self.random(place)
    let country = country(&placeRandom)
    let language = DumpCountry.languages[random.next(below: DumpCountry.languages.count)]
    func field(_ text: some Sequence<UInt8>) {
      out.append(contentsOf: text)
      out.append(0x09)
    }
    field(String(1_000_000 + index).utf8)
    field(String(id(place)).utf8)
    field(language.utf8)
    field(
      language == "link"
        ? Array("https://en.wikipedia.org/wiki/\(index)".utf8) : country.otherName(&random))
    field(random.next(below: 6) == 0 ? "1".utf8 : "".utf8)
    field([])
    field([])
    let isHistoric = random.next(below: 200) == 0
    field(isHistoric ? "1".utf8 : "".utf8)
    field(isHistoric ? "1850".utf8 : "".utf8)
    out.append(contentsOf: (isHistoric ? "1918\n" : "\n").utf8)
  }

  /// A number with five decimals.
  private static func decimal(_ value: Double) -> String {
    let scaled = Int((abs(value) * 100_000).rounded())
    let fraction = String(scaled % 100_000)
    return (value < 0 ? "-" : "") + "\(scaled / 100_000)."
      + String(repeating: "0", count: 5 - fraction.count) + fraction
  }

  /// A country or one of its divisions, one of the first places of a dump.
  private struct Division {
    let country: DumpCountry
    let admin1: Int
    let admin2: Int
    let feature: DumpFeature

    init?(_ index: Int, of countries: [DumpCountry]) {
      let size = 1 + DumpCountry.admin1Count
      guard index < countries.count * size else { return nil }
      country = countries[index / size]
      admin1 = index % size
      admin2 = 0
      feature = DumpFeature(featureClass: "A", code: admin1 == 0 ? "PCLI" : "ADM1")
    }
  }
}

/// A feature class and code, with the frequency that they have in GeoNames.
struct DumpFeature {
  let featureClass: String
  let code: String

  /// Places out of 100, rounded from the statistics of GeoNames.
  private static let shares: [(String, String, Int)] = [
    ("P", "PPL", 36), ("P", "PPLX", 2), ("P", "PPLA3", 1), ("P", "PPLL", 2), ("H", "STM", 12),
    ("H", "LK", 4), ("H", "STMI", 2), ("S", "SCH", 5), ("S", "HTL", 3), ("S", "CH", 4),
    ("S", "FRM", 6), ("T", "HLL", 6), ("T", "MT", 5), ("T", "ISL", 2), ("L", "PRK", 2),
    ("L", "LCTY", 2), ("A", "ADM3", 2), ("A", "ADM4", 2), ("R", "RD", 1), ("V", "FRST", 1),
  ]
  private static let drawn: [DumpFeature] = shares.flatMap { featureClass, code, share in
    Array(repeating: DumpFeature(featureClass: featureClass, code: code), count: share)
  }

  static func drawn(_ random: inout SplitMix64) -> DumpFeature { random.pick(drawn) }

  /// A population; one settlement in eight has a known population, and few have a large one.
  static func population(_ feature: DumpFeature, _ random: inout SplitMix64) -> Int {
    guard feature.featureClass == "P", random.next(below: 8) == 0 else { return 0 }
    let people = 150_000 / (1 + random.next(below: 3_000))
    return people + random.next(below: 100)
  }
}
