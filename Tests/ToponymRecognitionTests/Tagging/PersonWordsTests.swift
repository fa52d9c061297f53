import Testing

@testable import ToponymRecognition

@Suite("Words that name persons elsewhere in a text") struct PersonWordsTests {
  @Test("A use of a word is judged by its other uses alone")
  func others() {
    var words = PersonWords()
    words.add(7, at: 3, 0.9)
    #expect(words.probability(of: 7, besides: 3) == 0)
    #expect(words.probability(of: 7, besides: 5) == 0.9)
    #expect(words.probability(of: 8, besides: 5) == 0)
    words.add(7, at: 9, 0.95)
    words.add(7, at: 12, 0.4)
    #expect(words.probability(of: 7, besides: 9) == 0.9)
    #expect(words.probability(of: 7, besides: 3) == 0.95)
  }
}

@Suite("Tags that are left open") struct TagSetTests {
  @Test("A set of one tag is that tag; the conventions leave open what their corpora leave out")
  func sets() {
    for tag in ToponymRecognition.Tag.allCases { #expect(TagSet(tag).only == tag) }
    #expect(TagSet.all.only == nil)
    #expect(MarkingConvention.complete.unmarked.only == .outside)
    #expect(!MarkingConvention.places.unmarked.contains(TagSet(.placeUnit)))
    #expect(MarkingConvention.places.unmarked.contains(TagSet(.personBegin)))
    #expect(!MarkingConvention.entities.unmarked.contains(TagSet(.personInside)))
    #expect(MarkingConvention.entities.tags(of: .organisation, count: 2) == [.all, .all])
    #expect(MarkingConvention.entities.tags(of: .person, count: 1) == [TagSet(.personBegin)])
  }
}
