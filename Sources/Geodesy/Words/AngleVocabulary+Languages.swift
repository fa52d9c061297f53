extension AngleVocabulary {
  /// The vocabularies of all languages. Where two languages share a spelling, it means the same.
  static let languages: [AngleVocabulary] = [
    english, french, spanish, portuguese, italian, german, dutch, scandinavian, polish, romanian,
    turkish, russian, ukrainian, arabic, persian, chinese, japanese, korean, indonesian, vietnamese,
  ]

  private static let english = AngleVocabulary(
    latitude: "latitude,lat", longitude: "longitude,long,lon,lng",
    north: "north,northern", south: "south,southern", east: "east,eastern", west: "west,western",
    degrees: "degrees,degree,degs,deg", minutes: "minutes,minute,mins,min",
    seconds: "seconds,second,secs,sec", and: "and,by", filler: "of,is,was")

  private static let french = AngleVocabulary(
    latitude: "latitude", longitude: "longitude", north: "nord", south: "sud", east: "est",
    west: "ouest", degrees: "degrés,degré", minutes: "minutes,minute", seconds: "secondes,seconde",
    and: "et", filler: "de")

  private static let spanish = AngleVocabulary(
    latitude: "latitud", longitude: "longitud", north: "norte", south: "sur", east: "este",
    west: "oeste", degrees: "grados,grado", minutes: "minutos,minuto", seconds: "segundos,segundo",
    and: "y", filler: "de")

  private static let portuguese = AngleVocabulary(
    latitude: "latitude", longitude: "longitude", north: "norte", south: "sul", east: "leste",
    west: "oeste", degrees: "graus,grau", minutes: "minutos", seconds: "segundos", and: "e",
    filler: "de")

  private static let italian = AngleVocabulary(
    latitude: "latitudine", longitude: "longitudine", north: "nord", south: "sud", east: "est",
    west: "ovest", degrees: "gradi,grado", minutes: "minuti,primi", seconds: "secondi",
    and: "e,ed", filler: "di")

  private static let german = AngleVocabulary(
    latitude: "breite,breitengrad", longitude: "länge,längengrad",
    north: "nord,nördlicher Breite,nördliche Breite,nördl. Breite,n. Br.,nördlich",
    south: "süd,sued,südlicher Breite,südliche Breite,südl. Breite,s. Br.,südlich",
    east: "ost,östlicher Länge,östliche Länge,östl. Länge,ö. L.,östlich",
    west: "west,westlicher Länge,westliche Länge,westl. Länge,w. L.,westlich",
    degrees: "grad", minutes: "minuten", seconds: "sekunden", and: "und",
    filler: "geographischer,geographische,geogr.")

  private static let dutch = AngleVocabulary(
    latitude: "breedtegraad", longitude: "lengtegraad", north: "noord,noorderbreedte,nb,n.b.",
    south: "zuid,zuiderbreedte,zb,z.b.", east: "oost,oosterlengte,ol,o.l.",
    west: "westerlengte,wl,w.l.",
    degrees: "graden,graad", minutes: "minuten", seconds: "seconden", and: "en")

  private static let scandinavian = AngleVocabulary(
    latitude: "bredd,breddegrad,latitud", longitude: "längd,lengdegrad,længdegrad,longitud",
    north: "nord,norr,nordlig bredd,nordlig bredde",
    south: "syd,sør,söder,sydlig bredd,sørlig bredde",
    east: "øst,öst,ostlig längd,østlig lengde,østlig længde",
    west: "väst,västlig längd,vestlig lengde,vestlig længde", degrees: "grader",
    minutes: "minuter,minutter", seconds: "sekunder", and: "och,og")

  private static let polish = AngleVocabulary(
    latitude: "szerokości,szerokość,szer. geogr.,szer.",
    longitude: "długości,długość,dł. geogr.,dł.",
    north: "północnej,północna,północ,płn.", south: "południowej,południowa,południe,płd.",
    east: "wschodniej,wschodnia,wschód,wsch.", west: "zachodniej,zachodnia,zachód,zach.",
    degrees: "stopni,stopnie,stopień", minutes: "minut,minuty", seconds: "sekund,sekundy",
    and: "i,oraz", filler: "geograficznej,geograficzna")

  private static let romanian = AngleVocabulary(
    latitude: "latitudine", longitude: "longitudine", north: "nord,nordică,nordica",
    south: "sud,sudică,sudica", east: "est,estică,estica", west: "vest,vestică,vestica",
    degrees: "grade", minutes: "minute", seconds: "secunde", and: "și,si", filler: "de")

  private static let turkish = AngleVocabulary(
    latitude: "enlem,enlemi", longitude: "boylam,boylamı", north: "kuzey", south: "güney",
    east: "doğu", west: "batı", degrees: "derece", minutes: "dakika", seconds: "saniye", and: "ve")

  private static let russian = AngleVocabulary(
    latitude: "широта,широты,широте", longitude: "долгота,долготы,долготе",
    north: "с. ш.,с ш,северной широты,северная широта,северной",
    south: "ю. ш.,ю ш,южной широты,южная широта,южной",
    east: "в. д.,в д,восточной долготы,восточная долгота,восточной",
    west: "з. д.,з д,западной долготы,западная долгота,западной",
    degrees: "градусов,градуса,градус", minutes: "минут,минуты,минута",
    seconds: "секунд,секунды,секунда", and: "и")

  private static let ukrainian = AngleVocabulary(
    latitude: "широта,широти", longitude: "довгота,довготи",
    north: "пн. ш.,північної широти,північна широта",
    south: "пд. ш.,південної широти,південна широта",
    east: "сх. д.,східної довготи,східна довгота", west: "зх. д.,західної довготи,західна довгота",
    degrees: "градусів,градуси", minutes: "хвилин,хвилини", seconds: "секунди", and: "та,і")

  private static let arabic = AngleVocabulary(
    latitude: "خط عرض,خط العرض,دائرة عرض,دائرة العرض,عرض",
    longitude: "خط طول,خط الطول,طول", north: "شمالا,شمالاً,شمال,شمالًا,شمالي",
    south: "جنوبا,جنوباً,جنوب,جنوبًا,جنوبي", east: "شرقا,شرقاً,شرق,شرقًا,شرقي",
    west: "غربا,غرباً,غرب,غربًا,غربي", degrees: "درجة,درجات", minutes: "دقيقة,دقائق",
    seconds: "ثانية,ثوان", and: "و")

  private static let persian = AngleVocabulary(
    latitude: "عرض جغرافیایی", longitude: "طول جغرافیایی", north: "شمالی", south: "جنوبی",
    east: "شرقی", west: "غربی", degrees: "درجه", minutes: "دقیقه", seconds: "ثانیه")

  private static let chinese = AngleVocabulary(
    latitude: "纬度,緯度", longitude: "经度,經度", north: "北纬,北緯", south: "南纬,南緯",
    east: "东经,東經", west: "西经,西經", degrees: "度", minutes: "分", seconds: "秒", and: "和,与,及")

  private static let japanese = AngleVocabulary(
    latitude: "緯度", longitude: "経度", north: "北緯", south: "南緯", east: "東経", west: "西経",
    degrees: "度", minutes: "分", seconds: "秒", and: "と")

  private static let korean = AngleVocabulary(
    latitude: "위도", longitude: "경도", north: "북위", south: "남위", east: "동경", west: "서경",
    degrees: "도", minutes: "분", seconds: "초")

  private static let indonesian = AngleVocabulary(
    latitude: "lintang", longitude: "bujur", north: "lintang utara,lu,utara",
    south: "lintang selatan,ls,selatan", east: "bujur timur,bt,timur", west: "bujur barat,bb,barat",
    degrees: "derajat", minutes: "menit", seconds: "detik", and: "dan")

  private static let vietnamese = AngleVocabulary(
    latitude: "vĩ độ,vĩ tuyến", longitude: "kinh độ,kinh tuyến",
    north: "vĩ độ bắc,độ vĩ bắc,vĩ bắc,bắc",
    south: "vĩ độ nam,độ vĩ nam,vĩ nam", east: "kinh độ đông,độ kinh đông,kinh đông,đông",
    west: "kinh độ tây,độ kinh tây,kinh tây,tây", degrees: "độ", minutes: "phút", seconds: "giây",
    and: "và")
}
