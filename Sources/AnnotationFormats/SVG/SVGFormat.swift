import ArticleAnnotation
import Cartography

extension AnnotationFormat {
  /// A map of a document.
  public static let svg = AnnotationFormat(SVGFormat())
}

/// A document as a map, as ``Annotation/mapSVG(_:)`` draws it. Without a place to draw, the map states that.
struct SVGFormat: TextFormat {
  let name = "svg"
  let fileExtensions = ["svg"]
  let mediaType = "image/svg+xml"
  let holdsManyDocuments = false

  func render(_ annotation: Annotation, options: RenderingOptions) -> [UInt8] {
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    return Array((declaration + (annotation.mapSVG() ?? Self.emptyMap) + "\n").utf8)
  }

  private static let emptyMap =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"dateline-map\" viewBox=\"0 0 800 120\""
    + " width=\"800\" height=\"120\" role=\"img\" aria-labelledby=\"map-title\">"
    + "<title id=\"map-title\">No places to draw</title><style>\(MapStyle.css)</style>"
    + "<text x=\"24\" y=\"66\">No places to draw</text></svg>"
}
