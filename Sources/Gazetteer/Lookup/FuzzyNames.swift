/// Finds names that differ from a query by typing errors, by the order of their words, or in the
/// spelling of their vowels.
///
/// The names of an index are found by fragments (``NameFragments``), those of overlays by examining
/// each.
struct FuzzyNames {
  private let query: [UInt8]
  private let letters: [UInt32]
  private let fragments: NameFragments
  private let words: [ArraySlice<UInt8>]
  private let limit: Int

  /// The maximum number of names examined for a fragment, those of populous places first.
  private static let longestBucket = 60_000
  /// The maximum number of places returned for one name.
  private static let placesOfName = 100

  /// A place with its distance from the query.
  struct Hit: Hashable {
    let place: PlaceReference
    let name: String
    /// The number of inserted, deleted, changed or swapped letters; 1 for words in another order.
    let distance: Int
    let population: Int
    let isMainName: Bool
  }

  init(query: String, limit: Int) {
    var folded: [UInt8] = []
    var query = query
    query.withUTF8 { NameFolding.fold($0, into: &folded) }
    self.query = folded
    letters = FuzzyNames.letters(folded)
    fragments = folded.withUnsafeBufferPointer(NameFragments.init(folded:))
    words = NameFragments.sortedWords(folded)
    self.limit = limit
  }

  /// The number of errors allowed: one in names of fewer than five letters, two in longer ones.
  private var tolerance: Int { letters.count < 5 ? 1 : 2 }

  /// Whether the query is written in Chinese characters. They are words and not letters: a name that differs in one
  /// of two has another meaning and not an error.
  private var hasIdeographs: Bool { letters.contains { 0x3400...0x9FFF ~= $0 } }

  /// Returns the nearest names, one for each place: fewest errors first, then most populous.
  ///
  /// Names with two errors are sought only if none has one.
  ///
  /// - Complexity: O(names that share a third and a length with the query).
  func search(_ gazetteer: LayeredGazetteer) -> [Hit] {
    guard 2...NameFragments.longest ~= letters.count, !hasIdeographs else { return [] }
    var best: [PlaceReference: Hit] = [:]
    for bound in 1...tolerance where best.isEmpty {
      for (number, one) in ([gazetteer.base] + gazetteer.layers).enumerated() {
        var finder = IndexFinder(self, one, bound)
        for name in finder.names() {
          add(name, of: one, number, gazetteer, to: &best)
        }
      }
      addOverlays(of: gazetteer, bound, to: &best)
    }
    return Array(best.values.sorted(by: FuzzyNames.precedes).prefix(limit))
  }

  private static func precedes(_ left: Hit, _ right: Hit) -> Bool {
    if left.distance != right.distance { return left.distance < right.distance }
    if left.population != right.population { return left.population > right.population }
    return left.place < right.place
  }

  private func add(
    _ name: (postings: UInt32, distance: Int), of one: BaseGazetteer, _ number: Int,
    _ gazetteer: LayeredGazetteer, to best: inout [PlaceReference: Hit]
  ) {
    var left = FuzzyNames.placesOfName
    one.index.forEachPosting(from: name.postings) { posting in
      left -= 1
      guard !gazetteer.isHidden(posting.place, in: number) else { return left > 0 }
      let place = one.reference(of: posting.place)
      if let known = best[place], known.distance <= name.distance { return left > 0 }
      best[place] = Hit(
        place: place,
        name: one.index.text(offset: posting.textOffset, length: posting.textLength),
        distance: name.distance, population: gazetteer.facts(place)?.population ?? 0,
        isMainName: PostingFlags(rawValue: posting.flags).contains(.mainName))
      return left > 0
    }
  }

  private func addOverlays(
    of gazetteer: LayeredGazetteer, _ bound: Int, to best: inout [PlaceReference: Hit]
  ) {
    var distances = EditDistance(pattern: letters)
    var folded: [UInt8] = []
    for reference in gazetteer.currentOverlayReferences {
      guard let place = gazetteer.overlayPlace(reference) else { continue }
      for name in [place.name] + place.names.map(\.text) {
        folded.removeAll(keepingCapacity: true)
        var text = name
        text.withUTF8 { NameFolding.fold($0, into: &folded) }
        guard let distance = distance(of: folded, within: bound, &distances) else { continue }
        if let known = best[reference], known.distance <= distance { continue }
        best[reference] = Hit(
          place: reference, name: name, distance: distance, population: place.population,
          isMainName: name == place.name)
      }
    }
  }

