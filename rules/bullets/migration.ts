import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'migration',
  label: 'Migrations and upgrades',
  recognise: {
    strong: 'data migration*|migration from|migration to|zero-downtime|cutover|cut over|end of life',
    object: 'migration|upgrade|migrations|upgrades|transition|database|databases|data|warehouse',
    verbs:
      'migrate upgrade port move convert transition modernise modernize replace containerise containerize dockerise dockerize lift',
    words: 'legacy|on-premise*|on-prem|to aws|to the cloud|to azure|to kubernetes|from',
  },
  slots: {
    moved: {
      label: 'how much',
      type: 'figure',
      hint: 'Rows, tables or GB, with their number.',
      example: '900 GB',
    },
    downtime: { label: 'downtime', type: 'duration', hint: 'In minutes or hours.', example: '4 minutes' },
  },
  clauses: [
    {
      id: 'count',
      question: 'How many {things}?',
      form: 'count',
      text: '{things}',
      verbs:
        'migrate upgrade port move convert transition modernise modernize containerise containerize dockerise dockerize',
      object: `
        services|service|applications|apps|microservices|servers|databases|tables|repositories|repos|jobs|pipelines
        workloads|systems|hosts|machines|vms|clusters|modules|projects|queries|procedures|reports|packages|scripts
        workflows|dashboards|secrets|instances|sites|websites|tenants|accounts`,
      lacks: ['count', 'scale'],
    },
    {
      id: 'size',
      question: 'How many rows or GB were moved?',
      form: 'note',
      text: '{moved}',
      verbs: 'migrate move',
      object: 'database|data|warehouse|lake|store|archive',
      lacks: ['count', 'size', 'rate'],
    },
    {
      id: 'downtime',
      question: 'How long was it down for users meanwhile?',
      form: 'means',
      text: 'with {downtime} of downtime',
      verbs: 'migrate move',
      object: 'database|databases|cluster|clusters|platform|gateway|broker|system',
      unless: 'downtime|outage*|interruption*|stopping|test*|staging|internal',
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
