import Dateline
import Foundation
import TestSupport
import Testing

/// A row of `Tables/complaints.tsv`: a text and what is true of names in it.
struct Complaint: Sendable {
  let text: String
  let names: [Name]

  /// A name in the text and what it is.
  struct Name: Sendable {
    let surface: String
    /// Code points.
    let range: Range<Int>
    let truth: Truth
  }

  /// What a name is.
  enum Truth: Sendable {
    /// One of these: an id, or a country code and the beginning of a feature code.
    case places([String])
    /// Part of another name: only mentions with the role `embedded` may touch it.
    case embedded
    /// No place: no mention may touch it.
    case nothing
  }

  /// The rows of the table.
  static func table() throws -> [Complaint] {
    let file = ProjectFolders.tests.appending(path: "DatelineTests/Tables/complaints.tsv")
    return try ProjectFolders.text(file).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { try Complaint(line: String($0)) }
  }

  private init(line: String) throws {
    let columns = line.split(separator: "\t").map(String.init)
    try #require(columns.count == 2, "a row is a text, a tab and its names: \(line)")
    text = columns[0]
    var names: [Name] = []
    var position = 0
    for pair in columns[1].components(separatedBy: " | ") {
      let equals = try #require(pair.lastIndex(of: "="), "no “=” in “\(pair)”")
      let surface = String(pair[..<equals])
      let range = try #require(
        Self.range(of: surface, in: columns[0], from: position),
        "“\(surface)” does not stand in “\(columns[0])” after the name before it")
      position = range.upperBound
      let truth = pair[pair.index(after: equals)...]
      names.append(
        Name(
          surface: surface, range: range,
          truth: truth == "-"
            ? .nothing
            : truth == "embedded"
              ? .embedded : .places(truth.split(separator: ",").map(String.init))))
    }
    self.names = names
  }

  /// The next occurrence as whole words, in code points.
  private static func range(of surface: String, in text: String, from start: Int) -> Range<Int>? {
    let all = Array(text.unicodeScalars)
    let part = Array(surface.unicodeScalars)
    func isWord(_ index: Int) -> Bool {
      all.indices.contains(index)
        && (all[index].properties.isAlphabetic || all[index].properties.numericType != nil)
    }
    return (start..<max(start, all.count - part.count + 1)).first { index in
      all[index...].starts(with: part) && !isWord(index - 1) && !isWord(index + part.count)
    }.map { $0..<($0 + part.count) }
  }

  /// What is wrong with an annotation; empty where all names are right.
  func failures(_ annotation: Annotation) -> [String] {
    names.compactMap { name in
      let touching = annotation.places.flatMap { place in
        place.mentions.filter { $0.range.overlaps(name.range) }.map { (place, $0) }
      }
      let found = touching.map { place, mention in
        "“\(mention.text)” \(mention.role.rawValue) "
          + (place.details.map { "\($0.id) (\($0.fullName), \($0.feature.code))" } ?? "unresolved")
      }.joined(separator: ", ")
      let isRight =
        switch name.truth {
        case .nothing: touching.isEmpty
        case .embedded: touching.allSatisfy { $0.1.role == .embedded }
        case .places(let places):
          touching.contains { place, mention in
            mention.range == name.range
              && places.contains { Self.names($0, place.details) }
          }
        }
      return isRight
        ? nil : "\(name.surface)=\(name.truth.text): \(found.isEmpty ? "not found" : found)"
    }
  }

  private static func names(_ truth: String, _ place: PlaceDetails?) -> Bool {
    guard let place else { return false }
    if truth.contains(":") { return place.id == truth }
    let parts = truth.split(separator: "/")
    return parts.count == 2 && place.countryCode?.description == String(parts[0])
      && (parts[1] == "*" || place.feature.code.hasPrefix(parts[1]))
  }
}

extension Complaint.Truth {
  /// As the table writes it.
  var text: String {
    switch self {
    case .places(let places): places.joined(separator: ",")
    case .embedded: "embedded"
    case .nothing: "-"
    }
  }
}
