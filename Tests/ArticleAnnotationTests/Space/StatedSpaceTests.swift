import ArticleAnnotation
import ArticleText
import TestGazetteers
import Testing

@Suite("What a text states of space says which places it means")
struct StatedSpaceTests {
  private func annotation(_ text: String) throws -> Annotation {
    Geoparser(gazetteer: try TestGazetteer.standard()).annotate(Document(id: "1", text: text))
  }

  private func place(_ name: String, in text: String) throws -> AnnotatedPlace {
    try #require(
      annotation(text).places.first { $0.mentions.contains { $0.text == name } }, "\(text)")
  }

  @Test(
    "A stated distance, direction or capital decides among places of one name",
    arguments: [
      (
        "Floods hit Santiago, 155 km northwest of Santo Domingo, on Monday.", "Santiago", "DO",
        "Santiago de los Caballeros"
      ),
      (
        "A fire broke out in Springfield, 25 miles north of Hartford, police said.", "Springfield",
        "US", "Massachusetts"
      ),
      (
        "A fire broke out in Manchester, 50 miles north of Boston, police said.", "Manchester",
        "US",
        "New Hampshire"
      ),
      (
        "Rain fell on Valencia, about 120 km west of Caracas, on Monday.", "Valencia", "VE",
        "Carabobo"
      ),
      (
        "The train stopped in Birmingham, 150 miles west of Atlanta.", "Birmingham", "US", "Alabama"
      ),
      ("Shelling was heard in Tripoli, 80 km north of Beirut.", "Tripoli", "LB", "Tripoli"),
      ("The convoy reached Merida, 300 km east of Campeche.", "Merida", "MX", "Yucat"),
      ("He was born in Perth, 60 km north of Edinburgh.", "Perth", "GB", "Perth"),
    ])
  func decides(text: String, name: String, country: String, part: String) throws {
    let found = try place(name, in: text)
    let details = try #require(found.details, "\(text)")
    #expect(details.countryCode?.description == country, "\(text): \(details)")
    let words = [details.name, details.admin1 ?? "", details.id].joined(separator: " ")
    #expect(words.contains(part), "\(text): \(words)")
  }

  @Test("A name of many bearers of which none fits is placed by the words")
  func lacking() throws {
    let text = "The army left San Jose, 20 km north of Managua, on Monday."
    let found = try place("San Jose", in: text)
    #expect(found.details == nil)
    let point = try #require(found.coordinate)
    #expect(12.1...12.6 ~= point.latitude && -86.6...(-86.0) ~= point.longitude, "\(point)")
  }

  @Test("The article is doubted where no place of the name makes a statement true, and only there")
  func doubts() throws {
    let wrong = try annotation("Shelling was heard in Ramadi, 600 km west of Baghdad.")
    #expect(wrong.claims.map(\.verdict) == [.contradicts])
    let state = try annotation("Gary, Indiana, is 25 miles northwest of Chicago.")
    #expect(state.claims.last?.verdict == .contradicts)
    #expect(state.claims.last?.subject.name == "Gary")
    let right = try annotation("Rain fell on Valencia, about 120 km west of Caracas, on Monday.")
    #expect(right.claims.map(\.verdict) == [.agrees])
  }
}
