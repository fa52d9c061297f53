import TestSupport
import Testing

@testable import Gazetteer

@Suite("Name keys")
struct NameKeyTests {
  @Test("Extending a key word by word gives the key of the name")
  func wordByWord() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let words = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        word(&generator)
      }
      var key = NameKey.empty
      for word in words {
        key = Array(word.utf8).withUnsafeBufferPointer { key.extended(by: NameKey(word: $0)) }
      }
      #expect(key == NameKey(name: words.joined(separator: " ")), "\(words)")
    }
  }

  @Test(
    "Initials with periods are one word", arguments: ["U.S.", "W.Va.", "D.C", "N.Y.C.", "U.A.E."])
  func initials(_ word: String) {
    let key = Array(word.utf8).withUnsafeBufferPointer {
      NameKey.empty.extended(by: NameKey(word: $0))
    }
    #expect(key == NameKey(name: word))
  }

  @Test("A name that ends in an article has no skeleton, but a longer one has")
  func articles() {
    #expect(NameKey(name: "In Ar").skeleton == 0)
    #expect(NameKey(name: "Deir al").skeleton == 0)
    #expect(NameKey(name: "Deir al-Zour").skeleton == NameKey(name: "Dayr az-Zawr").skeleton)
    #expect(NameKey(name: "al-Hudaydah").skeleton == NameKey(name: "Hodeidah").skeleton)
  }

  @Test("The order of the words matters")
  func order() {
    #expect(NameKey(name: "South Paris") != NameKey(name: "Paris South"))
  }

  @Test("A name without letters has the empty key", arguments: ["", " ", "—", "’", "😀"])
  func empty(_ name: String) {
    #expect(NameKey(name: name) == .empty)
  }

  @Test("Fifty thousand names have fifty thousand keys")
  func collisions() {
    let whole = Set((0..<50_000).map { NameKey(name: "place x\($0)").value })
    #expect(whole.count == 50_000)
  }

  private func word(_ generator: inout SeededGenerator) -> String {
    let letters = Array("abcdeghiklmnoprstuwyzABDHQSTàéîöüčłşİßДёйКшقزور가나αΩ'’")
    let body = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
      letters[Int.random(in: letters.indices, using: &generator)]
    }
    return "x" + String(body)
  }
}
