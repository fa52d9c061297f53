/// The forms in which one character is written in China, Taiwan and Japan, folded to one.
///
/// 臺灣 and 台湾, 蘭州 and 兰州, 広島 and 广岛 are the same names in other forms of their characters. Names and
/// word lists are compared in the simplified form; where an abbreviating form stands for two characters
/// (发 for 發 and 髮), those become one, which no place name minds.
///
/// The small ヶ of Japanese names (関ヶ原) becomes the large ケ, which is as usual.
package enum IdeographForms {
  private static let first: UInt32 = 0x3000
  private static let end: UInt32 = 0xA000

  /// The folded form of each scalar from ``first`` to ``end``.
  private static let table: [UInt16] = {
    var table = (first..<end).map { UInt16($0) }
    var traditional: Unicode.Scalar?
    for scalar in pairs.unicodeScalars {
      guard let form = traditional else {
        traditional = scalar
        continue
      }
      if first..<end ~= form.value { table[Int(form.value - first)] = UInt16(scalar.value) }
      traditional = nil
    }
    return table
  }()

  /// The folded form of a scalar. It has as many bytes in UTF-8 as the scalar itself.
  ///
  /// - Parameter scalar: The scalar's value.
  /// - Returns: Its folded form, which is the scalar itself where there is no other.
  /// - Complexity: O(1).
  @inline(__always)
  package static func folded(_ scalar: UInt32) -> UInt32 {
    first..<end ~= scalar ? UInt32(table[Int(scalar - first)]) : scalar
  }

  /// Whether the form is written in Japan only: 沢, 県, 駅.
  ///
  /// - Complexity: O(1).
  package static func isJapaneseOnly(_ scalar: UInt32) -> Bool { japanese.contains(scalar) }

  private static let japanese = Set(
    """
    両乗亀亜仏仮価倹働児円処凪剣剤剰労効勅勧勲匂単厠厳収呉呪唖営噛団囲図圏圧塁塩増壊壌壱売変奨嬢実寛対専峠巌巣巻帯帰庁広廃弐弾従徳徴応恵悩悪懐戦戯戸戻払抜択拝拠拡挙挿捜掲掻\
    揺摂撃撹斉斎晩暁暦曁曽枠査栃栄桜桝桟検楡楽様権歓歩歯歳歴殻毎気汚沢浄涙渇済渉渋渓満溌滝瀬焔焼犠猟獣産畑畳痩発皐県砕稲穂穏穣竃竜笹粋粛粧経絵絶継続総緑縁縄縦繊繋繍聡聴脳臓\
    舎舗茘荘蔵薫薬蛍蝋覇覚覧観訳説読謡譲賛贋転軽輌辺辻込逓遅郷酔醗醤醸釈鉄鉱銭鋳錬録関閲闘陥険隠雑霊頴頼顔顕駅駆騒験髄髪鴎鶏鹸麹麺黒黙鼈齢
    """.unicodeScalars.map(\.value))
}
