import Gazetteer
import Geodesy
import SpatialLanguage
import ToponymRecognition

/// What a text says of space beside the names in it: coordinates, descriptions, and statements that can be
/// tested.
package struct SpatialReading {
  var places: [AnnotatedPlace]
  var described: [DescribedPlace] = []
  var coordinates: [StatedCoordinate] = []
  var claims: [SpatialClaim] = []

  /// A mention with the number of its place.
  struct Named {
    let place: Int
    let occurrence: AnnotatedPlace.Occurrence
  }

  /// Reads a document whose places are known.
  ///
  /// - Parameters:
  ///   - document: The text.
  ///   - places: Its places.
  ///   - extents: How far places reach.
  init(of document: Document, places: [AnnotatedPlace], extents: PlaceExtents) {
    self.places = places
    let matches = CoordinateScanner.matches(in: document.bytes)
    if !matches.isEmpty { takeCoordinates(matches, in: document, extents) }
    for number in self.places.indices {
      guard let details = self.places[number].details else { continue }
      (self.places[number].boundingBox, self.places[number].admin1Code) = extents.area(of: details)
    }
    guard document.language == .english else { return }
    let named = self.places.enumerated().flatMap { number, place in
      place.mentions.map { Named(place: number, occurrence: $0) }
    }.sorted { $0.occurrence.bytes.lowerBound < $1.occurrence.bytes.lowerBound }
    let expressions = SpatialLanguage.expressions(
      in: document.bytes,
      names: named.map {
        NameSpan(
          range: $0.occurrence.bytes, isDemonym: $0.occurrence.role == .demonym,
          isTown: self.places[$0.place].details.map {
            $0.feature.featureClass == .populated
          })
      })
    for expression in expressions { take(expression, named, in: document, extents) }
    let judge = ClaimJudge(extents: extents)
    claims += judge.containments(named, self.places, in: document)
    claims.sort { $0.mention.bytes.lowerBound < $1.mention.bytes.lowerBound }
  }

  // MARK: - Expressions

  private mutating func take(
    _ expression: SpatialExpression, _ named: [Named], in document: Document,
    _ extents: PlaceExtents
  ) {
    let numbers = expression.anchors.map { named[$0].place }
    let anchors = numbers.compactMap { places[$0].details }
    guard anchors.count == numbers.count, isPlaced(expression, anchors) else { return }
    let mention = occurrence(expression.range, .relative, in: document)
    let described = DescribedPlace(
      mentions: [mention], relation: expression.relation,
      anchors: anchors.map { .init(id: $0.id, name: $0.name) },
      isAnaphoric: expression.isAnaphoric, distance: expression.distance,
      direction: expression.direction,
      estimate: extents.estimate(of: expression, from: anchors),
      confidence: numbers.map { places[$0].confidence }.min() ?? 0)
    guard let subject = expression.subject.map({ named[$0].place }), !numbers.contains(subject)
    else {
      add(described)
      return
    }
    guard let details = places[subject].details else {
      // A name that the gazetteer lacks lies where the words say.
      if described.estimate != nil { places[subject].description = described }
      return
    }
    let judge = ClaimJudge(extents: extents)
    if let claim = judge.claim(of: details, described, at: mention, anchors: anchors) {
      claims.append(claim)
    }
  }

  /// What is described twice in the same way is one place.
  private mutating func add(_ new: DescribedPlace) {
    let same = described.firstIndex {
      $0.relation == new.relation && $0.anchors == new.anchors && $0.distance == new.distance
        && $0.direction == new.direction
    }
    if let same {
      described[same].mentions += new.mentions
    } else {
      described.append(new)
    }
  }

  /// Near, outside and the like are said of towns: "near Syria" says nothing of where.
  private func isPlaced(_ expression: SpatialExpression, _ anchors: [PlaceDetails]) -> Bool {
    switch expression.relation {
    case .near, .outside, .outskirts, .halfway, .road, .between:
      anchors.allSatisfy { details in
        switch details.feature.rank {
        case .country, .continent, .admin1: false
        default: true
        }
      }
    case .bank: anchors.allSatisfy { $0.feature.featureClass == .water }
    default: true
    }
  }

  // MARK: - Coordinates

  private mutating func takeCoordinates(
    _ matches: [CoordinateMatch], in document: Document, _ extents: PlaceExtents
  ) {
    // “37S” and “N” are no names where they are part of coordinates.
    for number in places.indices {
      places[number].mentions.removeAll { mention in
        matches.contains { $0.range.overlaps(mention.bytes) }
      }
    }
    places.removeAll { $0.mentions.isEmpty }
    coordinates = matches.map { match in
      let name = nameBeside(match.range, in: document)
      let beside = name.map { details in
        (
          DescribedPlace.Anchor(id: details.id, name: details.name),
          Geodesic.wgs84.distance(from: details.coordinate, to: match.reading.coordinate)
        )
      }
      let allowed = name.map { extents.extent(of: $0) + match.reading.uncertainty + 5_000 }
      return StatedCoordinate(
        mention: occurrence(match.range, .coordinates, in: document), reading: match.reading,
        beside: beside.map { (place: $0.0, distance: $0.1) },
        contradictsName: (beside?.1 ?? 0) > (allowed ?? .infinity))
    }
  }

  /// The place whose name ends at most a few words before coordinates, without a full stop between.
  private func nameBeside(_ range: Range<Int>, in document: Document) -> PlaceDetails? {
    var best: (end: Int, details: PlaceDetails)?
    for place in places {
      guard let details = place.details else { continue }
      for mention in place.mentions
      where mention.bytes.upperBound <= range.lowerBound
        && mention.bytes.upperBound > (best?.end ?? range.lowerBound - 24)
        && mention.role != .demonym
      {
        best = (mention.bytes.upperBound, details)
      }
    }
    guard let best else { return nil }
    let between = document.bytes[best.end..<range.lowerBound]
    let isOpen = between.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
    let letters = between.count { 0x61...0x7A ~= $0 | 0x20 }
    let ends = between.contains { $0 == 0x0A || $0 == UInt8(ascii: ";") }
    return !ends && (letters == 0 || isOpen && letters <= 12) ? best.details : nil
  }

  private func occurrence(
    _ range: Range<Int>, _ role: Mention.Role, in document: Document
  ) -> AnnotatedPlace.Occurrence {
    AnnotatedPlace.Occurrence(
      range: document.codePointRange(range), text: document.slice(range), role: role,
      confidence: 1, bytes: range)
  }
}
