import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'open-source',
  label: 'Open source',
  recognise: {
    strong: `
      open source|open-source|opensource|merged pr*|merged pull request*|merged patch*|upstream*|patches to
      patch to|maintainer of|github contribution*`,
    words: 'patch*|prs|pull request*|stars',
    role: 'open source|open-source|contributor|maintainer',
  },
  slots: {
    prs: { label: 'number of merged PRs', type: 'count', hint: 'Merged, not opened.', example: '3' },
    project: {
      label: 'which project',
      type: 'name',
      hint: 'The library or tool by its own name.',
      example: 'the pgx driver',
    },
    change: {
      label: 'what the main one changed',
      type: 'technique',
      hint: 'The bug it closed or what it made possible, starting with a verb in the past tense.',
      example: 'one closed a connection leak under cancelled contexts',
    },
    stars: { label: 'GitHub stars', type: 'count', hint: 'As of today.', example: '640' },
    adopters: {
      label: 'who uses it',
      type: 'name',
      hint: 'Teams, companies or projects.',
      example: 'three logistics companies',
    },
  },
  shapes: [
    {
      id: 'merged',
      for: 'whole',
      when: 'open source|open-source|opensource|pull request*|merged',
      unless: 'review*',
      standsFor: 'github|git|open-source',
      pieces: ['{choice} {prs} merged PRs to {project}; {change}'],
      gain: 4,
    },
    {
      id: 'named',
      for: 'core',
      when: 'contribut*|pull request*|merged|patch*|prs',
      unless: 'review*',
      pieces: ['{core}', { text: ' ({prs} merged PRs)', unless: ['count'] }, '; {change}'],
      gain: 3,
    },
    {
      id: 'adopted',
      for: 'core',
      unless: 'contribut*|pull request*|merged|patch*|github actions',
      pieces: ['{core}', { text: ' ({stars} GitHub stars)', unless: ['count'] }, ', used by {adopters}'],
      gain: 2,
    },
    {
      id: 'topic',
      for: 'topic',
      pieces: ['{verb} {prs} merged PRs to {project} with {topic}; {change}'],
    },
  ],
  settled: 'merged pr*|pull requests|closed a|fixed a|used by|adopted by',
  verbs: ['Contributed', 'Landed', 'Authored'],
  why: 'A named project, a count of merged changes and what one of them changed can be looked up.',
  example: {
    weak: 'Contributed to open source projects.',
    better:
      'Contributed 3 merged PRs to the pgx driver; one closed a connection leak under cancelled contexts.',
  },
});
