// Whoever imports Dateline needs the values that its functions take and give: documents and
// mentions, places and gazetteers, coordinates and lengths.
@_exported public import Gazetteer
@_exported public import Geodesy
@_exported public import ToponymRecognition
