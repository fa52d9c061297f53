extension Geoparser {
  /// The outlet that ran a document: the one that the input gives, or the first of the names of its
  /// page that the gazetteer knows as an outlet.
  package func outlet(of document: CorpusDocument) -> String? {
    document.outlet ?? document.outletHints.first { gazetteer.outlets.outlet($0) != nil }
  }
}
