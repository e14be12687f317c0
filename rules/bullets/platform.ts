import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'platform',
  label: 'Platform',
  recognise: {
    categories: ['infrastructure'],
    strong: `ci/cd|ci / cd|continuous integration|continuous delivery|continuous deployment|infrastructure as code|
      infrastructure-as-code|internal tool*|internal platform*|developer platform*|developer experience|shared librar*|
      sdk|build pipeline*|deployment pipeline*|release process*|deployment time*|build time*|deploy time*`,
    words: `platform*|pipeline*|deploy*|infrastructure|container*|tooling|automat*|framework*|library|libraries|cloud|
      provision*|cluster*|template*|devops|environment*|migrat*|cost*|terraform|build*|contract*`,
  },
  slots: {
    teams: { label: 'number of teams', type: 'count', hint: 'How many teams use it today.', example: '5' },
    services: {
      label: 'number of services',
      type: 'count',
      hint: 'How many services run on it or went through it.',
      example: '18',
    },
    task: {
      label: 'which step',
      type: 'name',
      hint: 'What takes less time now: a deploy, a new environment, a rollback.',
      example: 'time from merge to production',
    },
    before: { label: 'before', type: 'duration', hint: 'In minutes, hours or days.', example: '55 minutes' },
    after: { label: 'after', type: 'duration', hint: 'In the same unit.', example: '8 minutes' },
    technique: {
      label: 'what you changed',
      type: 'technique',
      hint: 'The step that did it, starting with -ing.',
      example: 'caching image layers and running test shards in parallel',
    },
  },
  shapes: [
    {
      id: 'step',
      for: 'core',
      pieces: [
        '{core}',
        { text: ' for {services} services', unless: ['count'] },
        { text: '; {task} fell from {before} to {after}', unless: ['pair'] },
      ],
      gain: 2,
      unless: 'services|microservices|for *',
    },
    {
      id: 'spread',
      for: 'core',
      pieces: [
        '{core}',
        { text: ' ({services} services, {teams} teams)', unless: ['count'] },
        { text: '; {task} fell from {before} to {after}', unless: ['pair'] },
      ],
      gain: 1,
    },
    {
      id: 'topic',
      for: 'topic',
      pieces: ['{verb} {services} services on {topic}; {task} fell from {before} to {after}'],
    },
  ],
  verbs: ['Deployed', 'Automated', 'Moved', 'Ran'],
  why: 'Platform work counts by who uses it and by what got shorter for them.',
  example: {
    weak: 'Responsible for CI pipelines using GitLab.',
    better:
      'Maintained GitLab CI pipelines for 18 services; time from merge to production fell from 55 minutes to 8 minutes.',
  },
});
