import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'open-source',
  label: 'Open source',
  recognise: {
    strong: `
      open source|open-source|opensource|merged pr*|patches to|merged pull request*|upstream*|maintainer of|github stars
      pull requests to`,
    verbs: 'open-source publish',
    words: 'prs|stars|downloads|contributed',
    role: 'open source|open-source',
  },
  slots: {
    merged: { label: 'how many', type: 'count', hint: 'Pull requests that were merged.', example: '4' },
    users: {
      label: 'who uses it',
      type: 'figure',
      hint: 'Stars, downloads or users, with their number.',
      example: '2,300 downloads a week',
    },
  },
  clauses: [
    {
      id: 'merged',
      question: 'How many of your pull requests were merged?',
      form: 'note',
      text: '{merged} merged pull requests',
      verbs: 'contribute submit send',
      unless: 'merged|pull request*|prs|commits|merge requests|a fix|a patch|bug fix to',
      lacks: ['scale'],
    },
    {
      id: 'users',
      question: 'How many use it: stars, downloads or users?',
      form: 'note',
      text: '{users}',
      alone: '{users}',
      verbs: 'maintain create build publish write develop open-source release help',
      unless: 'merged|used by|downloads|stars|fix*',
      lacks: ['count', 'rate', 'users'],
    },
  ],
  verbs: ['Maintained', 'Contributed', 'Published', 'Fixed'],
  why: 'A named project and a count of merged changes or users can be looked up.',
  example: {
    weak: 'Contributed to open-source libraries for PostgreSQL.',
    better:
      'Contributed 4 merged pull requests to pgx; one closed a connection leak under cancelled contexts.',
  },
});
