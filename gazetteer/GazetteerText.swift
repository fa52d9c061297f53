import Foundation

/// Where the default gazetteer's text lies once the package is built.
public enum GazetteerText {
  /// The folder that holds `places`, `handwritten` and `SOURCES.tsv`.
  public static var path: String { Bundle.module.bundlePath }
}
