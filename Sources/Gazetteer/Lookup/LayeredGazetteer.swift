/// The places of the world by name: a compiled base, compiled layers above it, and overlays in
/// memory on top.
///
/// ```swift
/// let gazetteer = try LayeredGazetteer.open(store)
/// for candidate in gazetteer.candidates(named: "Deir al-Zour") {
///   print(gazetteer.name(of: candidate.place))
/// }
/// ```
///
/// An instance never changes: a change of an overlay takes effect at the next `open`.
public final class LayeredGazetteer: Sendable {
  package let base: BaseGazetteer
  let overlay: OverlayLayer
  /// The compiled gazetteers above the base, the uppermost last.
  let layers: [BaseGazetteer]
  /// For the base and each layer, the places hidden by something above.
  let hidden: [PlaceSet]
  private let overlayStart: Int
  /// The year whose names count; nil to count today's and all former names alike.
  public let year: Int?
  private let overlayFacts: [PlaceFacts]
  let currentOverlayPlaces: Set<Int>
  /// Outlines, base map and outlets.
  let companions: GazetteerCompanions

  /// Opens a compiled gazetteer as the base, with layers and overlays above it.
  ///
  /// - Throws: `GazetteerError.corrupt` if a file is damaged or of another version.
  public static func open(
    _ compiled: CompiledLayer, layers: [CompiledLayer] = [], overlays: [Place] = [],
    suppressed: [String] = []
  ) throws(GazetteerError) -> LayeredGazetteer {
    try open(
      compiled, layers: layers, overlays: overlays, suppressed: suppressed,
      companions: GazetteerCompanions(folders: [compiled.path]))
  }

  /// Opens a compiled gazetteer with companions from elsewhere, because it has none itself.
  ///
  /// - Throws: `GazetteerError.corrupt` if a file is damaged or of another version.
  package static func open(
    _ compiled: CompiledLayer, layers: [CompiledLayer] = [], overlays: [Place] = [],
    suppressed: [String] = [], companions: GazetteerCompanions
  ) throws(GazetteerError) -> LayeredGazetteer {
    try open(
      base: compiled.open(), layers: layers, overlays: overlays, suppressed: suppressed,
      companions: companions)
  }

  /// Returns a gazetteer of this one's base with other layers and overlays above it.
  ///
  /// - Parameters:
  ///   - layers: Compiled layers to place over the base, later ones above earlier ones.
  ///   - overlays: Places to put over them, later ones above earlier ones.
  ///   - suppressed: Ids of places to hide.
  /// - Returns: A gazetteer over the same base, without this one's layers and overlays.
  /// - Throws: `GazetteerError.corrupt` if a layer is damaged or was compiled over another base.
  public func laying(
    _ layers: [CompiledLayer], overlays: [Place], suppressed: [String]
  ) throws(GazetteerError) -> LayeredGazetteer {
    try LayeredGazetteer.open(
      base: base, layers: layers, overlays: overlays, suppressed: suppressed,
      companions: companions)
  }

  package static func open(
    base: BaseGazetteer, layers: [CompiledLayer], overlays: [Place], suppressed: [String],
    companions: GazetteerCompanions
  ) throws(GazetteerError) -> LayeredGazetteer {
    var layer = OverlayLayer()
    for id in suppressed { layer.suppress(id) }
    for place in overlays { layer.add(place) }
    var opened: [BaseGazetteer] = []
    var first = base.placeCount
    for layer in layers {
      opened.append(try layer.open(over: base, firstNumber: UInt32(clamping: first)))
      first += opened.last?.placeCount ?? 0
    }
    return try LayeredGazetteer(
      base: base, layers: opened, overlay: layer, companions: companions)
  }

  init(
    base: BaseGazetteer, layers: [BaseGazetteer] = [], overlay: OverlayLayer,
    companions: GazetteerCompanions = GazetteerCompanions(folders: [])
  ) throws(GazetteerError) {
    self.base = base
    self.layers = layers
    self.overlay = overlay
    self.companions = companions
    year = nil
    overlayStart = layers.reduce(base.placeCount) { $0 + $1.placeCount }
    hidden = LayeredGazetteer.hidden(base: base, layers: layers, overlay: overlay)
    do {
      overlayFacts = try overlay.places.map { try LayeredGazetteer.facts(of: $0, base: base) }
    } catch {
      throw .corrupt(path: "places.sqlite", reason: "\(error)")
    }
    currentOverlayPlaces = Set(overlay.numbers.values)
  }

  /// Creates the same gazetteer as of a year.
  init(_ other: LayeredGazetteer, year: Int) {
    base = other.base
    layers = other.layers
    overlay = other.overlay
    companions = other.companions
    hidden = other.hidden
    overlayStart = other.overlayStart
    overlayFacts = other.overlayFacts
    currentOverlayPlaces = other.currentOverlayPlaces
    self.year = year
  }

  private static func hidden(
    base: BaseGazetteer, layers: [BaseGazetteer], overlay: OverlayLayer
  ) -> [PlaceSet] {
    let all = [base] + layers
    var hidden = all.map { _ in PlaceSet() }
    for id in overlay.hidden {
      for (number, one) in all.enumerated() {
        if let ordinal = one.ordinal(id: id) { hidden[number].insert(ordinal, of: one.placeCount) }
      }
    }
    for (number, layer) in layers.enumerated() {
      for ordinal in layer.index.hidden { hidden[0].insert(ordinal, of: base.placeCount) }
      // What a layer replaces in the base was recorded when it was compiled; what it replaces in
      // lower layers is only known here.
      for (below, lower) in layers[..<number].enumerated() {
        for ordinal in 0..<UInt32(layer.placeCount) {
          guard let id = layer.index.id(of: ordinal),
            let other = lower.ordinal(id: id, hash: TextHash.hash(id))
          else { continue }
          hidden[below + 1].insert(other, of: lower.placeCount)
        }
      }
    }
    return hidden
  }

