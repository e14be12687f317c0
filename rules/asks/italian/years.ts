import { listWords } from '../../../lib/text/lists.ts';
import type { LanguageCues } from '../posting-language.ts';

/** How postings in Italian count years, and what they are counted for. */
export const years: LanguageCues['years'] = {
  units: listWords('anni anno'),
  ages: ['di storia', 'di attività', 'fa'],
  to: ['a', 'o', 'ai'],
  between: { before: ['tra', 'fra'], and: ['e'] },
  orMore: ['o più'],
  orLonger: ['o più', 'almeno', 'minimo'],
  part: {
    before: ['di cui', 'dei quali', 'gli ultimi', 'inclusi'],
    of: ['dei quali', 'di questi'],
    on: ['con', 'in', 'su', 'di'],
  },
  each: ['ciascuno', 'per ciascuno', 'ciascuna'],
  ofUs: ['noi', 'nostra', 'nostro'],
  conditions: ['se', 'ma', 'mentre'],
  verdicts: ['sono'],
  asides: ['idealmente', 'preferibilmente', 'oltre a', 'nonché', 'gradita'],
  nouns: listWords(
    'esperienza conoscenza conoscenze padronanza dimestichezza nozioni buona ottima solida conosci',
  ),
  itemOpeners: listWords('Esperienza Conoscenza Conoscenze Padronanza Buona Ottima Solida'),
  abbreviations: ['ad es.', 'p. es.', 'es.'],
  experience: ['esperienza', 'di esperienza'],
  of: ['di'],
  for: ['da', 'per'],
  with: ['con'],
  atLeast: ['almeno', 'minimo', 'min.', 'un minimo di', 'più di', 'oltre'],
  countsOn: ['di', 'in', 'con', 'su', 'usando', 'lavorando'],
  practice: ['esperienza', 'di esperienza', 'produzione', 'minimo'],
  numbers: {
    un: 1,
    uno: 1,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
  },
};
