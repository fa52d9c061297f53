/// The layout of `names.index`, the look-up half of a compiled gazetteer.
///
/// All numbers are little-endian and aligned, so the mapped file is used without parsing:
///
/// | section | element | content |
/// |---|---|---|
/// | nameSlots | 16 bytes | open-addressing table: name key, first posting, evidence |
/// | skeletonSlots | 12 bytes | the same for transliteration skeletons |
/// | postings | 12 bytes | place, text of the name, kind; the last of a list is flagged |
/// | places | 48 bytes | what annotation needs of a place |
/// | features | 8 bytes | feature class and code, referred to by number |
/// | sources | 8 bytes | offset and length of each source's text |
/// | strings | bytes | texts of ids, names and sources |
/// | fragmentStarts | 4 bytes | first fragment of each bucket, and the end of the last |
/// | fragments | 8 bytes | parts of names that survive typing errors: posting, letters |
/// | cells | 8 bytes | cell of the earth and place, sorted |
/// | ids | 8 bytes | hash of the id and place, sorted |
/// | hidden | 4 bytes | of a layer: the places of the base that its places replace, sorted |
/// | trailer | 256 bytes | magic, schema, file length, offset and length of each section |
enum NameIndexFormat {
  static let magic: UInt64 = 0x5845_4449_4C44_4E41
  /// The version. Increase it whenever the layout or the folding of names changes.
  static let schema: UInt32 = 5
  static let trailerLength = 256
  static let noPlace = UInt32.max
  /// Numbers from here on mean places of the gazetteer that a layer extends.
  static let outer: UInt32 = 1 << 31
  /// Coordinates are stored in units of 1e-7 degrees.
  static let unitsPerDegree = 1e7

  enum Section: Int, CaseIterable {
    case nameSlots, skeletonSlots, postings, places, features, sources, strings
    case fragmentStarts, fragments, cells, ids, hidden

    var stride: Int {
      switch self {
      case .nameSlots: MemoryLayout<NameSlot>.stride
      case .skeletonSlots: MemoryLayout<SkeletonSlot>.stride
      case .postings: MemoryLayout<Posting>.stride
      case .places: MemoryLayout<PlaceRecord>.stride
      case .features: 8
      case .sources: 8
      case .strings: 1
      case .fragmentStarts, .hidden: 4
      case .fragments: MemoryLayout<Fragment>.stride
      case .cells, .ids: 8
      }
    }
  }

  struct NameSlot: BitwiseCopyable {
    /// The value of a `NameKey`; 0 if the slot is free.
    var key: UInt64
    /// The number of the first posting; `noPlace` if the key only begins longer names.
    var postings: UInt32
    /// Evidence in the low 16 bits, population bucket in the next 8.
    var evidence: UInt32
  }

  struct SkeletonSlot: BitwiseCopyable {
    var key: UInt32
    var postings: UInt32
    var evidence: UInt32
  }

  struct Posting: BitwiseCopyable {
    var place: UInt32
    var textOffset: UInt32
    var textLength: UInt16
    var kind: UInt8
    /// See `PostingFlags`.
    var flags: UInt8
  }

  /// A name in the list of one of its fragments. Names of the most populous places come first.
  struct Fragment: BitwiseCopyable {
    /// The number of the first posting of the name.
    var postings: UInt32
    /// See `NameFragments.letters`.
    var letters: UInt32
  }

  struct PlaceRecord: BitwiseCopyable {
    var latitude: Int32
    var longitude: Int32
    var population: Int64
    var nameOffset: UInt32
    var idOffset: UInt32
    var admin1: UInt32
    var admin2: UInt32
    var countryPlace: UInt32
    var country: UInt16
    var feature: UInt16
    var source: UInt16
    var nameLength: UInt16
    var idLength: UInt16
    /// 1 for a hand-written row, 0 for a generated one.
    var curated: UInt16
  }
}

/// Properties of one name of one place.
struct PostingFlags: OptionSet, Sendable {
  let rawValue: UInt8
  /// It is the last posting in its list.
  static let last = PostingFlags(rawValue: 1 << 0)
  /// It is the place's main name.
  static let mainName = PostingFlags(rawValue: 1 << 1)
  /// It is tagged as English, or has no language tag.
  static let english = PostingFlags(rawValue: 1 << 2)
  /// The name was only in use in some years.
  static let dated = PostingFlags(rawValue: 1 << 3)
}
