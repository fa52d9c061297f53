import ArticleAnnotation
package import ArticleInput
import Gazetteer

extension Geoparser {
  /// The outlet that published a document: the one that the input names, or the first of its page's
  /// site names that the gazetteer knows as an outlet.
  package func outlet(of document: CorpusDocument) -> String? {
    document.outlet ?? document.outletHints.first { gazetteer.outlets.outlet($0) != nil }
  }
}
