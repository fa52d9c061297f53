import Foundation
import TestSupport
import Testing

@testable import Gazetteer
@testable import GazetteerBuild

@Suite("The default gazetteer")
struct DefaultGazetteerTests {
  @Test("Its text has no errors and at least 290,000 places")
  func sound() throws {
    let path = ProjectFolders.root.appending(component: "gazetteer").path(percentEncoded: false)
    let result = try GazetteerCheck(folder: GazetteerFolder(path: path)).run(
      minimumPlaces: 290_000)
    #expect(result.findings.prefix(20).map(\.description) == [])
    #expect(result.countries >= 250)
  }
}
