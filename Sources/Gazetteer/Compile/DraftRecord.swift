/// A place's record before the divisions that contain it have numbers.
struct DraftRecord: BitwiseCopyable {
  var latitude: Int32
  var longitude: Int32
  var population: Int64
  var admin1: UInt64
  var admin2: UInt64
  var nameOffset: UInt32
  var idOffset: UInt32
  var country: UInt16
  var feature: UInt16
  var source: UInt16
  var nameLength: UInt16
  var idLength: UInt16
  var curated: UInt16
}

/// One name of one place, before sorting into postings.
struct NameDraft: BitwiseCopyable {
  /// The key as mixed by ``SlotTable``, so that its order is that of the slots.
  var position: UInt64
  /// The population, at most 4 billion.
  var population: UInt32
  var place: UInt32
  var textOffset: UInt32
  var textHash: UInt32
  var textLength: UInt16
  var feature: UInt16
  var kind: UInt8
  var flags: PostingFlags
  var hasSkeleton: Bool
  var fragments: NameFragments

  /// Orders by key, then by population, then by ordinal, so that the order is fixed and likely
  /// places come first.
  static func precedes(_ left: NameDraft, _ right: NameDraft) -> Bool {
    if left.position != right.position { return left.position < right.position }
    if left.population != right.population { return left.population > right.population }
    if left.place != right.place { return left.place < right.place }
    let leftIsMain = left.flags.contains(.mainName)
    if leftIsMain != right.flags.contains(.mainName) { return leftIsMain }
    return left.textOffset < right.textOffset
  }

  /// Whether it is the same text for the same place in the same use.
  func repeats(_ other: NameDraft) -> Bool {
    place == other.place && kind == other.kind && textHash == other.textHash
      && textLength == other.textLength && flags.contains(.dated) == other.flags.contains(.dated)
  }
}

/// A fragment of a name, before sorting into its bucket.
struct FragmentDraft: BitwiseCopyable {
  var hash: UInt32
  var population: UInt32
  var postings: UInt32
  var letters: UInt32

  /// Orders by bucket, then by population, so that a search that stops early has seen the likely
  /// names.
  static func precedes(_ left: FragmentDraft, _ right: FragmentDraft, shift: UInt32) -> Bool {
    let leftBucket = left.hash >> shift
    let rightBucket = right.hash >> shift
    if leftBucket != rightBucket { return leftBucket < rightBucket }
    if left.population != right.population { return left.population > right.population }
    return left.postings < right.postings
  }
}

/// Maps the country and code of administrative divisions to their places, for the records of places
/// in them.
struct DivisionTable {
  private var countries: [UInt16: UInt32] = [:]
  private var admin1: [UInt64: UInt32] = [:]
  private var admin2: [UInt64: UInt32] = [:]

  /// Records a place if it is a division. If a code occurs twice, the first wins.
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

  /// The place number of a country.
  func country(_ country: UInt16) -> UInt32 {
    country == 0 ? NameIndexFormat.noPlace : countries[country] ?? NameIndexFormat.noPlace
  }

  /// The place number of a first-order division, by the hash of its code.
  func admin1(_ country: UInt16, _ code: UInt64) -> UInt32 {
    code == 0
      ? NameIndexFormat.noPlace
      : admin1[DivisionTable.key(country, code)] ?? NameIndexFormat.noPlace
  }

  /// The place number of a second-order division, by the hashes of both codes.
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
