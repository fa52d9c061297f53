import ArticleText
import Gazetteer
import Geodesy
import PlainText
import SpatialLanguage
import ToponymRecognition

extension ClaimJudge {
  /// Statements that one place lies in another, is its capital, or one of its largest cities, from the words
  /// between and behind names.
  func containments(
    _ named: [SpatialReading.Named], _ places: [AnnotatedPlace], in text: TextReading
  ) -> [SpatialClaim] {
    let document = text.document
    var claims: [SpatialClaim] = []
    for (index, first) in named.enumerated() {
      guard let subject = places[first.place].details, first.occurrence.role != .demonym else {
        continue
      }
      if let claim = size(of: subject, first, named[index...], places, in: document) {
        claims.append(claim)
      }
      if let claim = sizeBefore(subject, first, named[(index + 1)...], places, in: document) {
        claims.append(claim)
      }
      guard index + 1 < named.count, let place = places[named[index + 1].place].details,
        place.id != subject.id, isPlain(first) || subject.feature.featureClass == .water,
        isPlain(named[index + 1])
      else { continue }
      let second = named[index + 1].occurrence
      let object = nation(place, named: document.name(second.bytes))
      if let claim = bank(subject, object, first.occurrence, second, in: document) {
        claims.append(claim)
        continue
      }
      guard
        let link = text.link(from: first.occurrence.bytes, to: second.bytes)
      else { continue }
      let range = first.occurrence.bytes.lowerBound..<second.bytes.upperBound
      if link.statesContainer {
        guard isDivision(object), subject.feature.rank != .country else { continue }
        guard var claim = containment(subject, object, range, in: document) else { continue }
        forgive(
          &claim, (subject, document.name(first.occurrence.bytes)),
          (object, document.name(second.bytes))
        ) { contains($1, $0) == true }
        claims.append(claim)
      } else if link.parts == .comma {
        // “Morocco, Tunisia, Libya” is a list.
        guard isDivision(object), isTown(subject, in: object),
          !isList(named, at: index + 1, in: text),
          !isPossessive(second.bytes.upperBound, in: document)
        else { continue }
        guard var claim = containment(subject, object, range, in: document) else { continue }
        forgive(
          &claim, (subject, document.name(first.occurrence.bytes)),
          (object, document.name(second.bytes))
        ) { contains($1, $0) == true }
        claims.append(claim)
      } else if link.statesIsland, subject.feature.featureClass == .water {
        claims.append(island(object, in: subject, range, in: document))
      } else if link.statesCapital,
        !isPast(document.slice(first.occurrence.bytes.upperBound..<second.bytes.lowerBound))
      {
        claims.append(capital(subject, object, range, in: document))
      }
    }
    return claims
  }

  /// "Bonn was the capital of West Germany" is no matter of today's gazetteer.
  private func isPast(_ between: String) -> Bool {
    between.split { $0.isWhitespace || $0 == "," }.contains("was")
  }

  /// "Mosul, Iraq's second largest city" says more than "Mosul, Iraq".
  private func isPossessive(_ byte: Int, in document: Document) -> Bool {
    let rest = document.bytes[min(byte, document.bytes.count)...].prefix(3)
    return rest.first == UInt8(ascii: "'") || rest.elementsEqual([0xE2, 0x80, 0x99])
  }

  /// It names the place itself and nothing that bears its name.
  private func isPlain(_ named: SpatialReading.Named) -> Bool {
    named.occurrence.role == .literal || named.occurrence.role == .dateline
  }

  /// Another name follows behind a comma or an “and”, or stands so before.
  private func isList(
    _ named: [SpatialReading.Named], at index: Int, in text: TextReading
  ) -> Bool {
    func joins(_ first: Int, _ second: Int) -> Bool {
      guard named.indices.contains(first), named.indices.contains(second) else { return false }
      return text.link(from: named[first].occurrence.bytes, to: named[second].occurrence.bytes)?
        .isList ?? false
    }
    return joins(index, index + 1) || joins(index - 2, index - 1)
  }

  func finding(_ isInside: Bool?, _ subject: PlaceDetails, _ division: PlaceDetails) -> String {
    switch isInside {
    case true?: return "\(subject.name) lies in \(division.name)"
    case nil: return "whether \(subject.name) lies in \(division.name) is not known"
    case false?:
      return "\(subject.name) lies in "
        + [subject.admin1, subject.country].compactMap { $0 }.joined(separator: ", ")
    }
  }

