/// The result of folding one scalar of a name to its look-up key.
enum FoldedScalar: Equatable {
  /// It is ignored: marks of Latin, Greek, Cyrillic, Arabic and Hebrew; apostrophes.
  case dropped
  /// It ends a word.
  case separator
  /// It becomes these UTF-8 bytes: at most four, packed with the first byte lowest.
  case bytes(UInt32)
  /// It is a word of its own, in scripts that are written without spaces.
  case word
  /// It is kept unchanged.
  case itself
}

/// The folding of single scalars, as Unicode's compatibility decomposition (UAX #15) followed by
/// lower case and the removal of marks would give it for the scripts in which names are printed,
/// and, beyond that, of letters that have no decomposition (ł, đ, ø, ß, ı) and of Arabic letters
/// that writers interchange (ة/ه, ى/ي).
///
/// Marks of Indic and South-East Asian scripts are vowels and are kept.
enum FoldingTable {
  /// Folds one scalar above U+007F.
  ///
  /// - Complexity: O(1).
  static func fold(_ scalar: Unicode.Scalar) -> FoldedScalar {
    let value = scalar.value
    if value < 0x2C80, let entry = direct[Int(value)] { return entry }
    switch value {
    case 0x0300...0x036F, 0x0374, 0x0483...0x0489, 0x0591...0x05C7, 0x0610...0x061A, 0x0640,
      0x064B...0x065F, 0x0670, 0x06D6...0x06ED, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x1FEF,
      0x200B...0x200F,
      0x2018...0x201B, 0x2032, 0x02B9...0x02BF, 0x02C8, 0x02EE, 0xA78B, 0xA78C, 0xFE00...0xFE0F,
      0xFE20...0xFE2F, 0xFEFF, 0xAD:
      return .dropped
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005, 0x3040...0x30FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return .word
    case 0xFF10...0xFF19: return .bytes(value - 0xFF10 + 0x30)
    case 0xFF21...0xFF3A: return .bytes(value - 0xFF21 + 0x61)
    case 0xFF41...0xFF5A: return .bytes(value - 0xFF41 + 0x61)
    default: return byCategory(scalar)
    }
  }

  /// Whether canonical composition (UAX #15) may join the scalar to the one before it or replace
  /// it, in the scripts whose marks are kept.
  ///
  /// - Complexity: O(1).
  static func mayCompose(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0000...0x08FF: false
    case 0x093C, 0x0958...0x095F, 0x09BC, 0x09BE, 0x09D7, 0x09DC...0x09DF, 0x0A33, 0x0A36, 0x0A3C,
      0x0A59...0x0A5E, 0x0B3C, 0x0B3E, 0x0B56, 0x0B57, 0x0B5C, 0x0B5D, 0x0BBE, 0x0BD7, 0x0C56,
      0x0CC2, 0x0CD5, 0x0CD6, 0x0D3E, 0x0D57, 0x0DCA, 0x0DCF, 0x0DDF, 0x0F40...0x0FBC, 0x102E,
      0x1161...0x1175, 0x11A8...0x11C2, 0x1B35, 0x3099, 0x309A, 0xF900...0xFAFF,
      0xFB1D...0xFB4F, 0x11000...0x11FFF, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> FoldedScalar {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      return packed(scalar.properties.lowercaseMapping.utf8) ?? .itself
    case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
      .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return .itself
    default:
      return .separator
    }
  }

  private static func packed(_ bytes: some Collection<UInt8>) -> FoldedScalar? {
    guard bytes.count <= 4 else { return nil }
    var value: UInt32 = 0
    for (index, byte) in bytes.enumerated() { value |= UInt32(byte) << (8 * UInt32(index)) }
    return .bytes(value)
  }

  private static let direct: [FoldedScalar?] = {
    var table = [FoldedScalar?](repeating: nil, count: 0x2C80)
    for row in rows {
      let parts = row.split(separator: " ")
      guard parts.count == 2, let target = packed(parts[0].utf8) else { continue }
      for scalar in parts[1].unicodeScalars where scalar.value < 0x2C80 {
        table[Int(scalar.value)] = target
      }
    }
    return table
  }()

