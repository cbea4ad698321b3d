/// What English calls the people and the things of each country, as grammars list it: `Swiss`, `Australian`.
///
/// Words that are the country's name, and those that two countries share (`Guinean`, `Dominican`, `Korean`, `Congolese`),
/// are left out.
enum Peoples {
  /// Region codes by the words in small letters, in the singular.
  static let codes: WordTable<String> = {
    var codes = WordTable<String>()
    var code = ""
    table.forEachWord { word, isFirst in
      if isFirst { code = String(decoding: word, as: UTF8.self) } else { codes.set(word, code) }
    }
    return codes
  }()

  private static let table = """
    AD andorran
    AE emirati
    AF afghan
    AL albanian
    AM armenian
    AO angolan
    AR argentine argentinian argentinean
    AT austrian
    AU australian
    AZ azerbaijani azeri
    BA bosnian herzegovinian
    BB barbadian bajan
    BD bangladeshi
    BE belgian
    BF burkinabe
    BG bulgarian
    BH bahraini
    BI burundian
    BJ beninese
    BN bruneian
    BO bolivian
    BR brazilian
    BS bahamian
    BT bhutanese
    BW botswanan
    BY belarusian belarussian byelorussian
    BZ belizean
    CA canadian
    CF centrafrican
    CH swiss
    CI ivorian
    CL chilean
    CM cameroonian
    CN chinese
    CO colombian
    CR costarican
    CU cuban
    CV verdean
    CY cypriot
    CZ czech
    DE german
    DJ djiboutian
    DK danish dane
    DZ algerian
    EC ecuadorian ecuadorean
    EE estonian
    EG egyptian
    ER eritrean
    ES spanish spaniard
    ET ethiopian
    FI finnish finn
    FJ fijian
    FR french frenchman frenchmen frenchwoman
    GA gabonese
    GB british briton
    GD grenadian
    GE georgian
    GH ghanaian
    GM gambian
    GR greek
    GT guatemalan
    GY guyanese
    HN honduran
    HR croatian croat
    HT haitian
    HU hungarian
    ID indonesian
    IE irish irishman
    IL israeli
    IN indian
    IQ iraqi
    IR iranian
    IS icelandic icelander
    IT italian
    JM jamaican
    JO jordanian
    JP japanese
    KE kenyan
    KG kyrgyz kyrgyzstani
    KH cambodian khmer
    KM comorian
    KW kuwaiti
    KZ kazakh kazakhstani
    LA laotian
    LB lebanese
    LI liechtensteiner
    LK srilankan
    LR liberian
    LS basotho
    LT lithuanian
    LU luxembourgish luxembourger
    LV latvian
    LY libyan
    MA moroccan
    MC monegasque
    MD moldovan
    ME montenegrin
    MG malagasy
    MK macedonian
    ML malian
    MM burmese
    MN mongolian
    MR mauritanian
    MT maltese
    MU mauritian
    MV maldivian
    MW malawian
    MX mexican
    MY malaysian
    MZ mozambican
    NA namibian
    NE nigerien
    NG nigerian
    NI nicaraguan
    NL dutch dutchman
    NO norwegian
    NP nepali nepalese
    NZ newzealander
    OM omani
    PA panamanian
    PE peruvian
    PG papuan
    PH philippine filipino filipina
    PK pakistani
    PL polish
    PS palestinian
    PT portuguese
    PW palauan
    PY paraguayan
    QA qatari
    RO romanian
    RS serbian serb
    RU russian
    RW rwandan
    SA saudi
    SB solomonian
    SC seychellois
    SD sudanese
    SE swedish swede
    SG singaporean
    SI slovenian slovene
    SK slovak slovakian
    SL leonean
    SM sammarinese
    SN senegalese
    SO somali somalian
    SR surinamese
    SV salvadoran
    SY syrian
    SZ swazi
    TD chadian
    TG togolese
    TH thai
    TJ tajik tajikistani
    TL timorese
    TM turkmen
    TN tunisian
    TO tongan
    TR turkish
    TT trinidadian
    TV tuvaluan
    TW taiwanese
    TZ tanzanian
    UA ukrainian
    UG ugandan
    US american
    UY uruguayan
    UZ uzbek uzbekistani
    VE venezuelan
    VN vietnamese
    WS samoan
    XK kosovar kosovan
    YE yemeni
    ZA southafrican
    ZM zambian
    ZW zimbabwean
    """
}
