extension EnglishWords {
  /// Words that any sentence may hold, and endings that stand alone behind a digit or an apostrophe.
  static let functionWords = """
    a an the this that these those some any each every either neither both all such another other own same
    of to in on at by for with from into onto upon about up out off over under than as per via
    and or but nor so if then also too very just only more most much many few less least
    i me my mine myself you your yours yourself we us our ours he him his she her hers it its they them their
    theirs who whom whose which what one ones there here when where while how why
    be am is are was were been being do does did done doing have has had having
    will would shall should can could may might must not no
    st nd rd th ll re ve
    etc eg ie viz
    """

  /// Irregular forms behind their base.
  static let irregularForms = """
    go goes went gone, come came, take took taken, see saw seen, give gave given, get got gotten, make made
    know knew known, think thought, say said, find found, tell told, become became, leave left, feel felt
    bring brought, begin began begun, keep kept, hold held, write wrote written, stand stood, hear heard
    mean meant, meet met, run ran, pay paid, sit sat, speak spoke spoken, lie lain, lead led, grow grew grown
    lose lost, fall fell fallen, send sent, build built, understand understood, draw drew drawn
    break broke broken, spend spent, rise rose risen, arise arose arisen, drive drove driven, buy bought
    wear wore worn, choose chose chosen, throw threw thrown, catch caught, deal dealt, win won, shoot shot
    sell sold, teach taught, eat ate eaten, sleep slept, sing sang sung, fly flew flown, fight fought
    forget forgot forgotten, hang hung, hide hid hidden, lay laid, ride rode ridden, ring rang rung
    seek sought, shake shook shaken, shine shone, show shown, sink sank sunk, slide slid, steal stole stolen
    strike struck stricken, swear swore sworn, sweep swept, swim swam swum, swing swung, tear tore torn
    wake woke woken, awake awoke awoken, weep wept, bear bore borne born, beat beaten, bend bent, bind bound
    bite bit bitten, bleed bled, blow blew blown, cling clung, creep crept, dig dug, drink drank drunk
    feed fed, flee fled, forgive forgave forgiven, forbid forbade forbidden, freeze froze frozen
    kneel knelt, leap leapt, light lit, lend lent, spring sprang sprung, stick stuck, sting stung
    stink stank stunk, tread trod trodden, dream dreamt, burn burnt, learn learnt, smell smelt
    spill spilt, spoil spoilt, lean leant, string strung, stride strode, swell swollen
    weave wove woven, undergo underwent undergone, undertake undertook undertaken
    withdraw withdrew withdrawn, overcome overcame, mistake mistook mistaken, withhold withheld
    uphold upheld, foresee foresaw foreseen, oversee oversaw overseen, rebuild rebuilt, repay repaid
    man men, woman women, child children, foot feet, tooth teeth, mouse mice, goose geese, wife wives
    life lives, knife knives, half halves, wolf wolves, self selves, thief thieves, shelf shelves
    person people, criterion criteria, phenomenon phenomena, datum data, analysis analyses
    crisis crises, thesis theses, hypothesis hypotheses, index indices, appendix appendices
    medium media, bacterium bacteria, curriculum curricula, memorandum memoranda
    good better best, bad worse worst
    """
}
