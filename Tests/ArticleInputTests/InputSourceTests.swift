import Foundation
import TestSupport
import Testing

@testable import ArticleInput

@Suite("Input sources")
struct InputSourceTests {
  /// What a source gives: a text with the file's name, or a message, with the test's folder cut away.
  private func read(_ source: InputSource, in folder: ScratchFolder) -> [String] {
    var source = source
    var seen: [String] = []
    while let next = source.next() {
      switch next {
      case .success(let raw):
        let name = if case .line(let number) = raw.unit { "\(number)" } else { raw.name }
        seen.append("\(name)=\(String(decoding: raw.bytes, as: UTF8.self))")
      case .failure(let error):
        seen.append(error.description.replacing(folder.path + "/", with: ""))
      }
    }
    return seen
  }

  @Test("Files are read whole and JSONL line by line, in the given order")
  func order() throws {
    let folder = try ScratchFolder(["b.txt": "one\ntwo\n", "a.jsonl": "{1}\r\n\n \t\n{2}"])
    let source = InputSource(paths: [folder.file("b.txt"), folder.file("a.jsonl")])
    #expect(read(source, in: folder) == ["b.txt=one\ntwo\n", "1={1}\r", "4={2}"])
  }

  @Test("A folder is read recursively, in order, without hidden files; other endings are reported")
  func recursive() throws {
    let folder = try ScratchFolder([
      "r/b.txt": "b", "r/a/z.md": "z", "r/a/x.HTML": "x", "r/.hidden.txt": "h",
      "r/.git/c.txt": "g", "r/photo.jpg": "p", "r/a/data.json": "d", "r/.txt": "no",
    ])
    let source = InputSource(paths: [folder.file("r")])
    #expect(read(source, in: folder) == ["a/x.HTML=x", "a/z.md=z", "b.txt=b"])
    #expect(
      source.notices.map { $0.description.replacing(folder.path + "/", with: "") } == [
        "r: 2 files skipped; files read end in .txt .text .md .markdown .html .htm .xhtml .jsonl .ndjson, "
          + "each also with .gz"
      ])
  }

  @Test("An unreadable input is reported in its place, and reading continues")
  func faults() throws {
    let folder = try ScratchFolder(["a.txt": "a", "empty/.x": "", "photos/p.jpg": "p"])
    let paths = ["none.txt", "a.txt", "empty", "photos"].map { folder.file($0) }
    let endings = ".txt .text .md .markdown .html .htm .xhtml .jsonl .ndjson, each also with .gz"
    #expect(
      read(InputSource(paths: paths), in: folder) == [
        "none.txt: cannot be read: there is no such file", "a.txt=a",
        "empty: the folder has no files; expected \(endings)",
        "photos: the folder has no texts among its files (1); expected \(endings)",
      ])
  }

  @Test("gzip is recognised by content and unpacked, and several members are one text")
  func gzip() throws {
    let lines = (1...50_000).map { "{\"text\": \"line \($0)\"}" }
    let text = lines.joined(separator: "\n")
    let half = text.utf8.count / 2
    let bytes = Array(text.utf8)
    let folder = try ScratchFolder()
    let parts = try [bytes[..<half], bytes[half...]].map { try folder.gzip(Array($0)) }
    try folder.write("corpus.jsonl.gz", Data(parts[0] + parts[1] + [0, 0, 0]))
    try folder.write("plain-name.txt", Data(parts[0]))
    let corpus = read(InputSource(paths: [folder.file("corpus.jsonl.gz")]), in: folder)
    #expect(corpus.count == 50_000)
    #expect(corpus.last == "50000={\"text\": \"line 50000\"}")
    #expect(
      read(InputSource(paths: [folder.file("plain-name.txt")]), in: folder)
        == ["plain-name.txt=" + String(decoding: bytes[..<half], as: UTF8.self)])
  }

  @Test("A truncated or damaged gzip file gives the documents before the damage and an error")
  func brokenGzip() throws {
    let lines = (1...20_000).map { "{\"text\": \"line \($0) \($0 &* 2_654_435_761)\"}\n" }
    let folder = try ScratchFolder()
    let packed = try folder.gzip(Array(lines.joined().utf8))
    try folder.write("cut.jsonl.gz", Data(Array(packed[..<(packed.count / 2)])))
    let cut = read(InputSource(paths: [folder.file("cut.jsonl.gz")]), in: folder)
    #expect(
      cut.last
        == "cut.jsonl.gz: the gzip file is cut off; the lines of a corpus before its end were read")
    #expect(cut.count > 5_000)
    for (line, whole) in zip(cut.dropLast(), lines) {
      #expect(line.split(separator: "=", maxSplits: 1).last.map { $0 + "\n" } == whole)
    }
    var damaged = packed
    damaged[packed.count / 2] ^= 0xFF
    try folder.write("bad.jsonl.gz", Data(damaged))
    let bad = read(InputSource(paths: [folder.file("bad.jsonl.gz")]), in: folder)
    #expect(
      bad.last
        == "bad.jsonl.gz: the gzip file is damaged; the lines of a corpus before the damage "
        + "were read")
    try folder.write("page.html.gz", Data(Array(packed[..<1_000])))
    #expect(
      read(InputSource(paths: [folder.file("page.html.gz")]), in: folder)
        == [
          "page.html.gz: the gzip file is cut off; the lines of a corpus before its end were read"
        ])
  }

  @Test("Overlong lines and files are refused with name and number, and reading continues")
  func tooLong() throws {
    let long = String(repeating: "x", count: 3 << 20)
    let folder = try ScratchFolder(["a.jsonl": "{1}\n\(long)\n{3}\n\(long)", "b.txt": long])
    let source = InputSource(
      paths: [folder.file("a.jsonl"), folder.file("b.txt")], format: .auto, longestLine: 1 << 20,
      longestFile: 2 << 20)
    #expect(
      read(source, in: folder) == [
        "1={1}", "a.jsonl:2: the line is longer than 1 MiB and was skipped", "3={3}",
        "a.jsonl:4: the line is longer than 1 MiB and was skipped",
        "b.txt: the file is longer than 2 MiB; split it, or write it as JSONL with one document "
          + "per line",
      ])
  }

  @Test("Resuming from any position gives the same rest", arguments: ["c.jsonl", "c.jsonl.gz"])
  func resume(name: String) throws {
    let lines = (1...300).map {
      "{\"n\": \($0), \"pad\": \"\(String(repeating: "ä", count: 9_000))\"}"
    }
    let folder = try ScratchFolder(["a.txt": "first", "z.txt": "last"])
    let bytes = Array(lines.joined(separator: "\r\n").utf8)
    try folder.write(name, Data(name.hasSuffix("gz") ? try folder.gzip(bytes) : bytes))
    let paths = ["a.txt", name, "z.txt"].map { folder.file($0) }
    var source = InputSource(paths: paths)
    var units: [RawInput] = []
    while let next = source.next() { units.append(try next.get()) }
    #expect(units.count == 302)
    #expect(source.consumedSize == source.totalSize)
    for number in [0, 1, 2, 100, 299, 300, 301] {
      var rest = InputSource(paths: paths)
      if number > 0 { try rest.skip(to: units[number - 1].end) }
      let following = rest.next()
      let next = try #require(following).get()
      #expect(next.bytes == units[number].bytes)
      #expect(next.unit == units[number].unit)
      #expect(next.end == units[number].end)
    }
    var end = InputSource(paths: paths)
    try end.skip(to: units[301].end)
    let beyond = end.next()
    #expect(beyond == nil)
  }

  @Test("A file that has become shorter cannot be resumed")
  func shorter() throws {
    let folder = try ScratchFolder(["a.jsonl.gz": "{}"])
    try folder.write("a.jsonl.gz", Data(try folder.gzip(Array("{1}\n".utf8))))
    var source = InputSource(paths: [folder.file("a.jsonl.gz")])
    let error = #expect(throws: InputError.self) {
      try source.skip(to: InputPosition(file: 0, byte: 100, line: 3))
    }
    #expect(
      error?.description.replacing(folder.path + "/", with: "")
        == "a.jsonl.gz: cannot be read: it is shorter than when it was read before")
  }

  @Test("The format follows from the ending, or else from the content")
  func formats() throws {
    #expect(InputFormat(endingOf: "a/b.JSONL.gz") == .jsonl)
    #expect(InputFormat(endingOf: "a.html/b") == nil)
    #expect(InputFormat(endingOf: ".txt") == nil)
    func sniffed(_ text: String) -> InputFormat { InputFormat(sniffing: Array(text.utf8)) }
    #expect(sniffed("\u{FEFF}\n <!DOCTYPE html><p>") == .html)
    #expect(sniffed("<?xml version=\"1.0\"?>\n<html>") == .html)
    #expect(sniffed("<?xml version=\"1.0\"?>\n<TEI>") == .text)
    #expect(sniffed("\n{\"text\": 1}") == .jsonl)
    #expect(sniffed("Rain < snow") == .text)
    #expect(sniffed("") == .text)
    #expect(
      InputFormat(sniffing: Array("<html>".utf16.flatMap { [0xFF & UInt8($0), 0] })) == .html)
    let folder = try ScratchFolder(["one": "{\"text\": \"a\"}", "two": "a"])
    var one = InputSource(paths: [folder.file("one")])
    let isCorpus = one.holdsManyDocuments()
    #expect(isCorpus)
    #expect(read(one, in: folder) == ["1={\"text\": \"a\"}"])
    var two = InputSource(paths: [folder.file("two")])
    let isNoCorpus = !two.holdsManyDocuments()
    #expect(isNoCorpus)
    #expect(read(two, in: folder) == ["two=a"])
  }
}
