import Testing

@testable import DatelineBenchmark

@Suite("Median, range and ratios of repeated measurements")
struct SampleTests {
  @Test("The median is the middle value, or the mean of the two in the middle")
  func median() {
    #expect(Sample([5, 1, 3]).median == 3)
    #expect(Sample([4, 1, 3, 2]).median == 2.5)
    #expect(Sample([7]).median == 7)
  }

  @Test("A slow run moves the range and not the median")
  func outlier() {
    let sample = Sample([2, 2, 2, 100])
    #expect(sample.median == 2)
    #expect(sample.minimum == 2)
    #expect(sample.maximum == 100)
  }

  @Test("Ratios are taken run by run")
  func ratios() {
    #expect(Sample([2, 9]).ratios(to: Sample([1, 3])).values == [2, 3])
  }
}
