/// A name that may be a mention, with the clues for and against it.
struct Candidate {
  /// The match. Its range includes the head, if there is one: "Anderson County".
  var match: GazetteerMatch
  /// The kind of place named by words in or beside the name.
  var cue: Mention.TypeCue?
  /// The clues from the name and the words around it.
  var clues: ClueSet
  /// The score of these clues in log-odds.
  var localScore: Float
  /// The score in log-odds that also takes the rest of the document into account.
  var score: Float = 0
  /// Whether only a comma separates the previous candidate from this one.
  var followsComma = false

  init(match: GazetteerMatch, cue: Mention.TypeCue? = nil, clues: ClueSet, localScore: Float) {
    self.match = match
    self.cue = cue
    self.clues = clues
    self.localScore = localScore
  }
}
