import type { LanguageCues } from '../posting-language.ts';

/** What is asked for, in words: experience, knowledge. */
export const known = '(?:esperienza|conoscenza|conoscenze|competenze|padronanza|dimestichezza|familiarità)';

/** How Italian says that something is a must, only nice to have, or not asked. */
export const levels: LanguageCues['levels'] = {
  preferred: [
    ['util[ei]', 'kafka è utile'],
    ['(?:un|gran|come|di) (?:gran |vero )?(?:plus|bonus|valore aggiunto|extra)', 'kafka è un plus'],
    ['titol[oi] preferenzial[ei]', 'kafka costituisce titolo preferenziale'],
    ['gradit[oaie]', 'kafka gradito'],
    ['preferibil[ei]', 'kafka preferibile'],
    [
      '(?:auspicabil[ei]|desiderabil[ei]|apprezzat[oaie]|opzional[ei]|facoltativ[oaie])',
      'kafka auspicabile',
      'kafka desiderabile',
      'kafka apprezzata',
      'kafka opzionale',
      'kafka facoltativo',
    ],
    ['(?:un |come )?vantaggio', 'kafka è un vantaggio'],
    ['(?:punto|punti) (?:a favore|in più|bonus)', 'kafka è un punto a favore'],
    ['valutat[oaie] positivamente', 'kafka sarà valutata positivamente'],
    ['(?:sarebbe|sarebbero)', 'kafka sarebbe ideale'],
    ['sarà (?:ideale|bello|ottimo|perfetto|interessante|fantastico)', 'kafka sarà ideale'],
    ['(?:consigliat[oaie]|raccomandat[oaie])', 'kafka consigliata', 'kafka raccomandata'],
    ['(?:aiuta|aiutano|aiuterà|aiuterebbe)', 'conoscere kafka aiuta'],
    ['(?:motivo di )?preferenza', 'kafka è motivo di preferenza'],
    ['(?<!titol[oi] )preferenzial[ei]', 'kafka (preferenziale)'],
    ['(?<=, )(?:meglio|ottimo|perfetto|bene)(?! ancora)', 'se kafka, meglio'],
    ['(?:tanto meglio|meglio ancora)', 'kafka, tanto meglio', 'kafka, meglio ancora'],
    [
      '(?:piacerebbe|apprezziamo|benvenut[oaie])',
      'ci piacerebbe kafka',
      'apprezziamo kafka',
      'kafka benvenuta',
    ],
    ['plus:', 'plus: kafka'],
  ],
  preferredAfter: [
    [
      '(?:idealmente|preferibilmente|possibilmente|se possibile|di preferenza|meglio se|opzionalmente)',
      'idealmente kafka',
      'preferibilmente kafka',
      'possibilmente kafka',
      'di preferenza kafka',
      'meglio se kafka',
      'opzionalmente kafka',
    ],
  ],
  unneeded: [
    [
      'non (?:è |sono |sarà )?(?:strettamente )?(?:necessari[oae]|obbligatori[oae]?|richiest[oaie]|' +
        'indispensabil[ei])',
      'rust non è necessario',
    ],
    [
      'non (?:si )?(?:usa|usano|utilizza|richiede|richiedono|serve|servono|occorre|chiediamo|' +
        'richiediamo|usiamo|utilizziamo|devi)',
      'non serve rust',
      'non si richiede rust',
    ],
    ['si offr[eo][^.;]{0,80}(?:formazione|corsi)', 'si offre un contratto e formazione su rust'],
  ],
  unneededAfter: [
    [
      '(?:invece di|al posto di|senza|anziché|né)(?= )',
      'invece di php',
      'al posto di php',
      'senza php',
      'anziché php',
      'né php',
    ],
    ['(?<=^, |e )non(?= )', ', non javascript', 'java e non javascript'],
    ['niente', 'niente php'],
  ],
  required: [
    [
      '(?:indispensabil[ei]|obbligatori[oae]?|imprescindibil[ei]|fondamental[ei])',
      'go indispensabile',
      'go obbligatorio',
      'go imprescindibile',
      'go fondamentale',
    ],
    ['(?:necessari[oae]|richiest[oaie]|essenzial[ei])', 'go necessario', 'go richiesto', 'go essenziale'],
  ],
  clauseOpeners: [
    ['(?:ma|però|mentre|bensì)', 'ma', 'però', 'mentre', 'bensì'],
    [
      '(?:idealmente|preferibilmente|possibilmente|meglio se|gradita|gradito)',
      'idealmente',
      'preferibilmente',
      'possibilmente',
      'meglio se',
      'gradita',
      'gradito',
    ],
    ['(?:esperienza|conoscenza|conoscenze|nozioni)', 'esperienza', 'conoscenza', 'conoscenze', 'nozioni'],
    ['(?:non|senza)', 'non sql', 'senza sql'],
  ],
};
