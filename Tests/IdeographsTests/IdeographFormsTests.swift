import Testing

@testable import Ideographs

/// The forms of characters by which names are compared.
@Suite("Forms of ideographs") struct IdeographFormsTests {
  private static func folded(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { Unicode.Scalar(IdeographForms.folded($0.value)) ?? $0 }))
  }

  @Test(
    "Traditional, simplified and Japanese forms of a name are one",
    arguments: [
      ["臺灣", "台灣", "台湾"], ["蘭州", "兰州"], ["烏魯木齊", "乌鲁木齐"], ["廣島", "広島", "广岛"],
      ["橫濱", "横浜", "横滨"], ["關ケ原", "関ヶ原", "关ケ原"], ["縣", "県", "县"], ["龍澤", "竜沢", "龙泽"],
    ])
  func forms(names: [String]) {
    #expect(Set(names.map(Self.folded)).count == 1)
  }

  @Test(
    "What has no other form stays", arguments: ["北京", "さいたま", "トウキョウ", "Zürich", "서울", "🗾", "々"])
  func unchanged(text: String) { #expect(Self.folded(text) == text) }

  @Test("Folding twice gives what folding once gives, in as many bytes")
  func idempotent() {
    for value in UInt32(0x2F00)..<0xA100 {
      let once = IdeographForms.folded(value)
      #expect(IdeographForms.folded(once) == once)
      #expect((once < 0x800) == (value < 0x800))
    }
  }

  @Test("Forms that only Japan writes")
  func japaneseOnly() {
    for scalar in "県駅沢辻栃".unicodeScalars {
      #expect(IdeographForms.isJapaneseOnly(scalar.value))
    }
    for scalar in "县縣站北京国國台".unicodeScalars {
      #expect(!IdeographForms.isJapaneseOnly(scalar.value))
    }
  }
}
