import ArticleAnnotation

extension SpatialRelation {
  /// More relations than these would cover the map.
  private static let most = 8

  /// The relations that a map shows: all where they are few, else the shortest that join all places that
  /// any of them joins (Kruskal 1956, doi:10.1090/S0002-9939-1956-0078686-7), in the order of the text.
  ///
  /// - Complexity: O(*n* log *n*).
  static func drawn(of relations: [SpatialRelation]) -> [SpatialRelation] {
    guard relations.count > most else { return relations }
    var groups: [String: String] = [:]
    func group(_ id: String) -> String {
      var id = id
      while let next = groups[id] { id = next }
      return id
    }
    let sorted = relations.indices.sorted {
      (relations[$0].distance, $0) < (relations[$1].distance, $1)
    }
    let kept = sorted.filter { index in
      let from = group(relations[index].from)
      let to = group(relations[index].to)
      if from != to { groups[from] = to }
      return from != to
    }
    return kept.sorted().map { relations[$0] }
  }
}
