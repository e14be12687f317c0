import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'cost',
  label: 'Cost',
  recognise: {
    object: 'cost|costs|spend|bill|bills|expenses|fees',
    verbs: 'save',
    words: 'saved|savings|cheaper|spot instances|reserved instances',
  },
  slots: {
    load: {
      label: 'load',
      type: 'figure',
      hint: 'What it serves at that cost, with the unit.',
      example: '900 req/s',
    },
    technique: {
      label: 'what you changed',
      type: 'technique',
      hint: 'The step that did it, starting with -ing.',
      example: 'moving nightly jobs to spot instances',
    },
  },
  clauses: [
    {
      id: 'means',
      question: 'What did you change?',
      form: 'means',
      text: 'by {technique}',
      verbs: 'reduce cut lower save decrease optimise optimize halve bring trim',
      lacks: ['means'],
    },
    {
      id: 'held',
      question: 'How much did it still serve at that cost?',
      form: 'clause',
      text: 'still serving {load}',
      object: 'cost|costs|spend|bill|bills',
      when: 'cloud|aws|gcp|azure|infrastructure|hosting|server|servers|production',
      unless: 'dev|development|test|unused|idle|licen*|storage|reserved|spot',
      lacks: ['rate', 'load', 'latency'],
    },
  ],
  verbs: ['Cut', 'Consolidated', 'Resized', 'Replaced'],
  why: 'A saving counts beside what still runs at the lower price.',
  example: {
    weak: 'Reduced cloud costs.',
    better:
      'Cut cloud costs from $41k to $26k a month by moving nightly jobs to spot instances; still serving 900 req/s.',
  },
});
