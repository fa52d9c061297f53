import Foundation
import TestGazetteers
import TestSupport
import Testing

@testable import AnnotationReview
@testable import ArticleAnnotation
@testable import ArticleText
@testable import PlainText

@Suite("A review of doubtful names") struct ReviewSessionTests {
  private static let text =
    "Portland was quiet on Monday. A fire broke out on Qorbex Street in Aleppo, Syria. "
    + "Paris, Texas, is far from Paris, France."

  private func session(
    _ text: String = text, file: String = "", below: Double = 0.8, includesAll: Bool = true,
    columns: Int = 80
  ) throws -> ReviewSession {
    let gazetteer = try TestGazetteer.standard()
    let known = Corrections(Array(file.utf8), path: "c.tsv", gazetteer: gazetteer) {
      Issue.record("\($0)")
    }
    let geoparser = Geoparser(
      gazetteer: gazetteer, options: AnnotationOptions(alternatives: 8, corrections: known))
    return ReviewSession(
      geoparser.annotate(Document(id: "a", text: text)), gazetteer: gazetteer,
      file: try CorrectionFile(bytes: Array(file.utf8), path: "c.tsv") { Issue.record("\($0)") },
      below: below, includesAll: includesAll, style: ReviewStyle(columns: columns))
  }

  /// The lines below the header.
  private func lines(_ session: ReviewSession) -> [String] {
    session.file.text().split(separator: "\n").dropFirst().map(String.init)
  }

  private func answer(_ session: inout ReviewSession, at name: String, _ line: String) -> String {
    while !session.isFinished, session.questions[session.current].text != name {
      _ = session.answer("")
    }
    return session.answer(line)
  }

  @Test("A line is read as what a person means by it")
  func answers() {
    let cases: [(String, ReviewAnswer)] = [
      ("", .skip), ("  ", .skip), ("s", .skip), ("S", .skip), ("2", .choice(2, always: false)),
      (" 12 ", .choice(12, always: false)), ("a2", .choice(2, always: true)),
      ("A 2", .choice(2, always: true)), ("n", .notAPlace(always: false)),
      ("an", .notAPlace(always: true)), ("au", .unresolved(always: true)),
      ("u", .unresolved(always: false)),
      ("/ Paris, Texas", .search("Paris, Texas")), ("/Paris", .search("Paris")), ("/", .search("")),
      ("b", .back), ("?", .help), ("q", .quit), ("a", .unknown("a")), ("-1", .unknown("-1")),
      ("99999999999999999999", .unknown("99999999999999999999")), ("\u{1B}[A", .unknown("[A")),
    ]
    for (line, expected) in cases { #expect(ReviewAnswer(line) == expected, "“\(line)”") }
  }

  @Test(
    "A number decides of the name in this article, and of single mentions where it means two places"
  )
  func scopes() throws {
    var session = try session()
    _ = answer(&session, at: "Portland", "1")
    _ = answer(&session, at: "Paris", "n")
    #expect(
      lines(session) == [
        "a\tPortland\t\t\tplace\tgeonames:4720131\tPortland, Texas, United States",
        "a\tParis\t82\t87\tnot_a_place\t\t",
      ])
  }

