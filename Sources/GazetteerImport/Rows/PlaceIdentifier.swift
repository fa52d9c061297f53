/// Ids of places as the web writes them, made the same: `geonames:170794`, `wikidata:Q239097`.
enum PlaceIdentifier {
  /// What a link begins with, without scheme and `www.`, and our name of the register.
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

  /// The id with our name of its register; a link that is not known stays as it is.
  ///
  /// - Returns: nil for a text that names no register at all, or holds white space.
  static func normalized(_ text: some StringProtocol) -> String? {
    let text = String(text)
    guard text.contains(":"), text.allSatisfy({ !$0.isWhitespace }) else { return nil }
    var rest = text[...]
    for start in ["https://", "http://", "www."] where rest.lowercased().hasPrefix(start) {
      rest = rest.dropFirst(start.count)
    }
    for (prefix, register) in prefixes where rest.hasPrefix(prefix) {
      var id = rest.dropFirst(prefix.count)
      // What follows the id in a link: /about.rdf, /detail, /damascus.html, #this.
      if let end = id.firstIndex(where: { $0 == "?" || $0 == "#" }) { id = id[..<end] }
      if register != "osm", let end = id.firstIndex(of: "/") { id = id[..<end] }
      return id.isEmpty ? nil : "\(register):\(id)"
    }
    return text
  }

  /// The id of a row: made the same where it names its register, and else the person's own.
  static func own(_ text: String) -> String { normalized(text) ?? "user:" + text }
}
