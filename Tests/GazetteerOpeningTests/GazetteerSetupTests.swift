import Files
import Gazetteer
import GazetteerOpening
import Geodesy
import TestSupport
import Testing

@Suite("Opening a gazetteer") struct GazetteerSetupTests {
  private func setup(in folder: ScratchFolder) -> GazetteerSetup {
    let folders = UserFolders(environment: [
      "HOME": folder.path, "XDG_CACHE_HOME": folder.file("cache"), "TMPDIR": folder.path,
    ])
    var setup = GazetteerSetup(folders: folders)
    setup.text = GazetteerFolder(path: ProjectFolders.extract.path(percentEncoded: false))
    return setup
  }

  @Test("Everything lies in the folders that it is given")
  func folders() throws {
    let folder = try ScratchFolder()
    let setup = setup(in: folder)
    #expect(setup.userOverlay?.path == folder.file(".local/share/dateline/overlay.sqlite"))
    #expect(try setup.open().placeCount > 200)
    #expect(FileStatus(path: folder.file("cache/dateline"))?.isDirectory == true)
  }

  @Test("A folder without outlines and outlets gets those of the default gazetteer")
  func companions() throws {
    let folder = try ScratchFolder()
    let gazetteer = try setup(in: folder).open()
    #expect(!gazetteer.outlines.isEmpty)
    #expect(gazetteer.outlets.outlets.count > 1_000)
  }

  @Test("Places of an overlay file lie above the user's own, and its bad rows are reported")
  func overlays() throws {
    let folder = try ScratchFolder()
    var setup = setup(in: folder)
    try setup.userOverlay?.add([
      Place(
        id: "user:camp", name: "Camp", coordinate: .init(latitude: 36, longitude: 43),
        feature: FeatureCode(.spot, "CMP"))
    ])
    let header = "id\tname\tlatitude\tlongitude\n"
    setup.overlayFiles = [
      try folder.write("own.tsv", header + "user:camp\tNew Camp\t36\t43\nuser:x\tX\t95\t1\n")
    ]
    var refused: [String] = []
    let gazetteer = try setup.open(refused: { refused.append("\($0)") })
    let camp = try #require(try gazetteer.reference(id: "user:camp"))
    #expect(gazetteer.name(of: camp) == "New Camp")
    #expect(refused == ["\(folder.file("own.tsv")):3: latitude 95 is outside -90...90"])
  }
}
