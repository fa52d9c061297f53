/// A text encoding that can be read.
public enum TextEncoding: String, CaseIterable, Sendable {
  /// Unicode.
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"
  /// Single-byte encodings of alphabets.
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"
  case windows874 = "windows-874"
  case latin2 = "ISO-8859-2"
  case cyrillic = "ISO-8859-5"
  case arabic = "ISO-8859-6"
  case greek = "ISO-8859-7"
  case latin9 = "ISO-8859-15"
  case koi8R = "KOI8-R"
  case koi8U = "KOI8-U"
  case ibm866 = "IBM866"
  case macintosh
  /// Multibyte encodings of East Asia.
  case shiftJIS = "Shift_JIS"
  case eucJP = "EUC-JP"
  case gb18030 = "GB18030"
  case big5 = "Big5"
  case eucKR = "EUC-KR"

  /// The encoding that a label in a page means in practice: `ISO-8859-1` means windows-1252 (WHATWG
  /// Encoding Standard, section 4.2).
  init?(label: some StringProtocol) {
    let label = label.lowercased()
    if let named = TextEncoding.allCases.first(where: { $0.rawValue.lowercased() == label }) {
      self = named
      return
    }
    switch label {
    case "utf8", "unicode-1-1-utf-8": self = .utf8
    case "utf-16", "utf16", "unicode": self = .utf16LittleEndian
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii",
      "cp1252", "x-cp1252":
      self = .windows1252
    case "cp1250": self = .windows1250
    case "cp1251": self = .windows1251
    case "iso-8859-9", "latin5", "cp1254": self = .windows1254
    case "cp1253": self = .windows1253
    case "cp1255", "iso-8859-8", "iso-8859-8-i": self = .windows1255
    case "cp1256": self = .windows1256
    case "cp1257", "iso-8859-13": self = .windows1257
    case "tis-620", "iso-8859-11", "cp874": self = .windows874
    case "latin2", "latin-2": self = .latin2
    case "koi8": self = .koi8R
    case "cp866", "866": self = .ibm866
    case "x-mac-roman", "mac": self = .macintosh
    case "sjis", "shift-jis", "x-sjis", "windows-31j", "ms_kanji": self = .shiftJIS
    case "x-euc-jp": self = .eucJP
    case "gb2312", "gb_2312-80", "gbk", "x-gbk", "chinese", "cp936": self = .gb18030
    case "big5-hkscs", "x-x-big5", "cp950": self = .big5
    case "ks_c_5601-1987", "korean", "windows-949", "cp949", "euckr", "ks_c_5601": self = .eucKR
    default: return nil
    }
  }

  /// The name that iconv uses: a superset of the standard where text in the wild goes beyond it.
  var converterName: String {
    switch self {
    case .windows874: "CP874"
    case .shiftJIS: "CP932"
    case .eucKR: "CP949"
    case .macintosh: "MACINTOSH"
    case .windows1250, .windows1251, .windows1252, .windows1253, .windows1254, .windows1255,
      .windows1256, .windows1257, .windows1258:
      "CP" + rawValue.dropFirst("windows-".count)
    default: rawValue
    }
  }
}
