/// Real place names of the kinds found in news, one per line, grouped by their use in a sentence.
enum PlaceNames {
  /// Cities and towns, large and small, in many languages, some of them ambiguous.
  static let cities = lines(
    """
    London
    Paris
    Berlin
    Moscow
    Kyiv
    Kharkiv
    Odesa
    Mariupol
    Sarajevo
    Skopje
    Tirana
    Thessaloniki
    Zürich
    Kraków
    Gdańsk
    Málaga
    A Coruña
    Bergamo
    Reykjavik
    Tromsø
    Deir ez-Zor
    Raqqa
    Aleppo
    Idlib
    Mosul
    Kirkuk
    Erbil
    Sana'a
    Hodeidah
    Aden
    Gaza City
    Ramallah
    Nablus
    Haifa
    Amman
    Beirut
    Tripoli
    Benghazi
    Sirte
    Khartoum
    Port Sudan
    Juba
    Mekelle
    Addis Ababa
    Mogadishu
    Kismayo
    Goma
    Bukavu
    Kinshasa
    Maiduguri
    Kano
    Lagos
    Gao
    Timbuktu
    Ouagadougou
    Niamey
    Johannesburg
    Durban
    Harare
    Lusaka
    Kabul
    Kandahar
    Peshawar
    Karachi
    Lahore
    Srinagar
    Mumbai
    Chennai
    Dhaka
    Chittagong
    Yangon
    Sittwe
    Bangkok
    Chiang Mai
    Hanoi
    Manila
    Marawi
    Jakarta
    Surabaya
    Dili
    Port Moresby
    Sydney
    Perth
    Christchurch
    Nouméa
    Tokyo
    Fukushima
    Busan
    Ürümqi
    Wuhan
    Chengdu
    Ulaanbaatar
    Almaty
    Bishkek
    Grozny
    Vladivostok
    Murmansk
    São Paulo
    Manaus
    Bogotá
    Medellín
    Cali
    Guayaquil
    Quito
    Lima
    Cusco
    La Paz
    Asunción
    Montevideo
    Buenos Aires
    Valparaíso
    Caracas
    Port-au-Prince
    Kingston
    Havana
    San Salvador
    Ciudad Juárez
    Tijuana
    Oaxaca
    Vancouver
    Toronto
    Halifax
    Winnipeg
    """)

  /// A name with what it lies in, as the press writes it.
  static let citiesWithParents = lines(
    """
    Paris, Texas
    Springfield, Illinois
    Portland, Oregon
    Portland, Maine
    Athens, Ga.
    Birmingham, Alabama
    Cambridge, Massachusetts
    Columbus, Ohio
    Charleston, W.Va.
    St. Louis, Missouri
    San Antonio, Texas
    Santa Fe, New Mexico
    Newcastle, Australia
    London, Ontario
    Hyderabad, Pakistan
    Córdoba, Argentina
    Valencia, Venezuela
    Tripoli, Lebanon
    Alexandria, Virginia
    Richmond, Virginia
    """)

  /// Countries.
  static let countries = lines(
    """
    Syria
    Iraq
    Yemen
    Lebanon
    Turkey
    Ukraine
    Russia
    Poland
    Germany
    France
    Spain
    Italy
    Greece
    Sudan
    South Sudan
    Ethiopia
    Somalia
    Kenya
    Nigeria
    Mali
    Niger
    Burkina Faso
    Libya
    Egypt
    Afghanistan
    Pakistan
    India
    Bangladesh
    Myanmar
    the Philippines
    Indonesia
    China
    Japan
    South Korea
    Brazil
    Colombia
    Venezuela
    Haiti
    Mexico
    the United States
    Canada
    the United Kingdom
    Australia
    New Zealand
    """)

  /// Demonyms.
  static let demonyms = lines(
    """
    Syrian
    Iraqi
    Yemeni
    Lebanese
    Turkish
    Ukrainian
    Russian
    Polish
    German
    French
    Spanish
    Sudanese
    Ethiopian
    Somali
    Nigerian
    Malian
    Libyan
    Egyptian
    Afghan
    Pakistani
    Indian
    Burmese
    Filipino
    Indonesian
    Chinese
    Japanese
    Brazilian
    Colombian
    Mexican
    Canadian
    British
    Australian
    """)

  /// Waters, mountains, regions and divisions, as they stand after "in", "along" or "near".
  static let regions = lines(
    """
    the Mediterranean
    the Black Sea
    the Red Sea
    the Gulf of Aden
    the Strait of Hormuz
    Lake Chad
    Lake Victoria
    the Euphrates
    the Danube
    the Mekong
    the Middle East
    the Sahel
    the Horn of Africa
    the Donbas
    Crimea
    Kashmir
    Darfur
    Tigray
    Kurdistan
    Catalonia
    Bavaria
    Scotland
    California
    Queensland
    Chiapas
    the West Bank
    the Golan Heights
    the Sinai Peninsula
    the Caucasus
    the Andes
    the Hindu Kush
    Anderson County
    Helmand Province
    """)

  /// Buildings and sites that news uses as names.
  static let facilities = lines(
    """
    Heathrow Airport
    the Kremlin
    the White House
    the Pentagon
    Downing Street
    Wall Street
    Hmeimim air base
    Camp Lemonnier
    """)

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}
