extension LayeredGazetteer {
  /// Returns the same gazetteer as of a year. Names that were not in use then give way to others,
  /// and former names that were in use count as official ones.
  ///
  /// - Parameter year: A year of the common era; 0 and negative numbers are before it.
  /// - Returns: A gazetteer over the same files.
  /// - Complexity: O(1); only references are copied.
  public func asOf(_ year: Int) -> LayeredGazetteer { LayeredGazetteer(self, year: year) }

  /// Returns the name that was in use for a place in the gazetteer's year.
  ///
  /// Of several names, the one that came into use last wins, and an English one before others.
  ///
  /// - Returns: The name; nil if the gazetteer has no year, or the place has no dated name that was
  ///   in use then.
  public func nameInForce(of reference: PlaceReference) -> String? {
    guard let year, let place = try? place(reference) else { return nil }
    let names = place.names.filter { name in
      name.isDated && name.isInForce(in: year) && name.kind != .demonym
        && name.kind != .abbreviation
    }
    return names.enumerated().min { left, right in
      if left.element.isEnglish != right.element.isEnglish { return left.element.isEnglish }
      let starts = (left.element.from ?? .min, right.element.from ?? .min)
      return starts.0 != starts.1 ? starts.0 > starts.1 : left.offset < right.offset
    }?.element.text
  }

  /// Filters candidates as of a year.
  ///
  /// If all of them bear the name in other years only, all are kept, because the text names one of
  /// them.
  func inForce(_ candidates: [Candidate], key: NameKey, in year: Int) -> [Candidate] {
    guard candidates.contains(where: \.isDated) else { return candidates }
    var valid: [Candidate] = []
    for candidate in candidates {
      guard candidate.isDated, let place = try? place(candidate.place) else {
        valid.append(candidate)
        continue
      }
      let dated = place.names.filter { name in
        name.isDated && NameLikeness.areAlike(NameKey(name: name.text), key, candidate.tier)
      }
      guard dated.isEmpty || dated.contains(where: { $0.isInForce(in: year) }) else { continue }
      var kind = candidate.kind
      if kind == .historical, !dated.isEmpty { kind = .official }
      valid.append(
        Candidate(
          place: candidate.place, tier: candidate.tier, kind: kind,
          isMainName: candidate.isMainName, isEnglish: candidate.isEnglish, isDated: true))
    }
    return valid.isEmpty ? candidates : valid
  }
}

/// Decides whether two names are the same in the tier by which a candidate was found.
private enum NameLikeness {
  static func areAlike(_ one: NameKey, _ other: NameKey, _ tier: MatchTier) -> Bool {
    tier < .skeleton ? one.value == other.value : one.skeleton == other.skeleton
  }
}

extension PlaceName {
  /// Whether the name says in which years it was in use.
  public var isDated: Bool { from != nil || to != nil }

  /// Whether the name was in use in a year, as far as is known.
  public func isInForce(in year: Int) -> Bool {
    (from ?? .min) <= year && year <= (to ?? .max)
  }

  package var isEnglish: Bool { language.map { $0 == "en" || $0.hasPrefix("en-") } ?? true }
}
