public import ArticleAnnotation
import ArticleInput
import BatchAnnotation
import Geodesy
import JSON

extension AnnotatedCorpus {
  /// Reads an annotation file: NDJSON, a GeoJSON FeatureCollection a line, as `dateline annotate`
  /// writes it.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents.
  ///   - path: What messages call the file.
  ///   - refused: Called for each line that cannot be used.
  /// - Returns: The annotations; of several lines for one document the last counts.
  public static func read(
    _ bytes: [UInt8], path: String, refused: (EvaluationInputError) -> Void
  ) -> AnnotatedCorpus {
    var corpus = AnnotatedCorpus()
    CorpusLines.forEach(bytes) { line, number in
      do throws(EvaluationInputError.Problem) {
        try corpus.add(line)
      } catch {
        refused(EvaluationInputError(path: path, line: number, problem: error))
      }
    }
    return corpus
  }

  private mutating func add(_ line: ArraySlice<UInt8>) throws(EvaluationInputError.Problem) {
    // A file may begin with a mark of its byte order.
    let json = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    let annotation: RecordedAnnotation
    do throws(RecordedAnnotation.Problem) {
      annotation = try RecordedAnnotation(json: json, for: .judging)
    } catch {
      throw EvaluationInputError.Problem(error, in: json, expected: Self.expected)
    }
    guard annotation.hasID else { throw .missing(key: "id", expected: Self.expected) }
    let (mentions, pins) = try Self.mentions(of: annotation)
    set(mentions, pins: pins, document: annotation.id)
  }

  private static let expected =
    "{\"type\": \"FeatureCollection\", \"id\": ..., \"features\": [...]}"

  /// One mention a span, where of two features with one span the first that has a place counts; and
  /// all mentions of all features with the points that a map draws.
  private static func mentions(
    of annotation: RecordedAnnotation
  ) throws(EvaluationInputError.Problem) -> (
    mentions: [AnnotatedMention], pins: [AnnotatedMention]
  ) {
    var mentions: [AnnotatedMention] = []
    var pins: [AnnotatedMention] = []
    var numbers: [Range<Int>: Int] = [:]
    for (featureNumber, feature) in annotation.features.enumerated() {
      let place = feature.judgedPlace
      let pin = feature.pin
      let alternatives = feature.alternatives.compactMap(\.judgedPlace)
      for (number, mention) in feature.mentions.enumerated() {
        if let key = mention.missingOffset {
          throw .missing(
            key: "features.\(featureNumber).properties.mentions.\(number).\(key)",
            expected: expected)
        }
        guard 0 <= mention.start, mention.start <= mention.end else {
          throw .spanReversed(document: annotation.id, start: mention.start, end: mention.end)
        }
        let new = AnnotatedMention(
          range: mention.start..<mention.end, role: mention.role,
          confidence: mention.confidence, place: place, alternatives: alternatives)
        pins.append(
          AnnotatedMention(
            range: new.range, role: mention.role, confidence: mention.confidence, place: pin))
        if let known = numbers[new.range] {
          if mentions[known].place == nil { mentions[known] = new }
        } else {
          numbers[new.range] = mentions.count
          mentions.append(new)
        }
      }
    }
    return (mentions, pins)
  }
}

extension RecordedAnnotation.Feature {
  /// The place that is judged; nil without a position on the Earth.
  fileprivate var judgedPlace: AnnotatedMention.Place? {
    guard
      let coordinate = Coordinate(
        latitude: latitude ?? coordinate?.latitude, longitude: longitude ?? coordinate?.longitude)
    else { return nil }
    return place(at: coordinate)
  }

  /// The place that a map draws; nil without a point.
  fileprivate var pin: AnnotatedMention.Place? { hasPoint ? coordinate.map(place) : nil }

  private func place(at coordinate: Coordinate) -> AnnotatedMention.Place {
    AnnotatedMention.Place(
      id: id, name: name, coordinate: coordinate, featureClass: featureClass,
      featureCode: featureCode, country: countryCode, confidence: confidence,
      isApproximate: isApproximate, uncertainty: uncertainty)
  }
}

extension RecordedAnnotation.Alternative {
  fileprivate var judgedPlace: AnnotatedMention.Place? {
    guard let coordinate = Coordinate(latitude: latitude, longitude: longitude) else { return nil }
    return AnnotatedMention.Place(
      id: id, coordinate: coordinate, featureCode: featureCode, country: countryCode,
      confidence: confidence)
  }
}

extension Coordinate {
  /// A point on the Earth; nil where a number is missing or out of range.
  fileprivate init?(latitude: Double?, longitude: Double?) {
    guard let latitude, let longitude,
      let coordinate = try? Coordinate(validatingLatitude: latitude, longitude: longitude)
    else { return nil }
    self = coordinate
  }
}

extension EvaluationInputError.Problem {
  /// What is wrong with a line of annotations.
  fileprivate init(
    _ problem: RecordedAnnotation.Problem, in json: ArraySlice<UInt8>, expected: String
  ) {
    switch problem {
    case .notJSON, .tooDeep: self = .notJSON(expected: expected)
    case .notAnObject: self = .notAnObject(expected: expected)
    case .noFeatures: self = .missing(key: "features", expected: expected)
    case .wrongType(let byte):
      let key = json.withUnsafeBufferPointer { JSONCursor.path(toByte: byte - 1, in: $0) }
      self = key.map { .wrongType(key: $0) } ?? .notAnObject(expected: expected)
    }
  }
}

extension AnnotatedCorpus {
  /// Annotates the texts of a gold corpus.
  ///
  /// What is judged is what a user gets: the written GeoJSON, read back.
  ///
  /// - Parameters:
  ///   - gold: The texts.
  ///   - geoparser: What annotates them.
  ///   - usesGoldSpans: Give it the gold's spans in place of letting it find its own.
  ///   - usesOutlets: Tell it which outlet ran a document, where the gold says so.
  /// - Returns: The annotations of all documents.
  public static func annotating(
    _ gold: GoldCorpus, with geoparser: Geoparser, usesGoldSpans: Bool = false,
    usesOutlets: Bool = true
  ) -> AnnotatedCorpus {
    var corpus = AnnotatedCorpus()
    let documents = gold.documents.map { document in
      CorpusDocument(
        document.document, spans: document.mentions.map(\.range),
        outlet: usesOutlets ? document.outlet : nil)
    }
    let batch = AnnotationBatch(geoparser: geoparser, usesGivenSpans: usesGoldSpans)
    batch.run(documents) { finished in
      do throws(EvaluationInputError.Problem) {
        for line in finished.outputs { try corpus.add(line[...]) }
      } catch {
        preconditionFailure("The program's own annotation must be readable, and is not: \(error)")
      }
    }
    return corpus
  }
}
