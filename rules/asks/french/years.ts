import { listWords } from '../../../lib/text/lists.ts';
import type { LanguageCues } from '../posting-language.ts';

/** How postings in French count years, and what they are counted for. */
export const years: LanguageCues['years'] = {
  units: listWords('ans an années année'),
  ages: ['d existence', 'plus tard'],
  to: ['à', 'ou'],
  between: { before: ['entre'], and: ['et'] },
  orMore: ['ou plus', 'bonnes'],
  orLonger: ['ou plus', 'au moins', 'minimum'],
  part: { before: ['dont', 'les', 'y compris'], of: ['d entre elles'], on: ['avec', 'en', 'sur', 'de'] },
  each: ['chacun', 'chacune', 'pour chaque'],
  ofUs: ['nous', 'notre', 'nos'],
  conditions: ['si', 'mais', 'tandis'],
  verdicts: ['est', 'sont'],
  asides: ['idéalement', 'ainsi que', 'de préférence', 'notamment', 'avec'],
  nouns: listWords(`
    expérience connaissance connaissances maîtrise compétences notions bonne solide solides première maîtrisez
    connaissez`),
  itemOpeners: listWords('Expérience Connaissance Connaissances Maîtrise Bonne Solide Une Première'),
  abbreviations: ['p. ex.', 'ex.'],
  experience: ['expérience', 'd expérience'],
  of: ['de'],
  for: ['depuis', 'pendant'],
  with: ['avec'],
  atLeast: ['au moins', 'minimum', 'min.', 'au minimum', 'plus de'],
  countsOn: ['de', 'en', 'avec', 'sur', "d'expérience", 'minimum'],
  practice: ['expérience', "d'expérience", 'pratique', 'production', 'minimum', 'exigés', 'requis'],
  numbers: { un: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
};
