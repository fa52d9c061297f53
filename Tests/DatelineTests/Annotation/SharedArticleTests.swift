import Dateline
import TestGazetteers
import TestSupport
import Testing

/// The news article that the project's first aim was written for. It is no part of the project: these
/// tests run only where `../shared/article/deir-al-zour-2017.txt` lies beside the package, and are
/// listed as skipped where it does not.
@Suite(
  "The article on Deir al-Zour",
  .enabled(
    if: ProjectFolders.sharedArticle != nil,
    "../shared/article/deir-al-zour-2017.txt is not beside this package"))
struct SharedArticleTests {
  private let annotation: Annotation

  init() throws {
    let file = try #require(ProjectFolders.sharedArticle)
    let text = try ProjectFolders.text(file)
    annotation = Geoparser(gazetteer: try TestGazetteer.standard())
      .annotate(Document(id: "article", text: text))
  }

  private var texts: [String] { annotation.places.flatMap(\.mentions).map(\.text) }

  private func place(_ id: String) throws -> AnnotatedPlace {
    try #require(annotation.places.first { $0.details?.id == id }, "no \(id)")
  }

  @Test(
    "A name means the place that it means to a reader",
    arguments: [
      ("geonames:170794", ["Deir al-Zour", "Deir al-Zor"]),
      ("geonames:170792", ["Deir al-Zour", "Deir al-Zor"]),
      ("geonames:172955", ["Raqqa"]),
      ("geonames:99072", ["Mosul"]),
      ("geonames:4307", ["el-Shola"]),
      ("geonames:163843", ["Syria", "Syrian"]),
      ("geonames:99237", ["Iraq"]),
      ("geonames:2017370", ["Russian", "Russia"]),
      ("geonames:2635167", ["British"]),
    ])
  func identity(id: String, texts: [String]) throws {
    let found = Set(try place(id).mentions.map { $0.text.replacing(" province", with: "") })
    #expect(Set(texts).isSubset(of: found), "\(id): \(found.sorted())")
  }

  @Test("The Mediterranean is the sea")
  func sea() throws {
    let seas = annotation.places.filter { place in
      place.mentions.contains { $0.text.hasPrefix("Mediterranean") }
    }
    #expect(seas.count == 1)
    #expect(seas.first?.details?.feature.code == "SEA")
  }

  @Test("All mentions of the city and of the province are told apart")
  func cityAndProvince() throws {
    let province = try place("geonames:170792").mentions
    #expect(province.count == 2, "Deir al-Zour province, Deir al-Zor provincial governor")
    let city = try place("geonames:170794").mentions
    #expect(city.count >= 12)
    for mention in annotation.places.flatMap(\.mentions)
    where mention.text.hasPrefix("Deir") {
      #expect(city.contains(mention) || province.contains(mention))
    }
  }

  @Test(
    "Demonyms are demonyms",
    arguments: ["Syrian", "Russian", "British"])
  func demonyms(text: String) {
    let mentions = annotation.places.flatMap(\.mentions).filter { $0.text == text }
    #expect(!mentions.isEmpty)
    // "Syrian Observatory" may be told to be embedded; a place of its own it is not.
    #expect(mentions.allSatisfy { $0.role == .demonym || $0.role == .embedded })
    #expect(mentions.contains { $0.role == .demonym })
  }

  @Test(
    "What is no place is no mention",
    arguments: [
      "Essen", "Kalibr", "Islamic State", "Samra", "DailyMail", "Daily", "ISIS", "Assad", "Admiral",
      "UN", "Tuesday",
    ])
  func noPlaces(text: String) {
    #expect(!texts.contains { $0.contains(text) })
  }

  @Test("Repeats of a name are mentions of one feature")
  func oneFeatureAPlace() {
    let ids = annotation.places.compactMap { $0.details?.id }
    #expect(Set(ids).count == ids.count)
    #expect(annotation.focus.first?.country.description == "SY")
  }
}
