public import ArticleAnnotation
import ArticleInput
import BatchAnnotation
import Foundation

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
    let decoder = JSONDecoder()
    var corpus = AnnotatedCorpus()
    CorpusLines.forEach(bytes) { line, number in
      do throws(EvaluationInputError.Problem) {
        try corpus.add(line, decoder: decoder)
      } catch {
        refused(EvaluationInputError(path: path, line: number, problem: error))
      }
    }
    return corpus
  }

  private mutating func add(
    _ line: ArraySlice<UInt8>, decoder: JSONDecoder
  ) throws(EvaluationInputError.Problem) {
    let expected = "{\"type\": \"FeatureCollection\", \"id\": ..., \"features\": [...]}"
    let parsed: AnnotationLine
    do {
      parsed = try decoder.decode(AnnotationLine.self, from: Data(line))
    } catch {
      throw EvaluationInputError.Problem(error, expected: expected)
    }
    guard let id = parsed.id?.text else { throw .missing(key: "id", expected: expected) }
    set(try Self.mentions(of: parsed, document: id), document: id)
  }

  /// One mention a span; of two features with one span, the first that has a place counts.
  private static func mentions(
    of line: AnnotationLine, document: String
  ) throws(EvaluationInputError.Problem) -> [AnnotatedMention] {
    var mentions: [AnnotatedMention] = []
    var numbers: [[Int]: Int] = [:]
    for feature in line.features {
      let place = feature.place
      for mention in feature.properties?.mentions ?? [] {
        guard 0 <= mention.start, mention.start <= mention.end else {
          throw .spanReversed(document: document, start: mention.start, end: mention.end)
        }
        let new = AnnotatedMention(
          range: mention.start..<mention.end, role: mention.role ?? "",
          confidence: mention.confidence, place: place, alternatives: feature.alternatives)
        if let known = numbers[[mention.start, mention.end]] {
          if mentions[known].place == nil { mentions[known] = new }
        } else {
          numbers[[mention.start, mention.end]] = mentions.count
          mentions.append(new)
        }
      }
    }
    return mentions
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
    let decoder = JSONDecoder()
    var corpus = AnnotatedCorpus()
    let documents = gold.documents.map { document in
      CorpusDocument(
        document.document, spans: document.mentions.map(\.range),
        outlet: usesOutlets ? document.outlet : nil)
    }
    let batch = AnnotationBatch(geoparser: geoparser, usesGivenSpans: usesGoldSpans)
    batch.run(documents) { finished in
      do throws(EvaluationInputError.Problem) {
        for line in finished.outputs { try corpus.add(line[...], decoder: decoder) }
      } catch {
        preconditionFailure("The program's own annotation must be readable, and is not: \(error)")
      }
    }
    return corpus
  }
}
