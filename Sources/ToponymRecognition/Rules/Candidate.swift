/// A name that may be a mention, with the clues for and against it.
struct Candidate {
  /// The match, with its range widened over the head where there is one.
  var match: GazetteerMatch
  /// The kind of place that the words in or beside the name say.
  var cue: Mention.TypeCue?
  /// The clues of the name and its neighbourhood.
  var clues: ClueSet
  /// The score of these clues, in log-odds.
  var localScore: Float
  /// The score with the rest of the document, in log-odds.
  var score: Float = 0
  /// True where only a comma stands between the candidate before and this one.
  var followsComma = false

  init(match: GazetteerMatch, cue: Mention.TypeCue? = nil, clues: ClueSet, localScore: Float) {
    self.match = match
    self.cue = cue
    self.clues = clues
    self.localScore = localScore
  }
}
