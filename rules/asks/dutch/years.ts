import { listWords } from '../../../lib/text/lists.ts';
import type { LanguageCues } from '../posting-language.ts';

/** How postings in Dutch count years, and what they are counted for. */
export const years: LanguageCues['years'] = {
  units: listWords('jaar jaren jarige'),
  ages: ['oud', 'geleden', 'jong'],
  to: ['tot', 'of', 'à', 'a'],
  between: { before: ['tussen'], and: ['en'] },
  orMore: ['of meer'],
  orLonger: ['of meer', 'of langer'],
  part: {
    before: ['waarvan', 'inclusief', 'de laatste'],
    of: ['daarvan', 'van deze'],
    on: ['met', 'in', 'op'],
  },
  each: ['elk', 'ieder', 'met elk'],
  ofUs: ['wij', 'onze', 'ons', 'we'],
  conditions: ['indien', 'maar', 'terwijl'],
  verdicts: ['is', 'zijn'],
  asides: ['idealiter', 'bij voorkeur', 'evenals', 'liefst', 'plus'],
  nouns: listWords('ervaring kennis goede ruime uitstekende kent beheerst bekendheid'),
  itemOpeners: listWords('Ervaring Kennis Goede Ruime Uitstekende Aantoonbare'),
  abbreviations: ['bijv.', 'bv.'],
  experience: ['ervaring', 'kennis', 'werkervaring'],
  of: ['van'],
  for: ['sinds', 'gedurende', 'al'],
  with: ['met'],
  atLeast: ['minimaal', 'al', 'minstens', 'ten minste', 'tenminste', 'min.', 'meer dan', 'minimum'],
  countsOn: ['in', 'met', 'ervaring', 'werkervaring', 'relevante'],
  practice: ['ervaring', 'werkervaring', 'productie', 'praktijk'],
  numbers: {
    een: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
  },
};
