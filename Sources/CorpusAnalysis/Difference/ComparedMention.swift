import Geodesy
import PlainText

/// A mention of one of two annotations that are compared.
public struct ComparedMention: Sendable {
  /// Code points, 0-based, end exclusive.
  public let range: Range<Int>
  /// The name as the text writes it.
  public let text: String
  /// What it does in its sentence; empty where the file does not say.
  public let role: String
  /// How sure it is that this is a place name, 0...1; nil where the file does not say.
  public let confidence: Double?
  /// What it means; nil for nothing.
  public let place: Place?

  /// A place as an annotation gives it.
  public struct Place: Sendable {
    /// Namespaced identifier; empty for what is no place of the gazetteer.
    public let id: String
    /// Its name with what it lies in, or what it lies near.
    public let name: String
    /// Its probability, 0...1; nil where the file does not say.
    public let confidence: Double?
    let coordinate: Coordinate

    /// Whether two annotations mean the same: by ids, and without these by points to a metre.
    func isSame(as other: Place) -> Bool {
      id == other.id && (!id.isEmpty || distance(to: other) <= 1)
    }

    /// Metres between two places.
    func distance(to other: Place) -> Double {
      Geodesic.wgs84.distance(from: coordinate, to: other.coordinate)
    }
  }
}

extension RecordedAnnotation {
  /// One mention a span, in order; of two features with one span, the first that has a place counts.
  var comparedMentions: [ComparedMention] {
    var mentions: [ComparedMention] = []
    var numbers: [Range<Int>: Int] = [:]
    for feature in features {
      let place = feature.comparedPlace
      for mention in feature.mentions where 0 <= mention.start && mention.start <= mention.end {
        let new = ComparedMention(
          range: mention.start..<mention.end, text: mention.text, role: mention.role,
          confidence: mention.confidence, place: place)
        if let known = numbers[new.range] {
          if mentions[known].place == nil { mentions[known] = new }
        } else {
          numbers[new.range] = mentions.count
          mentions.append(new)
        }
      }
    }
    return mentions.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}

extension RecordedAnnotation.Feature {
  fileprivate var comparedPlace: ComparedMention.Place? {
    guard let coordinate else { return nil }
    var parts = [name]
    if let near, !near.name.isEmpty {
      parts = ["near \(near.name)"]
    } else if id.isEmpty {
      parts = ["\(CoordinateText.short(coordinate))"]
    }
    if !admin1.isEmpty, admin1 != name, near == nil, !id.isEmpty { parts.append(admin1) }
    if !country.isEmpty, country != name { parts.append(country) }
    return ComparedMention.Place(
      id: id, name: parts.joined(separator: ", "), confidence: confidence, coordinate: coordinate)
  }
}

/// A point as lists print it.
enum CoordinateText {
  /// Latitude and longitude, degrees with four decimals: about ten metres.
  static func short(_ coordinate: Coordinate) -> String {
    FigureText.value(coordinate.latitude, decimals: 4) + ", "
      + FigureText.value(coordinate.longitude, decimals: 4)
  }
}
