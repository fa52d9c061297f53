/// Annotations as they are written, for tests that read them back.
enum RecordedText {
  /// A place with its mentions.
  static func feature(
    _ id: String?, _ name: String, _ mentions: [(start: Int, text: String)], country: String = "SY",
    code: String = "PPL", point: (Double, Double)? = (39, 36), confidence: Double = 0.9,
    mentionConfidence: Double = 0.8, role: String = "literal", near: String? = nil
  ) -> String {
    let items = mentions.map { start, text in
      """
      {"start":\(start),"end":\(start + text.unicodeScalars.count),"text":"\(text)",\
      "role":"\(role)","confidence":\(mentionConfidence)}
      """
    }.joined(separator: ",")
    let geometry = point.map { #"{"type":"Point","coordinates":[\#($0.0),\#($0.1)]}"# } ?? "null"
    let letter = code.hasPrefix("PCL") || code.hasPrefix("ADM") ? "A" : "P"
    let nearby = near.map { #","near":{"id":"t:\#($0)","name":"\#($0)"}"# } ?? ""
    return """
      {"type":"Feature","geometry":\(geometry),"properties":{"id":\(id.map { #""\#($0)""# } ?? "null"),\
      "name":"\(name)","feature_class":"\(letter)","feature_code":"\(code)","country_code":"\(country)",\
      "country":"Land \(country)","admin1":null,"confidence":\(confidence)\(nearby),\
      "mentions":[\(items)],"alternatives":[{"id":"x","confidence":0.1}],"reasons":["a"]}}
      """
  }

  /// A line of NDJSON.
  static func line(
    _ id: String, _ features: [String], hash: String = "h", focus: String = "SY"
  ) -> String {
    """
    {"type":"FeatureCollection","id":"\(id)","features":[\(features.joined(separator: ","))],\
    "dateline":{"text":{"length":9,"sha256":"\(hash)"},"focus":[{"country_code":"\(focus)","share":1}]}}
    """
  }
}
