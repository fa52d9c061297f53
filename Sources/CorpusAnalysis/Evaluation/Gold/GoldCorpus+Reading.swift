import ArticleText
import Foundation
import Geodesy
import JSON

extension GoldCorpus {
  /// Reads a gold file: JSONL, one document per line.
  ///
  /// If any mention on a line is invalid, the whole line is refused: with part of the gold missing,
  /// right answers would count as spurious.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents.
  ///   - path: The file's name in messages.
  ///   - refused: Called for each line that cannot be used.
  /// - Returns: The documents on the other lines.
  public static func read(
    _ bytes: [UInt8], path: String, refused: (EvaluationInputError) -> Void
  ) -> GoldCorpus {
    let decoder = JSONDecoder()
    var documents: [GoldDocument] = []
    CorpusLines.forEach(bytes) { line, number in
      do throws(EvaluationInputError.Problem) {
        documents.append(try document(line, decoder: decoder))
      } catch {
        refused(EvaluationInputError(path: path, line: number, problem: error))
      }
    }
    return GoldCorpus(documents: documents)
  }

  private static func document(
    _ line: ArraySlice<UInt8>, decoder: JSONDecoder
  ) throws(EvaluationInputError.Problem) -> GoldDocument {
    let parsed: GoldLine
    do {
      parsed = try decoder.decode(GoldLine.self, from: Data(line))
    } catch {
      throw notANumber(in: line)
        ?? EvaluationInputError.Problem(
          error, expected: "{\"id\": ..., \"text\": ..., \"mentions\": [...]}")
    }
    let document = Document(
      id: parsed.id.text, text: parsed.text, language: parsed.lang.flatMap(Language.init(tag:)))
    var mentions: [GoldMention] = []
    for (number, mention) in parsed.mentions.enumerated() {
      mentions.append(try self.mention(mention, number: number, in: document))
    }
    var gold = GoldDocument(
      document: document, mentions: mentions, outlet: parsed.outlet ?? parsed.domain,
      split: parsed.split)
    gold.otherNames = (parsed.other_entities ?? []).compactMap { name in
      name.start < name.end
        ? GoldDocument.OtherName(range: name.start..<name.end, type: name.type ?? "") : nil
    }
    return gold
  }

  /// The problem with a line that has NaN or infinity, which is not JSON, in place of a distance.
  private static func notANumber(in line: ArraySlice<UInt8>) -> EvaluationInputError.Problem? {
    line.withUnsafeBufferPointer { bytes in
      var cursor = JSONCursor(bytes)
      do throws(JSONCursor.Fault) {
        try cursor.skip()
        return nil
      } catch {
        let start = bytes[..<error.offset].last == 0x2D ? error.offset - 1 : error.offset
        guard let key = JSONCursor.path(toByte: start, in: bytes), key.hasSuffix(".within_km")
        else { return nil }
        let found = bytes[start...].prefix { byte in
          UInt8(ascii: "A")...UInt8(ascii: "z") ~= byte || byte == 0x2D
        }
        return found.isEmpty
          ? nil : .distance(key: key, found: String(decoding: found, as: UTF8.self))
      }
    }
  }

  private static func mention(
    _ mention: GoldLine.Mention, number: Int, in document: Document
  ) throws(EvaluationInputError.Problem) -> GoldMention {
    guard mention.start < mention.end,
      let start = document.byteOffset(ofCodePoint: mention.start),
      let end = document.byteOffset(ofCodePoint: mention.end)
    else {
      throw .spanOutsideText(
        document: document.id, start: mention.start, end: mention.end,
        length: document.codePointCount)
    }
    if let distance = mention.within_km, distance.kilometres == nil {
      throw .distance(key: "mentions.\(number).within_km", found: distance.found)
    }
    return GoldMention(
      range: mention.start..<mention.end, surface: document.slice(start..<end),
      coordinate: try coordinate(of: mention, in: document),
      id: mention.geonames_id.map { "geonames:\($0.text)" },
      country: mention.country_level.flatMap { $0.isEmpty ? nil : $0 },
      // GermEval marks demonyms and adjectives as "derived from a location".
      isAdjectival: mention.adjectival ?? (mention.type == "LOCderiv"), type: mention.type,
      withinKilometres: mention.within_km?.kilometres)
  }

  private static func coordinate(
    of mention: GoldLine.Mention, in document: Document
  ) throws(EvaluationInputError.Problem) -> Coordinate? {
    guard let latitude = mention.lat, let longitude = mention.lon else {
      guard mention.lat == nil, mention.lon == nil else {
        throw .halfCoordinate(document: document.id, start: mention.start, end: mention.end)
      }
      return nil
    }
    do throws(GeodesyError) {
      return try Coordinate(validatingLatitude: latitude, longitude: longitude)
    } catch {
      throw .coordinate(document: document.id, start: mention.start, end: mention.end, error)
    }
  }
}
