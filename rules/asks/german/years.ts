import { listWords } from '../../../lib/text/lists.ts';
import type { LanguageCues } from '../posting-language.ts';

/** How postings in German count years, and what they are counted for. */
export const years: LanguageCues['years'] = {
  units: listWords('jahre jahren jahr jährige jährigen jähriger jähriges'),
  ages: ['alt', 'lang', 'am markt', 'her'],
  to: ['bis', 'oder'],
  between: { before: ['zwischen'], and: ['und'] },
  orMore: ['oder mehr', 'plus', 'volle'],
  orLonger: ['oder länger', 'oder mehr'],
  part: {
    before: ['davon', 'darunter', 'inklusive', 'die letzten'],
    of: ['davon', 'von diesen'],
    on: ['mit', 'in', 'auf'],
  },
  each: ['jeweils', 'je'],
  ofUs: ['wir', 'unser', 'unsere'],
  conditions: ['wenn', 'falls', 'aber', 'während'],
  verdicts: ['ist', 'sind'],
  asides: ['idealerweise', 'gerne', 'sowie', 'bevorzugt', 'vorzugsweise', 'plus'],
  nouns: listWords(`
    erfahrung kenntnisse umgang verständnis wissen grundkenntnisse gute sehr fundierte sichere sicherer solide tiefe
    kennst beherrschst`),
  itemOpeners: listWords('Gute Fundierte Sicherer Sichere Mehrjährige Idealerweise Sehr Solide Ausgeprägte'),
  abbreviations: ['z. b.', 'z.b.', 'bspw.', 'bzw.'],
  experience: ['erfahrung', 'kenntnisse', 'berufserfahrung'],
  of: ['von'],
  for: ['seit', 'für'],
  with: ['mit'],
  atLeast: ['mindestens', 'mind.', 'min.', 'wenigstens', 'minimum', 'über'],
  countsOn: ['in', 'mit', 'erfahrung', 'berufserfahrung', 'praxis', 'programmiererfahrung'],
  practice: ['erfahrung', 'berufserfahrung', 'praxis', 'praxiserfahrung', 'produktion'],
  numbers: {
    ein: 1,
    eine: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
  },
};
