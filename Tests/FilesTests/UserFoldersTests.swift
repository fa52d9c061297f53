import Testing

@testable import Files

@Suite("The user's folders") struct UserFoldersTests {
  @Test("They are those of the XDG base directory specification")
  func named() {
    let folders = UserFolders(environment: [
      "HOME": "/home/ada", "XDG_CACHE_HOME": "/c", "XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/e",
      "TMPDIR": "/t/",
    ])
    #expect(folders.cache == "/c/dateline")
    #expect(folders.data == "/d/dateline")
    #expect(folders.configuration == "/e/dateline")
    #expect(folders.scratch == "/t/")
    #expect(folders.temporaryCache.hasPrefix("/t/dateline-"))
  }

  @Test("Relative and empty ones are ignored")
  func ignored() {
    let folders = UserFolders(environment: [
      "HOME": "/home/ada", "XDG_CACHE_HOME": "c", "XDG_DATA_HOME": "", "TMPDIR": "",
    ])
    #expect(folders.cache == "/home/ada/.cache/dateline")
    #expect(folders.data == "/home/ada/.local/share/dateline")
    #expect(folders.configuration == "/home/ada/.config/dateline")
    #expect(folders.scratch == "/var/tmp")
    #expect(folders.temporaryCache.hasPrefix("/tmp/dateline-"))
  }

  @Test("Without a home they are in the temporary folder")
  func homeless() {
    #expect(UserFolders(environment: [:]).cache == "/tmp/.cache/dateline")
  }
}
