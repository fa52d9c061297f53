import Geodesy
import PlainText

/// A mention in one of two annotations being compared.
public struct ComparedMention: Sendable {
  /// Code points, 0-based, end exclusive.
  public let range: Range<Int>
  /// The name as written in the text.
  public let text: String
  /// Its role in the sentence; empty if the file gives none.
  public let role: String
  /// The probability that it is a place name, 0...1; nil if the file gives none.
  public let confidence: Double?
  /// The place it means; nil for none.
  public let place: Place?

  /// A place as an annotation gives it.
  public struct Place: Sendable {
    /// Namespaced identifier; empty for a place outside the gazetteer.
    public let id: String
    /// Its name with the area that contains it, or with the place it is near.
    public let name: String
    /// Its probability, 0...1; nil if the file gives none.
    public let confidence: Double?
    let coordinate: Coordinate

    /// Whether both are the same place: by id or, if both lack an id, by position to within 1 m.
    func isSame(as other: Place) -> Bool {
      id == other.id && (!id.isEmpty || distance(to: other) <= 1)
    }

    /// Distance between two places in metres.
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

/// Formats a point for lists.
enum CoordinateText {
  /// Latitude and longitude in degrees with four decimals, which is about 10 m.
  static func short(_ coordinate: Coordinate) -> String {
    FigureText.value(coordinate.latitude, decimals: 4) + ", "
      + FigureText.value(coordinate.longitude, decimals: 4)
  }
}
