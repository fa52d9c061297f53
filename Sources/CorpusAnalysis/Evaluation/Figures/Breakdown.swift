/// Figures for the gold by class, and for the annotation by role and by feature class.
public struct Breakdown: Sendable {
  /// The outcomes for one class of gold mentions.
  public struct GoldRow: Sendable, Hashable {
    /// The corpus's own name for the class; names added by this program are in parentheses.
    public let name: String
    /// Number of mentions.
    public internal(set) var gold = 0
    /// Number of mentions with coordinates.
    public internal(set) var withCoordinates = 0
    /// Number of mentions annotated with the exact span.
    public internal(set) var exact = 0
    /// Number of mentions that an annotated span overlaps.
    public internal(set) var overlapping = 0
    /// Number of exact spans with a place within 161 km.
    public internal(set) var endToEnd = 0
    /// The same number with the gold spans given; nil if that was not run.
    public internal(set) var goldSpans: Int?
  }

  /// The outcomes for one class of annotated mentions.
  public struct AnnotatedRow: Sendable, Hashable {
    /// The annotation's own name for the class; names added by this program are in parentheses.
    public let name: String
    /// Number of mentions.
    public internal(set) var annotated = 0
    /// Number of mentions with the exact span of a gold mention.
    public internal(set) var exact = 0
    /// Number of mentions that overlap a gold mention.
    public internal(set) var overlapping = 0
    /// Number of those that have a place, and whose gold mention has coordinates.
    public internal(set) var judged = 0
    /// Number of those places within 161 km.
    public internal(set) var near = 0
  }

  /// By the gold's class, and for (adjectival), (country) and (no coordinates).
  public private(set) var goldClasses: [GoldRow] = []
  /// By the annotation's role.
  public private(set) var roles: [AnnotatedRow] = []
  /// By the GeoNames feature class of the answer.
  public private(set) var featureClasses: [AnnotatedRow] = []

  init(_ documents: [JudgedDocument], goldSpans: [JudgedDocument]?) {
    var gold: [String: GoldRow] = [:]
    for document in documents { Self.count(document, in: &gold) }
    for document in goldSpans ?? [] { Self.countGiven(document, in: &gold) }
    goldClasses = gold.values.sorted { Self.precedes(($0.name, $0.gold), ($1.name, $1.gold)) }
    roles = Self.rows(documents) { $0.role.isEmpty ? "(none)" : $0.role }
    featureClasses = Self.rows(documents) { mention in
      guard let place = mention.place else { return "(unresolved)" }
      return place.featureClass.isEmpty ? "(none)" : place.featureClass
    }
  }

  private static func classes(of gold: GoldMention) -> [String] {
    var classes = [gold.type ?? "(none)"]
    if gold.isAdjectival { classes.append("(adjectival)") }
    if gold.country != nil { classes.append("(country)") }
    if gold.coordinate == nil { classes.append("(no coordinates)") }
    return classes
  }

  private static func count(_ document: JudgedDocument, in rows: inout [String: GoldRow]) {
    for gold in document.gold {
      for name in classes(of: gold) {
        rows[name, default: GoldRow(name: name)].gold += 1
        if gold.coordinate != nil { rows[name]?.withCoordinates += 1 }
      }
    }
    for pair in document.pairs {
      for name in classes(of: document.gold[pair.gold]) {
        rows[name]?.overlapping += 1
        if pair.isExact { rows[name]?.exact += 1 }
        if pair.isExact, pair.isNear { rows[name]?.endToEnd += 1 }
      }
    }
  }

  private static func countGiven(_ document: JudgedDocument, in rows: inout [String: GoldRow]) {
    for gold in document.gold {
      for name in classes(of: gold) where rows[name]?.goldSpans == nil {
        rows[name]?.goldSpans = 0
      }
    }
    for pair in document.pairs where pair.isExact && pair.isNear {
      for name in classes(of: document.gold[pair.gold]) { rows[name]?.goldSpans? += 1 }
    }
  }

  private static func rows(
    _ documents: [JudgedDocument], by name: (AnnotatedMention) -> String
  ) -> [AnnotatedRow] {
    var rows: [String: AnnotatedRow] = [:]
    for document in documents {
      for mention in document.annotated {
        let name = name(mention)
        rows[name, default: AnnotatedRow(name: name)].annotated += 1
      }
      for pair in document.pairs {
        let name = name(document.annotated[pair.annotated])
        rows[name]?.overlapping += 1
        if pair.isExact { rows[name]?.exact += 1 }
        if pair.judgement != nil { rows[name]?.judged += 1 }
        if pair.isNear { rows[name]?.near += 1 }
      }
    }
    return rows.values.sorted {
      precedes(($0.name, $0.annotated), ($1.name, $1.annotated))
    }
  }

  /// Sorts the corpus's own classes first, by size; then those added by this program.
  private static func precedes(
    _ left: (name: String, count: Int), _ right: (name: String, count: Int)
  ) -> Bool {
    let isAdded = (left.name.hasPrefix("("), right.name.hasPrefix("("))
    if isAdded.0 != isAdded.1 { return isAdded.1 }
    return left.count != right.count ? left.count > right.count : left.name < right.name
  }
}
