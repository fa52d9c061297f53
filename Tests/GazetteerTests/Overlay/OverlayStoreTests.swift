import Foundation
import GRDB
import Geodesy
import TestSupport
import Testing

@testable import Gazetteer

@Suite("The user's own places")
struct OverlayStoreTests {
  let scratch: ScratchFolder
  let store: OverlayStore

  init() throws {
    scratch = try ScratchFolder()
    store = OverlayStore(path: scratch.file("data/overlay.sqlite"))
  }

  @Test("A missing overlay is empty, and reading it does not create it")
  func nothing() throws {
    let contents = try store.contents()
    #expect(contents.places.isEmpty && contents.suppressed.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: store.path))
  }

  @Test("An added place is stored unchanged")
  func add() throws {
    let camp = place("user:camp", "Camp", names: [PlaceName("The | Camp", language: "en")])
    #expect(try store.add([camp]) == (1, 0))
    #expect(try store.contents().places == [camp])
  }

  @Test("A dry run gives its result and changes nothing")
  func dryRun() throws {
    try store.add([place("user:camp", "Camp")])
    let isThere = try store.change("import", isDryRun: true) { writer in
      try writer.put(place("user:base", "Base"))
      return try writer.state(id: "user:base") != .nothing
    }
    #expect(isThere)
    #expect(try store.contents().places.map(\.id) == ["user:camp"])
    #expect(try store.history().map(\.action) == ["add"])
  }

  @Test("A place of the same id takes the place of the old one")
  func replace() throws {
    try store.add([place("user:camp", "Camp"), place("user:base", "Base")])
    let counts = try store.add([place("user:camp", "Old Camp"), place("user:well", "Well")])
    #expect(counts == (1, 1))
    #expect(Set(try store.contents().places.map(\.name)) == ["Old Camp", "Base", "Well"])
  }

  @Test("A removed place is gone, and removing it returns it")
  func remove() throws {
    try store.add([place("user:camp", "Camp")])
    #expect(try store.remove(id: "user:camp") == place("user:camp", "Camp"))
    #expect(try store.contents().places.isEmpty)
  }

