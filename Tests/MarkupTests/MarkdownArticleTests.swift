import Markup
import TestSupport
import Testing

@Suite("Texts in Markdown")
struct MarkdownArticleTests {
  private func text(_ source: String) -> String {
    let article = MarkdownArticle(Array(source.utf8))
    #expect(MarkedTextCheck.faults(of: article.text, in: Array(source.utf8)).isEmpty)
    return article.text.string
  }

  @Test("Headings, paragraphs, lists, quotes, tables and rules are blocks")
  func blocks() {
    #expect(
      text(
        """
        Flood in Novi Sad
        =================

        ## On *Monday* ##
        Rain fell
        on Beocin.
        - Homs
        - Hama
          and Idlib
            1. Raqqa
        > quoted
        > in Derna

        ***
        | Town | River |
        |------|:-----:|
        | Osijek | Drava |
        | a\\|b | c |

            code = Rome
        Last line
        """)
          == """
          Flood in Novi Sad

          On Monday

          Rain fell on Beocin.

          Homs

          Hama and Idlib

          Raqqa quoted in Derna

          Town

          River

          Osijek

          Drava

          a|b

          c

          Last line
          """)
  }

  @Test(
    "Marks within lines are skipped, and what is none stays",
    arguments: [
      ("**Deir** al-*Zour* and __Al__ _Bab_", "Deir al-Zour and Al Bab"),
      ("~~Homs~~ ***Hama***", "Homs Hama"),
      ("2 * 3 * 4 and snake_case_name and *open", "2 * 3 * 4 and snake_case_name and *open"),
      ("[Novi Sad](http://a.b/c_(d) \"title\") lies", "Novi Sad lies"),
      ("![Bridge at Mostar](a.png) stands", "Bridge at Mostar stands"),
      ("[![Logo of Homs](l.png)](http://x)", "Logo of Homs"),
      (
        "see [Homs][1] and [hama] and [no such]\n\n[1]: http://x\n[Hama]: y",
        "see Homs and Hama and [no such]"
      ),
      ("`code Rome` and ``a ` b`` and `open", "and and `open"),
      ("\\*Homs\\* \\[x\\] \\a", "*Homs* [x] \\a"),
      ("R&amp;D in Z&uuml;rich &#8217; AT&T &nosuch;", "R&D in Zürich ’ AT&T &nosuch;"),
      ("<b class=\"x>y\">Homs</b><br/> <!-- Rome --> 3 < 5", "Homs 3 < 5"),
      ("<http://example.org/Rome>", "http://example.org/Rome"),
      ("Homs  \nHama\\\nIdlib\nRaqqa", "Homs\nHama\nIdlib Raqqa"),
      ("Homs[^1] fell\n\n[^1]: Near Hama", "Homs fell\n\nNear Hama"),
      ("```\nRome\n```\nHoms\n~~~\nParis", "Homs"),
      ("<script>\n\nRome\n</script>\nHoms", "Homs"),
      ("", ""),
    ])
  func inlines(source: String, expected: String) {
    #expect(text(source).lowercased() == expected.lowercased())
  }

  @Test("Front matter is skipped and tells title, date and language")
  func frontMatter() {
    let source =
      "---\ntitle: \"Rain: in Homs\"\nauthor:\n  title: x\ndate: 2017-03-04\nlang: de\n---\nHama"
    let article = MarkdownArticle(Array(source.utf8))
    #expect(article.text.string == "Hama")
    #expect(article.title == "Rain: in Homs")
    #expect(article.date == "2017-03-04")
    #expect(article.language == "de")
    #expect(text("---\nHama\n") == "Hama")
    #expect(MarkdownArticle(Array("+++\r\ntitle = 'A'\r\n+++\r\nB".utf8)).title == "A")
  }

  @Test("Many marks without partners are read in linear time")
  func hostile() {
    for piece in [
      "*", "_a ", "[", "]", "![", "[a](", "`a``", "<!--", "<a ", "&", "\\", "> ", "- ", "| ", "**a",
      "[a]: ", "<script", "~~", "#", "a*b_",
    ] {
      let growth = LinearTime.growth(from: 3_000) { count in
        _ = text(String(repeating: piece, count: count) + "Homs")
      }
      #expect(growth < LinearTime.limit, "\(piece)")
    }
    _ = text(String(repeating: "|a|b|\n|--|--|\n", count: 5_000))
    _ = text(String(repeating: "> - ", count: 20_000) + "Homs")
  }

  @Test("Whatever the text, each byte stands where the map says", arguments: 0..<60)
  func random(seed: UInt64) {
    let marks = [
      "*", "**", "_", "`", "``", "[", "](x)", "![", "]", "\\", "<b>", "<!--", "-->", "&amp;",
      "&#53;",
      "\n", "\n\n", "\n- ", "\n> ", "\n# ", "\n    ", "\n```\n", "  \n", "|", "\n|-|-|\n", "\r\n",
      "~~", "[^1]", "\n[a]: b\n", "[a]",
    ]
    var generator = SeededGenerator(seed: seed)
    var source = ""
    for _ in 0..<40 {
      source += marks.randomElement(using: &generator) ?? ""
      source += RandomText.make(seed: generator.next(), count: 3)
    }
    _ = text(source)
  }
}