  private func containment(
    _ subject: PlaceDetails, _ division: PlaceDetails, _ range: Range<Int>, in document: Document
  ) -> SpatialClaim? {
    let isInside = contains(division, subject)
    var claim = make(.containment, subject, division, range, in: document)
    claim.verdict = isInside.map { $0 ? .agrees : .contradicts } ?? .untested
    claim.finding = finding(isInside, subject, division)
    return claim
  }

  /// "the Mediterranean island of Malta": by the box of the sea.
  private func island(
    _ island: PlaceDetails, in sea: PlaceDetails, _ range: Range<Int>, in document: Document
  ) -> SpatialClaim {
    var claim = make(.containment, island, sea, range, in: document)
    let isInside = extents.anchor(sea).boundingBox.map { $0.contains(island.coordinate) }
    claim.verdict = isInside.map { $0 ? .agrees : .contradicts } ?? .untested
    claim.finding =
      switch isInside {
      case true?: "\(island.name) lies within the extent of \(sea.name)"
      case false?: "\(island.name) lies outside the extent of \(sea.name)"
      case nil: "the extent of \(sea.name) is not known"
      }
    return claim
  }

  private func capital(
    _ subject: PlaceDetails, _ division: PlaceDetails, _ range: Range<Int>, in document: Document
  ) -> SpatialClaim {
    var claim = make(.capital, subject, division, range, in: document)
    let isSeat =
      division.feature.rank == .country
      ? subject.feature.rank == .capital
      : subject.feature.rank == .admin1Seat || subject.feature.rank == .capital
    let isInside = contains(division, subject)
    claim.verdict =
      isInside == nil && isSeat ? .untested : isInside == true && isSeat ? .agrees : .contradicts
    claim.finding =
      isInside == false
      ? finding(isInside, subject, division)
      : "the gazetteer lists \(subject.name) as \(subject.feature.code)"
    return claim
  }

  // MARK: - Largest cities

  /// "Aleppo, the country's second largest city", "Mosul, Iraq's second-largest city".
  private func size(
    of subject: PlaceDetails, _ first: SpatialReading.Named,
    _ following: ArraySlice<SpatialReading.Named>, _ places: [AnnotatedPlace],
    in document: Document
  ) -> SpatialClaim? {
    let start = first.occurrence.bytes.upperBound
    let end = min(start + 80, document.bytes.count)
    guard start < end, isSettlement(subject), let country = subject.countryCode,
      saysSize(start..<end, in: document)
    else { return nil }
    let text = small(start..<end, in: document)
    let kinds = ["largest city", "biggest city", "largest town", "most populous city"]
    guard let found = kinds.compactMap({ text.firstRange(of: $0) }).first else { return nil }
    var before = text[..<found.lowerBound].replacing("-", with: " ").split(separator: " ")
    var rank = 1
    let ordinals = ["second", "third", "fourth", "fifth"]
    if let ordinal = before.last.flatMap({ word in ordinals.firstIndex { $0 == word } }) {
      rank = ordinal + 2
      before.removeLast()
    }
    let whose = before.joined(separator: " ")
    let opening = [", the", "is the", ",", "is"]
    guard let head = opening.first(where: { whose.hasPrefix($0) }) else { return nil }
    let owner = whose.dropFirst(head.count).trimmingPrefix(" ")
    let next = following.dropFirst().first
    let isOwn = ["country's", "nation's", "country’s", "nation’s"].contains { $0 == owner }
    var object: PlaceDetails?
    if !isOwn {
      guard let next, next.occurrence.bytes.upperBound <= start + 50 else { return nil }
      object = places[next.place].details
      guard owner.hasPrefix(small(next.occurrence.bytes, in: document)) else { return nil }
    }
    guard object == nil || object?.countryCode == country else { return nil }
    let length = text[..<found.upperBound].utf8.count
    let range = first.occurrence.bytes.lowerBound..<min(start + length, document.bytes.count)
    return ranked(subject, rank, in: country, object, range, in: document)
  }

