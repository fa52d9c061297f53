import Dateline
import Foundation
import TestGazetteers
import Testing

@Suite("The outlet that ran a text") struct OutletTests {
  private func place(_ text: String, _ outlet: String?) throws -> AnnotatedPlace {
    let geoparser = try Geoparser(gazetteer: TestGazetteer.standard())
    let annotation = geoparser.annotate(Document(id: "", text: text), outlet: outlet)
    return try #require(annotation.places.first)
  }

  @Test(
    "A local paper's town is near the paper",
    arguments: [
      ("theparisnews.com", "US", "TX"), ("parispi.net", "US", "TN"), ("lemonde.fr", "FR", ""),
    ])
  func paris(outlet: String, country: String, admin1: String) throws {
    let place = try place("A fire broke out in Paris on Monday.", outlet)
    #expect(place.details?.countryCode?.description == country)
    if !admin1.isEmpty {
      #expect(place.reasons.contains("near the outlet's home"))
      let without = try self.place("A fire broke out in Paris on Monday.", nil)
      #expect(without.details?.countryCode?.description == "FR")
    }
  }

  @Test("A paper of the world says nothing of its home's namesakes")
  func international() throws {
    let place = try place("Talks on trade were held in Cambridge, England.", "nytimes.com")
    #expect(place.details?.countryCode?.description == "GB")
  }

  @Test("The annotation says which outlet was used, and nothing of one that is not known")
  func output() throws {
    let geoparser = try Geoparser(gazetteer: TestGazetteer.standard())
    let document = Document(id: "", text: "A fire broke out in Paris.")
    let known = String(
      decoding: geoparser.annotate(document, outlet: "Paris Beacon-News").geoJSON(), as: UTF8.self)
    #expect(
      known.contains(
        #""outlet":{"domain":"parisbeacon.com","name":"Paris Beacon-News","reach":"local","#
          + #""home_id":"geonames:4246659","home":"Paris"}"#))
    let unknown = String(
      decoding: geoparser.annotate(document, outlet: "Nowhere Gazette").geoJSON(), as: UTF8.self)
    #expect(!unknown.contains("\"outlet\""))
  }

  @Test("The message about an unknown outlet is short, however long its name")
  func message() {
    #expect(
      "\(UnknownOutlet(name: "X"))"
        == "the outlet “X” is unknown, or several outlets have the name; give its web domain, "
        + "or leave it out and have places told apart by the text alone")
    #expect("\(UnknownOutlet(name: String(repeating: "x", count: 9_999)))".count < 250)
  }
}