  @Test("Removing an unknown place reports an error")
  func unknown() throws {
    let error = try #require(throws: GazetteerError.self) { try store.remove(id: "user:nobody") }
    #expect(
      "\(error)"
        == "the overlay has no place user:nobody; “dateline gazetteer info” shows where the overlay is"
    )
  }

  @Test("An id is suppressed once, and adding a place with that id makes it visible again")
  func suppress() throws {
    try store.suppress(id: "geonames:99072")
    try store.suppress(id: "geonames:99072")
    #expect(try store.contents().suppressed == ["geonames:99072"])
    try store.add([place("geonames:99072", "Mosul")])
    #expect(try store.contents().suppressed == [])
  }

  @Test("Every change is recorded with the state before and after")
  func history() throws {
    let camp = place("user:camp", "Camp")
    try store.add([camp])
    try store.remove(id: "user:camp")
    let rows = try DatabaseQueue(path: store.path).read { db in
      try Row.fetchAll(db, sql: "SELECT action, id, before, after FROM change ORDER BY number")
    }
    #expect(rows.map { $0["action"] as String } == ["add", "remove"])
    #expect(rows.map { $0["before"] as String? } == [nil, PlaceTableWriter.row(camp)])
    #expect(rows.map { $0["after"] as String? } == [PlaceTableWriter.row(camp), nil])
  }

  @Test("An error in the middle of a batch restores the previous state")
  func batch() throws {
    try store.add([place("user:camp", "Camp")])
    try DatabaseQueue(path: store.path).write { db in
      try db.execute(
        sql: """
          CREATE TRIGGER refuse BEFORE INSERT ON place WHEN NEW.id = 'user:3'
          BEGIN SELECT RAISE(ABORT, 'no such luck'); END
          """)
    }
    let batch = [place("user:camp", "Changed")] + (1...5).map { place("user:\($0)", "P\($0)") }
    let error = try #require(throws: GazetteerError.self) { try store.add(batch) }
    #expect("\(error)" == "\(store.path): the overlay cannot be used: no such luck")
    #expect(try store.contents().places == [place("user:camp", "Camp")])
    let changes = try DatabaseQueue(path: store.path).read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM change")
    }
    #expect(changes == 1)
  }

  @Test("Concurrent writers lose nothing")
  func writers() throws {
    let errors = Log<String>()
    let path = store.path
    DispatchQueue.concurrentPerform(iterations: 4) { writer in
      let store = OverlayStore(path: path)
      for number in 0..<8 {
        do {
          try store.add([place("user:\(writer)-\(number)", "P")])
          if number % 4 == 3 { try store.remove(id: "user:\(writer)-\(number)") }
        } catch {
          errors.append("\(error)")
        }
      }
    }
    #expect(errors.values == [])
    #expect(try store.contents().places.count == 24)
    let changes = try DatabaseQueue(path: path).read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM change")
    }
    #expect(changes == 40)
  }

  @Test("A crash in the middle of a change leaves the previous state, which is readable at once")
  func crash() throws {
    try store.add((0..<200).map { place("user:\($0)", "Place \($0)") })
    let queue = try DatabaseQueue(path: store.path)
    let crashed = scratch.file("crashed.sqlite")
    try queue.writeWithoutTransaction { db in
      // A cache of one page makes SQLite write changed pages before the transaction ends.
      try db.execute(sql: "PRAGMA cache_size = 1; BEGIN; UPDATE place SET name = name || '!'")
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: store.path + suffix, toPath: crashed + suffix)
      }
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try Data(contentsOf: URL(filePath: crashed + "-journal")).count > 512)
    let places = try OverlayStore(path: crashed).contents().places
    #expect(places.count == 200)
    #expect(places.allSatisfy { !$0.name.hasSuffix("!") })
  }

  @Test("A crash before the first change is complete leaves an empty overlay")
  func emptyFile() throws {
    try scratch.write("data/overlay.sqlite", "")
    #expect(try store.contents().places.isEmpty)
    try store.add([place("user:camp", "Camp")])
    #expect(try store.contents().places.count == 1)
  }

  @Test("A change can be undone only if the place has no later changes")
  func undo() throws {
    try store.add([place("user:camp", "Camp")])
    try store.edit(id: "user:camp", base: nil) { $0.population = 99 }
    let error = try #require(throws: GazetteerError.self) { try store.undo(1) }
    #expect(error == .changedSince(change: 1, id: "user:camp", later: 2))
    #expect(try store.undo() == (2, 1))
    #expect(try store.contents().places == [place("user:camp", "Camp")])
    #expect(try store.history().map(\.action) == ["undo", "edit", "add"])
  }

  @Test("A version 1 overlay is read, and its changes can be listed and undone")
  func upgrade() throws {
    try store.add([place("user:camp", "Camp")])
    try DatabaseQueue(path: store.path).write { db in
      try db.execute(
        sql: """
          ALTER TABLE change DROP COLUMN batch; ALTER TABLE change DROP COLUMN author;
          PRAGMA user_version = 0
          """)
    }
    #expect(try store.history().map(\.id) == ["user:camp"])
    #expect(try store.undo(1) == (1, 1))
    #expect(try store.contents().places == [])
  }

  @Test("An overlay of a newer version is left unchanged")
  func newer() throws {
    try store.add([place("user:camp", "Camp")])
    try DatabaseQueue(path: store.path).write { try $0.execute(sql: "PRAGMA user_version = 3") }
    let sentence = GazetteerError.newerOverlay(path: store.path, found: 3, supported: 2)
    #expect(throws: sentence) { try store.contents() }
    #expect(throws: sentence) { try store.add([place("user:camp", "Changed")]) }
  }

  @Test("A file that is not a database is reported and left unchanged")
  func noDatabase() throws {
    let text = String(repeating: "this is my diary\n", count: 100)
    try scratch.write("data/overlay.sqlite", text)
    let sentence = "\(store.path): the overlay cannot be used: file is not a database"
    let reading = try #require(throws: GazetteerError.self) { try store.contents() }
    #expect("\(reading)" == sentence)
    let writing = try #require(throws: GazetteerError.self) {
      try store.add([place("user:camp", "Camp")])
    }
    #expect("\(writing)" == sentence)
    #expect(try String(contentsOfFile: store.path, encoding: .utf8) == text)
  }

  @Test("A folder that cannot be created is reported")
  func unwritable() throws {
    try scratch.write("file", "")
    let store = OverlayStore(path: scratch.file("file/overlay.sqlite"))
    let error = try #require(throws: GazetteerError.self) {
      try store.add([place("user:camp", "Camp")])
    }
    #expect(
      "\(error)" == "\(scratch.file("file")): cannot be written: the folder cannot be created")
  }

  private func place(_ id: String, _ name: String, names: [PlaceName] = []) -> Place {
    Place(
      id: id, name: name, coordinate: Coordinate(latitude: 35.5, longitude: 40.25),
      feature: FeatureCode(.populated, "PPL"), country: CountryCode("SY"), admin1: "07",
      population: 12, elevation: 200, source: "me", names: names)
  }
}
