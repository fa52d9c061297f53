import Geodesy

/// The places of the world under their names: a compiled base with overlays above it.
///
/// ```swift
/// let gazetteer = try LayeredGazetteer.open(store)
/// for candidate in gazetteer.candidates(named: "Deir al-Zour") {
///   print(gazetteer.name(of: candidate.place))
/// }
/// ```
///
/// A value of this type does not change; a change of an overlay is seen by the next `open`.
public final class LayeredGazetteer: Sendable {
  let base: BaseGazetteer
  let overlay: OverlayLayer
  private let hiddenOrdinals: Set<UInt32>
  private let overlayFacts: [PlaceFacts]
  private let currentOverlayPlaces: Set<Int>

  /// Opens the default gazetteer, or the one whose text lies in `text`, with overlays above it.
  ///
  /// - Parameters:
  ///   - store: Where text and cache are; see ``CompiledStore``.
  ///   - overlays: Places to lay over the base, later ones above earlier ones.
  ///   - suppressed: Ids of places to hide.
  ///   - rebuild: Compile even if a compiled form is there.
  /// - Returns: The open gazetteer.
  /// - Throws: `GazetteerError`; compiles the text where it has to.
  public static func open(
    _ store: CompiledStore, overlays: [Place] = [], suppressed: [String] = [],
    rebuild: Bool = false
  ) throws(GazetteerError) -> LayeredGazetteer {
    var layer = OverlayLayer()
    for id in suppressed { layer.suppress(id) }
    for place in overlays { layer.add(place) }
    return try LayeredGazetteer(base: store.open(rebuild: rebuild), overlay: layer)
  }

  init(base: BaseGazetteer, overlay: OverlayLayer) throws(GazetteerError) {
    self.base = base
    self.overlay = overlay
    do {
      var hidden: Set<UInt32> = []
      for id in overlay.hidden {
        if let ordinal = try base.ordinal(id: id) { hidden.insert(ordinal) }
      }
      hiddenOrdinals = hidden
      overlayFacts = try overlay.places.map { try LayeredGazetteer.facts(of: $0, base: base) }
    } catch {
      throw .corrupt(path: "places.sqlite", reason: "\(error)")
    }
    var current: [String: Int] = [:]
    for (number, place) in overlay.places.enumerated() { current[place.id] = number }
    currentOverlayPlaces = Set(current.values)
  }

  /// SHA-256 of the base's text, hexadecimal.
  public var hash: String { base.hash }

  /// Number of places, those of overlays included.
  public var placeCount: Int {
    base.placeCount - hiddenOrdinals.count + currentOverlayPlaces.count
  }

  /// The places of overlays that count, in no order.
  var currentOverlayReferences: [PlaceReference] {
    currentOverlayPlaces.map(reference(overlay:))
  }

  /// Number of places that overlays bring.
  public var overlayPlaceCount: Int { currentOverlayPlaces.count }

  // MARK: - Names

  /// What is known under a key, for recognition: nil where no name has or begins with it.
  ///
  /// - Complexity: O(1).
  public func evidence(
    _ key: NameKey
  ) -> (evidence: NameEvidence, populationBucket: UInt8)? {
    var bits: UInt32 = 0
    if let slot = base.index.slot(key) { bits = slot.evidence }
    if bits & UInt32(NameEvidence.name.rawValue) == 0, let slot = base.index.skeletonSlot(key) {
      bits |= slot.evidence
    }
    var evidence = NameEvidence(rawValue: UInt16(truncatingIfNeeded: bits))
    var bucket = UInt8(truncatingIfNeeded: bits >> 16)
    if !overlay.names.isEmpty {
      if let entry = overlay.names[key.value] {
        evidence.formUnion(entry.evidence)
        bucket = max(bucket, entry.populationBucket)
        if entry.evidence.contains(.name) { evidence.remove(.skeleton) }
      } else if !evidence.contains(.name), let entry = overlay.skeletons[key.skeleton] {
        evidence.formUnion(entry.evidence)
        bucket = max(bucket, entry.populationBucket)
      }
    }
    return evidence.isEmpty ? nil : (evidence, bucket)
  }

  /// The places that bear a name, most populous first, at most `limit` of them.
  ///
  /// - Parameters:
  ///   - name: The name as it stands in the text.
  ///   - key: The name's key, where it is known already.
  ///   - limit: How many places at most.
  /// - Returns: One candidate a place, with the best of its names.
  /// - Complexity: O(*k*) in the number of places that bear the name.
  public func candidates(
    named name: some StringProtocol, key: NameKey? = nil, limit: Int = 50
  ) -> [Candidate] {
    let key = key ?? NameKey(name: String(name))
    var found = CandidateList(name: name, limit: limit)
    if let entry = overlay.names[key.value] {
      addOverlay(entry.postings, to: &found, isSkeleton: false)
    }
    if let slot = base.index.slot(key) {
      addBase(from: slot.postings, to: &found, isSkeleton: false)
    }
    if let entry = overlay.skeletons[key.skeleton] {
      addOverlay(entry.postings, to: &found, isSkeleton: true)
    }
    if let slot = base.index.skeletonSlot(key) {
      addBase(from: slot.postings, to: &found, isSkeleton: true)
    }
    return found.candidates
  }

