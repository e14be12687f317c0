import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'internship',
  label: 'Internship',
  recognise: {
    strong: `
      intern|internship|interned|as an intern|intern project|trainee|summer project|working student
      apprentice*|co-op`,
    role: 'intern|internship|trainee|working student|apprentice*|co-op',
  },
  slots: {
    team: { label: 'which team', type: 'name', hint: 'The team that uses it.', example: 'the search team' },
    state: {
      label: 'how far it got',
      type: 'outcome',
      hint: 'In production, in staging, or a prototype: what is true.',
      example: 'intern project, shipped to production',
      choices: [
        'intern project, prototype',
        'intern project, in staging',
        'intern project, shipped to production',
      ],
    },
    path: {
      label: 'which query or path',
      type: 'name',
      hint: 'What got faster.',
      example: 'the weekly-report query',
    },
    before: { label: 'before', type: 'latency', hint: 'In ms or s.', example: '3.2s' },
    after: { label: 'after', type: 'latency', hint: 'In ms or s.', example: '280ms' },
    technique: {
      label: 'what you changed',
      type: 'technique',
      hint: 'The step that did it, starting with -ing.',
      example: 'precomputing the daily totals',
    },
  },
  shapes: [
    {
      id: 'shipped',
      for: 'core',
      pieces: [
        '{core}',
        ' ({state})',
        { text: '; {percentile} on {path} fell from {before} to {after}', unless: ['pair'] },
      ],
      gain: 2,
    },
    {
      id: 'team',
      for: 'core',
      unless: 'for *|team',
      pieces: [
        '{core} for {team} ({state})',
        { text: '; {percentile} on {path} fell from {before} to {after}', unless: ['pair'] },
      ],
    },
    {
      id: 'topic',
      for: 'topic',
      pieces: ['{verb} {path} with {topic} ({state}); {percentile} fell from {before} to {after}'],
    },
  ],
  verbs: ['Built', 'Prototyped', 'Tested'],
  why: 'How large the gain was, and whether it reached production, make an internship read as work.',
  example: {
    weak: 'Built an aggregation job during my internship.',
    better:
      'Built an aggregation job during my internship (intern project, shipped to production); p95 on the weekly-report query fell from 3.2s to 280ms.',
  },
});
