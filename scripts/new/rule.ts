import type { Unit, UnitOptions } from './unit.ts';

/**
 * A rule for resumes with gaps to fill in.
 *
 * @throws Error with one sentence when `about` is neither `text` nor `resume`.
 */
export function createRule(_root: string, name: string, { about = 'text' }: UnitOptions): Unit {
  if (about !== 'text' && about !== 'resume')
    throw new Error(`--about should be text (one bullet or summary) or resume (the whole), but is ${about}.`);
  const path = `rules/resume/${name}.ts`;
  return {
    files: { [path]: about === 'text' ? writeTextRule(name) : writeResumeRule(name) },
    next: [
      `Replace every FILL IN in ${path}, and choose its severity and chapter (lib/diagnostics/rule.ts).`,
      'Look in rules/README.md whether a rule says it already: two findings on the same words are one too many.',
      'Run npm run rules: it writes the rule into rules/README.md, and formats it.',
      'Optional: list texts on both sides of where the rule begins to speak in tests/rules/' +
        `${about}-edges.ts.`,
      'Run npx vitest run tests/rules -u: it says what does not hold yet.',
      `Read tests/rules/findings/${name}.txt, which that run writes: it holds what this rule says to users. No other ` +
        'file there should have changed.',
    ],
  };
}

function writeTextRule(name: string): string {
  return `import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';

export default defineRule({
  id: '${name}',
  title: 'FILL IN what to do, in a few words',
  severity: 'hint',
  chapter: 'bullets',
  why: 'FILL IN why it matters to a hiring panel, in one sentence.',
  source: 'FILL IN where the advice comes from',
  about: 'text',
  places: ['bullet'],
  bad: [
    { text: 'FILL IN a weak bullet', becomes: 'FILL IN the same bullet without the weakness' },
    { text: 'FILL IN a second weak bullet' },
    { text: 'FILL IN a third weak bullet' },
  ],
  good: [
    { text: 'FILL IN a good bullet' },
    { text: 'FILL IN a good bullet that is close to a weak one' },
    { text: 'FILL IN a good bullet that a careless rule would report' },
  ],
  check: ({ text }) =>
    findPhrases(
      text,
      /FILL IN the words that give the weakness away/giu,
      ([phrase]) => \`“\${phrase}” FILL IN what is wrong, and what to do instead.\`,
    ),
});
`;
}

function writeResumeRule(name: string): string {
  return `import { defineRule } from '../../lib/diagnostics/rule.ts';

export default defineRule({
  id: '${name}',
  title: 'FILL IN what to do, in a few words',
  severity: 'hint',
  chapter: 'structure',
  why: 'FILL IN why it matters to a hiring panel, in one sentence.',
  source: 'FILL IN where the advice comes from',
  about: 'resume',
  bad: [
    {
      says: 'FILL IN what is weak in this resume',
      resume: { skills: [] },
      becomes: { says: 'FILL IN the same resume without the weakness', resume: {} },
    },
    { says: 'FILL IN what is weak in a second resume', resume: { work: [] } },
    { says: 'FILL IN what is weak in a third resume', resume: { basics: {} } },
  ],
  good: [
    { says: 'FILL IN what is good in this resume', resume: {} },
    { says: 'FILL IN a good resume that is close to a weak one', resume: {} },
    { says: 'FILL IN a good resume that a careless rule would report', resume: {} },
  ],
  check: ({ bullets }) =>
    bullets
      .filter(({ text }) => text === 'FILL IN what the rule reports')
      .map(({ path, text }) => ({
        path,
        start: 0,
        end: text.length,
        message: 'FILL IN what is wrong, and what to do instead.',
      })),
});
`;
}
