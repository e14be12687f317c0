import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'architecture',
  label: 'Architecture',
  recognise: {
    strong: `
      monolith*|event-driven|event driven|event sourcing|cqrs|saga|outbox|service-oriented architecture
      message queue*|microservice* architecture|domain-driven design`,
    object: 'architecture|monolith|consumers|consumer|producers|saga|bus|backbone|topology',
    verbs: 'split decompose decouple extract rearchitect re-architect architect',
    words: 'microservice*|queue*|topic*|asynchronous*|legacy|bounded context*|idempoten*',
  },
  slots: {
    services: {
      label: 'how many',
      type: 'figure',
      hint: 'Services, modules or consumers, with their number.',
      example: '7 services',
    },
    messages: {
      label: 'messages',
      type: 'figure',
      hint: 'Messages, events or bookings a second or a day, with the unit.',
      example: '9,000 messages/s',
    },
    releases: {
      label: 'how often now',
      type: 'count',
      hint: 'Releases a week or a month.',
      example: '12 a week',
    },
    earlier: { label: 'how often before', type: 'count', hint: 'In the same unit.', example: '2 a week' },
  },
  clauses: [
    {
      id: 'services',
      question: 'Into how many services or modules?',
      form: 'clause',
      text: 'now {services}',
      when: 'monolith*',
      verbs: 'split decompose break migrate refactor convert decouple extract help modernise modernize',
      lacks: ['count'],
    },
    {
      id: 'messages',
      question: 'How many messages or events, a second or a day?',
      form: 'note',
      text: '{messages}',
      alone: '{messages}',
      object:
        'consumer|consumers|producer|producers|bus|backbone|queue|queues|topics|saga|outbox|pipeline|processing|system',
      when: 'event*|queue*|message*|kafka|rabbitmq|topic*|consumer*|saga|outbox|bus',
      lacks: ['scale', 'load'],
    },
    {
      id: 'releases',
      question: 'How often did you release before, and how often afterwards?',
      form: 'clause',
      text: 'releases went from {earlier} to {releases}',
      when: 'monolith*',
      verbs: 'split decompose break migrate refactor convert decouple lead help',
      lacks: ['pair'],
    },
  ],
  verbs: ['Split', 'Extracted', 'Decoupled', 'Redesigned'],
  why: 'How much was moved, and what runs through it, is what a panel asks next about an architecture.',
  example: {
    weak: 'Split the booking monolith into microservices.',
    better:
      'Split the booking monolith into 7 services on NATS (9,000 messages/s); releases went from 2 a month to 12 a week.',
  },
});
