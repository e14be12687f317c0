import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'side-project',
  label: 'Side project',
  recognise: {
    strong: `
      side project*|personal project*|hobby project*|hackathon*|in my spare time|pet project*
      weekend project*|github stars`,
    words:
      'url shortener|chat app*|todo*|blog|clone|plugin*|cli|game*|downloads|stars|hackathon|portfolio|bot',
    role: 'project|projects|side project*|personal project*|hobby',
  },
  slots: {
    problem: {
      label: 'what it is for',
      type: 'name',
      hint: 'The problem of production it solves, in a few words.',
      example: 'checking a schema change against live traffic',
    },
    users: {
      label: 'stars or users',
      type: 'figure',
      hint: 'GitHub stars, downloads or people who use it.',
      example: '210 GitHub stars',
    },
    adopters: {
      label: 'who uses it',
      type: 'name',
      hint: 'A company, a team, a community; leave it out if nobody does.',
      example: 'two small carriers in production',
    },
    rate: {
      label: 'load it holds',
      type: 'rate',
      hint: 'Measured, with its unit.',
      example: '4k req/s',
    },
    machine: {
      label: 'on what machine',
      type: 'name',
      hint: 'Where you measured it.',
      example: 'a 2-core machine',
    },
  },
  shapes: [
    {
      id: 'adopted',
      for: 'core',
      verbs: 'build create develop write publish make design implement ship launch code release rewrite',
      pieces: ['{core}', { text: ' ({users})', unless: ['count'] }, ', used by {adopters}'],
      gain: 2,
    },
    {
      id: 'load',
      for: 'core',
      verbs: 'build create develop write publish make design implement ship launch code release rewrite',
      when: `
        api*|service*|server*|queue*|store|database|shortener|engine|broker|app|application|backend|system
        bot`,
      pieces: ['{core}', { text: ', holding {rate} on {machine}', unless: ['rate', 'figure'] }],
      gain: 1,
    },
    { id: 'topic', for: 'topic', pieces: ['{verb} a tool with {topic} for {problem} ({users})'] },
  ],
  settled: 'github stars|downloads|used by|users',
  verbs: ['Built', 'Shipped', 'Published'],
  why: 'A project that others run, or one with a measured load, reads like engineering and not like a tutorial.',
  example: {
    weak: 'Personal project: a URL shortener using Node.js and Redis.',
    better:
      'Built a URL shortener using Node.js and Redis as a personal project (210 GitHub stars), used by two small carriers in production.',
  },
});
