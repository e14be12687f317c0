import { listPhrases, listWords } from '../../lib/text/lists.ts';
import { composeCues, type PostingLanguage } from './posting-language.ts';

const known = '(?:doświadczeni[ea]|doświadczeniem|znajomość|znajomości|umiejętność|umiejętności|wiedza)';

/** How postings in Polish say what they ask for. */
export const polish: PostingLanguage = {
  language: 'pl',
  words: listWords(`
    i w z na do się nie że jest są oraz lub o od po za przez dla jak co to a ze we twój twoja twoje nasz nasza nasze naszego
    naszej jesteśmy będziesz masz mamy który która które czy także pod jako przy u ci nam nas ciebie
    doświadczenie doświadczenia doświadczeniem znajomość umiejętność wymagania oferujemy mile widziane widziana widziany
    lata lat praca pracy zespół zespołu obowiązki obowiązków zadania programista programistka minimum dobra atutem plusem`),
  spoken: {
    ordinary: listWords('express Express expo chef'),
    trade: {
      after: listPhrases('developer | programista'),
      before: listPhrases(`
        doświadczenie z | doświadczenia z | doświadczenie w | doświadczenia w | doświadczeniem w | znajomość | znajomości |
        znajomością | programista | programistka | programowanie w | programowania w | programowaniu w | napisany w |
        napisanego w | napisane w | usług w | usługi w | języki jak | język | językach | języków | język programowania | lat |
        lata | pracy z | praca z | używamy | korzystamy z | kod w | kursy z | kursy | skryptów w | pisania w`),
      near: listWords(`
        programista programowanie programowania oprogramowanie oprogramowania języki języków bazy danych usług usługi
        technologie technologii systemy systemów aplikacji aplikacje platformy infrastruktury wdrożenia serwerów`),
      prepositions: ['w', 'z', 'na', 'ze', 'jak'],
      ties: ['i', 'oraz', 'lub', 'albo', 'czy', 'ani'],
      leads: ['w', 'z', 'jak', 'takich jak', 'takie jak'],
      exampleMarks: ['np.', 'm.in.', 'tj.'],
      closers: ['itp', 'itd'],
    },
  },
  cues: composeCues({
    sections: [
      {
        role: 'preferred',
        whole: listPhrases(`
          mile widziane | mile widziana | mile widziany | dodatkowe atuty | atuty | plusy | dodatkowo | opcjonalnie | bonus |
          będzie plusem | dodatkowym atutem będzie | nice to have | dodatkowe plusy | plusem będzie | atutem będzie`),
        opening: listPhrases(`
          mile widziane | mile widziana | dodatkowe atuty | dodatkowym atutem | dodatkowym plusem | plusem będzie |
          atutem będzie | opcjonalnie | dodatkowo | atuty | dodatkowe punkty | idealnie jeśli`),
        words: listPhrases(`
          mile widziane | mile widziana | mile widziany | dodatkowe atuty | dodatkowym atutem | dodatkowym plusem |
          będzie plusem | będą plusem | będzie atutem | będą atutem | plusem będzie | atutem będzie | dodatkowe punkty |
          dodatkowo cenimy | docenimy | nie jest wymagane | nice to have | ucieszymy się | będzie dodatkowym atutem |
          wyróżni cię | robi różnicę | zrobi różnicę | wisienka na torcie | wyróżnisz się | super jeśli | fajnie jeśli |
          świetnie jeśli | wymagania dodatkowe | dodatkowe wymagania | dodatkowe umiejętności`),
      },
      {
        role: 'required',
        whole: listPhrases(`
          profil | wymagania | oczekiwania | wymagane | kwalifikacje | umiejętności | doświadczenie | konieczne |
          kompetencje | ty | masz | niezbędne | wymagamy | oczekujemy | wiedza`),
        words: listPhrases(`
          wymagania | nasze wymagania | nasze oczekiwania | wymagania konieczne | oczekiwania | oczekujemy | twój profil |
          profil kandydata | czego oczekujemy | czego wymagamy | wymagamy | kogo szukamy | szukamy | szukamy osoby |
          czego potrzebujesz | potrzebujesz | czego szukamy | co powinieneś | kwalifikacje | twoje umiejętności |
          umiejętności | umiejętności techniczne | twoje doświadczenie | twoje kompetencje | kompetencje | wymagane |
          niezbędne | od kandydatów | od ciebie | co wnosisz | jeśli masz | jeśli posiadasz | posiadasz | ta oferta jest dla |
          to oferta dla ciebie | pasujesz do nas | pasujesz jeśli | bez tego ani rusz | dla kogo | od kandydatów oczekujemy |
          musisz mieć | musisz znać | co musisz | must have`),
      },
      {
        role: 'responsibilities',
        whole: listPhrases(`
          zadania | obowiązki | zakres obowiązków | rola | twoja rola | stanowisko | opis stanowiska | o stanowisku | praca |
          opis oferty | odpowiedzialność | opis | na czym polega praca | o projekcie | projekt`),
        words: listPhrases(`
          zakres obowiązków | twój zakres obowiązków | obowiązki | twoje obowiązki | zadania | twoje zadania |
          główne zadania | co będziesz robić | będziesz robić | czym będziesz się zajmować | będziesz się zajmować |
          czym się zajmiesz | twoja rola | rola | opis stanowiska | o stanowisku | opis oferty | za co będziesz |
          odpowiedzialny | na czym polega | twój dzień | twoje wyzwania | co na ciebie czeka | o roli | o projekcie |
          opis projektu | zakres zadań | odpowiada za | odpowiadasz za | będziesz odpowiadać | nauczysz się | twój tydzień |
          twoja praca`),
      },
      {
        role: 'stack',
        whole: listPhrases('technologie | narzędzia | stack | stos technologiczny | środowisko'),
        words: listPhrases(`
          nasz stack | nasze technologie | technologie których | technologie w projekcie | z czym pracujemy |
          stos technologiczny | stack technologiczny | nasze narzędzia | narzędzia których | używane technologie |
          technologie których używamy`),
      },
      {
        role: 'about',
        whole: listPhrases(`
          o nas | firma | o firmie | kim jesteśmy | zespół | nasz zespół | my | nasza misja | nasza historia`),
        words: listPhrases(`
          o nas | o firmie | kim jesteśmy | nasza firma | nasza misja | nasza kultura | nasze wartości | nasz zespół |
          twój zespół | o zespole | zespół | dlaczego my | dlaczego warto | poznaj nas | nasi klienci | czym się zajmujemy |
          co robimy`),
      },
      {
        role: 'benefits',
        whole: listPhrases(`
          benefity | oferujemy | oferta | nasza oferta | co oferujemy | korzyści | wynagrodzenie | zalety | to oferujemy |
          warunki | zapewniamy | świadczenia`),
        words: listPhrases(`
          oferujemy | co oferujemy | to oferujemy | w zamian oferujemy | co zyskujesz | co zyskasz | zyskujesz | zyskasz |
          benefity | nasze benefity | twoje benefity | co dostaniesz | dostaniesz | co możemy ci | zapewniamy | w zamian |
          nasza oferta | korzyści | warunki zatrudnienia | warunki pracy | wynagrodzenie | pakiet | dla ciebie mamy |
          co mamy dla ciebie | dostajesz | otrzymasz | otrzymujesz | z tego masz | bierzesz | w zamian dostajesz |
          czeka na ciebie | mamy dla ciebie | gwarantujemy`),
      },
      {
        role: 'legal',
        whole: listPhrases('rodo | ochrona danych | klauzula | różnorodność'),
        words: listPhrases(`
          rodo | ochrona danych | danych osobowych | klauzula | różnorodność | równe szanse | zgoda na przetwarzanie`),
      },
      {
        role: 'process',
        whole: listPhrases(`
          kontakt | lokalizacja | miejsce pracy | rekrutacja | proces rekrutacji | jak aplikować | aplikuj | godziny pracy |
          etapy`),
        words: listPhrases(`
          proces rekrutacji | proces rekrutacyjny | etapy rekrutacji | jak aplikować | aplikuj | wyślij | następne kroki |
          kolejne kroki | miejsce pracy | lokalizacja | rekrutacja | przebieg rekrutacji | jak wygląda proces |
          forma zatrudnienia`),
      },
    ],
    insisting: ['konieczne', 'niezbędne', 'wymagane', 'obowiązkowe'],
    jobNames: listPhrases(`
      programista | programistka | inżynier | architekt | administrator | analityk | specjalista | kierownik |
      konsultant | tester | informatyk`),
    noJob: ['o', 'co', 'czego', 'dlaczego', 'jak', 'kim', 'kogo', 'czym'],
    itemOpenings: listPhrases(`
      doświadczenie | znajomość | umiejętność | umiejętności | dobra | bardzo dobra | minimum | co najmniej |
      przynajmniej | biegła | wykształcenie | praktyczna | podstawowa | tworzenie | projektowanie | rozwój | wdrożenia |
      utrzymanie | testy w | wiedza | swoboda | pisanie | budowa`),
    benefits: listPhrases(`
      urlop | wynagrodzeni | opieka medyczna | karta | elastyczne | umow | zniżk | darmow | owoc | szkoleni | certyfikat |
      zł | premia | miesięcznie | siłownia | kursy | konferencj | spotkania | start | laptop | podróże | budżet |
      ubezpieczenie | świeży | stołówka | udziały | praca zdalna | pracę zdalną | czterodniow`),
    statements: listPhrases(`
      będzie plusem | będzie atutem | jest wymagana | jest wymagane | jest konieczne | jest konieczna | jest niezbędna`),
    abbreviations: listWords('np m.in tj itp itd min max ok ds dr inż mgr ul nr godz tzw tys pkt wg'),
    duties: listPhrases(`
      tworzenie | projektowanie | rozwój | rozwijanie | utrzymanie | budowa | budowanie | wdrażanie | wdrożenia | pisanie |
      programowanie | automatyzacja | współpraca | udział | będziesz | modelowanie | administrowanie`),
    otherTeams: ['projektowy', 'marketingu', 'badań', 'graficzny'],
    people: ['zespół', 'zespołem', 'zespołu', 'zespołami', 'dział', 'działem', 'ekspertów', 'kolegów'],
    addressed: [
      ['(?:twój|twoja|twoje|ciebie|tobie|cię)', 'twój kod', 'twoja praca', 'twoje usługi', 'dla ciebie', 'tobie', 'czeka cię'],
      ['(?:szukamy|szuka|poszukujemy|poszukuje|potrzebujemy|osoby)', 'szukamy', 'potrzebujemy', 'dla osoby', 'firma szuka', 'poszukujemy', 'poszukuje'],
      [known, 'doświadczenie w Go', 'znajomość Go', 'umiejętność', 'wiedza o Go'],
      ['(?:kandydat|kandydatka|osoba) (?:musi|powinna|powinien)', 'kandydat musi'],
      ['(?:wymagane|wymagana|konieczne|konieczna|niezbędne|niezbędna)', 'Go wymagane', 'wymagana Go', 'konieczne Go', 'konieczna', 'niezbędne', 'niezbędna'],
      ['(?:będziesz|masz|praca polega|zajmiesz)', 'będziesz pisać', 'masz pisać', 'praca polega na', 'zajmiesz się'],
    ],
    stack: [
      ['(?:napisan[yae]|napisanego|zbudowan[yae]|stworzon[yae]) (?:w|z|ze)', 'napisany w Go', 'napisanego w Go', 'zbudowane z Go', 'stworzone w Go'],
      ['(?:używamy|korzystamy|działa|działają|pracujemy z|opiera)', 'używamy', 'korzystamy z', 'działa na', 'działają na', 'pracujemy z', 'opiera się'],
      ['stack', 'nasz stack'],
    ],
    waived: [['nie musisz znać (?:wszystkich|każdej|tego wszystkiego)', 'nie musisz znać wszystkich']],
    levels: {
      preferred: [
        ['mile widzian[yaei]', 'kafka mile widziana'],
        ['(?:atutem|atut|atuty|plusem|plus|zaletą|bonusem)', 'kafka będzie atutem', 'kafka to atut', 'atuty: kafka', 'kafka będzie plusem', 'kafka to plus', 'kafka jest zaletą', 'kafka bonusem'],
        ['(?:opcjonalnie|opcjonaln[yae]|dodatkowo cenimy|docenimy|doceniamy)', 'kafka opcjonalnie', 'kafka opcjonalna', 'dodatkowo cenimy kafka', 'docenimy kafka', 'doceniamy kafka'],
        ['(?:pożądan[yae]|preferowan[yae]|wskazan[yae])', 'kafka pożądana', 'kafka preferowana', 'kafka wskazana'],
        ['(?:przyda|przydadzą|ucieszy|ucieszymy) się', 'przyda się kafka'],
        ['(?:byłoby|byłaby|byłby)', 'byłoby świetnie znać kafka', 'kafka byłaby mile', 'byłby'],
        ['(?:zalecan[yae]|polecan[yae])', 'kafka zalecana', 'kafka polecana'],
        ['(?:pomoże|pomaga|pomogą|pomocn[yae])', 'kafka pomoże', 'kafka pomaga', 'kafka pomogą', 'kafka pomocna'],
        ['(?:pierwszeństwo|preferencj[ea])', 'kafka daje pierwszeństwo', 'preferencje: kafka'],
        ['tym lepiej', 'kafka, tym lepiej'],
        ['dodatkowe punkty', 'dodatkowe punkty za kafka'],
      ],
      preferredAfter: [
        ['(?:najlepiej|idealnie|najchętniej|ewentualnie|preferencyjnie)', 'najlepiej kafka', 'idealnie kafka', 'najchętniej kafka', 'ewentualnie kafka', 'preferencyjnie kafka'],
        ['(?:fajnie|super|dobrze), (?:jeśli|gdyby)', 'fajnie, jeśli znasz kafka'],
      ],
      unneeded: [
        ['nie (?:jest |są |będzie )?(?:bezwzględnie )?(?:wymagan[yae]|konieczn[yae]|niezbędn[yae]|potrzebn[yae]|obowiązkow[yae])', 'rust nie jest wymagany'],
        ['niewymagan[yae]', 'rust niewymagany'],
        ['nie (?:wymagamy|oczekujemy|musisz|musi|używamy|korzystamy|trzeba|potrzebujesz)', 'nie wymagamy rust', 'nie musisz znać rust'],
        ['oferujemy[^.;]{0,60}(?:szkoleni|kurs)[a-z]*', 'oferujemy umowę oraz szkolenie z rust'],
      ],
      unneededAfter: [
        ['(?:zamiast|bez)(?= )', 'zamiast php', 'bez php'],
        ['(?:, |a )nie(?= )', 'java, nie javascript', 'java a nie javascript'],
        ['żadn(?:ego|ej|ych)', 'żadnego php'],
      ],
      required: [
        ['(?:wymagan[yae]|konieczn[yae]|niezbędn[yae]|obowiązkow[yae])', 'go wymagane', 'go konieczne', 'go niezbędne', 'go obowiązkowe'],
        ['(?:koniecznie|must)', 'koniecznie go', 'go: must'],
      ],
      clauseOpeners: [
        ['(?:ale|lecz|natomiast|jednak)', 'ale', 'lecz', 'natomiast', 'jednak'],
        ['(?:najlepiej|idealnie|mile widzian[yae]|opcjonalnie|dodatkowo)', 'najlepiej', 'idealnie', 'mile widziana', 'opcjonalnie', 'dodatkowo'],
        ['(?:dobra )?(?:doświadczenie|znajomość|umiejętność)', 'doświadczenie', 'dobra znajomość', 'umiejętność'],
        ['(?:nie|bez) ', 'nie sql', 'bez sql'],
      ],
      adverbs: listWords('ale nie i bardzo jest będzie dodatkowym dużym też także'),
    },
    choices: {
      examples: ['jak', 'np.', 'na przykład', 'm.in.'],
      examplesAhead: ['takich jak', 'takie jak', 'takimi jak', 'jak', 'np', 'na przykład'],
      oneOf: [
        ['(?:co najmniej |przynajmniej |minimum )?(?:jednego|jednej|jeden|jedną|jednym) (?:z|ze|lub)', 'jednego z następujących języków: '],
        ['(?:co najmniej|przynajmniej|minimum|min\\.) (?:jednego|jednej|jeden|jedną|jednym|dwóch)(?! z)', 'przynajmniej jednej chmury: '],
        ['(?:kilku|niektórych|któregoś|którejś|jakiegoś) (?:z|ze)', 'kilku z tych narzędzi '],
        ['(?:dowolnego|dowolnej) (?:z|ze)', 'dowolnej z chmur '],
      ],
      similar: ['podobn', 'równoważn', 'inn', 'pokrewn', 'zbliżon', 'analogiczn', 'ekwiwalent', 'porównywaln'],
      andSoOn: ['itp', 'itd'],
      stackNouns: ['środowisko', 'zespół', 'projekt', 'usługi', 'produkt', 'system', 'platforma', 'aplikacja'],
    },
    lists: {
      or: ['lub', 'albo', 'czy', 'bądź'],
      and: ['i', 'oraz', 'a także', 'jak również'],
      plus: ['plus'],
      etc: ['itp', 'itd'],
      hedges: ['nawet', 'też', 'może', 'z', 'w', 'ze'],
      anew: ['a także', 'jak również', 'ponadto'],
      nouns: ['doświadczenie', 'doświadczenia', 'znajomość'],
      stops: listWords(`
        w z ze na do o od po za przez dla jak przy pod jest są który która doświadczenie doświadczenia znajomość znajomości
        umiejętność dobra bardzo biegła twój nasz masz będziesz tworzenie projektowanie rozwój utrzymanie pisanie używanie
        wdrażanie praca pracy tworzyć pisać rozwijać także również najlepiej`),
      version: ['wersja', 'wersji', 'w wersji'],
    },
    years: {
      units: listWords('lata lat rok roku letnie letni letnia letniego letnim letnią latach'),
      ages: ['temu', 'na rynku', 'istnienia'],
      to: ['do', 'lub'],
      between: { before: ['między', 'pomiędzy'], and: ['a', 'i'] },
      orMore: ['i więcej', 'lub więcej'],
      orLonger: ['lub więcej', 'i więcej', 'minimum'],
      part: {
        before: ['w tym', 'z czego', 'ostatnie'],
        of: ['z nich', 'z tego'],
        on: ['z', 'w', 'na', 'ze'],
      },
      each: ['każdy', 'z każdym', 'każde'],
      ofUs: ['my', 'nasza', 'nasz', 'nasze'],
      conditions: ['jeśli', 'ale', 'natomiast'],
      verdicts: ['są'],
      asides: ['najlepiej', 'a także', 'mile widziane', 'oraz', 'idealnie'],
      nouns: listWords('doświadczenie doświadczenia znajomość umiejętność dobra biegła wiedza znasz'),
      itemOpeners: listWords('Doświadczenie Znajomość Umiejętność Dobra Bardzo Biegła Praktyczna'),
      abbreviations: ['np.', 'm.in.'],
      experience: ['doświadczenie', 'doświadczenia', 'znajomość'],
      of: ['z'],
      for: ['od', 'przez'],
      with: ['z'],
      atLeast: ['minimum', 'min.', 'co najmniej', 'przynajmniej', 'ponad', 'powyżej'],
      countsOn: ['w', 'z', 'ze', 'doświadczenia', 'doświadczenie', 'pracy'],
      practice: ['doświadczenia', 'doświadczenie', 'praktyki', 'produkcji'],
      numbers: {
        jeden: 1, rok: 1, dwa: 2, dwu: 2, trzy: 3, cztery: 4, pięć: 5, pięcio: 5, sześć: 6, siedem: 7, osiem: 8,
        dziewięć: 9, dziesięć: 10,
        cztero: 4, sześcio: 6, siedmio: 7, ośmio: 8, trzech: 3, dwóch: 2, pięciu: 5, czterech: 4, sześciu: 6,
      },
    },
    story: [
      ['(?:nasi|nasze|nasza|nasz) (?:klienci|produkty|misja|platforma|oprogramowanie|historia)', 'nasi klienci', 'nasza misja'],
      ['^(?:jesteśmy|od|założona|dziś|tworzymy)', 'Jesteśmy pionierem', 'Od 1990', 'Założona w', 'Dziś tworzymy', 'Tworzymy'],
      ['(?:to|jest) (?:[\\p{L}-]+ ){0,4}(?:firma|firmą|dostawca|dostawcą|lider|liderem|startup|startupem|agencja|ubezpieczyciel)', 'Koper to młoda firma'],
    ],
    others: [
      ['(?:inwestorzy|klienci|założyciele|partnerzy|konkurenci)', 'inwestorzy', 'klienci', 'założyciele', 'partnerzy', 'konkurenci'],
      ['(?:finansowan[ya]|wspieran[ya]) przez', 'wspierana przez Snowflake'],
    ],
    nameBefore: ['o', 'dlaczego', 'w', 'praca w', 'poznaj', 'dołącz do'],
    nameAfter: [
      ['(?:to|jest) [^.;]{0,40}(?:firma|firmą|dostawca|lider|liderem|startup|startupem|agencja|ubezpieczyciel)', 'to młoda firma'],
      ['(?:szuka|poszukuje|oferuje|powstał[ao]?|prognozuje|tworzy)', 'szuka', 'poszukuje', 'oferuje', 'powstała', 'prognozuje', 'tworzy'],
    ],
    nameBetween: { before: ['w'], after: ['szukamy', 'tworzymy', 'jesteśmy', 'będziesz'] },
    forms: ['sp. j.', 'polska', 'kariera'],
  }),
};
