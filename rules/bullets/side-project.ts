import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'side-project',
  label: 'Side projects',
  recognise: {
    strong: `
      side project*|personal project*|hobby project*|hackathon*|in my spare time|pet project*|weekend project*
      private project*`,
    words: 'stars|downloads|play store|app store',
    role: 'projects|side project*|personal project*|hobby',
  },
  slots: {
    users: {
      label: 'who uses it',
      type: 'figure',
      hint: 'Users, stars or downloads, with their number.',
      example: '210 weekly users',
    },
    load: {
      label: 'load',
      type: 'figure',
      hint: 'What it held when you measured it, with the unit.',
      example: '900 req/s on one small server',
    },
  },
  clauses: [
    {
      id: 'users',
      question: 'How many people use it, or starred it?',
      form: 'clause',
      text: '{users}',
      unless: 'university|course*|thesis|hackathon*|school*|bootcamp*',
      lacks: ['count', 'rate'],
    },
    {
      id: 'load',
      question: 'How much does it hold, on what machine?',
      form: 'clause',
      text: '{load}',
      object: 'backend|api|server|service|store|database|queue|proxy|engine|broker|cache|shortener',
      unless: 'raspberry*',
      lacks: ['rate', 'latency', 'pair'],
    },
  ],
  verbs: ['Built', 'Published', 'Run', 'Measured'],
  why: 'A project that others use, or one with a measured load, reads like engineering and not like a tutorial.',
  example: {
    weak: 'Personal project: a URL shortener using Node.js and Redis.',
    better:
      'Built a URL shortener using Node.js and Redis as a personal project (210 weekly users); 900 req/s on one small server.',
  },
});
