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
/// | fragmentStarts | 4 bytes | first fragment of each bucket, and the end of the last |
/// | fragments | 8 bytes | parts of names that survive typing errors: posting, letters |
/// | cells | 8 bytes | cell of the earth and place, sorted |
/// | ids | 8 bytes | hash of the id and place, sorted |
/// | hidden | 4 bytes | of a layer: the places of the base that its places replace, sorted |
/// | trailer | 256 bytes | magic, schema, file length, offset and length of each section |
package enum NameIndexFormat {
  package static let magic: UInt64 = 0x5845_4449_4C44_4E41
  /// Raised whenever the layout or the folding of names changes.
  package static let schema: UInt32 = 7
  package static let trailerLength = 256
  package static let noPlace = UInt32.max
  /// From here on a number means a place of the gazetteer over which a layer lies.
  package static let outer: UInt32 = 1 << 31
  /// Coordinates are kept in units of 1e-7 degrees.
  package static let unitsPerDegree = 1e7

  package enum Section: Int, CaseIterable {
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

  package struct NameSlot: BitwiseCopyable {
    /// A `NameKey`'s value; 0 where the slot is free.
    package var key: UInt64
    /// Number of the first posting; `noPlace` where the key only begins longer names.
    package var postings: UInt32
    /// Evidence in the low 16 bits, population bucket in the next 8.
    package var evidence: UInt32
  }

  package struct SkeletonSlot: BitwiseCopyable {
    package var key: UInt32
    package var postings: UInt32
    package var evidence: UInt32

    /// Makes a value of its parts.
    package init(key: UInt32, postings: UInt32, evidence: UInt32) {
      self.key = key
      self.postings = postings
      self.evidence = evidence
    }
  }

  package struct Posting: BitwiseCopyable {
    package var place: UInt32
    package var textOffset: UInt32
    package var textLength: UInt16
    package var kind: UInt8
    /// See `PostingFlags`.
    package var flags: UInt8

    /// Makes a posting.
    package init(place: UInt32, textOffset: UInt32, textLength: UInt16, kind: UInt8, flags: UInt8) {
      self.place = place
      self.textOffset = textOffset
      self.textLength = textLength
      self.kind = kind
      self.flags = flags
    }
  }

  /// A name in the list of one of its fragments, the most populous place's first.
  package struct Fragment: BitwiseCopyable {
    /// Number of the first posting of the name.
    package var postings: UInt32
    /// See `NameFragments.letters`.
    package var letters: UInt32

    /// Makes a value of its parts.
    package init(postings: UInt32, letters: UInt32) {
      self.postings = postings
      self.letters = letters
    }
  }

  package struct PlaceRecord: BitwiseCopyable {
    package var latitude: Int32
    package var longitude: Int32
    package var population: Int64
    package var nameOffset: UInt32
    package var idOffset: UInt32
    package var admin1: UInt32
    package var admin2: UInt32
    package var countryPlace: UInt32
    package var country: UInt16
    package var feature: UInt16
    package var source: UInt16
    package var nameLength: UInt16
    package var idLength: UInt16
    /// 1 for a hand-written row, 0 for a generated one.
    package var curated: UInt8
    /// What the row shows of how widely the place is known; see `Renown`.
    package var renown: Renown

    /// Makes a value of its parts.
    package init(
      latitude: Int32, longitude: Int32, population: Int64, nameOffset: UInt32, idOffset: UInt32,
      admin1: UInt32, admin2: UInt32, countryPlace: UInt32, country: UInt16, feature: UInt16,
      source: UInt16, nameLength: UInt16, idLength: UInt16, curated: UInt8,
      renown: Renown
    ) {
      self.latitude = latitude
      self.longitude = longitude
      self.population = population
      self.nameOffset = nameOffset
      self.idOffset = idOffset
      self.admin1 = admin1
      self.admin2 = admin2
      self.countryPlace = countryPlace
      self.country = country
      self.feature = feature
      self.source = source
      self.nameLength = nameLength
      self.idLength = idLength
      self.curated = curated
      self.renown = renown
    }
  }
}

/// Properties of one name of one place.
package struct PostingFlags: OptionSet, Sendable, BitwiseCopyable {
  package let rawValue: UInt8

  /// Makes flags of their bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The last posting of its list.
  package static let last = PostingFlags(rawValue: 1 << 0)
  /// The place's main name.
  package static let mainName = PostingFlags(rawValue: 1 << 1)
  /// A name tagged as English, or one without a tag.
  package static let english = PostingFlags(rawValue: 1 << 2)
  /// The name was in use in some years only.
  package static let dated = PostingFlags(rawValue: 1 << 3)
}