  @Test("“a” decides of the name in any article")
  func always() throws {
    var session = try session()
    _ = answer(&session, at: "Portland", "an")
    _ = answer(&session, at: "Aleppo", "au")
    #expect(
      lines(session) == [
        "\tPortland\t\t\tnot_a_place\t\t", "\tAleppo\t\t\tunresolved\t\t",
      ])
  }

  @Test("Going back takes the decision back")
  func back() throws {
    var session = try session()
    #expect(session.answer("b") == "This is the first name.\n> ")
    _ = session.answer("1")
    #expect(session.decided == 1)
    let again = session.answer("b")
    #expect(again.contains("1 of "))
    #expect(lines(session).isEmpty)
    #expect(session.decided == 0)
    _ = session.answer("s")
    _ = session.answer("b")
    _ = session.answer("n")
    #expect(lines(session) == ["a\tPortland\t\t\tnot_a_place\t\t"])
  }

  @Test("What is searched is numbered on and can be taken, coordinates too")
  func search() throws {
    var session = try session()
    let count = session.candidates.count
    let found = session.answer("/ Portland, Maine")
    #expect(found.contains("  \(count + 1) Portland, Maine, United States"))
    let point = session.answer("/ 35.2, 39.9")
    #expect(point.hasPrefix("  \(count + 1) 35.200000, 39.900000"))
    _ = session.answer("\(count + 1)")
    #expect(
      lines(session)
        == ["a\tPortland\t\t\tplace\t35.200000, 39.900000\t35.200000, 39.900000"])
    #expect(session.candidates.count == session.questions[session.current].candidates.count)
  }

  @Test("What is no answer is told, and the question stands")
  func mistakes() throws {
    var session = try session()
    let count = session.candidates.count
    #expect(session.answer("x\u{1B}[2J") == "“x[2J” is not an answer; type ? for help.\n> ")
    #expect(session.answer("0") == "There is no 0; the list goes from 1 to \(count).\n> ")
    #expect(session.answer("/") == "/ needs a name or coordinates after it: / Paris, Texas\n> ")
    #expect(
      session.answer("/ Zzqxkvw") == "The gazetteer has nothing named “Zzqxkvw”.\n> ")
    #expect(session.answer("/ 95, 10").contains("outside -90...90"))
    #expect(session.current == 0)
  }

  @Test("What is decided already is not asked again")
  func known() throws {
    let file = CorrectionColumn.header + "\n\tPORTLAND\t\t\tplace\tgeonames:4975802\n"
    let session = try session(file: file)
    #expect(!session.questions.contains { $0.text == "Portland" })
    #expect(session.questions.contains { $0.text == "Aleppo" })
  }

  @Test("A line that would contradict the file is refused")
  func contradiction() throws {
    let file = CorrectionColumn.header + "\na\tParis\t82\t\tplace\tgeonames:2988507\n"
    var session = try session(file: file)
    let first = answer(&session, at: "Paris", "an")
    #expect(!first.contains("already says"))
    #expect(lines(session).count == 2)
    var other = try self.session("Paris, Texas, is far from Paris, France.")
    _ = answer(&other, at: "Paris", "an")
    #expect(
      answer(&other, at: "Paris", "a1")
        == "c.tsv already says that “Paris” is not a place; change the line there, or go\nback with b.\n> "
    )
  }

  @Test("Only what is in doubt is asked, and only the mentions that are")
  func doubt() throws {
    let questions = try session(includesAll: false).questions
    #expect(questions.contains { $0.text == "Qorbex Street" })
    #expect(!questions.contains { $0.text == "Syria" })
    #expect(try session(below: 0, includesAll: false).questions.count <= questions.count)
    let empty = try session("Nothing happened.")
    #expect(empty.isFinished)
    #expect(empty.opening() == "The article names no places.\n")
    let sure = try session("Rain fell on Damascus, Syria.", includesAll: false)
    #expect(sure.opening() == "No name in the article is in doubt.\n")
  }

  @Test("No line is wider than 20 columns, whatever is answered")
  func narrow() throws {
    var session = try session(columns: 20)
    var text = session.opening()
    for line in ["?", "/ Portland", "foo", "99", "s", "b", "/ 95, 10", "a1"] {
      text += "\n" + session.answer(line)
    }
    while !session.isFinished { text += "\n" + session.answer("") }
    for line in text.split(separator: "\n") {
      #expect(TerminalText.width(String(line)) <= 20, "\(line)")
    }
    #expect(
      session.closing(article: "a b.txt").contains(
        "dateline annotate 'a b.txt' --corrections c.tsv"))
  }

  @Test("Control characters of an article do not reach the terminal")
  func hostile() throws {
    let text = "Rain \u{1B}[31mfell on\u{7} Raqqa\u{202E}, Syria. Raqqa\u{9B}31m"
    let session = try session(text)
    let shown = session.opening()
    #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B })
    #expect(!shown.contains("\u{202E}"))
  }

  @Test("Any lines on any text end well, and the file can be read again")
  func anything() throws {
    for seed in 0..<30 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var session = try session(RandomText.make(seed: seed))
      let answers = ["1", "a1", "2", "n", "u", "an", "s", "b", "/ Paris", "/ 1, 2", "zz", "?", ""]
      for _ in 0..<40 { _ = session.answer(answers.randomElement(using: &generator) ?? "") }
      _ = session.closing(article: "a")
      let again = try CorrectionFile(bytes: Array(session.file.text().utf8), path: "c.tsv") {
        Issue.record("seed \(seed): \($0)")
      }
      #expect(again.corrections.count == session.file.corrections.count)
    }
  }
}
