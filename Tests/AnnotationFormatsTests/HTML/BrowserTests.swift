import Digests
import Foundation
import Testing

@Suite("The report in a browser", .enabled(if: Browser.isInstalled), .serialized)
struct BrowserTests {
  @Test("It runs its script, breaks no rule of its policy and asks for nothing else")
  func quiet() throws {
    let result = try Browser.open(HTMLReportTests.page(HTMLReportTests.story))
    #expect(result.dom.contains("<html lang=\"en\" class=\"scripted\">"))
    #expect(result.console == [])
  }

  @Test("Markup in the article is shown as text")
  func hostile() throws {
    let attack = "</script><img src=x onerror=\"document.title='taken'\"><style>*{}</style>"
    let result = try Browser.open(
      HTMLReportTests.page("\(attack)\n\nRain fell on Raqqa. \(attack)"))
    #expect(result.dom.contains("&lt;/script&gt;&lt;img src=x onerror="))
    #expect(!result.dom.contains("<img"))
    #expect(!result.dom.contains("<title>taken"))
    #expect(result.console == [])
  }

  @Test("Mention and row light each other up, arrows go along the mentions, Escape clears")
  func interaction() throws {
    let probe = """
      const is = (selector) => document.querySelector(selector).classList.contains("is-lit");
      const first = document.querySelector("article mark > a");
      const place = first.closest("mark").dataset.place;
      const found = [];
      const send = (target, event) => target.dispatchEvent(event);
      const key = (name) => new KeyboardEvent("keydown", { key: name, bubbles: true });
      send(first, new PointerEvent("pointerover", { bubbles: true }));
      found.push(is(`#entry-${place}`));
      send(document.body, new PointerEvent("pointerover", { bubbles: true }));
      found.push(!is(`#entry-${place}`));
      send(document.querySelector(`#entry-${place}`), new PointerEvent("pointerover", { bubbles: true }));
      found.push(is(`article mark[data-place="${place}"]`));
      send(document.body, key("Escape"));
      found.push(!is(`article mark[data-place="${place}"]`));
      first.focus();
      send(first, key("ArrowRight"));
      found.push(document.activeElement === document.querySelectorAll("article mark > a")[1]);
      document.title = found.join();
      """
    let hash =
      "sha256-" + Data(DigestAlgorithm.sha256.digest(of: Array(probe.utf8))).base64EncodedString()
    let page = try HTMLReportTests.page(HTMLReportTests.story)
      .replacing("script-src ", with: "script-src &#39;\(hash)&#39; ")
      .replacing("</body>", with: "<script>\(probe)</script></body>")
    let result = try Browser.open(page)
    #expect(result.console == [])
    #expect(result.dom.contains("<title>true,true,true,true,true</title>"))
  }
}

/// A headless Chromium, where it is installed.
enum Browser {
  struct Result {
    /// The document after its scripts have run.
    let dom: String
    /// What was said on the console: violated policies and errors.
    let console: [String]
  }

  private static let executable: String? = ["chromium", "chromium-browser", "google-chrome"]
    .flatMap { name in
      (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
        "\($0)/\(name)"
      }
    }.first(where: FileManager.default.isExecutableFile)

  static var isInstalled: Bool { executable != nil }

  /// Opens a page from a file.
  static func open(_ page: String) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "dateline-browser-\(UUID())", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "page.html")
    let log = folder.appending(path: "log.txt")
    try Data(page.utf8).write(to: file)
    try Data().write(to: log)
    let process = Process()
    process.executableURL = URL(filePath: try #require(executable))
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--user-data-dir=\(folder.path(percentEncoded: false))profile", "--enable-logging=stderr",
      "--dump-dom", file.absoluteString,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    let dom = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
    return Result(
      dom: String(decoding: dom, as: UTF8.self),
      console: lines.filter { $0.contains("CONSOLE") }.map(String.init))
  }
}
