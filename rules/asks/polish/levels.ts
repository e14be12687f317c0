import type { LanguageCues } from '../posting-language.ts';

/** What is asked for, in words: experience, knowledge. */
export const known =
  '(?:doświadczeni[ea]|doświadczeniem|znajomość|znajomości|umiejętność|umiejętności|wiedza)';

/** How Polish says that something is a must, only nice to have, or not asked. */
export const levels: LanguageCues['levels'] = {
  preferred: [
    ['(?:przydatn[yae]|użyteczn[yae])', 'kafka przydatna', 'kafka użyteczna'],
    ['mile widzian[yaei]', 'kafka mile widziana'],
    [
      '(?:atutem|atut|atuty|plusem|plus|zaletą|bonusem)',
      'kafka będzie atutem',
      'kafka to atut',
      'atuty: kafka',
      'kafka będzie plusem',
      'kafka to plus',
      'kafka jest zaletą',
      'kafka bonusem',
    ],
    [
      '(?:opcjonalnie|opcjonaln[yae]|dodatkowo cenimy|docenimy|doceniamy)',
      'kafka opcjonalnie',
      'kafka opcjonalna',
      'dodatkowo cenimy kafka',
      'docenimy kafka',
      'doceniamy kafka',
    ],
    [
      '(?:pożądan[yae]|preferowan[yae]|wskazan[yae])',
      'kafka pożądana',
      'kafka preferowana',
      'kafka wskazana',
    ],
    ['(?:przyda|przydadzą|ucieszy|ucieszymy) się', 'przyda się kafka'],
    ['(?:byłoby|byłaby|byłby)', 'byłoby świetnie znać kafka', 'kafka byłaby mile', 'byłby'],
    ['(?:zalecan[yae]|polecan[yae])', 'kafka zalecana', 'kafka polecana'],
    ['(?:pomoże|pomaga|pomogą|pomocn[yae])', 'kafka pomoże', 'kafka pomaga', 'kafka pomogą', 'kafka pomocna'],
    ['(?:pierwszeństwo|preferencj[ea])', 'kafka daje pierwszeństwo', 'preferencje: kafka'],
    ['(?<=, )(?:super|świetnie|idealnie)', 'jeśli kafka, super'],
    ['tym lepiej', 'kafka, tym lepiej'],
    ['dodatkowe punkty', 'dodatkowe punkty za kafka'],
  ],
  preferredAfter: [
    [
      '(?:najlepiej|w miarę możliwości|jeśli to możliwe|idealnie|najchętniej|ewentualnie|preferencyjnie)',
      'najlepiej kafka',
      'idealnie kafka',
      'najchętniej kafka',
      'ewentualnie kafka',
      'preferencyjnie kafka',
    ],
    ['(?:fajnie|super|dobrze), (?:jeśli|gdyby)', 'fajnie, jeśli znasz kafka'],
  ],
  unneeded: [
    ['nieobowiązkow[yae]', 'rust nieobowiązkowy'],
    [
      'nie (?:jest |są |będzie )?(?:bezwzględnie )?(?:wymagan[yae]|konieczn[yae]|niezbędn[yae]|' +
        'potrzebn[yae]|obowiązkow[yae])',
      'rust nie jest wymagany',
    ],
    ['niewymagan[yae]', 'rust niewymagany'],
    [
      'nie (?:wymagamy|oczekujemy|musisz|musi|używamy|korzystamy|trzeba|potrzebujesz)',
      'nie wymagamy rust',
      'nie musisz znać rust',
    ],
    ['oferujemy[^.;]{0,60}(?:szkoleni|kurs)[a-z]*', 'oferujemy umowę oraz szkolenie z rust'],
  ],
  unneededAfter: [
    ['(?:zamiast|bez)(?= )', 'zamiast php', 'bez php'],
    ['(?<=^, |a )nie(?= )', ', nie javascript', 'java a nie javascript'],
    ['żadn(?:ego|ej|ych)', 'żadnego php'],
  ],
  required: [
    [
      '(?:wymagan[yae]|konieczn[yae]|niezbędn[yae]|obowiązkow[yae])',
      'go wymagane',
      'go konieczne',
      'go niezbędne',
      'go obowiązkowe',
    ],
    ['(?:koniecznie|must)', 'koniecznie go', 'go: must'],
  ],
  clauseOpeners: [
    ['(?:ale|lecz|natomiast|jednak)', 'ale', 'lecz', 'natomiast', 'jednak'],
    [
      '(?:najlepiej|idealnie|mile widzian[yae]|opcjonalnie|dodatkowo)',
      'najlepiej',
      'idealnie',
      'mile widziana',
      'opcjonalnie',
      'dodatkowo',
    ],
    ['(?:dobra )?(?:doświadczenie|znajomość|umiejętność)', 'doświadczenie', 'dobra znajomość', 'umiejętność'],
    ['(?:nie|bez)', 'nie sql', 'bez sql'],
  ],
};
