import Dateline

// Only what a stranger imports.

/// The examples of the guide, compiled; `GettingStartedTests` runs those that need nothing of the user's
/// own, and holds them to the text of the guide.
enum GettingStartedExample {
  static func open() throws -> Geoparser {
    let geoparser = try Geoparser()
    return geoparser
  }

  static func annotate(_ geoparser: Geoparser) {
    let document = Document(
      id: "story", text: "The convoy left Deir al-Zour for Raqqa, 120 km to the north-west.")
    let annotation = geoparser.annotate(document)
    for place in annotation.places {
      let name = place.details?.fullName ?? "unresolved"
      for mention in place.mentions {
        print(name, mention.text, mention.range, place.confidence)
      }
    }
    let geoJSON = AnnotationRenderer(.geojson).render(annotation)
    print(String(decoding: geoJSON, as: UTF8.self))
  }

  static func measure(_ geoparser: Geoparser) throws {
    let convoy = try PlaceQuery("Deir al-Zour").resolve(in: geoparser.gazetteer)
    let raqqa = try PlaceQuery("Raqqa").resolve(in: geoparser.gazetteer)
    for leg in Route(through: [convoy, raqqa]).legs {
      print(leg.geodesic.distance, leg.geodesic.azimuth)
    }
  }

  static func annotateAll(at path: String, with geoparser: Geoparser) -> (done: Int, failed: Int) {
    var source = InputSource(paths: [path])
    var done = 0
    var failed = 0
    let batch = AnnotationBatch(geoparser: geoparser, renderers: [AnnotationRenderer(.ndjson)])
    batch.run(&source, reader: DocumentReader()) { _, result in
      switch result {
      case .success(let finished): done += finished.outputs.count
      case .failure(let error):
        failed += 1
        print(error)
      }
    }
    return (done, failed)
  }

  static func ownPlaces() throws -> Geoparser {
    var setup = GazetteerSetup()
    setup.overlayFiles = ["villages.tsv"]
    let own = Geoparser(gazetteer: try setup.open())
    return own
  }
}