  private func addOverlay(
    _ postings: [OverlayLayer.Posting], to found: inout CandidateList, isSkeleton: Bool
  ) {
    for posting in postings where currentOverlayPlaces.contains(posting.place) {
      var text = posting.text
      text.withUTF8 { bytes in
        _ = found.add(
          reference(overlay: posting.place), text: bytes, kind: posting.kind,
          isMainName: posting.isMainName, isEnglish: posting.isEnglish, isSkeleton: isSkeleton)
      }
    }
  }

  private func addBase(
    from first: UInt32, to found: inout CandidateList, isSkeleton: Bool
  ) {
    base.index.forEachPosting(from: first) { posting in
      guard !hiddenOrdinals.contains(posting.place) else { return true }
      let flags = PostingFlags(rawValue: posting.flags)
      return found.add(
        PlaceReference(number: posting.place),
        text: base.index.bytes(offset: posting.textOffset, length: posting.textLength),
        kind: PlaceName.Kind(stored: posting.kind), isMainName: flags.contains(.mainName),
        isEnglish: flags.contains(.english), isSkeleton: isSkeleton)
    }
  }

  // MARK: - Places

  /// The facts of a place.
  public func facts(_ reference: PlaceReference) -> PlaceFacts? {
    let local = Int(reference.number) - base.placeCount
    if local < 0 { return base.facts(reference.number) }
    return local < overlayFacts.count ? overlayFacts[local] : nil
  }

  /// The main name of a place.
  public func name(of reference: PlaceReference) -> String {
    if let place = overlayPlace(reference) { return place.name }
    guard let record = base.index.record(reference.number) else { return "" }
    return base.index.text(offset: record.nameOffset, length: record.nameLength)
  }

  /// The id of a place.
  public func id(of reference: PlaceReference) -> String {
    if let place = overlayPlace(reference) { return place.id }
    guard let record = base.index.record(reference.number) else { return "" }
    return base.index.text(offset: record.idOffset, length: record.idLength)
  }

  /// Where the row of a place comes from.
  public func source(of reference: PlaceReference) -> String {
    if let place = overlayPlace(reference) { return place.source }
    guard let record = base.index.record(reference.number),
      Int(record.source) < base.index.sources.count
    else { return "" }
    return base.index.sources[Int(record.source)]
  }

  /// True for a place of an overlay.
  public func isOverlay(_ reference: PlaceReference) -> Bool {
    Int(reference.number) >= base.placeCount
  }

  /// A place with all its names.
  ///
  /// - Throws: `GazetteerError.corrupt` where the database cannot be read.
  public func place(_ reference: PlaceReference) throws(GazetteerError) -> Place? {
    if let place = overlayPlace(reference) { return place }
    do {
      return try base.place(reference.number)
    } catch {
      throw .corrupt(path: "places.sqlite", reason: "\(error)")
    }
  }

  /// The place of an id, nil where there is none or it is hidden.
  public func reference(id: String) throws(GazetteerError) -> PlaceReference? {
    if let number = overlay.current(id: id) { return reference(overlay: number) }
    do {
      guard let ordinal = try base.ordinal(id: id), !hiddenOrdinals.contains(ordinal) else {
        return nil
      }
      return PlaceReference(number: ordinal)
    } catch {
      throw .corrupt(path: "places.sqlite", reason: "\(error)")
    }
  }

  func overlayPlace(_ reference: PlaceReference) -> Place? {
    let local = Int(reference.number) - base.placeCount
    return local >= 0 && local < overlay.places.count ? overlay.places[local] : nil
  }

  func reference(overlay number: Int) -> PlaceReference {
    PlaceReference(number: UInt32(base.placeCount + number))
  }

  func isHidden(_ ordinal: UInt32) -> Bool { hiddenOrdinals.contains(ordinal) }

  private static func facts(of place: Place, base: BaseGazetteer) throws -> PlaceFacts {
    var admin1: UInt32?
    var admin2: UInt32?
    var country: UInt32?
    if let code = place.country {
      country = try base.countryOrdinal(code)
      if let first = place.admin1 {
        admin1 = try base.division(country: code, admin1: first, admin2: nil)
        if let second = place.admin2 {
          admin2 = try base.division(country: code, admin1: first, admin2: second)
        }
      }
    }
    return PlaceFacts(
      coordinate: place.coordinate, population: place.population, feature: place.feature,
      country: place.country, countryPlace: country.map(PlaceReference.init(number:)),
      admin1: admin1.map(PlaceReference.init(number:)),
      admin2: admin2.map(PlaceReference.init(number:)), isCurated: true)
  }
}
