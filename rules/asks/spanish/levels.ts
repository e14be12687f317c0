import type { LanguageCues } from '../posting-language.ts';

/** What is asked for, in words: experience, knowledge. */
export const known = '(?:experiencia|conocimientos?|nociones|dominio)';

/** How Spanish says that something is a must, only nice to have, or not asked. */
export const levels: LanguageCues['levels'] = {
  preferred: [
    ['útil(?:es)?', 'kafka es útil'],
    [
      '(?:un|gran|como|el) (?:gran )?(?:plus|extra|punto extra|valor añadido)',
      'kafka es un plus',
      'kafka es un extra',
    ],
    [
      '(?:se )?valora(?:rá|rán|remos|mos)?(?: positivamente| muy positivamente)?',
      'se valorará kafka',
      'valoramos kafka',
    ],
    [
      '(?:valorad[oa]s?|valorables?|valorándose)',
      'kafka será valorado',
      'kafka valorable',
      'valorándose kafka',
    ],
    ['(?:deseables?|deseado|deseada)', 'kafka deseable'],
    [
      '(?:opcional(?:es)?|preferibles?|preferentes?)',
      'kafka opcional',
      'kafka preferible',
      'kafka preferente',
    ],
    ['(?:suma|suman|sumará|sumarán|sumaría) (?:puntos|mucho|valor)', 'kafka suma puntos'],
    ['(?<=, )(?:mejor|genial|perfecto|fenomenal)(?! que)', 'si kafka, mejor'],
    ['en cuenta', 'se tendrá en cuenta kafka'],
    ['puntos? extra', 'puntos extra por kafka'],
    ['(?:sería|serían)', 'kafka sería ideal'],
    [
      '(?:será|es) (?:ideal|genial|estupendo|perfecto|interesante|una ventaja|bienvenid[oa])',
      'kafka es ideal',
    ],
    ['(?:recomendables?|recomendad[oa]s?)', 'kafka es recomendable', 'kafka recomendada'],
    ['(?:ayuda|ayudan|ayudará|ayudaría)', 'conocer kafka ayuda'],
    [
      '(?:mejor que mejor|tanto mejor|preferencia)',
      'kafka, mejor que mejor',
      'kafka, tanto mejor',
      'preferencia: kafka',
    ],
    [
      '(?:encantaría|gustaría|apreciamos|se aprecia|agradece)',
      'nos encantaría kafka',
      'nos gustaría kafka',
      'apreciamos kafka',
      'se aprecia kafka',
      'se agradece kafka',
    ],
    ['plus:', 'plus: kafka'],
    [
      'no (?:es )?(?:imprescindible|excluyente|necesario|obligatorio),? pero',
      'kafka: no excluyente, pero conocida',
    ],
  ],
  preferredAfter: [
    [
      '(?:idealmente|preferiblemente|preferentemente|a ser posible|si puede ser|si es posible|' +
        'de preferencia|opcionalmente)',
      'idealmente kafka',
      'preferiblemente kafka',
      'preferentemente kafka',
      'a ser posible kafka',
      'de preferencia kafka',
      'opcionalmente kafka',
    ],
    ['(?:un plus|mejor|genial) si', 'mejor si sabes kafka'],
  ],
  unneeded: [
    [
      'no (?:es |son |será )?(?:estrictamente )?(?:necesari[oa]s?|obligatori[oa]s?|' +
        'imprescindibles?|requerid[oa]s?|indispensables?)',
      'rust no es necesario',
    ],
    [
      'no (?:se )?(?:requiere|exige|pide|necesita|pedimos|exigimos|requerimos|esperamos|usamos|' +
        'utilizamos|hace falta|necesitas|tienes que)',
      'no se requiere rust',
      'no hace falta rust',
    ],
    ['no se (?:usa|usan|utiliza|utilizan)', 'php no se usa'],
    ['sin necesidad de', 'sin necesidad de rust'],
    ['ofrec(?:e|en|emos)[^.;]{0,80}(?:formación|cursos|capacitación)', 'se ofrece formación en rust'],
  ],
  unneededAfter: [
    ['(?:en lugar de|en vez de|sin)(?= )', 'en lugar de php', 'en vez de php', 'sin php'],
    ['(?<=^, |y )no(?= )', ', no javascript', 'java y no javascript'],
    ['nada de', 'nada de php'],
  ],
  required: [
    [
      '(?:imprescindibles?|indispensables?|obligatori[oa]s?|excluyentes?)',
      'go imprescindible',
      'go indispensable',
      'go obligatorio',
      'go excluyente',
    ],
    ['(?:necesari[oa]s?|requerid[oa]s?|esencial(?:es)?)', 'go necesario', 'go requerido', 'go esencial'],
  ],
  clauseOpeners: [
    ['(?:pero|aunque|mientras|sino)', 'pero', 'aunque', 'mientras', 'sino'],
    [
      '(?:idealmente|preferiblemente|preferentemente|deseable|valorable|opcional)',
      'idealmente',
      'preferiblemente',
      'preferentemente',
      'deseable',
      'valorable',
      'opcional',
    ],
    ['(?:experiencia|conocimientos?|nociones|dominio)', 'experiencia', 'conocimiento', 'nociones', 'dominio'],
    ['(?:se valora|se valorará)', 'se valora', 'se valorará'],
    ['(?:no|sin)', 'no sql', 'sin sql'],
  ],
};
