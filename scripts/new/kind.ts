import { FORMAT, type Unit } from './unit.ts';

/** A kind of bullet with gaps to fill in. */
export function createKind(_root: string, name: string): Unit {
  const path = `rules/bullets/${name}.ts`;
  return {
    files: { [path]: writeKind(name) },
    next: [
      `Replace every FILL IN in ${path}; the fields are explained in lib/rewrites/bullet-kind.ts.`,
      'Run npx vitest run tests/rules: it says what does not hold yet.',
      'Run npm run rewrites:sample: it writes what changed into docs/rewrites.md, marked "not read".',
      'Read those lines and write your verdict in place of the mark, then run npx vitest run tests/rewrites.',
      FORMAT,
    ],
  };
}

function writeKind(name: string): string {
  return `import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: '${name}',
  label: 'FILL IN its name, for people',
  recognise: {
    strong: 'FILL IN phrases that settle it, with | between them',
    words: 'FILL IN words that speak for it, with | between them; cach* is any word that begins so',
  },
  slots: {
    outcome: {
      label: 'FILL IN what is asked for',
      type: 'outcome',
      hint: 'FILL IN what is expected, in a few plain words.',
      example: 'FILL IN a value as a user would type it',
    },
  },
  clauses: [
    {
      id: 'outcome',
      question: 'FILL IN one question, in plain words?',
      form: 'clause',
      text: '{outcome}',
      object: 'FILL IN last words of what the verb acts on, with | between them',
    },
  ],
  verbs: ['FILL IN a modest verb', 'FILL IN a stronger verb', 'FILL IN the strongest verb'],
  why: 'FILL IN why the shape works, in one sentence.',
  example: {
    weak: 'FILL IN a weak bullet of this kind',
    better: 'FILL IN what it becomes, with fictional systems and numbers',
  },
});
`;
}
