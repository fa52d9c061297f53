/// Normalises ids of places as the web writes them to `geonames:170794`, `wikidata:Q239097`.
enum PlaceIdentifier {
  /// The beginnings of links, without scheme and `www.`, and Dateline's name for each register.
  private static let prefixes: [(prefix: String, register: String)] = [
    ("gn:", "geonames"), ("geonames:", "geonames"), ("geonames.org/", "geonames"),
    ("sws.geonames.org/", "geonames"), ("wd:", "wikidata"), ("wikidata:", "wikidata"),
    ("wikidata.org/wiki/", "wikidata"), ("wikidata.org/entity/", "wikidata"),
    ("pl:", "pleiades"), ("pleiades:", "pleiades"), ("pleiades.stoa.org/places/", "pleiades"),
    ("whg:", "whg"), ("whgazetteer.org/places/", "whg"), ("tgn:", "tgn"),
    ("vocab.getty.edu/tgn/", "tgn"), ("viaf:", "viaf"), ("viaf.org/viaf/", "viaf"),
    ("osm:", "osm"), ("openstreetmap.org/", "osm"),
    ("whosonfirst:", "whosonfirst"), ("spelunker.whosonfirst.org/id/", "whosonfirst"),
  ]

  /// Returns the id under Dateline's name for its register; an unknown link is returned unchanged.
  ///
  /// - Returns: The id; nil if the text names no register or contains white space.
  static func normalized(_ text: some StringProtocol) -> String? {
    let text = String(text)
    guard text.contains(":"), text.allSatisfy({ !$0.isWhitespace }) else { return nil }
    var rest = text[...]
    for start in ["https://", "http://", "www."] where rest.lowercased().hasPrefix(start) {
      rest = rest.dropFirst(start.count)
    }
    for (prefix, register) in prefixes where rest.hasPrefix(prefix) {
      var id = rest.dropFirst(prefix.count)
      // Cut what follows the id in a link, such as /about.rdf, /detail, /damascus.html or #this.
      if let end = id.firstIndex(where: { $0 == "?" || $0 == "#" }) { id = id[..<end] }
      if register != "osm", let end = id.firstIndex(of: "/") { id = id[..<end] }
      return id.isEmpty ? nil : "\(register):\(id)"
    }
    return text
  }

  /// Returns the id of a row: normalised if it names its register, otherwise one of the user's own.
  static func own(_ text: String) -> String { normalized(text) ?? "user:" + text }
}
