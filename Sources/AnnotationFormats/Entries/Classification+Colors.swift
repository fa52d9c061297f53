extension AnnotationEntry.Classification {
  /// Red, green and blue, 0...255.
  private var color: (red: UInt8, green: UInt8, blue: UInt8) {
    switch self {
    case .settlement: (0xC0, 0x39, 0x2B)
    case .division: (0x29, 0x80, 0xB9)
    case .nature: (0x27, 0xAE, 0x60)
    case .facility: (0x8E, 0x44, 0xAD)
    case .estimate: (0xE6, 0x7E, 0x22)
    case .coordinates: (0x2C, 0x3E, 0x50)
    case .unresolved: (0x7F, 0x8C, 0x8D)
    }
  }

  /// As KML has it behind two digits of opacity: blue, green, red in hexadecimal.
  var kmlColor: String {
    [color.blue, color.green, color.red].map { byte in
      byte < 16 ? "0\(String(byte, radix: 16))" : String(byte, radix: 16)
    }.joined()
  }

  /// As QGIS has it: red, green, blue, opacity.
  var qgisColor: String { "\(color.red),\(color.green),\(color.blue),255" }
}
