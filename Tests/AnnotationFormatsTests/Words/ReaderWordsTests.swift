import Gazetteer
import Testing

@testable import AnnotationFormats

@Suite("Numbers and codes in the words of a reader") struct ReaderWordsTests {
  @Test(
    "Probabilities are whole per cent, and never say that a thing is certain or impossible when it is not",
    arguments: [
      (0.0, "0 %"), (0.004, "<1 %"), (0.974, "97 %"), (0.996, ">99 %"), (1, "100 %"), (2, "100 %"),
    ])
  func percent(share: Double, expected: String) {
    #expect(ReaderWords.percent(share) == expected)
  }

  @Test(
    "Distances have about three figures",
    arguments: [
      (0, "0 m"), (642, "640 m"), (994, "990 m"), (995, "1.0 km"), (12_360, "12.4 km"),
      (99_949, "99.9 km"), (99_950, "100 km"), (1_310_499, "1,310 km"),
    ])
  func distance(metres: Double, expected: String) {
    #expect(ReaderWords.distance(metres) == expected)
  }

  @Test("A feature is what a reader calls it, by its code or else by its rank")
  func features() {
    #expect(FeatureCode(.water, "STM").words == "river")
    #expect(FeatureCode(.water, "FJD").words == "water")
    #expect(FeatureCode(.administrative, "ADM1").words == "state or province")
    #expect(FeatureCode(.populated, "PPLC").words == "capital")
  }
}