  /// The SHA-256 of the base's text, in hexadecimal.
  public var hash: String { base.hash }

  /// The number of places, including those of overlays.
  public var placeCount: Int {
    overlayStart - hiddenCount + currentOverlayPlaces.count
  }

  /// The number of places of the base and the layers that something above hides.
  var hiddenCount: Int { hidden.reduce(0) { $0 + $1.count } }

  /// The current places of overlays, in no particular order.
  var currentOverlayReferences: [PlaceReference] {
    currentOverlayPlaces.map(reference(overlay:))
  }

  /// The number of places that overlays add.
  public var overlayPlaceCount: Int {
    currentOverlayPlaces.count + layers.reduce(0) { $0 + $1.placeCount }
  }

  // MARK: - Places

  /// Returns the facts of a place; nil if there is no such place.
  public func facts(_ reference: PlaceReference) -> PlaceFacts? {
    if Int(reference.number) < base.placeCount { return base.facts(reference.number) }
    if let (layer, ordinal) = compiled(reference) { return layer.facts(ordinal) }
    let local = Int(reference.number) - overlayStart
    return overlayFacts.indices.contains(local) ? overlayFacts[local] : nil
  }

  /// Finds the base or layer that holds a place, with its ordinal there; nil for a place of an
  /// overlay.
  func compiled(_ reference: PlaceReference) -> (gazetteer: BaseGazetteer, ordinal: UInt32)? {
    if Int(reference.number) < base.placeCount { return (base, reference.number) }
    guard Int(reference.number) < overlayStart,
      let layer = layers.last(where: { $0.firstNumber <= reference.number })
    else { return nil }
    return (layer, reference.number - layer.firstNumber)
  }

  /// Returns the main name of a place.
  public func name(of reference: PlaceReference) -> String {
    if let (one, ordinal) = compiled(reference) {
      guard let record = one.index.record(ordinal) else { return "" }
      return one.index.text(offset: record.nameOffset, length: record.nameLength)
    }
    return overlayPlace(reference)?.name ?? ""
  }

  /// Returns the id of a place.
  public func id(of reference: PlaceReference) -> String {
    if let (one, ordinal) = compiled(reference) {
      guard let record = one.index.record(ordinal) else { return "" }
      return one.index.text(offset: record.idOffset, length: record.idLength)
    }
    return overlayPlace(reference)?.id ?? ""
  }

  /// Returns the source of a place's row.
  public func source(of reference: PlaceReference) -> String {
    if let (one, ordinal) = compiled(reference) {
      guard let record = one.index.record(ordinal),
        Int(record.source) < one.index.sources.count
      else { return "" }
      return one.index.sources[Int(record.source)]
    }
    return overlayPlace(reference)?.source ?? ""
  }

  /// Whether a place belongs to a layer or an overlay.
  public func isOverlay(_ reference: PlaceReference) -> Bool {
    Int(reference.number) >= base.placeCount
  }

  /// Reads a place with all its names.
  ///
  /// - Throws: `GazetteerError.corrupt` if the database cannot be read.
  public func place(_ reference: PlaceReference) throws(GazetteerError) -> Place? {
    if let place = overlayPlace(reference) { return place }
    guard let (one, ordinal) = compiled(reference) else { return nil }
    do {
      return try one.place(ordinal)
    } catch {
      throw .corrupt(path: one.databasePath, reason: "\(error)")
    }
  }

  /// Finds the place with an id; nil if there is none or it is hidden.
  public func reference(id: String) throws(GazetteerError) -> PlaceReference? {
    if let number = overlay.numbers[id] { return reference(overlay: number) }
    for number in layers.indices.reversed() {
      guard let ordinal = layers[number].ordinal(id: id) else { continue }
      return hidden[number + 1].contains(ordinal) ? nil : layers[number].reference(of: ordinal)
    }
    guard let ordinal = base.ordinal(id: id), !isHidden(ordinal) else { return nil }
    return PlaceReference(number: ordinal)
  }

  func overlayPlace(_ reference: PlaceReference) -> Place? {
    let local = Int(reference.number) - overlayStart
    return overlay.places.indices.contains(local) ? overlay.places[local] : nil
  }

  func reference(overlay number: Int) -> PlaceReference {
    PlaceReference(number: UInt32(clamping: overlayStart + number))
  }

  /// Whether something above the base hides one of its places.
  func isHidden(_ ordinal: UInt32) -> Bool { hidden[0].contains(ordinal) }

  /// Whether something hides a place.
  func isHidden(_ reference: PlaceReference) -> Bool {
    guard let (one, ordinal) = compiled(reference) else { return false }
    let number = one.firstNumber == 0 ? 0 : layers.lastIndex { $0 === one }.map { $0 + 1 } ?? 0
    return hidden[number].contains(ordinal)
  }

  /// Whether something hides a place of the base (0) or of a layer (1 and more).
  func isHidden(_ ordinal: UInt32, in number: Int) -> Bool { hidden[number].contains(ordinal) }

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
      admin2: admin2.map(PlaceReference.init(number:)), isCurated: true,
      renown: Renown(languages: Set(place.names.compactMap(\.language)).count, kilometres: 0))
  }
}