  /// A range of bytes in small letters and in one line.
  private func small(_ range: Range<Int>, in document: Document) -> String {
    let bytes = document.bytes[range].map { 0x0A...0x0D ~= $0 ? 0x20 : $0 }
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// A look at the bytes, before any text is made of them: “largest”, “biggest” or “populous”.
  private func saysSize(_ range: Range<Int>, in document: Document) -> Bool {
    document.bytes.withUnsafeBufferPointer { bytes in
      for index in range where bytes[index] == UInt8(ascii: "s") && index + 1 < range.upperBound {
        let before = index >= 2 ? bytes[index - 2] : 0
        if bytes[index + 1] == UInt8(ascii: "t"), before == UInt8(ascii: "g") { return true }
        if before == UInt8(ascii: "o"), bytes[index - 1] == UInt8(ascii: "u"),
          bytes[index + 1] <= UInt8(ascii: " ")
        {
          return true
        }
      }
      return false
    }
  }

  /// "Iraq's second largest city Mosul", "Iraq's largest city, Baghdad".
  private func sizeBefore(
    _ object: PlaceDetails, _ first: SpatialReading.Named,
    _ following: ArraySlice<SpatialReading.Named>, _ places: [AnnotatedPlace],
    in document: Document
  ) -> SpatialClaim? {
    guard let next = following.first, let subject = places[next.place].details,
      isSettlement(subject), object.feature.rank == .country, let country = object.countryCode,
      subject.countryCode == country
    else { return nil }
    let start = first.occurrence.bytes.upperBound
    let end = next.occurrence.bytes.lowerBound
    guard start < end, end - start <= 50, saysSize(start..<end, in: document) else { return nil }
    let text = small(start..<end, in: document)
    let words = text.replacing("’", with: "'").replacing("-", with: " ").split { $0 == " " }
    guard words.first == "'s", let noun = words.last, ["city", "city,", "town"].contains(noun),
      let largest = words.firstIndex(where: { $0 == "largest" || $0 == "biggest" }),
      largest == words.count - 2, largest == 1 || largest == 2
    else { return nil }
    let ordinals = ["second", "third", "fourth", "fifth"]
    var rank = 1
    if largest == 2 {
      guard let ordinal = ordinals.firstIndex(where: { $0 == words[1] }) else { return nil }
      rank = ordinal + 2
    }
    let range = first.occurrence.bytes.lowerBound..<next.occurrence.bytes.upperBound
    return ranked(subject, rank, in: country, object, range, in: document)
  }

  func isSettlement(_ details: PlaceDetails) -> Bool { details.feature.rank.isTown }

  private func ranked(
    _ subject: PlaceDetails, _ rank: Int, in country: CountryCode, _ object: PlaceDetails?,
    _ range: Range<Int>, in document: Document
  ) -> SpatialClaim? {
    guard let place = gazetteer.facts(subject.reference)?.countryPlace,
      let details = object ?? PlaceDetails(place, in: gazetteer),
      let largest = try? gazetteer.largestSettlements(in: country, limit: 12)
    else { return nil }
    var claim = make(.size(rank: rank), subject, details, range, in: document)
    guard let position = largest.firstIndex(of: subject.reference) else {
      claim.verdict = .contradicts
      claim.finding = "\(subject.name) is not among the twelve largest"
      return claim
    }
    // Counts of people differ by source and year: one place up or down fits.
    claim.verdict = abs(position + 1 - rank) <= (rank == 1 ? 0 : 1) ? .agrees : .contradicts
    claim.finding =
      "number \(position + 1) by population, "
      + "\(TextTable.grouped(subject.population)) people"
    return claim
  }

  private func make(
    _ kind: SpatialClaim.Kind, _ subject: PlaceDetails, _ object: PlaceDetails,
    _ range: Range<Int>, in document: Document
  ) -> SpatialClaim {
    SpatialClaim(
      kind: kind,
      mention: AnnotatedPlace.Occurrence(
        range: document.codePointRange(range), text: document.slice(range), role: .literal,
        confidence: 1, bytes: range),
      subject: .init(id: subject.id, name: subject.name),
      objects: [.init(id: object.id, name: object.name)], statedDistance: nil,
      statedDirection: nil, verdict: .untested, finding: "")
  }
}
