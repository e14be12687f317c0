import fc from 'fast-check';
import { terms } from '../../rules/terms/index.ts';
import { traceOfRunning } from './fuzz.ts';

const ran = `globalThis.${traceOfRunning}=1`;

/** Pieces that would do something if anything were to run them, or take them for markup. */
export const payloads = [
  `<script>${ran}</script>`,
  `<img src=x onerror="${ran}">`,
  `<svg onload="${ran}">`,
  `javascript:${ran}`,
  `\${${ran}}`,
  `"];${ran};//`,
  `'+(${ran})+'`,
  '__proto__',
  'constructor',
  '</textarea><b>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '&#x0;',
  '$&',
  "$'",
  '%s',
  '\\',
];

const oddities = [
  '\u0000',
  '\uFEFF',
  '\u00AD',
  '\u200B',
  '\u200D',
  '\u202E',
  '\u2028',
  '\uD800',
  '\uDC00',
  '🚀',
  'é',
  'ß',
  'İ',
  'ﬁ',
  '字',
  'שלום',
  '١٢٣',
  '½',
  '\u00A0',
  '\r\n',
  '\r',
  '\v',
  '\f',
];

const trade = [
  'Requirements:',
  'What you bring',
  'Nice to have',
  'Benefits',
  'Responsibilities',
  'About us',
  'Experience',
  'EDUCATION',
  'Skills:',
  'Summary',
  'Projects',
  'Languages',
  '5+ years of ',
  '3-5 years ',
  'or similar',
  ' or ',
  ' and ',
  ' and/or ',
  ', ',
  '; ',
  ': ',
  ' / ',
  ' (',
  ') ',
  'e.g. ',
  'such as ',
  'a plus',
  'required',
  'must have ',
  'preferred ',
  'not required',
  'Senior Backend Engineer',
  'Responsible for ',
  'Worked on ',
  'Led ',
  'Cut p99 from 480ms to 92ms',
  'by 35%',
  ' 12k rps',
  '$1.2M a year',
  '99.95%',
  '4 TB',
  '3x',
  '1,000,000',
  '1.000.000,5',
  '10^6',
  '1e9',
  '17+',
  'v3.x',
  '2019 - 2021',
  'Jan 2020 – Present',
  '03/2019',
  'since 2018',
  '\n- ',
  '\n• ',
  '\n* ',
  '\n1. ',
  '\n# ',
  '\n## ',
  '\n\n',
  '\n',
  '\t',
  '  ',
  ' | ',
  ' – ',
  '---',
  '**',
  '_',
  '`',
  '[a](https://a.example/b)',
  'https://go.example.com/',
  'a@b.example',
  '+49 (0)30 555-0199',
  '.',
  '...',
  '!',
  '?',
  '(((((',
  '[[[[[',
  '"',
  "'",
];

const spellings = terms.flatMap(({ label, aliases = [] }) => [
  label,
  ...aliases.map((alias) => String(alias)),
]);

/** One small piece of any text: the words of the trade, what parsers stumble over, or just letters. */
export const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...spellings) },
  { weight: 6, arbitrary: fc.constantFrom(...trade) },
  { weight: 1, arbitrary: fc.constantFrom(...payloads) },
  { weight: 1, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }) },
);

/** A text put together of pieces, up to some thousand characters. */
export const anyText: fc.Arbitrary<string> = fc
  .tuple(fc.array(piece, { maxLength: 120 }), fc.constantFrom('', ' ', ' ', '\n'))
  .map(([pieces, between]) => pieces.join(between));

/** One line of a resume. */
export const anyLine: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 14 })
  .map((pieces) => pieces.join(' '));

/** A few pieces that a long text repeats over and over: what makes slow expressions slow. */
export const monotony: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join('') || ' ');

/** Lines in which each `§` stands for a word of its own. */
const lines = [
  '§ §',
  '§',
  '',
  '§@mail.example | §, §',
  'https://§.example/§',
  'Summary',
  '§ § §. § §.',
  'Experience',
  'WORK EXPERIENCE',
  '§, § Engineer, Jan 2020 - Present',
  '§ Engineer | § | 2017 – 2019',
  '**§**, §',
  '- § § in §.',
  '• § §',
  '  § (§)',
  '1. §',
  'Education',
  'BSc §, §, 2014 - 2017',
  'Skills',
  '§: §, §',
  '§, § / §; §',
  'Projects',
  '§ (§), 2021',
  '[§](https://§.example)',
  'Languages',
  '§ (§)',
  'Certifications',
  '## §',
  '# §',
  'Awards',
  '§, 2020',
  'Publications',
  'References',
  'Interests',
  'Volunteering',
  '§\t§',
  '> §',
  '| § | § |',
  '---',
  'Feb 2019',
  '§ – §',
  '*§*',
];

export interface MarkedText {
  text: string;
  /** Words that stand in the text once each. */
  words: string[];
}

/** A text like a resume's, whose words are all different, so that each can be looked for. */
export const markedText: fc.Arbitrary<MarkedText> = fc
  .array(fc.constantFrom(...lines), { maxLength: 40 })
  .map((parts) => {
    const words: string[] = [];
    const text = parts.join('\n').replaceAll('§', () => {
      const count = words.length;
      const word = `Quor${String.fromCharCode(97 + Math.floor(count / 26))}${String.fromCharCode(97 + (count % 26))}eb`;
      words.push(word);
      return word;
    });
    return { text, words };
  });
