import Testing

@testable import AnnotationFormats

@Suite("Dates of documents")
struct ISODateTests {
  @Test("Year, month and day are taken as far as they are there, and no other form")
  func parse() {
    #expect(ISODate.parse("2017-09-05") == "2017-09-05")
    #expect(ISODate.parse("2017-09-05T10:00:00Z") == "2017-09-05")
    #expect(ISODate.parse("2017-09-05 10:00") == "2017-09-05")
    #expect(ISODate.parse("2017-09") == "2017-09")
    #expect(ISODate.parse("2017") == "2017")
    for text in [
      "", "T", "5 September 2017", "2017-13", "2017-00-01", "2017-9-5", "17", "2017-09-05-1",
    ] {
      #expect(ISODate.parse(text) == nil, "\(text)")
    }
  }
}
