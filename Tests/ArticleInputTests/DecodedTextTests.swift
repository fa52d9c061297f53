import Foundation
import TestSupport
import Testing

@testable import ArticleInput

@Suite("Encodings")
struct DecodedTextTests {
  /// A text in an encoding, by the program iconv.
  private func encode(_ text: String, _ encoding: String) throws -> [UInt8] {
    let folder = try ScratchFolder(["text": text])
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["iconv", "-f", "UTF-8", "-t", encoding, folder.file("text")]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return [UInt8](bytes)
  }

  @Test("Unicode is recognised by its byte order mark, its validity or its zero bytes")
  func unicode() throws {
    let text = "Regen über Köln, 👩‍👩‍👧 und دير الزور."
    for (encoding, name) in [
      ("UTF-16LE", "UTF-16LE"), ("UTF-16BE", "UTF-16BE"), ("UTF-32LE", "UTF-32LE"),
      ("UTF-32BE", "UTF-32BE"),
    ] {
      let decoded = DecodedText(try encode("\u{FEFF}" + text, encoding))
      #expect(decoded.text == text)
      #expect(decoded.encoding.rawValue == name)
      #expect(decoded.isDeclared)
      #expect(decoded.unreadableBytes == 0)
    }
    let plain = DecodedText(Array(("\u{FEFF}" + text).utf8))
    #expect(plain.text.utf8.elementsEqual(("\u{FEFF}" + text).utf8))
    #expect(plain.encoding == .utf8)
    let unmarked = DecodedText(try encode("Rain over Cologne, again.", "UTF-16LE"))
    #expect(unmarked.text == "Rain over Cologne, again.")
    #expect(!unmarked.isDeclared)
    #expect(DecodedText([]).text.isEmpty)
  }

  @Test(
    "Without a declaration, the encoding is detected from the text",
    arguments: [
      ("CP1252", "windows-1252", "L’été dernier, la crue a emporté le pont près de Besançon."),
      ("CP1252", "windows-1252", "Das Hochwasser stieg in Köln über die Ufer; Düsseldorf wartet."),
      ("CP1252", "windows-1252", "El río creció en Peñíscola y la gente pidió ayuda: ¿cuándo?"),
      ("CP1252", "windows-1252", "The café in Zürich stayed open, said its owner."),
      ("CP1252", "windows-1252", "“It is over,” said the mayor of Homs — and left."),
      ("CP1251", "windows-1251", "Вода поднялась у Херсона, и люди ушли из домов до рассвета."),
      ("KOI8-R", "KOI8-R", "Вода поднялась у Херсона, и люди ушли из домов до рассвета."),
      ("ISO-8859-5", "ISO-8859-5", "Вода поднялась у Херсона, и люди ушли из домов до рассвета."),
      ("CP866", "IBM866", "Вода поднялась у Херсона, и люди ушли из домов до рассвета."),
      ("CP1256", "windows-1256", "ارتفع منسوب المياه في دير الزور وغادر السكان منازلهم قبل الفجر."),
      (
        "ISO-8859-6", "ISO-8859-6",
        "ارتفع منسوب المياه في دير الزور وغادر السكان منازلهم قبل الفجر."
      ),
      (
        "CP1250", "windows-1250",
        "Wisła przybrała w Krakowie, a ludzie uciekli z domów jeszcze nocą, już żółtą łodzią."
      ),
      (
        "CP1250", "windows-1250",
        "Řeka se vylila z břehů u Děčína a lidé odešli ještě před úsvitem."
      ),
      (
        "ISO-8859-2", "ISO-8859-2",
        "Wisła przybrała w Łodzi, a śpiący ludzie uciekli źle ubrani, już żółtą łodzią."
      ),
      ("CP1253", "windows-1253", "Το ποτάμι ξεχείλισε κοντά στη Λάρισα και οι κάτοικοι έφυγαν."),
      (
        "CP1254", "windows-1254",
        "Irmak taştı; Diyarbakır’da insanlar şafaktan önce evlerini bıraktı, ağır yağış sürüyor."
      ),
      ("CP1255", "windows-1255", "הנהר עלה על גדותיו ליד העיר והתושבים עזבו את בתיהם לפני הזריחה."),
      (
        "CP1257", "windows-1257",
        "Upė išsiliejo prie Kauno, žmonės paliko namus dar prieš aušrą, lietus vėl stiprėja."
      ),
      ("CP874", "windows-874", "น้ำท่วมเมืองเชียงใหม่ ชาวบ้านต้องออกจากบ้านก่อนรุ่งสาง"),
      ("SHIFT_JIS", "Shift_JIS", "川の水が新潟であふれ、住民は夜明け前に家を出た。"),
      ("EUC-JP", "EUC-JP", "川の水が新潟であふれ、住民は夜明け前に家を出た。"),
      ("GB18030", "GB18030", "长江水位在武汉上涨，居民在天亮之前离开了家。"),
      ("BIG5", "Big5", "淡水河在台北上漲，居民在天亮之前離開了家。"),
      ("EUC-KR", "EUC-KR", "부산에서 강물이 넘쳐 주민들이 새벽이 되기 전에 집을 떠났다."),
    ])
  func detected(encoding: String, name: String, text: String) throws {
    let bytes = try encode(text, encoding)
    try #require(!bytes.isEmpty)
    let decoded = DecodedText(bytes)
    #expect(decoded.encoding.rawValue == name)
    #expect(decoded.text == text)
    #expect(!decoded.isDeclared)
    #expect(decoded.unreadableBytes == 0)
  }

