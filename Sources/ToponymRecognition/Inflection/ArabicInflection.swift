/// The words that Arabic joins to a name, and the adjectives of names.
///
/// The lists are folded: ا for أ, إ and آ, ه for ة and ي for ى.
enum ArabicInflection {
  static let text = Inflection.Text(
    names: names, endings: endings, adjectives: adjectives, irregularAdjectives: irregular,
    writesKindsLowercase: false, minimumStemLength: 6)

  /// And, then, in, to, like: alone, in pairs, and to + the.
  private static let names: StaticString = """
    و->- ف->- ب->- ل->- ك->- وب->- ول->- وك->- فب->- فل->- لل->ال- ولل->ال- فلل->ال- ل->ال-
    """

  /// Adjectives with the article and prefixes: masculine, feminine and plural.
  private static let endings: StaticString = """
    -ي>-ي -يه>-ي -يين>-ي -يون>-ي -يان>-ي -يات>-ي ال-ي>-ي ال-يه>-ي ال-يين>-ي ال-يون>-ي ال-يات>-ي
    وال-ي>-ي وال-يه>-ي وال-يين>-ي وال-يون>-ي بال-ي>-ي بال-يه>-ي لل-ي>-ي لل-يه>-ي لل-يين>-ي
    """

  /// لبناني, عراقي, فرنسي, سوري, سعودي.
  private static let adjectives: StaticString = "ي> ي>ا ي>يا ي>ه"

  private static let irregular: StaticString = """
    عراقي>العراق اردني>الاردن كويتي>الكويت صيني>الصين يمني>اليمن سعودي>السعودية سوداني>السودان
    مغربي>المغرب جزائري>الجزائر صومالي>الصومال هندي>الهند ياباني>اليابان بحريني>البحرين
    اماراتي>الامارات برازيلي>البرازيل ارجنتيني>الارجنتين نمساوي>النمسا دنماركي>الدنمارك
    نرويجي>النرويج سويدي>السويد برتغالي>البرتغال مكسيكي>المكسيك فيليبيني>الفلبين فلبيني>الفلبين
    امريكي>امريكا اميركي>امريكا بريطاني>المملكة_المتحدة سوري>سوريا روسي>روسيا تركي>تركيا
    ليبي>ليبيا افريقي>افريقيا اسيوي>اسيا اوروبي>اوروبا
    """
}
