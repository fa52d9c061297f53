import ArticleText
import Gazetteer
import Geodesy
import SpatialLanguage
import ToponymRecognition
import ToponymResolution

/// Reads what a text says of space beside the names in it.
struct SpatialReading {
  private(set) var findings: SpatialFindings

  /// A mention with the number of its place.
  struct Named {
    let place: Int
    let occurrence: AnnotatedPlace.Occurrence
  }

  /// Reads a document whose places are known.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - places: Its places.
  ///   - resolution: The expressions that were read before the places were chosen.
  ///   - extents: How far places reach.
  init(
    of text: TextReading, places: [AnnotatedPlace], _ resolution: Resolution, extents: PlaceExtents
  ) {
    findings = SpatialFindings(places: places)
    let document = text.document
    let letters = HemisphereLetters(language: document.language.rawValue)
    var matches = CoordinateScanner.matches(in: document.bytes, letters: letters)
    let codes = shortPlusCodes(in: document)
    if !codes.isEmpty {
      matches = (matches + codes).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
    if !matches.isEmpty { takeCoordinates(matches, in: text, extents) }
    for number in findings.places.indices {
      if let within = findings.places[number].within {
        findings.places[number].extent = extents.reach(of: within)
      }
      guard let details = findings.places[number].details else { continue }
      findings.places[number].boundingBox = extents.box(of: details)
    }
    let named = findings.places.enumerated().flatMap { number, place in
      place.mentions.map { Named(place: number, occurrence: $0) }
    }.sorted { $0.occurrence.bytes.lowerBound < $1.occurrence.bytes.lowerBound }
    // What was no name after all takes its expressions with it.
    let numbers = Dictionary(
      named.enumerated().map { ($1.occurrence.bytes, $0) }, uniquingKeysWith: { first, _ in first })
    let known = resolution.names.map { numbers[$0] ?? -1 }
    let expressions = resolution.expressions.compactMap { expression -> SpatialExpression? in
      var expression = expression.renumbered { known[$0] }
      if expression.subject == -1 { expression.subject = nil }
      return expression.anchors.contains(-1) ? nil : expression
    }
    let judge = ClaimJudge(extents: extents)
    for expression in expressions { take(expression, named, in: document, extents, judge) }
    if document.language == .english {
      findings.claims += judge.containments(named, findings.places, in: text)
    }
    findings.claims.sort { $0.mention.bytes.lowerBound < $1.mention.bytes.lowerBound }
  }

  // MARK: - Expressions

  private mutating func take(
    _ expression: SpatialExpression, _ named: [Named], in document: Document,
    _ extents: PlaceExtents, _ judge: ClaimJudge
  ) {
    let numbers = expression.anchors.map { named[$0].place }
    let anchors = numbers.compactMap { findings.places[$0].details }
    guard anchors.count == numbers.count, isPlaced(expression, anchors) else { return }
    let mention = occurrence(expression.range, .relative, in: document)
    let subject = expression.subject.map { named[$0].place }.flatMap {
      numbers.contains($0) || isCountryOfBulletin($0, expression) ? nil : $0
    }
    // A statement about a known place is tested, and its words need no point of their own.
    let subjectDetails = subject.flatMap { findings.places[$0].details }
    let described = DescribedPlace(
      mentions: [mention], relation: expression.relation,
      anchors: anchors.map { .init(id: $0.id, name: $0.name) },
      isAnaphoric: expression.isAnaphoric, distance: expression.distance,
      direction: expression.direction,
      estimate: subjectDetails == nil ? extents.estimate(of: expression, from: anchors) : nil,
      confidence: numbers.map { findings.places[$0].confidence }.min() ?? 0)
    if let subjectDetails {
      if var claim = judge.claim(of: subjectDetails, described, at: mention, anchors: anchors) {
        if anchors.count == 1, let anchor = anchors.first, let number = expression.subject {
          judge.forgive(
            &claim, (subjectDetails, document.name(named[number].occurrence.bytes)),
            (anchor, document.name(named[expression.anchors[0]].occurrence.bytes))
          ) { subject, anchor in
            judge.claim(of: subject, described, at: mention, anchors: [anchor])?.verdict == .agrees
          }
        }
        findings.claims.append(claim)
      }
    } else if let subject {
      // A name that the gazetteer lacks lies where the words say.
      if described.estimate != nil, !findings.places[subject].isDecided {
        findings.places[subject].description = described
      }
    } else {
      add(described)
    }
  }

  /// Whether the name before a distance is a country, which heads a bulletin and is not what lies there:
  /// “GREECE, 14 km NW of Larissa”.
  private func isCountryOfBulletin(_ place: Int, _ expression: SpatialExpression) -> Bool {
    guard expression.relation == .offset else { return false }
    let rank = findings.places[place].details?.feature.rank
    return rank == .country || rank == .continent
  }

  /// What is described twice in the same way is one place.
  private mutating func add(_ new: DescribedPlace) {
    let same = findings.described.firstIndex {
      $0.relation == new.relation && $0.anchors == new.anchors && $0.distance == new.distance
        && $0.direction == new.direction
    }
    if let same {
      findings.described[same].mentions += new.mentions
    } else {
      findings.described.append(new)
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
    _ matches: [CoordinateMatch], in text: TextReading, _ extents: PlaceExtents
  ) {
    let document = text.document
    // “37S” and “N” are no names where they are part of coordinates.
    for number in findings.places.indices {
      findings.places[number].mentions.removeAll { SpatialReading.lies($0.bytes, inAnyOf: matches) }
    }
    findings.places.removeAll { $0.mentions.isEmpty }
    let ends = nameEnds()
    findings.coordinates = matches.map { match in
      let name = nameBeside(match.range, ends, in: text)
      let beside = name.map { details in
        (
          DescribedPlace.Anchor(id: details.id, name: details.name),
          extents.distance(from: details, to: match.reading.coordinate)
        )
      }
      let allowed = name.map { extents.slack(of: $0) + match.reading.uncertainty + 5_000 }
      return StatedCoordinate(
        mention: occurrence(match.range, .coordinates, in: document), reading: match.reading,
        beside: beside.map { (place: $0.0, distance: $0.1) },
        contradictsName: (beside?.1 ?? 0) > (allowed ?? .infinity))
    }
  }

  /// The short plus codes that a place named directly after or before them completes:
  /// "9G8F+6W Zürich", "Zürich, 9G8F+6W".
  private func shortPlusCodes(in document: Document) -> [CoordinateMatch] {
    let codes = CoordinateScanner.shortPlusCodes(in: document.bytes)
    guard !codes.isEmpty else { return [] }
    let named = findings.places.flatMap { place in
      place.details.map { details in
        place.mentions.filter { $0.role != .demonym }.map { ($0.bytes, details.coordinate) }
      } ?? []
    }
    return codes.compactMap { code in
      let beside = named.filter { name, _ in
        let gap =
          name.lowerBound >= code.upperBound
          ? code.upperBound..<name.lowerBound
          : name.upperBound..<max(name.upperBound, code.lowerBound)
        return gap.count <= 4
          && !document.bytes[gap].contains { 0x61...0x7A ~= $0 | 0x20 || $0 == 0x0A }
          && (name.lowerBound >= code.upperBound || name.upperBound <= code.lowerBound)
      }
      // Of two names, the one after the code completes it, as printed beside maps.
      let nearest = beside.first { $0.0.lowerBound >= code.upperBound } ?? beside.first
      return nearest.flatMap { _, point in
        CoordinateMatch(shortPlusCode: document.slice(code), at: code, near: point)
      }
    }
  }

  /// Whether bytes overlap one of the matches, which are in the order of the text.
  private static func lies(_ bytes: Range<Int>, inAnyOf matches: [CoordinateMatch]) -> Bool {
    let next = matches.partitioningIndex { $0.range.upperBound > bytes.lowerBound }
    return next < matches.count && matches[next].range.overlaps(bytes)
  }

  /// Where names of known places end, in order; of two that end together the place named first comes last.
  private func nameEnds() -> [(end: Int, place: Int)] {
    findings.places.enumerated().flatMap { number, place in
      place.details == nil
        ? []
        : place.mentions.filter { $0.role != .demonym }
          .map { (end: $0.bytes.upperBound, place: number) }
    }.sorted { ($0.end, $1.place) < ($1.end, $0.place) }
  }

  /// The place whose name ends at most a few words before coordinates, without a full stop between.
  private func nameBeside(
    _ range: Range<Int>, _ ends: [(end: Int, place: Int)], in text: TextReading
  ) -> PlaceDetails? {
    let next = ends.partitioningIndex { $0.end > range.lowerBound }
    guard next > 0, ends[next - 1].end > range.lowerBound - 24 else { return nil }
    let best = ends[next - 1]
    let between = text.document.bytes[best.end..<range.lowerBound]
    let isOpen = between.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
    let letters = between.count { 0x61...0x7A ~= $0 | 0x20 }
    let isCut =
      between.contains(UInt8(ascii: ";"))
      || !text.sentences.areTogether(best.end - 1, range.lowerBound)
    return !isCut && (letters == 0 || isOpen && letters <= 12)
      ? findings.places[best.place].details : nil
  }

  private func occurrence(
    _ range: Range<Int>, _ role: Mention.Role, in document: Document
  ) -> AnnotatedPlace.Occurrence {
    AnnotatedPlace.Occurrence(
      range: document.codePointRange(range), text: document.slice(range), role: role,
      confidence: 1, bytes: range)
  }
}