  @Test(
    "A page or an XML text that names its encoding is believed",
    arguments: [
      "<html><head><meta charset=\"ISO-8859-2\">", "<META charset=iso-8859-2 >",
      "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>",
      "<?xml version=\"1.0\" encoding='ISO-8859-2'?>",
    ])
  func declared(head: String) throws {
    let decoded = DecodedText(Array(head.utf8) + [0xB1, 0x20, 0xE9])
    #expect(decoded.text == head + "ą é")
    #expect(decoded.encoding == .latin2)
    #expect(decoded.isDeclared)
  }

  @Test("A label means what it means in practice; if it is unknown, the encoding is detected")
  func labels() {
    #expect(DecodedText(Array("<meta charset=latin1>".utf8) + [0x93]).encoding == .windows1252)
    #expect(TextEncoding(label: "GB2312") == .gb18030)
    #expect(TextEncoding(label: "x-nothing") == nil)
    let wrong = DecodedText(Array("<meta charset=utf-8>caf".utf8) + [0xE9])
    #expect(wrong.text == "<meta charset=utf-8>café")
    #expect(wrong.encoding == .windows1252)
    #expect(!wrong.isDeclared)
  }

  @Test("UTF-8 with few errors remains UTF-8, and the errors are counted")
  func faulty() {
    let text = String(repeating: "Zürich, Köln. ", count: 20)
    let decoded = DecodedText(Array(text.utf8) + [0xFF, 0x21])
    #expect(decoded.encoding == .utf8)
    #expect(decoded.text == text + "\u{FFFD}!")
    #expect(decoded.unreadableBytes == 1)
    let undefined = DecodedText(Array("<meta charset=windows-1252>".utf8) + [0xE9, 0x81])
    #expect(undefined.text.hasSuffix("é\u{FFFD}"))
    #expect(undefined.unreadableBytes == 1)
  }

  @Test("A notice names the encoding that a text was read in")
  func notices() {
    func notice(_ isDeclared: Bool, _ unreadable: Int) -> String {
      InputNotice.encoding(
        path: "page.html", name: "windows-1252", isDeclared: isDeclared,
        unreadableBytes: unreadable
      ).description
    }
    #expect(notice(false, 0) == "page.html: read as windows-1252 (detected)")
    #expect(
      notice(true, 1) == "page.html: read as windows-1252 (declared); 1 byte could not be read")
    #expect(
      notice(true, 2) == "page.html: read as windows-1252 (declared); 2 bytes could not be read")
  }
}
