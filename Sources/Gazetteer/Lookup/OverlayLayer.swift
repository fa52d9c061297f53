/// Places and names over the base gazetteer, in memory and ready for look-up.
struct OverlayLayer: Sendable {
  /// One name of one place of the layer.
  struct Posting: Sendable {
    var place: Int
    var text: String
    var kind: PlaceName.Kind
    var isMainName: Bool
    var isEnglish: Bool
    /// Whether the name is known to have been in use in certain years only.
    var isDated: Bool

    /// Makes a value of its parts.
    package init(
      place: Int, text: String, kind: PlaceName.Kind, isMainName: Bool, isEnglish: Bool,
      isDated: Bool
    ) {
      self.place = place
      self.text = text
      self.kind = kind
      self.isMainName = isMainName
      self.isEnglish = isEnglish
      self.isDated = isDated
    }
  }

  /// What is known under one key.
  struct Entry: Sendable {
    var evidence: NameEvidence = []
    var populationBucket: UInt8 = 0
    var postings: [Posting] = []
  }

  private(set) var places: [Place] = []
  private(set) var names: [UInt64: Entry] = [:]
  private(set) var skeletons: [UInt32: Entry] = [:]
  /// The ids of base places that are hidden: suppressed, or replaced by a row of the layer.
  private(set) var hidden: Set<String> = []
  /// The number of the current place for each id: the one added last.
  private(set) var numbers: [String: Int] = [:]

  var isEmpty: Bool { places.isEmpty && hidden.isEmpty }

  /// Adds a place above all others, replacing one with the same id.
  mutating func add(_ place: Place) {
    hidden.insert(place.id)
    let number = places.count
    places.append(place)
    numbers[place.id] = number
    index(PlaceName(place.name), of: number, isMainName: true)
    for name in place.names { index(name, of: number, isMainName: false) }
  }

  /// Hides a place of the base gazetteer or of an earlier layer.
  mutating func suppress(_ id: String) { hidden.insert(id) }

  private mutating func index(_ name: PlaceName, of number: Int, isMainName: Bool) {
    let place = places[number]
    var folded: [UInt8] = []
    var text = name.text
    text.withUTF8 { NameFolding.fold($0, into: &folded) }
    let posting = Posting(
      place: number, text: name.text, kind: name.kind, isMainName: isMainName,
      isEnglish: name.isEnglish, isDated: name.isDated)
    let evidence = NameEvidence(
      feature: place.feature, kind: name.kind, isMainName: isMainName
    ).union(.overlay)
    let bucket = NameEvidence.populationBucket(place.population)
    folded.withUnsafeBufferPointer { bytes in
      NameKey.forEachPrefix(folded: bytes) { key, isWhole in
        guard isWhole else {
          names[key.value, default: Entry()].evidence.formUnion([.continues, .overlay])
          return
        }
        names[key.value, default: Entry()].insert(posting, evidence, bucket)
        if key.skeleton != 0, bytes.count >= 4, bytes.allSatisfy({ $0 < 0x80 }),
          name.kind != .demonym, name.kind != .abbreviation,
          place.country.map(Skeleton.countries.contains) ?? false
        {
          skeletons[key.skeleton, default: Entry()].insert(
            posting, evidence.union(.skeleton), bucket)
        }
      }
    }
  }
}

extension OverlayLayer.Entry {
  fileprivate mutating func insert(
    _ posting: OverlayLayer.Posting, _ evidence: NameEvidence, _ bucket: UInt8
  ) {
    postings.append(posting)
    self.evidence.formUnion(evidence)
    populationBucket = max(populationBucket, bucket)
  }
}
