import ArticleText
import Testing

@Suite struct LanguageDetectorTests {
  private func language(_ text: String) -> Language { Document(id: "", text: text).language }

  @Test(arguments: [
    ("Rescue teams reached the village on Sunday, officials said.", Language.english),
    ("وصلت فرق الإنقاذ إلى القرية يوم الأحد", .arabic),
    ("Die Retter erreichten das Dorf am Sonntag, teilten die Behörden mit.", .german),
    ("Los equipos de rescate llegaron al pueblo el domingo.", .spanish),
    ("Les secours sont arrivés au village dimanche, selon les autorités.", .french),
    ("As equipas de socorro chegaram à aldeia no domingo.", .portuguese),
    ("Спасатели добрались до деревни в воскресенье.", .russian),
    ("I soccorritori sono arrivati nel villaggio domenica, dicono le autorità.", .italian),
    ("Рятувальники дісталися села в неділю, повідомили у службі.", .ukrainian),
    ("Ratownicy dotarli do wsi w niedzielę, podały władze.", .polish),
    ("Reddingswerkers bereikten het dorp op zondag, zeiden de autoriteiten.", .dutch),
    ("Kurtarma ekipleri pazar günü köye ulaştı, dedi yetkililer.", .turkish),
    ("Salvatorii au ajuns în sat duminică, au spus autoritățile.", .romanian),
    ("Pelastajat saapuivat kylään sunnuntaina, mutta tie oli poikki.", .other),
    ("نیروهای امدادی روز یکشنبه به روستا رسیدند", .other),
    ("救援队周日抵达村庄", .chinese), ("救援隊週日抵達村莊", .chinese),
    ("救助隊は日曜日に村に着いた。", .japanese), ("東京駅で火災", .japanese), ("富士山頂で初雪", .japanese),
    ("【快讯】北京今天下雪 https://example.com/news/2024", .chinese), ("구조대가 일요일에 마을에 도착했다", .other),
    ("Οι διασώστες έφτασαν στο χωριό", .other),
  ])
  func `a sentence tells its language`(text: String, expected: Language) {
    #expect(language(text) == expected)
  }

  @Test(arguments: ["", "42", "Raqqa", "N.Y.", "https://example.com/de/la/que", "@delos #para"])
  func `a text that says little is English`(text: String) {
    #expect(language(text) == .english)
  }

  @Test(arguments: [
    "A car burned in Houston.", "Man shot in El Paso bar", "Des Moines and Los Angeles tie.",
    "Die in Rome, live in Paris", "San Juan and La Paz sign pact",
    "DOVER PORT QUEUES STRETCH TO SEA",
    "cheap flights from lagos to accra", "Le Mans winner dies at 91",
  ])
  func `a short text with foreign names is English`(text: String) {
    #expect(language(text) == .english)
  }

  @Test(arguments: [
    ("Госдума приняла бюджет в первом чтении. Документ передали в Совет.", Language.russian),
    ("Пекін відповів Брюсселю", .ukrainian), ("Roma. Il papa parte domenica.", .italian),
    ("Sismo no Faial sentido em Angra do Heroísmo", .portuguese),
    ("Aardbeving bij Loppersum voelbaar tot in Assen", .dutch),
  ])
  func `a short text of another language is told`(text: String, expected: Language) {
    #expect(language(text) == expected)
  }

  @Test func `a quotation does not change the language`() {
    #expect(
      language(
        "“Vive la France et la République,” he said, and the crowd in the square cheered for it.")
        == .english)
  }

  @Test func `a few characters of another script do not change the language`() {
    #expect(language("The word 富士 means abundance, and さくら means cherry blossom.") == .english)
  }

  @Test func `a given language is not questioned`() {
    #expect(Document(id: "", text: "The rain", language: .german).language == .german)
  }

  @Test func `a tag names a language by its first part`() {
    #expect(Language(tag: "de") == .german)
    #expect(Language(tag: "PT_br") == .portuguese)
    #expect(Language(tag: "ar-EG") == .arabic)
    #expect(Language(tag: "it-CH") == .italian)
    #expect(Language(tag: "sv") == .other)
    #expect(Language(tag: "zh-Hant-TW") == .chinese)
    #expect(Language(tag: "ja") == .japanese)
    #expect(Language(tag: "eu") == .other)
    #expect(Language(tag: "German") == nil)
    #expect(Language(tag: "") == nil)
  }

  @Test func `a text cut anywhere is read`() {
    let text = String(repeating: "Привет, é – 救 d’Alger ", count: 300)
    for length in stride(from: 0, to: 400, by: 7) {
      _ = language(String(text.prefix(length)))
    }
  }
}
