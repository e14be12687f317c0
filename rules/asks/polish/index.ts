import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { composeCues, type PostingLanguage } from '../posting-language.ts';
import { sections } from './headings.ts';
import { known, levels } from './levels.ts';
import { negation } from './negation.ts';
import { spoken, words } from './words.ts';
import { years } from './years.ts';

/** How postings in Polish say what they ask for. */
export const polish: PostingLanguage = {
  language: 'pl',
  words,
  spoken,
  cues: composeCues({
    sections,
    insisting: ['konieczne', 'niezbędne', 'wymagane', 'obowiązkowe'],
    jobNames: listPhrases(`
      programista | programistka | inżynier | architekt | administrator | analityk | specjalista | kierownik |
      konsultant | tester | informatyk`),
    noJob: ['o', 'co', 'czego', 'dlaczego', 'jak', 'kim', 'kogo', 'czym'],
    itemOpenings: listPhrases(`
      doświadczenie | znajomość | umiejętność | umiejętności | dobra | bardzo dobra | minimum | co najmniej |
      przynajmniej | biegła | wykształcenie | praktyczna | podstawowa | tworzenie | projektowanie | rozwój |
      wdrożenia |
      utrzymanie | testy w | wiedza | swoboda | pisanie | budowa`),
    benefits: listPhrases(`
      pensj | warsztat |
      urlop | wynagrodzeni | opieka medyczna | karta | elastyczne | umow | zniżk | darmow | owoc | szkoleni |
      certyfikat |
      zł | premia | miesięcznie | siłownia | kurs | konferencj | spotkania | start | laptop | podróże | budżet |
      ubezpieczenie | świeży | stołówka | udziały | praca zdalna | pracę zdalną | czterodniow`),
    wishes: listPhrases(`
      ucieszy | radość | szczęśliw | punkt | atut | plus | wisienk | docen | zachwyc | super | fajnie | dodatkow |
      wyróżn | różnic | mile`),
    statements: listPhrases(`
      będzie plusem | będzie atutem | jest wymagana | jest wymagane | jest konieczne | jest konieczna |
      jest niezbędna`),
    abbreviations: listWords('np m.in tj itp itd min max ok ds dr inż mgr ul nr godz tzw tys pkt wg'),
    duties: listPhrases(`
      tworzenie | projektowanie | rozwój | rozwijanie | utrzymanie | budowa | budowanie | wdrażanie | wdrożenia |
      pisanie |
      programowanie | automatyzacja | współpraca | udział | będziesz | modelowanie | administrowanie`),
    otherTeams: ['projektowy', 'marketingu', 'badań', 'graficzny'],
    people: ['zespół', 'zespołem', 'zespołu', 'zespołami', 'dział', 'działem', 'ekspertów', 'kolegów'],
    addressed: [
      [
        '(?:twój|twoja|twoje|ciebie|tobie|cię)',
        'twój kod',
        'twoja praca',
        'twoje usługi',
        'dla ciebie',
        'tobie',
        'czeka cię',
      ],
      ['(?:trzeba|należy|potrzebna)', 'trzeba znać Go', 'należy znać Go', 'potrzebna Go'],
      [
        '(?:szukamy|szuka|poszukujemy|poszukuje|potrzebujemy|osoby)',
        'szukamy',
        'potrzebujemy',
        'dla osoby',
        'firma szuka',
        'poszukujemy',
        'poszukuje',
      ],
      [known, 'doświadczenie w Go', 'znajomość Go', 'umiejętność', 'wiedza o Go'],
      ['(?:kandydat|kandydatka|osoba) (?:musi|powinna|powinien)', 'kandydat musi'],
      [
        '(?:wymagane|wymagana|konieczne|konieczna|niezbędne|niezbędna)',
        'Go wymagane',
        'wymagana Go',
        'konieczne Go',
        'konieczna',
        'niezbędne',
        'niezbędna',
      ],
      [
        '(?:będziesz|masz|praca polega|zajmiesz)',
        'będziesz pisać',
        'masz pisać',
        'praca polega na',
        'zajmiesz się',
      ],
    ],
    stack: [
      [
        '(?:napisan[yae]|napisanego|zbudowan[yae]|stworzon[yae]) (?:w|z|ze)',
        'napisany w Go',
        'napisanego w Go',
        'zbudowane z Go',
        'stworzone w Go',
      ],
      [
        '(?:używamy|korzystamy|działa|działają|pracujemy z|opiera)',
        'używamy',
        'korzystamy z',
        'działa na',
        'działają na',
        'pracujemy z',
        'opiera się',
      ],
      ['stack', 'nasz stack'],
    ],
    waived: [['nie musisz znać (?:wszystkich|każdej|tego wszystkiego)', 'nie musisz znać wszystkich']],
    levels,
    negation,
    choices: {
      examples: ['jak', 'np.', 'na przykład', 'm.in.'],
      examplesAhead: ['takich jak', 'takie jak', 'takimi jak', 'jak', 'np', 'na przykład'],
      oneOf: [
        [
          '(?:co najmniej |przynajmniej |minimum )?(?:jednego|jednej|jeden|jedną|jednym) (?:z|ze|lub)',
          'jednego z następujących języków: ',
        ],
        [
          '(?:co najmniej|przynajmniej|minimum|min\\.) (?:jednego|jednej|jeden|jedną|jednym|dwóch)(?! z)',
          'przynajmniej jednej chmury: ',
        ],
        ['(?:kilku|niektórych|któregoś|którejś|jakiegoś) (?:z|ze)', 'kilku z tych narzędzi '],
        ['(?:dowolnego|dowolnej) (?:z|ze)', 'dowolnej z chmur '],
      ],
      similar: [
        'podobn',
        'równoważn',
        'inn',
        'pokrewn',
        'zbliżon',
        'analogiczn',
        'ekwiwalent',
        'porównywaln',
      ],
      andSoOn: ['itp', 'itd'],
      stackNouns: [
        'środowisko',
        'zespół',
        'projekt',
        'usługi',
        'produkt',
        'system',
        'platforma',
        'aplikacja',
      ],
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
    years,
    story: [
      [
        '(?:nasi|nasze|nasza|nasz) (?:klienci|produkty|misja|platforma|oprogramowanie|historia)',
        'nasi klienci',
        'nasza misja',
      ],
      [
        '^(?:jesteśmy|od|założona|dziś|tworzymy)',
        'Jesteśmy pionierem',
        'Od 1990',
        'Założona w',
        'Dziś tworzymy',
        'Tworzymy',
      ],
      [
        '(?:to|jest) (?:[\\p{L}-]+ ){0,4}(?:firma|firmą|dostawca|dostawcą|lider|liderem|startup|' +
          'startupem|agencja|ubezpieczyciel)',
        'Koper to młoda firma',
      ],
    ],
    others: [
      [
        '(?:inwestorzy|klienci|założyciele|partnerzy|konkurenci)',
        'inwestorzy',
        'klienci',
        'założyciele',
        'partnerzy',
        'konkurenci',
      ],
      ['(?:finansowan[ya]|wspieran[ya]) przez', 'wspierana przez Snowflake'],
    ],
    nameBefore: ['o', 'dlaczego', 'w', 'praca w', 'poznaj', 'dołącz do'],
    nameAfter: [
      [
        '(?:to|jest) [^.;]{0,40}(?:firma|firmą|dostawca|lider|liderem|startup|startupem|agencja|' +
          'ubezpieczyciel)',
        'to młoda firma',
      ],
      [
        '(?:szuka|poszukuje|oferuje|powstał[ao]?|prognozuje|tworzy)',
        'szuka',
        'poszukuje',
        'oferuje',
        'powstała',
        'prognozuje',
        'tworzy',
      ],
    ],
    nameBetween: { before: ['w'], after: ['szukamy', 'tworzymy', 'jesteśmy', 'będziesz'] },
    forms: ['sp. j.', 'polska', 'kariera'],
  }),
};
