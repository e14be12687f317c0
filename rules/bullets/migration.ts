import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'migration',
  label: 'Migrations and upgrades',
  recognise: {
    strong: 'data migration*|migration from|migration to|zero-downtime|cutover|cut over|end of life',
    object: 'migration|upgrade|migrations|upgrades|transition',
    verbs:
      'migrate upgrade port move convert transition modernise modernize replace containerise containerize dockerise dockerize lift',
    words: 'legacy|on-premise*|on-prem|to aws|to the cloud|to azure|to kubernetes|from',
  },
  slots: {
    moved: {
      label: 'how much',
      type: 'figure',
      hint: 'Services, tables, hosts or GB, with their number.',
      example: '14 services',
    },
    downtime: {
      label: 'downtime',
      type: 'duration',
      hint: 'In minutes or hours.',
      example: '4 minutes',
    },
  },
  clauses: [
    {
      id: 'moved',
      question: 'How much was moved: services, tables, hosts or GB?',
      form: 'note',
      text: '{moved}',
      verbs:
        'migrate upgrade port move convert transition modernise modernize containerise containerize dockerise dockerize lift',
      lacks: ['count', 'size', 'rate'],
    },
    {
      id: 'downtime',
      question: 'How long was it down for users meanwhile?',
      form: 'means',
      text: 'with {downtime} of downtime',
      verbs: 'migrate upgrade move transition',
      when: 'database*|cluster*|platform|production|monolith|system|systems|service|services|postgres*|mysql|oracle|mongo*|kafka|cloud|aws|azure|gcp|data|servers|infrastructure|gateway',
      unless:
        'downtime|outage*|interruption*|stopping|repository|repositories|documentation|jenkins|ci/cd|tests',
      lacks: ['duration'],
    },
  ],
  verbs: ['Moved', 'Upgraded', 'Ported', 'Replaced'],
  why: 'How much was moved, and how little of it users noticed, tells how hard a migration was.',
  example: {
    weak: 'Migrated legacy applications to AWS.',
    better: 'Moved 14 legacy applications to AWS in 9 months with 4 minutes of downtime.',
  },
});
