public import Gazetteer
import PlainText

/// The report that `dateline gazetteer info` prints.
public struct GazetteerReport: Sendable {
  private let info: GazetteerInfo
  private let textPath: String
  private let overlayPath: String?

  /// Makes a report on an open gazetteer, its text and the user's overlay.
  public init(info: GazetteerInfo, textPath: String, overlayPath: String?) {
    self.info = info
    self.textPath = textPath
    self.overlayPath = overlayPath
  }

  /// The report as text for a terminal.
  public func text() -> String {
    var rows = [
      ["places", TextTable.grouped(info.places)], ["countries", TextTable.grouped(info.countries)],
    ]
    for featureClass in FeatureClass.allCases {
      guard let count = info.placesByClass[featureClass] else { continue }
      rows.append(["  class \(featureClass.rawValue)", TextTable.grouped(count)])
    }
    rows.append(["yours", TextTable.grouped(info.overlayPlaces)])
    rows.append(["hidden", TextTable.grouped(info.hiddenPlaces)])
    var text = TextTable(rows: rows, rightAligned: [1]).text()
    text += "\nhash     \(info.hash)\ntext     \(textPath)\n"
    for file in info.files { text += "compiled \(file)\n" }
    if let overlayPath { text += "overlay  \(overlayPath)\n" }
    text += "\nSources\n"
    for source in info.sources {
      text += "\(source.name) \(source.version): \(source.content)\n"
      text += "  \(source.licence). \(source.attribution)\n"
      if !source.url.isEmpty { text += "  \(source.url)\n" }
    }
    return text
  }
}
