import Gazetteer

/// A place's record before its divisions are replaced by the numbers of their places.
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

/// One name of one place, before it becomes a posting.
struct NameDraft: BitwiseCopyable {
  /// The key, mixed as in the slot table, so that sorting by it gives the order of the slots.
  var position: UInt64
  /// Population, clamped to 4 billion.
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

  /// Sorts the most populous place first, then by ordinal: the order is stable, and likely places
  /// come first.
  static func precedes(_ left: NameDraft, _ right: NameDraft) -> Bool {
    if left.position != right.position { return left.position < right.position }
    if left.population != right.population { return left.population > right.population }
    if left.place != right.place { return left.place < right.place }
    let leftIsMain = left.flags.contains(.mainName)
    if leftIsMain != right.flags.contains(.mainName) { return leftIsMain }
    return left.textOffset < right.textOffset
  }

  /// Whether both are the same text for the same place, with the same kind.
  func repeats(_ other: NameDraft) -> Bool {
    place == other.place && kind == other.kind && textHash == other.textHash
      && textLength == other.textLength && flags.contains(.dated) == other.flags.contains(.dated)
  }
}

/// A fragment of a name, before it is put into its bucket.
struct FragmentDraft: BitwiseCopyable {
  var hash: UInt32
  var population: UInt32
  var postings: UInt32
  var letters: UInt32

  /// Sorts the most populous place first, so that a search that stops early has seen the likely
  /// names.
  static func precedes(_ left: FragmentDraft, _ right: FragmentDraft, shift: UInt32) -> Bool {
    let leftBucket = left.hash >> shift
    let rightBucket = right.hash >> shift
    if leftBucket != rightBucket { return leftBucket < rightBucket }
    if left.population != right.population { return left.population > right.population }
    return left.postings < right.postings
  }
}
