// Whoever imports Dateline needs the values that its functions take and give.
@_exported public import AnnotationFormats
@_exported public import AnnotationReview
@_exported public import ArticleAnnotation
@_exported public import ArticleInput
@_exported public import ArticleText
@_exported public import BatchAnnotation
@_exported public import CorpusAnalysis
@_exported public import Files
@_exported public import Gazetteer
@_exported public import GazetteerBuild
@_exported public import GazetteerExport
@_exported public import GazetteerImport
@_exported public import GazetteerOpening
@_exported public import GeoPackage
@_exported public import Geodesy
@_exported public import PlaceMeasuring
@_exported public import ToponymRecognition
