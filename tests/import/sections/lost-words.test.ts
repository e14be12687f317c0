import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importText } from '../../../lib/import/sections/read-sections.ts';
import { knowledge } from '../knowledge.ts';

const HEADINGS = [
  'Experience',
  'Education',
  'Projects',
  'Skills',
  'Certificates',
  'Talks',
  'Awards',
  'Summary',
  'Volunteering',
  'Beekeeping',
];
const SEPARATORS = [
  ' ',
  ', ',
  ' | ',
  ' · ',
  ' — ',
  ' - ',
  '      ',
  ' at ',
  ' in ',
  ': ',
  '. ',
  ' by ',
  '\n',
  '\n- ',
  '\n\n',
];
/** What parts of a resume say; each # becomes a word that stands nowhere else. */
const PHRASES = [
  '# Engineer',
  '# GmbH',
  '#',
  'Client: #',
  '(#)',
  '#, Inc.',
  '2019 – 2021',
  'Mar 2020 - Present',
  'Berlin',
  '#, Germany',
  'BSc #',
  'University of #',
  'Freelance',
  '# #',
  'built the # of it.',
  'Led # to the end.',
  '#@mail.example',
  'https://#.example',
  '+49 170 555 01 42',
  'Team: #',
  'GPA: 3.9',
  'Coursework: #, #',
  '"# #"',
  'Remote',
  '# (she/her)',
];

describe('Importing any text', () => {
  it('keeps every word of it in some field or as unplaced', () => {
    const phrase = fc.record({ words: fc.constantFrom(...PHRASES), after: fc.constantFrom(...SEPARATORS) });
    const section = fc.record({
      heading: fc.constantFrom(...HEADINGS),
      phrases: fc.array(phrase, { minLength: 1, maxLength: 16 }),
    });
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 4 }), (sections) => {
        let count = 0;
        const spell = (words: string): string => words.replaceAll('#', () => `Zq${toLetters(count++)}x`);
        const parts = sections.map(
          ({ heading, phrases }) =>
            `${heading}\n${phrases.map(({ words, after }) => spell(words) + after).join('')}`,
        );
        const text = `Ana Obi\n\n${parts.join('\n\n')}`;
        const kept = JSON.stringify(importText(text, knowledge).resume).toLowerCase();
        const words = text.toLowerCase().match(/zq[a-z]+x/g) ?? [];
        expect(words.filter((word) => !kept.includes(word))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

function toLetters(count: number): string {
  return [...count.toString()].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
