/// The layout of `names.index`, the look-up half of a compiled gazetteer.
///
/// All numbers are little-endian and in place, so that the file is used as it is mapped:
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
/// | trailer | 256 bytes | magic, schema, file length, offset and length of each section |
enum NameIndexFormat {
  static let magic: UInt64 = 0x5845_4449_4C44_4E41
  /// Raised whenever the layout or the folding of names changes.
  static let schema: UInt32 = 4
  static let trailerLength = 256
  static let noPlace = UInt32.max
  /// Coordinates are kept in units of 1e-7 degrees.
  static let unitsPerDegree = 1e7

  enum Section: Int, CaseIterable {
    case nameSlots, skeletonSlots, postings, places, features, sources, strings

    var stride: Int {
      switch self {
      case .nameSlots: MemoryLayout<NameSlot>.stride
      case .skeletonSlots: MemoryLayout<SkeletonSlot>.stride
      case .postings: MemoryLayout<Posting>.stride
      case .places: MemoryLayout<PlaceRecord>.stride
      case .features: 8
      case .sources: 8
      case .strings: 1
      }
    }
  }

  struct NameSlot {
    /// A `NameKey`'s value; 0 where the slot is free.
    var key: UInt64
    /// Number of the first posting; `noPlace` where the key only begins longer names.
    var postings: UInt32
    /// Evidence in the low 16 bits, population bucket in the next 8.
    var evidence: UInt32
  }

  struct SkeletonSlot {
    var key: UInt32
    var postings: UInt32
    var evidence: UInt32
  }

  struct Posting {
    var place: UInt32
    var textOffset: UInt32
    var textLength: UInt16
    var kind: UInt8
    /// See `PostingFlags`.
    var flags: UInt8
  }

  struct PlaceRecord {
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
  /// The last posting of its list.
  static let last = PostingFlags(rawValue: 1 << 0)
  /// The place's main name.
  static let mainName = PostingFlags(rawValue: 1 << 1)
  /// A name tagged as English, or one without a tag.
  static let english = PostingFlags(rawValue: 1 << 2)
}
