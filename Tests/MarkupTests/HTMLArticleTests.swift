import Markup
import Testing

@Suite("The story of a page")
struct HTMLArticleTests {
  private func text(_ page: String) -> String {
    let article = HTMLArticle(Array(page.utf8))
    #expect(MarkedTextCheck.faults(of: article.text, in: Array(page.utf8)).isEmpty)
    return article.text.string
  }

  @Test("Blocks are parted by blank lines, inline marks by nothing, white space is one space")
  func blocks() {
    #expect(
      text(
        """
        <p>Rain fell on <b>Al-</b><i>Bab</i>
           and   Raqqa.<p>It <a href="/x">stopped</a><br>in Aleppo.
        <ul><li>Homs<li>Hama</ul><table><tr><td>Paris<td>Texas</table><pre>a
          b</pre>
        """)
        == "Rain fell on Al-Bab and Raqqa.\n\nIt stopped\nin Aleppo.\n\nHoms\n\nHama\n\nParis\n\n"
        + "Texas\n\na\n  b")
  }

  @Test("Character references are decoded and stand for their whole extent")
  func references() {
    let page = "<p>R&amp;D in Z&uuml;rich&#8217;s &#x41;&#0066;C AT&T &nosuch; &lt;b> &#65&#66 5 &"
    let article = HTMLArticle(Array(page.utf8))
    #expect(article.text.string == "R&D in Zürich’s ABC AT&T &nosuch; <b> AB 5 &")
    #expect(MarkedTextCheck.faults(of: article.text, in: Array(page.utf8)).isEmpty)
    let extents = article.text.pieces.filter { !$0.isVerbatim }
      .map { String(decoding: Array(page.utf8)[$0.source], as: UTF8.self) }
    #expect(
      extents == ["&amp;", "&uuml;", "&#8217;", "&#x41;", "&#0066;", "&lt;", "&#65", "&#66"])
  }

  @Test("References that HTML has and the parser has not are decoded as a whole")
  func laterReferences() {
    let page = "<p>St. John&apos;s &lpar;Canada&rpar; &apos; &apos &aposx; &quest;&excl;</p>"
    let article = HTMLArticle(Array(page.utf8))
    #expect(article.text.string == "St. John's (Canada) ' &apos &aposx; ?!")
    #expect(MarkedTextCheck.faults(of: article.text, in: Array(page.utf8)).isEmpty)
  }

  @Test("A form is left out unless it holds the page")
  func forms() {
    #expect(
      text("<p>Rain fell on Raqqa, for days.</p><form><p>Your name</p></form>")
        == "Rain fell on Raqqa, for days.")
    let page = NewsPage.page(body: "<article>\(NewsPage.story)</article>")
      .replacing("<body>", with: "<body><form id=\"aspnetForm\">")
    #expect(text(page) == NewsPage.text)
  }

  @Test("What stands around a story is left out")
  func newsPage() {
    let page = NewsPage.page(body: "<article>\(NewsPage.story)</article>")
    #expect(text(page) == NewsPage.text)
  }

  @Test(
    "The story is found by what the page says of it, else by its paragraphs",
    arguments: [
      "<article>STORY</article>", "<main>STORY</main>", "<div role=\"main\">STORY</div>",
      "<div itemprop=\"articleBody\">STORY</div>", "<div class=\"story-body\">STORY</div>",
      "<div>STORY</div>", "<table><tr><td>STORY</table>",
      "<div class=\"page-with-sidebar\"><div><article>STORY</article></div></div>",
      "<article>STORY</article><article class=\"teaser\"><h2>Other</h2><p>Short.</p></article>",
    ])
  func containers(form: String) {
    #expect(
      text(NewsPage.page(body: form.replacing("STORY", with: NewsPage.story))) == NewsPage.text)
  }

  @Test("A headline before the story comes first")
  func headline() {
    let page =
      "<header><nav><a href=/>Home</a></nav><h1>Dam breaks</h1></header>"
      + "<article><p>The dam at Derna broke.</p></article>"
    #expect(text(page) == "Dam breaks\n\nThe dam at Derna broke.")
  }

  @Test("Hidden elements, templates, scripts and comments are no text")
  func hidden() {
    #expect(
      text(
        """
        <p>Seen</p><p hidden>1</p><p style="DISPLAY : none">2</p><div aria-hidden=true>3</div>
        <template><p>4</p></template><noscript>5</noscript><script>'</p>6'</script><!-- 7 -->
        <style>p { x: "8" }</style><p class="sr-only">9</p><svg><title>10</title></svg>
        """) == "Seen")
  }

  @Test("What looks like markup in references is text")
  func textThatLooksLikeMarkup() {
    #expect(
      text("<p>He wrote &lt;/script&gt;&lt;img onerror=alert(1)&gt; in Homs.")
        == "He wrote </script><img onerror=alert(1)> in Homs.")
  }

  @Test("A page tells of itself")
  func facts() {
    let article = HTMLArticle(
      Array(
        """
        <!doctype html><html lang="de-AT"><head><title> Die   Flut &amp; der Damm | Blatt </title>
        <meta property="og:title" content="Die Flut &amp; der Damm">
        <meta property="og:site_name" content="Das Blatt">
        <meta property="article:published_time" content="2017-03-04T05:06:07Z">
        <link rel="canonical" href="https://www.Blatt.example:443/flut?x=1"></head>
        <body><svg><title>Icon</title></svg><time datetime="2016">x</time><p>Regen.</p>
        """.utf8))
    #expect(article.title == "Die Flut & der Damm")
    #expect(article.language == "de-AT")
    #expect(article.date == "2017-03-04T05:06:07Z")
    #expect(article.siteName == "Das Blatt")
    #expect(article.domain == "blatt.example")
    let bare = HTMLArticle(Array("<title>A</title><time datetime='2016-01-02'>x</time>".utf8))
    #expect(bare.title == "A")
    #expect(bare.date == "2016-01-02")
    #expect(bare.language == nil)
    #expect(bare.domain == nil)
  }

  @Test("A page without a story gives what text it has; an empty one none")
  func small() {
    #expect(text("") == "")
    #expect(text(" \n") == "")
    #expect(text("<html><body></body></html>") == "")
    #expect(text("Just Raqqa") == "Just Raqqa")
    #expect(text("<a href=x>Raqqa</a>") == "Raqqa")
    #expect(text("<nav><a href=x>Raqqa</a></nav>") == "")
  }
}

