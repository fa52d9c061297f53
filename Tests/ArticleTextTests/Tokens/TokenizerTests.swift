import ArticleText
import TestSupport
import Testing

@Suite struct TokenizerTests {
  private func tokens(_ text: String) -> [Token] {
    Tokenizer().tokens(in: Document(id: "", text: text))
  }

  @Test func `texts are cut as the table says`() throws {
    for row in try TestTable.rows("tokens.tsv") {
      let document = Document(id: "", text: row[0])
      let found = Tokenizer().tokens(in: document).map { document.slice($0.range) }
      #expect(found.joined(separator: "|") == row[1], "\(row[0])")
    }
  }

  @Test func `nothing gives no token`() {
    #expect(tokens("").isEmpty)
    #expect(tokens(" \r\n\t…—!").isEmpty)
    #expect(tokens("\u{301}\u{FE0F}").isEmpty)
  }

  @Test func `a shape tells the case`() {
    let shapes = tokens("Paris USA deir McAllen 4th دير").map(\.shape)
    #expect(shapes[0].contains(.initialCapital))
    #expect(shapes[1].contains(.allCapitals))
    #expect(shapes[2].contains(.lower))
    #expect(shapes[3].isSuperset(of: [.initialCapital, .mixed]))
    #expect(shapes[4].contains(.digit))
    #expect(shapes[5].contains(.uncased))
  }

  @Test func `addresses and accounts are flagged`() {
    #expect(tokens("DailyMail.co.uk")[0].shape.contains(.address))
    #expect(tokens("@reuters")[0].shape.contains(.handle))
    #expect(tokens("#Raqqa")[0].shape.contains(.hashtag))
    #expect(!tokens("city.In")[0].shape.contains(.address))
  }

  @Test func `sentences start after full stops, not after abbreviations`() {
    func starts(_ text: String) -> [Bool] {
      tokens(text).map { $0.shape.contains(.sentenceStart) }
    }
    #expect(starts("One. Two") == [true, true])
    #expect(starts("One . Two") == [true, true])
    #expect(starts("St. Louis") == [true, false])
    #expect(starts("Gov. Smith") == [true, false])
    #expect(starts("J. Smith") == [true, false])
    #expect(starts("U.S. President") == [true, false])
    #expect(starts("One! Two? Three\n\nfour") == [true, true, true, true])
    #expect(starts("one\ntwo") == [true, true])
  }

  @Test func `a gap says what stands before`() {
    let gaps = tokens("a, b-c (d) / e\n\nf — g").map(\.gap)
    #expect(gaps[1] == [.comma, .space])
    #expect(gaps[2] == .hyphen)
    #expect(gaps[3] == [.space, .openBracket])
    #expect(gaps[4] == [.closeBracket, .space, .slash])
    #expect(gaps[5].contains(.blankLine))
    #expect(gaps[6] == [.space, .dash])
  }

  @Test func `lines in capitals and headlines are known as such`() {
    #expect(tokens("FIGHTING IN SYRIA").allSatisfy { $0.shape.contains(.inCapitals) })
    let headline = tokens("Rebels Leave Old City of Aleppo\n\nThe rebels left on Monday.")
    #expect(headline[0].shape.contains(.inTitleCase))
    #expect(headline.last?.shape.contains(.inTitleCase) == false)
  }

  @Test(arguments: 0..<200)
  func `tokens are ordered, disjoint and on scalar boundaries`(seed: UInt64) {
    let document = Document(id: "", text: RandomText.make(seed: seed))
    var end = 0
    for token in Tokenizer().tokens(in: document) {
      #expect(token.range.lowerBound >= end && !token.range.isEmpty)
      #expect(token.range.upperBound <= document.bytes.count)
      #expect(document.isOnBoundaries(token.range))
      end = token.range.upperBound
    }
  }

  @Test(arguments: ["a", "a.", "a-", "a@", "'", "é", "U.", "http://", "#", "a b "])
  func `a long text without a newline takes linear time`(piece: String) {
    let growth = LinearTime.growth(from: 20_000 / piece.utf8.count) { count in
      _ = tokens(String(repeating: piece, count: count))
    }
    #expect(growth < LinearTime.limit)
  }
}

extension Document {
  /// Whether both ends of a range stand between two scalars.
  func isOnBoundaries(_ range: Range<Int>) -> Bool {
    [range.lowerBound, range.upperBound].allSatisfy {
      $0 == bytes.count || bytes[$0] & 0xC0 != 0x80
    }
  }
}
