#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The counts for one document, or their sum over several.
struct Tally {
  var documents = 0
  var missing = 0
  var gold = 0
  var annotated = 0
  /// Number of pairs, including exact ones.
  var overlapping = 0
  var exact = 0
  var goldWithCoordinates = 0
  var goldWithID = 0
  /// Pairs whose gold mention has coordinates and whose annotation has a place.
  var judged = 0
  /// Judged pairs within 161 km.
  var near = 0
  /// Exact pairs within 161 km.
  var endToEndNear = 0
  /// Exact pairs with the same id.
  var endToEndSame = 0
  /// Sum of ln(1 + km) / ln(20040) over the judged pairs.
  var logarithmicError = 0.0
  /// Whether mentions are exact gold spans, by confidence.
  var mentionReliability = Reliability()
  /// Whether places of judged pairs are within 161 km, by confidence.
  var placeReliability = Reliability()
  /// The pins in the main view.
  var pins = PinCounts()
  /// Whether these pins are right, by confidence.
  var pinReliability = Reliability()

  init() {}

  init(_ document: JudgedDocument) {
    documents = 1
    missing = document.isMissing ? 1 : 0
    gold = document.gold.count
    annotated = document.annotated.count
    goldWithCoordinates = document.gold.count { $0.coordinate != nil }
    goldWithID = document.gold.count { $0.id != nil }
    overlapping = document.pairs.count
    var isExact = [Bool](repeating: false, count: document.annotated.count)
    for pair in document.pairs {
      if pair.isExact {
        exact += 1
        isExact[pair.annotated] = true
      }
      add(pair, of: document)
    }
    for (mention, isExact) in zip(document.annotated, isExact) {
      if let confidence = mention.confidence { mentionReliability.add(confidence, isExact) }
    }
    if let judged = document.pins[.main] {
      pins = judged.counts
      pinReliability = judged.reliability
    }
  }

  private mutating func add(_ pair: JudgedDocument.Pair, of document: JudgedDocument) {
    guard let judgement = pair.judgement else { return }
    judged += 1
    if judgement.isNear { near += 1 }
    logarithmicError += log(judgement.kilometres + 1) / log(20040)
    if pair.isExact, judgement.isNear { endToEndNear += 1 }
    if pair.isExact, judgement.isSame, document.gold[pair.gold].id != nil { endToEndSame += 1 }
    if let confidence = document.annotated[pair.annotated].place?.confidence {
      placeReliability.add(confidence, judgement.isNear)
    }
  }

  /// Adds a document's counts `times` times.
  mutating func add(_ other: Tally, times: Int = 1) {
    documents += other.documents * times
    missing += other.missing * times
    gold += other.gold * times
    annotated += other.annotated * times
    overlapping += other.overlapping * times
    exact += other.exact * times
    goldWithCoordinates += other.goldWithCoordinates * times
    goldWithID += other.goldWithID * times
    judged += other.judged * times
    near += other.near * times
    endToEndNear += other.endToEndNear * times
    endToEndSame += other.endToEndSame * times
    logarithmicError += other.logarithmicError * Double(times)
    mentionReliability.add(other.mentionReliability, times: times)
    placeReliability.add(other.placeReliability, times: times)
    pins.add(other.pins, times: times)
    pinReliability.add(other.pinReliability, times: times)
  }
}