/// A news page of our own with what such pages have around a story.
enum NewsPage {
  static let story = """
    <h1>River rises at Novi Sad</h1><p class="byline">By Ana Test in Belgrade</p>
    <p>The Danube rose by two metres at <a href="/novi-sad">Novi Sad</a> on Monday, and people in
    the lower streets, who had seen it in 2006, carried sandbags to the quay before dusk.</p>
    <div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a></div>
    <p>&#8220;It will be over the wall by night,&#8221; said a baker in Petrovaradin, across the
    river, where the fortress stands; Vukovar, upstream, had been warned on Sunday.</p>
    <div class="related"><h2>Related</h2><ul><li><a href="/a">Floods in Osijek</a></ul></div>
    <p><a href="/b">Read also: What Pancevo learned</a></p>
    <p>Schools in Sremska Kamenica stay closed, and the road to Beocin is under water.</p>
    """

  static let text = """
    River rises at Novi Sad

    By Ana Test in Belgrade

    The Danube rose by two metres at Novi Sad on Monday, and people in the lower streets, who had \
    seen it in 2006, carried sandbags to the quay before dusk.

    “It will be over the wall by night,” said a baker in Petrovaradin, across the river, where the \
    fortress stands; Vukovar, upstream, had been warned on Sunday.

    Schools in Sremska Kamenica stay closed, and the road to Beocin is under water.
    """

  static func page(body: String) -> String {
    """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>River rises</title>
    <script>var a = "<p>London</p>";</script><style>p { color: red }</style></head>
    <body class="has-sidebar single-post">
    <div id="cookie-consent"><p>We use cookies in Paris, Rome and Berlin, and so do our partners,
    who are many, and who all want your consent before you read on.</p><button>Accept</button></div>
    <header class="site-header"><a href="/">The Test</a><ul><li><a href="/w">World</a>
    <li><a href="/s">Syria</a></ul></header>
    <nav><ul><li><a href="/1">London</a><li><a href="/2">Madrid</a></ul></nav>
    \(body)
    <aside><h2>Most read</h2><ol><li><a href="/3">Lisbon</a></ol></aside>
    <section id="comments"><article class="comment"><p>I was in Zagreb, and it was the same there,
    only that nobody carried anything at all.</p></article></section>
    <div class="newsletter-signup"><p>Get the news from Vienna every morning.</p></div>
    <footer><p>Copyright The Test, Skopje</p><a href="/i">Imprint</a></footer></body></html>
    """
  }
}
