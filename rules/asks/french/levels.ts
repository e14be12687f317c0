import type { LanguageCues } from '../posting-language.ts';

/** What is asked for, in words: experience, knowledge. */
export const known = '(?:connaissances?|expériences?|notions?|maîtrise)';

/** How French says that something is a must, only nice to have, or not asked. */
export const levels: LanguageCues['levels'] = {
  preferred: [
    ['utiles?', 'kafka utile'],
    [
      '(?:un|des|gros|vrai|petit|réel|les) (?:gros |vrai |petit |réel |grand )?(?:plus|atouts?|' +
        'bonus)(?! (?:de|que|d))',
      'kafka serait un plus',
      'kafka est un atout',
    ],
    [
      '(?:apprécié|appréciée|appréciés|appréciées|bienvenue?s?)',
      'kafka apprécié',
      'kafka appréciées',
      'kafka bienvenu',
    ],
    ['(?:souhaité|souhaitée|souhaités|souhaitées|souhaitables?)', 'kafka souhaité', 'kafka souhaitable'],
    ['(?:facultati(?:f|fs|ve|ves)|optionnel(?:s|le|les)?)', 'kafka facultatif', 'kafka optionnel'],
    [
      '(?:serait|seraient)(?! (?:un|une|des)(?: \\w+)? (?:plus|atout)| souhai| appr| bienv)',
      'kafka serait idéal',
    ],
    ['recommandée?s?', 'kafka recommandé'],
    ['(?:aide|aidera|aiderait)', 'kafka aide'],
    [
      '(?:valorisée?s?|préférables?|avantageux|avantage)',
      'kafka valorisé',
      'kafka préférable',
      'kafka avantageux',
      'avantage : kafka',
    ],
    ['(?:fera|feront|faire) la différence', 'kafka fera la différence'],
    ['bonus :', 'bonus : kafka'],
    ['(?<=, )(?:tant mieux|c.est mieux|parfait|top)', 'si kafka, tant mieux'],
    ['pas (?:obligatoire|indispensable|nécessaire|requis)s?,? mais', 'kafka : pas obligatoire mais connu'],
  ],
  preferredAfter: [
    [
      '(?:idéalement|de préférence|éventuellement|si possible|préférablement|dans l.idéal)',
      'idéalement kafka',
      'de préférence en go',
      'éventuellement kafka',
      'si possible kafka',
      'préférablement go',
      "dans l'idéal kafka",
    ],
    ['(?:ce serait|on aimerait|nous aimerions)', 'on aimerait kafka'],
  ],
  unneeded: [
    [
      '(?:n.est|ne sont|non|pas|n.est pas|n.es) (?:pas )?(?:forcément |' +
        'strictement )?(?:nécessaires?|requise?s?|obligatoires?|exigée?s?|indispensables?|' +
        'demandée?s?)',
      "rust n'est pas nécessaire",
    ],
    ['(?:pas|inutile) (?:besoin )?de (?:connaître|savoir|maîtriser|avoir)', 'pas besoin de connaître rust'],
    ['pas utilisée?s?', "php n'est pas utilisé"],
    ['ne (?:demandons|exigeons|utilisons|cherchons|faisons)', 'nous ne demandons pas rust'],
    ['(?:offrons|proposons|offre)[^.;]{0,80}(?:formations?|cours)', 'nous offrons des formations à rust'],
    ['n.(?:utilisons|exigeons|avons|utilise)(?= (?:pas|plus|ni))', "nous n'utilisons pas rust"],
  ],
  unneededAfter: [
    ['pas(?= d.| du | en | de )', "pas d'oracle"],
    [
      '(?:au lieu (?:de|du)|plutôt que|à la place (?:de|du)|mais pas)',
      'au lieu de php',
      'plutôt que php',
      'à la place de php',
      'java mais pas javascript',
    ],
    ['(?:sans|ni)(?= (?!cesse|doute|oublier|compter))', 'sans php', 'ni php'],
    ['et non(?: pas)?', 'java et non javascript'],
  ],
  required: [
    [
      '(?:indispensables?|impérati(?:f|ve|vement)|exigée?s?|obligatoires?|requis(?:e|es)?)',
      'go indispensable',
      'go impératif',
      'go exigé',
      'go obligatoire',
      'go requis',
    ],
    [
      '(?:nécessaires?|essentiel(?:s|le|les)?|incontournables?)',
      'go nécessaire',
      'go essentiel',
      'go incontournable',
    ],
  ],
  clauseOpeners: [
    ['(?:mais|cependant|tandis|alors)', 'mais', 'cependant', 'tandis', 'alors'],
    [
      '(?:idéalement|de préférence|éventuellement|si possible)',
      'idéalement',
      'de préférence',
      'éventuellement',
      'si possible',
    ],
    [
      '(?:une |la |de |des |bonne )?(?:expérience|connaissance|connaissances|notions|maîtrise)',
      'une expérience',
      'connaissance',
      'des connaissances',
      'notions',
      'maîtrise',
    ],
    ['(?:sans|pas)', 'sans', 'pas'],
  ],
};
