/// The places of administrative divisions by country and code, for the records of what lies in them.
struct DivisionTable {
  private var countries: [UInt16: UInt32] = [:]
  private var admin1: [UInt64: UInt32] = [:]
  private var admin2: [UInt64: UInt32] = [:]

  /// Notes a place where it is a division; the first of its code counts.
  mutating func note(
    rank: FeatureCode.Rank, country: UInt16, admin1 code1: UInt64, admin2 code2: UInt64,
    number: UInt32
  ) {
    switch rank {
    case .country: countries[country] = countries[country] ?? number
    case .admin1:
      let key = DivisionTable.key(country, code1)
      admin1[key] = admin1[key] ?? number
    case .admin2:
      let key = DivisionTable.key(country, code1, code2)
      admin2[key] = admin2[key] ?? number
    default: break
    }
  }

  /// The number of a country's place.
  func country(_ country: UInt16) -> UInt32 {
    country == 0 ? NameIndexFormat.noPlace : countries[country] ?? NameIndexFormat.noPlace
  }

  /// The number of a first-order division, by the hash of its code.
  func admin1(_ country: UInt16, _ code: UInt64) -> UInt32 {
    code == 0
      ? NameIndexFormat.noPlace
      : admin1[DivisionTable.key(country, code)] ?? NameIndexFormat.noPlace
  }

  /// The number of a second-order division, by the hashes of both codes.
  func admin2(_ country: UInt16, _ code1: UInt64, _ code2: UInt64) -> UInt32 {
    code2 == 0
      ? NameIndexFormat.noPlace
      : admin2[DivisionTable.key(country, code1, code2)] ?? NameIndexFormat.noPlace
  }

  private static func key(_ country: UInt16, _ code: UInt64) -> UInt64 {
    code &* 31 &+ UInt64(country)
  }

  private static func key(_ country: UInt16, _ code1: UInt64, _ code2: UInt64) -> UInt64 {
    (code1 &* 31 &+ code2) &* 31 &+ UInt64(country)
  }
}
