/// What the words between two names say of how the places lie to each other: "X, a village in Y".
///
/// The one grammar of such words. Recognition reads containers by it, resolution what lies near what, and
/// the claims of a text are those of it that can be tested.
package struct NameLink: Sendable, Hashable {
  /// What stands between, whatever its order.
  package struct Parts: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// One comma, behind the first name.
    package static let comma = Parts(rawValue: 1 << 0)
    /// "in".
    package static let within = Parts(rawValue: 1 << 1)
    /// "of".
    package static let of = Parts(rawValue: 1 << 2)
    /// "near", "outside", "from", "between": beside it, or otherwise in.
    package static let near = Parts(rawValue: 1 << 3)
    /// "the", "a", "an".
    package static let article = Parts(rawValue: 1 << 4)
    /// "city", "village" and what else a settlement is called.
    package static let settlement = Parts(rawValue: 1 << 5)
    /// "street", "camp", "outskirts": a part of a settlement, or what stands in it.
    package static let part = Parts(rawValue: 1 << 6)
    /// "capital".
    package static let capital = Parts(rawValue: 1 << 7)
    /// "northern", "central".
    package static let direction = Parts(rawValue: 1 << 8)
    /// A number, "km", "not far", "just".
    package static let measure = Parts(rawValue: 1 << 9)
    /// "and", "or".
    package static let conjunction = Parts(rawValue: 1 << 10)
    /// "is", "lies", "located", "which".
    package static let position = Parts(rawValue: 1 << 11)
    /// "provincial", "regional".
    package static let provincial = Parts(rawValue: 1 << 12)
    /// "island", "islands".
    package static let island = Parts(rawValue: 1 << 13)
    /// "to", as in "from Lagos to Accra".
    package static let way = Parts(rawValue: 1 << 15)
    /// The "'s" of the first name.
    package static let possessive = Parts(rawValue: 1 << 14)
  }

  /// What stands between.
  package let parts: Parts
  /// How many words that are.
  package let count: Int

  /// Whether the first lies in the second: "X, Y", "X in northern Y", "X, the capital of Y".
  package var saysContainer: Bool {
    if parts == .comma { return true }
    let allowed: Parts = [.comma, .within, .of, .article, .settlement, .capital, .direction]
    return count <= 5 && parts.isSubset(of: allowed) && !parts.isDisjoint(with: [.within, .of])
  }

  /// Whether the first lies in the second or near it: "X, a village near Y".
  package var saysNear: Bool {
    let allowed: Parts = [
      .comma, .within, .of, .near, .article, .settlement, .part, .direction, .measure, .conjunction,
    ]
    return parts.isSubset(of: allowed) && !parts.isDisjoint(with: [.within, .of, .near])
  }

  /// Whether the second lies in the first: "Raqqa's Naim square".
  package var saysHas: Bool { parts == .possessive }

  /// Whether a sentence states that the first lies in the second: "X is in Y", "X, a town in the Y".
  package var statesContainer: Bool {
    let allowed: Parts = [.comma, .within, .article, .settlement, .position]
    return parts.isSubset(of: allowed) && parts.contains(.within)
      && (!parts.contains(.settlement) || parts.contains(.article))
  }

  /// Whether it states that the first is the capital of the second: "X, the provincial capital of Y".
  package var statesCapital: Bool {
    let allowed: Parts = [.comma, .article, .provincial, .capital, .of, .position]
    return parts.isSubset(of: allowed) && parts.isSuperset(of: [.capital, .of])
  }

  /// Whether the second is an island of the first, a sea: "the Mediterranean island of Malta".
  package var statesIsland: Bool { parts == [.island, .of] }

  /// Whether one goes from the first to the second.
  package var isWay: Bool { parts == .way }

  /// Whether nothing stands between: "Manchester New Hampshire".
  package var isAdjacent: Bool { parts.isEmpty && count == 0 }

  /// Whether both stand in a list: "X, Y", "X and Y".
  package var isList: Bool { parts == .comma || isConjunction }

  /// Whether only "and" or "or" stands between, with a comma or without.
  package var isConjunction: Bool {
    parts.contains(.conjunction) && parts.isSubset(of: [.conjunction, .comma])
  }
}
