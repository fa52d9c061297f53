import ArticleAnnotation
import Cartography

/// The map of a report, drawn once for a column beside the article and once for a telephone: in a drawing
/// that is only scaled down its names could not be read.
struct ReportMap {
  /// Markup of an `svg` element that is shown from 36 em on.
  let wide: String
  /// That for less.
  let narrow: String

  /// nil where no place has a point.
  init?(of annotation: Annotation) {
    func map(_ width: Double, _ heightRatio: ClosedRange<Double>, _ prefix: String) -> String? {
      annotation.mapSVG(
        MapOptions(
          width: width, heightRatio: heightRatio, isInline: true, includesStyle: false,
          idPrefix: prefix))
    }
    guard let wide = map(640, 0.6...0.9, ""), let narrow = map(360, 0.8...1.1, "small-") else {
      return nil
    }
    self.wide = wide
    self.narrow = narrow
  }

  /// The styles of both.
  static var styles: [UInt8] { Array(MapStyle.css.utf8) }
}