  /// Returns the distance of a folded name; nil if it is too great.
  private func distance(
    of folded: [UInt8], within bound: Int, _ distances: inout EditDistance<UInt32>
  ) -> Int? {
    if let near = distances.within(bound, of: FuzzyNames.letters(folded)) { return near }
    if words.count > 1, NameFragments.sortedWords(folded) == words { return 1 }
    return nil
  }

  private static func letters(_ folded: [UInt8]) -> [UInt32] {
    if folded.allSatisfy({ $0 < 0x80 }) { return folded.map(UInt32.init) }
    return String(decoding: folded, as: UTF8.self).unicodeScalars.map(\.value)
  }
}

extension FuzzyNames {
  /// Finds names in one index.
  private struct IndexFinder {
    private let search: FuzzyNames
    private let index: NameIndex
    private let bound: Int
    private var distances: EditDistance<UInt32>
    private var seen: Set<UInt32> = []
    private var found: [(postings: UInt32, distance: Int)] = []
    private var folded: [UInt8] = []

    init(_ search: FuzzyNames, _ gazetteer: BaseGazetteer, _ bound: Int) {
      self.search = search
      index = gazetteer.index
      self.bound = bound
      distances = EditDistance(pattern: search.letters)
    }

    mutating func names() -> [(postings: UInt32, distance: Int)] {
      search.query.withUnsafeBufferPointer { query in
        for length in (search.letters.count - bound)...(search.letters.count + bound) {
          lookUpThirds(of: query, length: length)
        }
      }
      if bound == 1, search.fragments.words != 0 { lookUpWords() }
      if search.fragments.consonants != 0 { lookUpConsonants() }
      return found
    }

    /// Looks up the parts that names of a given length share with the query.
    private mutating func lookUpThirds(of query: UnsafeBufferPointer<UInt8>, length: Int) {
      guard 3...NameFragments.longest ~= length else { return }
      let count = search.letters.count
      let outer = NameFragments.outer(length)
      lookUp(.first, query, from: 0, letters: outer, length: length)
      lookUp(.last, query, from: count - outer, letters: outer, length: length)
      // With two errors both ends may be wrong, but then the middle is intact and shifted by at
      // most one letter.
      guard bound > 1, length >= 5 else { return }
      for move in -1...1 {
        lookUp(.middle, query, from: outer + move, letters: length - 2 * outer, length: length)
      }
    }

    private mutating func lookUp(
      _ kind: NameFragments.Kind, _ query: UnsafeBufferPointer<UInt8>, from start: Int,
      letters: Int, length: Int
    ) {
      let count = search.letters.count
      guard start >= 0, start + letters <= count else { return }
      let first = NameFragments.offset(of: start, in: query, letters: count)
      let end = NameFragments.offset(of: start + letters, in: query, letters: count)
      guard first <= end else { return }
      let hash = NameFragments.hash(kind, query[first..<end], length: length)
      for fragment in index.fragments(hash).prefix(FuzzyNames.longestBucket) {
        let differing = (fragment.letters ^ search.fragments.letters).nonzeroBitCount
        guard differing <= 2 * bound, !seen.contains(fragment.postings) else { continue }
        seen.insert(fragment.postings)
        guard fold(fragment.postings),
          let distance = distances.within(bound, of: FuzzyNames.letters(folded))
        else { continue }
        found.append((fragment.postings, distance))
      }
    }

    private mutating func lookUpWords() {
      for fragment in index.fragments(search.fragments.words) {
        guard !seen.contains(fragment.postings), fold(fragment.postings),
          NameFragments.sortedWords(folded) == search.words
        else { continue }
        seen.insert(fragment.postings)
        found.append((fragment.postings, 1))
      }
    }

    /// Looks up names with the query's consonants whose vowels are not entirely different.
    private mutating func lookUpConsonants() {
      for fragment in index.fragments(search.fragments.consonants).prefix(4_000) {
        guard !seen.contains(fragment.postings), fold(fragment.postings),
          folded.withUnsafeBufferPointer(NameFragments.init(folded:)).consonants
            == search.fragments.consonants
        else { continue }
        let far = min(5, search.letters.count / 2)
        guard let distance = distances.within(far, of: FuzzyNames.letters(folded)) else {
          continue
        }
        seen.insert(fragment.postings)
        found.append((fragment.postings, distance))
      }
    }

    /// Folds the first text of a posting list; returns false if there is none.
    private mutating func fold(_ postings: UInt32) -> Bool {
      guard let posting = index.posting(postings) else { return false }
      folded.removeAll(keepingCapacity: true)
      NameFolding.fold(
        index.bytes(offset: posting.textOffset, length: posting.textLength), into: &folded)
      return !folded.isEmpty
    }
  }
}
