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
  ],
  verbs: ['Built', 'Published', 'Run', 'Measured'],
  why: 'A project that others use, or one with a measured load, reads like engineering and not like a tutorial.',
  example: {
    weak: 'Personal project: a URL shortener using Node.js and Redis.',
    better:
      'Built a URL shortener using Node.js and Redis as a personal project for 2 carriers; 210 weekly users, 900 req/s on one small server.',
  },
});
