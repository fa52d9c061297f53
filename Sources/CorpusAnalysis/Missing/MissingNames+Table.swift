import Gazetteer
import PlainText

extension [MissingName] {
  /// The names as a place table whose coordinates are yet to be filled in.
  ///
  /// The first columns are those of a place table, so `dateline gazetteer import` accepts every
  /// completed row and reports what the other rows lack. The last columns help to find the place;
  /// the import ignores them. Tabs and line ends in a name become spaces.
  ///
  /// - Returns: A header and one line per name, tab-separated, UTF-8.
  public func table() -> String {
    var text = MissingName.columns.joined(separator: "\t") + "\n"
    for name in self { text += name.row.joined(separator: "\t") + "\n" }
    return text
  }
}

extension MissingName {
  fileprivate static let columns = [
    "id", "name", "latitude", "longitude", "feature_class", "feature_code", "country", "names",
    "mentions", "documents", "confidence", "near", "near_id", "examples",
  ]

  fileprivate var row: [String] {
    let others = spellings.dropFirst().map { PlaceName($0) }
    return [
      Place.userID(forName: name), name, "", "", "P", "PPL", country, PlaceName.column(others),
      "\(mentions)", "\(documents)", FigureText.value(confidence, decimals: 2), near?.name ?? "",
      near?.id ?? "", examples.joined(separator: " "),
    ].map { field in String(field.map { $0.isNewline || $0 == "\t" ? " " : $0 }) }
  }
}
