import Geodesy
import JSON

/// Differences as a JSON object, `{"documents": [...], "total": {...}}`, written document by
/// document.
public struct DifferenceJSON: Sendable {
  private var isFirst = true

  /// Starts a JSON object.
  public init() {}

  /// The text before the documents.
  public let head = Array("{\"documents\": [".utf8)

  /// One document; empty if nothing differs.
  public mutating func document(_ difference: DocumentDifference) -> [UInt8] {
    if difference.isEmpty { return [] }
    var writer = JSONWriter()
    difference.write(to: &writer)
    let lead = isFirst ? "\n" : ",\n"
    isFirst = false
    return Array(lead.utf8) + writer.bytes
  }

  /// The text after the documents.
  public func tail(_ total: AnnotationDifference.Total) -> [UInt8] {
    var writer = JSONWriter()
    total.write(to: &writer)
    return Array("\n], \"total\": ".utf8) + writer.bytes + Array("}\n".utf8)
  }
}

extension DocumentDifference {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("in", presence.rawValue)
      writer.member("text_changed", isTextChanged)
      writer.member("mentions_in_both", paired)
      writer.array("changes") { writer in for change in changes { change.write(to: &writer) } }
    }
  }
}

extension DocumentDifference.Change {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("kind", kind.rawValue)
      writer.member("start", mention.range.lowerBound)
      writer.member("end", mention.range.upperBound)
      writer.member("text", mention.text)
      switch self {
      case .added(let mention): Self.write("new", mention, to: &writer)
      case .removed(let mention): Self.write("old", mention, to: &writer)
      case .moved(let mention, let old, let distance):
        Self.write("old", old, to: &writer)
        Self.write("new", mention, to: &writer)
        writer.member("distance_m", distance, decimals: 1)
      case .resolved(let mention, let old), .unresolved(let mention, let old),
        .confidence(let mention, let old), .role(let mention, let old):
        Self.write("old", old, to: &writer)
        Self.write("new", mention, to: &writer)
      }
    }
  }

  private static func write(
    _ key: String, _ mention: ComparedMention, to writer: inout JSONWriter
  ) {
    writer.object(key) { writer in
      writer.member("start", mention.range.lowerBound)
      writer.member("role", mention.role)
      writer.member("confidence", ifPresent: mention.confidence)
      guard let place = mention.place else { return writer.member("place", nil) }
      writer.object("place") { writer in
        writer.member("id", place.id.isEmpty ? nil : place.id)
        writer.member("name", place.name)
        writer.member("longitude", place.coordinate.longitude, decimals: 6)
        writer.member("latitude", place.coordinate.latitude, decimals: 6)
        writer.member("confidence", ifPresent: place.confidence)
      }
    }
  }
}

extension AnnotationDifference.Total {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("documents_in_both", paired)
      writer.member("documents_changed", changed)
      writer.member("documents_only_old", onlyOld)
      writer.member("documents_only_new", onlyNew)
      writer.member("texts_changed", textChanged)
      writer.member("mentions_in_both", mentions)
      writer.object("changes") { writer in
        for kind in DocumentDifference.Kind.allCases {
          writer.member(kind.rawValue, changes[kind] ?? 0)
        }
      }
    }
  }
}
