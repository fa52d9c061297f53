public import ArticleAnnotation
import Geodesy
import JSON

/// The tested statements of a document, as `dateline check` prints them.
public struct ClaimReport: Sendable {
  let annotation: Annotation

  /// Makes a report.
  public init(_ annotation: Annotation) { self.annotation = annotation }

  /// Two lines a statement: the verdict with the words, and what was computed.
  ///
  /// - Parameter name: What to call the document above its statements; nil for no heading.
  /// - Returns: Lines with their ends, 80 columns wide but for long quotations.
  public func text(named name: String? = nil) -> String {
    var text = name.map { "\($0)\n" } ?? ""
    for claim in annotation.claims {
      text += "\(Self.title(claim.verdict))  “\(Self.oneLine(claim.mention.text))”\n"
      text += "    \(claim.subject.name): \(claim.finding)\n"
    }
    for coordinate in annotation.coordinates {
      guard let beside = coordinate.beside else { continue }
      let length = Length(metres: beside.distance).formatted(in: .kilometre, decimals: 1)
      text += "\(Self.title(coordinate.contradictsName ? .contradicts : .agrees))  "
      text += "“\(Self.oneLine(coordinate.mention.text))”\n"
      text += "    \(length) from \(beside.place.name)\n"
    }
    let counts = verdicts
    func count(_ verdict: SpatialClaim.Verdict) -> Int { counts.count { $0 == verdict } }
    let untested = count(.untested)
    return text + "\(counts.count) statement\(counts.count == 1 ? "" : "s"): "
      + "\(count(.agrees)) agree\(count(.agrees) == 1 ? "s" : ""), "
      + "\(count(.contradicts)) contradict\(count(.contradicts) == 1 ? "s" : "")"
      + (untested > 0 ? ", \(untested) untested" : "") + "\n"
  }

  /// `{"id", "claims": [...], "agree", "contradict", "untested"}`, UTF-8.
  public func json() -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.object { writer in
      writer.member("id", annotation.documentID)
      writer.array("claims") { writer in
        for claim in annotation.claims { claim.writeWhole(to: &writer) }
        for coordinate in annotation.coordinates where coordinate.beside != nil {
          write(coordinate, to: &writer)
        }
      }
      writer.member("agree", verdicts.count { $0 == .agrees })
      writer.member("contradict", verdicts.count { $0 == .contradicts })
      writer.member("untested", verdicts.count { $0 == .untested })
    }
    return writer.bytes
  }

  /// Whether the document states nothing that could be tested.
  public var isEmpty: Bool { verdicts.isEmpty }

  private var verdicts: [SpatialClaim.Verdict] {
    annotation.claims.map(\.verdict)
      + annotation.coordinates.compactMap { coordinate in
        coordinate.beside == nil ? nil : coordinate.contradictsName ? .contradicts : .agrees
      }
  }

  private func write(_ coordinate: StatedCoordinate, to writer: inout JSONWriter) {
    guard let beside = coordinate.beside else { return }
    writer.object { writer in
      writer.object("subject") { writer in
        writer.member("id", beside.place.id)
        writer.member("name", beside.place.name)
      }
      writer.key("distance_m")
      writer.number(beside.distance, decimals: 1)
      writer.member("type", "coordinates")
      writer.member("start", coordinate.mention.range.lowerBound)
      writer.member("end", coordinate.mention.range.upperBound)
      writer.member("text", coordinate.mention.text)
      let verdict: SpatialClaim.Verdict = coordinate.contradictsName ? .contradicts : .agrees
      writer.member("verdict", verdict.rawValue)
    }
  }

  private static func title(_ verdict: SpatialClaim.Verdict) -> String {
    switch verdict {
    case .agrees: "agrees     "
    case .contradicts: "CONTRADICTS"
    case .untested: "untested   "
    }
  }

  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension SpatialClaim {
  /// The name of the kind in answers: `offset`, `containment`, `capital`, `size` ...
  public var kindName: String {
    switch kind {
    case .relation(let relation): relation.rawValue
    case .containment: "containment"
    case .capital: "capital"
    case .size: "size"
    }
  }

  /// A statement as an object, with its places and what was measured.
  func writeWhole(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.object("subject") { writer in
        writer.member("id", subject.id)
        writer.member("name", subject.name)
      }
      writer.array("objects") { writer in
        for place in objects {
          writer.object { writer in
            writer.member("id", place.id)
            writer.member("name", place.name)
          }
        }
      }
      if let distance {
        writer.key("distance_m")
        writer.number(distance, decimals: 1)
        writer.member("measured_to", ifPresent: measuredTo?.rawValue)
      }
      if let azimuth {
        writer.key("azimuth_deg")
        writer.number(azimuth, decimals: 3)
        writer.member("compass", CompassPoint(azimuth: azimuth).abbreviation)
      }
      write(to: &writer)
    }
  }

  /// The members of a `claim` object.
  func write(to writer: inout JSONWriter) {
    writer.member("type", kindName)
    writer.member("start", mention.range.lowerBound)
    writer.member("end", mention.range.upperBound)
    writer.member("text", mention.text)
    if let statedDistance {
      writer.key("stated_distance_m")
      writer.number(statedDistance.metres, decimals: 1)
    }
    writer.member("stated_compass", ifPresent: statedDirection?.abbreviation)
    if case .size(let rank) = kind { writer.member("stated_rank", rank) }
    writer.member("verdict", verdict.rawValue)
    if let distanceError {
      writer.key("distance_error_m")
      writer.number(distanceError, decimals: 1)
    }
    if let directionError {
      writer.key("direction_error_deg")
      writer.number(directionError, decimals: 1)
    }
    writer.member("finding", finding)
  }
}