  /// Each row holds what it folds to, and the scalars that do.
  private static let rows: [StaticStringRow] = [
    "a àáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶəƏªɐɑ",
    "ae æǣǽÆǢǼ", "b ḃḅḇƀɓḂḄḆƁ", "c çćĉċčḉƈÇĆĈĊČḈƇ",
    "d ďđḋḍḏḑḓðɖɗƌĎĐḊḌḎḐḒÐƉƊ", "e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆɛƐ",
    "f ḟƒḞƑ", "g ĝğġģǥǧǵḡɠĜĞĠĢǤǦǴḠƓ", "h ĥħȟḣḥḧḩḫẖĤĦȞḢḤḦḨḪ",
    "i ìíîïĩīĭįıǐȉȋḭḯỉịÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊɨƗ", "ij ĳĲ", "j ĵǰĴ", "k ķĸǩḱḳḵƙĶǨḰḲḴƘ",
    "l ĺļľŀłḷḹḻḽƚĹĻĽĿŁḶḸḺḼ", "m ḿṁṃḾṀṂ", "n ñńņňŉŋǹṅṇṉṋɲÑŃŅŇŊǸṄṆṈṊƝ",
    "o òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợÒÓÔÕÖØŌŎŐƠǑǪǬǾȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢºɔƆ",
    "oe œŒ", "p ṕṗƥṔṖƤ", "r ŕŗřȑȓṙṛṝṟŔŖŘȐȒṘṚṜṞ", "s śŝşšșṡṣṥṧṩſŚŜŞŠȘṠṢṤṦṨ", "ss ßẞ",
    "t ţťŧțṫṭṯṱẗƭŢŤŦȚṪṬṮṰƬƮ", "th þÞ",
    "u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰʉɄ",
    "v ṽṿṼṾƲ", "w ŵẁẃẅẇẉẘŴẀẂẄẆẈ", "x ẋẍẊẌ", "y ýÿŷȳẏẙỳỵỷỹƴÝŶŸȲẎỲỴỶỸƳ",
    "z źżžẑẓẕƶȥŹŻŽẐẒẔƵȤʒƷǯǮ", "dz ǆǅǄǳǲǱ", "lj ǉǈǇ", "nj ǌǋǊ",
    "a \u{212B}ⱭⱯ", "b Ƀ", "d Ƌ", "l Ƚ", "s ẛ",
    "α ἈἉἊἋἌἍἎἏάᾈᾉᾊᾋᾌᾍᾎᾏᾸᾹᾺΆᾼ", "ε ἘἙἚἛἜἝέῈΈ",
    "η ἨἩἪἫἬἭἮἯήᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῆῇῊΉῌ", "ι ἸἹἺἻἼἽἾἿίιῐῑῒΐῖῗῘῙῚΊ", "ο ὈὉὊὋὌὍόῸΌ", "ρ Ῥ",
    "υ ϒϓϔὙὛὝὟύῠῡῢΰῦῧῨῩῪΎ", "ω ὨὩὪὫὬὭὮὯώᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῶῷῺΏῼ",
    "α \u{1F71}\u{1FBB}", "ε \u{1F73}\u{1FC9}", "η \u{1F75}\u{1FCB}",
    "ι \u{1F77}\u{1FBE}\u{1FD3}\u{1FDB}",
    "ο \u{1F79}\u{1FF9}", "υ \u{1F7B}\u{1FE3}\u{1FEB}", "ω \u{1F7D}\u{1FFB}",
    "а ӐӑӒӓ", "е Ӗӗ", "ж ӁӂӜӝ", "з Ӟӟ", "и ӢӣӤӥ", "о Ӧӧ", "у ӮӯӰӱӲӳ", "ч Ӵӵ", "ы Ӹӹ", "э Ӭӭ",
    "ѵ Ѷѷ", "ә Ӛӛ", "ө Ӫӫ", "ہ ۂ", "ے ۓ", "ە ۀ",
    "α άἀἁἂἃἄἅἆἇὰᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷΆ", "ε έἐἑἒἓἔἕὲΈ", "η ήἠἡἢἣἤἥἦἧὴΉ", "ι ίϊΐἰἱἲἳἴἵἶἷὶΊΪ",
    "ο όὀὁὂὃὄὅὸΌ", "υ ύϋΰὐὑὒὓὔὕὖὗὺΎΫ", "ω ώὠὡὢὣὤὥὦὧὼΏ", "σ ς", "ρ ῤῥ",
    "е ёЁѐЀ", "и йЙѝЍ", "і їЇ", "г ґҐѓЃ", "к ќЌ", "у ўЎ",
    "ا أإآٱ", "ه ة", "ي ىئیې", "و ؤ", "ک ك", "ي ی",
  ]

  private typealias StaticStringRow = String
}
