import Gazetteer

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
  var curated: UInt8
  var renown: Renown
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
