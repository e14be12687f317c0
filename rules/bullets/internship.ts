import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'internship',
  label: 'Internships',
  recognise: {
    strong:
      'during my internship|during the internship|during an internship|as an intern|intern project|interned|internship project',
    role: 'intern|internship|trainee|working student|apprentice*|co-op',
  },
  slots: {
    state: {
      label: 'how far it got',
      type: 'outcome',
      hint: 'In production, in a pilot, handed over: and for whom.',
      example: 'in production for 3 teams since',
    },
  },
  clauses: [
    {
      id: 'state',
      question: 'How far did it get: was it shipped, and who used it?',
      form: 'clause',
      text: '{state}',
      verbs: 'build create develop implement design write extend automate',
      unless: 'in production|shipped|released|live|paper|thesis|research|used by|internal',
      lacks: ['users', 'pair'],
    },
  ],
  verbs: ['Built', 'Shipped', 'Measured', 'Fixed'],
  why: 'Whether it reached production, and who used it, makes an internship read as work.',
  example: {
    weak: 'Built an aggregation job during my internship.',
    better:
      'Built an aggregation job (40M rows a night) during my internship; in production for 3 teams since, a run takes 6 minutes.',
  },
});
