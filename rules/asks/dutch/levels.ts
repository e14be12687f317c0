import type { LanguageCues } from '../posting-language.ts';

/** What is asked for, in words: experience, knowledge. */
export const known = '(?:ervaring|kennis|werkervaring|voorkennis|vaardigheid)';

/** How Dutch says that something is a must, only nice to have, or not asked. */
export const levels: LanguageCues['levels'] = {
  preferred: [
    [
      '(?:een|als) (?:grote |groot |mooie |flinke |dikke )?(?:pré|pre|plus|pluspunt|bonus|voordeel)',
      'kafka is een pre',
      'kafka is een plus',
    ],
    ['(?:mooi|leuk|goed) meegenomen', 'kafka is mooi meegenomen'],
    [
      '(?:gewenst|wenselijk|handig|nuttig|welkom|optioneel)',
      'kafka gewenst',
      'kafka wenselijk',
      'kafka handig',
      'kafka nuttig',
      'kafka welkom',
      'kafka optioneel',
    ],
    ['strekt (?:zeer )?tot aanbeveling', 'kafka strekt tot aanbeveling'],
    ['(?:zou|zouden)', 'kafka zou mooi zijn'],
    ['is (?:mooi|leuk|fijn|ideaal|geweldig|super)(?! meegenomen)', 'kafka is leuk'],
    ['(?:aanbevolen|aan te raden)', 'kafka aanbevolen', 'kafka is aan te raden'],
    ['(?:helpt|helpen)', 'kafka kennen helpt'],
    ['streepje voor', 'een streepje voor met kafka'],
    ['(?<!een )(?:pré|pre)(?!:|-)', 'kafka (pre)'],
    ['(?<=, )(?:prima|top|perfect)', 'als kafka, top'],
    ['des te beter', 'kafka, des te beter'],
    ['de voorkeur', 'kafka heeft de voorkeur'],
    ['pluspunten', 'pluspunten voor kafka'],
    ['(?:waarderen|stellen) (?:we|wij)', 'kafka waarderen we'],
    ['pre:', 'pre: kafka'],
    ['niet (?:vereist|verplicht|noodzakelijk|nodig),? maar', 'kafka: niet nodig maar nuttiger'],
  ],
  preferredAfter: [
    [
      '(?:bij voorkeur|als het kan|indien mogelijk|zo mogelijk|idealiter|liefst|het liefst|' +
        'eventueel|mogelijk|desgewenst)',
      'bij voorkeur kafka',
      'idealiter kafka',
      'liefst kafka',
      'eventueel kafka',
      'mogelijk kafka',
      'desgewenst kafka',
    ],
    ['(?:fijn|leuk|mooi) als', 'fijn als je kafka kent'],
  ],
  unneeded: [
    [
      '(?:niet|geen) (?:per se |strikt )?(?:vereist|vereiste|verplicht|noodzakelijk|nodig|must|eis|' +
        'voorwaarde)(?! maar)',
      'rust is niet vereist',
      'rust is geen eis',
    ],
    [
      '(?:hoef|hoeft|verwachten|vragen|eisen|gebruiken|werken)(?: je| jij| we|' +
        ' wij)?(?: [^,;]{0,40})? (?:niet|geen)',
      'php hoef je niet te kennen',
    ],
    [
      '(?:bieden|krijgt)[^.;]{0,60}(?:opleiding|training|trainingen|cursus|cursussen)',
      'wij bieden een opleiding in rust',
    ],
  ],
  unneededAfter: [
    ['(?:in plaats van|zonder)(?= )', 'in plaats van php', 'zonder php'],
    ['(?<=^, |en |dus )niet(?= )', ', niet javascript', 'java en niet javascript'],
    ['geen(?= (?!probleem|geheim|angst|moeite))', 'geen php'],
  ],
  required: [
    [
      '(?:vereist|verplicht|noodzakelijk|onmisbaar|essentieel)',
      'go vereist',
      'go verplicht',
      'go noodzakelijk',
      'go onmisbaar',
      'go essentieel',
    ],
    ['(?:een )must', 'go is een must'],
  ],
  clauseOpeners: [
    ['(?:maar|terwijl|hoewel)', 'maar', 'terwijl', 'hoewel'],
    [
      '(?:bij voorkeur|idealiter|liefst|eventueel|optioneel)',
      'bij voorkeur',
      'idealiter',
      'liefst',
      'eventueel',
      'optioneel',
    ],
    ['(?:enige |goede )?(?:ervaring|kennis|basiskennis)', 'enige ervaring', 'goede kennis', 'basiskennis'],
    ['(?:geen|niet|zonder)', 'geen sql', 'niet sql', 'zonder sql'],
  ],
};
