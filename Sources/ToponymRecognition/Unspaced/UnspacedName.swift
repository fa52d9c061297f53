/// A place name found in a run of characters.
struct UnspacedName {
  /// The tokens of the name.
  var tokens: Range<Int>
  /// The key of the name, or of the part of it that the gazetteer has: 静岡 of 静岡市.
  var key: UInt64
  /// What the gazetteer knows under the key.
  var entry: LexiconEntry
  /// The kind of place that the name ends with.
  var cue: Mention.TypeCue?
  /// Its role in the sentence.
  var role = Mention.Role.literal
  /// The probability that it is one, 0...1.
  var probability: Float
}
