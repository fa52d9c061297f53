/// Languages without lists for recognition: their function words, letters and word endings keep the
/// detector from mistaking them for one that has lists. Compiled by hand.
enum OtherLanguages {
  static let all: [(words: StaticString, letters: StaticString, endings: StaticString)] = [
    (
      italian, "ò ì à è ù",
      "ono are ere ato ata one oni lla llo tti tto nti nto nte gli ndo sto gio ica"
    ),
    (romanian, "ă ț ș ţ ş â î", "lui lor rea tea are ate ele iei ile ilor uri ție iul"),
    (catalan, "à è ç", "ats ció tat"),
    (dutch, "", "ijk aar eer ing oor ijn eid gen den ten"),
    (scandinavian, "å ø æ ä ö", "ing ede ere ige het ade"),
    (finnish, "ä ö", "sta lla ssa nen ksi een ten tta aan iin ään llä ssä stä vat sen lle isi"),
    (polish, "ł ż ź ś ć ą ę ń ó", "ego owa ych ach nia nie owi wie"),
    (czech, "ě ř ů č ť ď á í é ý", "ého ích ová"),
    (turkish, "ı ğ ş ö ü ç", "lar ler dan den rin lik"),
    (hungarian, "ő ű ö ü á é í ó ú", "nak nek ban ben tott"),
    (indonesian, "", "kan nya ang"),
    (ukrainian, "і ї є ґ ў", ""),
    (bulgarian, "", ""),
    (serbian, "ј љ њ ћ ђ џ ѓ ќ ѕ", ""),
    (persian, "پ چ ژ گ ک ی", ""),
    (urdu, "ہ ے ں ٹ ڈ ڑ ک ی گ چ پ", ""),
  ]

  static let italian: StaticString = """
    il lo gli della delle dello degli dei nel nella nelle nei dal dalla dai sul sulla che non più
    è sono stato stata anche con per come questo questa questi quando dove perché già molto suo
    loro essere ha hanno fatto alla alle agli tra fra ho mi ti ci si così però di a e un una io
    chi cosa tutto tutti oggi dopo prima senza fare sta era solo ancora sempre poi qui anno al del
    da in la le i e a o se ma lei lui noi voi loro ne ciao grazie bene male quanto quanti vita
    amore quella quello quelli quelle molti altri altro altra ogni proprio stata stati state hai
    abbiamo hanno sei siamo siete vuole può deve stesso mai niente qualcosa qualcuno invece mentre
    """

  static let romanian: StaticString = """
    și în la din pentru este sunt care nu mai fost cu pe un o de să ca prin după între către acest
    această acestui lui ei lor cea cel sau dar până fi au cele unei unui era ani două anul ale său
    sa însă asupra toate fiind
    """

  static let catalan: StaticString = """
    à è els les amb per als dels del és són que una no més però també com aquest aquesta l·l ha
    han hi seva seu fins va vaig molt tot i de la el en
    """

  static let dutch: StaticString = """
    het een van en is dat niet zijn op te voor met aan er maar om hij ook als bij door naar uit
    nog wordt worden heeft hebben deze dit die over zich kan meer geen haar wel toen tot jaar de
    in zij ze werd was
    """

  static let scandinavian: StaticString = """
    og och ikke inte det att at er är av på med som til till för den en ett et har var jeg jag vi
    de du å men om så kan vil han hun hon eller efter etter også også men mot fra från ved nu nå
    blev ble skal ska
    """

  static let finnish: StaticString = """
    ja on ei se että oli ovat joka mutta kun niin kuin myös hän tämä minä sinä me te he ole olen
    jos tai vain sitä jo nyt mitä vielä sen hänen siitä sekä mukaan vuoden ollut olla voi ettei
    tämän kanssa ennen jälkeen joten sitten koska kaikki mitään minun oma paljon aina
    """

  static let polish: StaticString = """
    i w na z do się nie jest to że o jak po od za przez dla są był była było ale ten ta które
    który która tym tego przy oraz lub czy już tylko może jego jej ich
    """

  static let czech: StaticString = """
    a v na se je že z do to s o jako po od za pro byl byla bylo ale který která které při jsou
    jsem tak také když nebo ze ve by jeho její ich som sa ktorý bol pri
    """

  static let turkish: StaticString = """
    ve bir bu da de için ile olarak ne çok daha gibi olan kadar en ama değil var yok o ise sonra
    oldu olduğu her ya mi ki ben sen biz onun
    """

  static let hungarian: StaticString = """
    a az és hogy nem is egy van volt ez meg de csak már el mint azt még ha vagy lesz között után
    szerint magyar minden aki ami
    """

  static let indonesian: StaticString = """
    yang dan di ini itu dengan untuk dari pada dalam tidak akan adalah juga ke karena oleh ada
    sudah saya kami mereka dia bisa atau tahun para
    """

  static let ukrainian: StaticString = """
    та що не на у в з до як це від за по його він вона вони було був була але або також який яка
    які під час про при для україни
    """

  static let bulgarian: StaticString = """
    на и в се да от за че с е не са по като до това при ще има бе беше но след със който която
    които през само още към или тази този
    """

  static let serbian: StaticString = """
    је се да у на и су за од са што као није али из који која које било бити након
    """

  static let persian: StaticString = """
    که از به را در این است با برای آن خود بود شد تا هم یک می های شده کرد او اما باید
    """

  static let urdu: StaticString = """
    کے کی میں ہے اور سے کا کو نے پر یہ کہ ہیں نہیں بھی تھا ایک
    """
}
