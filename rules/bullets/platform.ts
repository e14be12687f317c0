import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'platform',
  label: 'Platform',
  recognise: {
    categories: ['infrastructure'],
    strong: `
      upgraded|ported|ci/cd|ci / cd|continuous integration|continuous delivery|continuous deployment
      infrastructure as code|infrastructure-as-code|internal tool*|internal platform*|developer platform*
      developer experience|shared librar*|sdk|build pipeline*|deployment pipeline*|release process*
      deployment time*|build time*|deploy time*`,
    words: `
      cli|tool|tools|script*|internal|upgrad*|documentation|package*|platform*|pipeline*|deploy*
      infrastructure|container*|tooling|automat*|framework*|library|libraries|cloud|provision*|cluster*
      template*|devops|environment*|migrat*|cost*|terraform|build*|contract*`,
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
      label: 'what takes less time now',
      type: 'name',
      hint: 'Time to deploy, to roll back, to a new environment.',
      example: 'time from merge to production',
    },
    before: { label: 'before', type: 'duration', hint: 'In minutes, hours or days.', example: '55 minutes' },
    after: { label: 'after', type: 'duration', hint: 'In the same unit.', example: '8 minutes' },
    downtime: {
      label: 'downtime',
      type: 'duration',
      hint: 'In seconds, minutes or hours.',
      example: '2 minutes',
    },
    billBefore: { label: 'bill before', type: 'money', hint: 'With its currency.', example: '$41k' },
    billAfter: { label: 'bill after', type: 'money', hint: 'In the same currency.', example: '$26k' },
    technique: {
      label: 'what you changed',
      type: 'technique',
      hint: 'The step that did it, starting with -ing.',
      example: 'caching image layers and running test shards in parallel',
    },
  },
  shapes: [
    {
      id: 'upgrade',
      for: 'core',
      when: 'upgrad*|ported|java 8|java 11|python 2|legacy version*',
      unless: 'downtime',
      pieces: [
        '{core}',
        { text: ' ({services} services, {downtime} of downtime)', unless: ['count', 'duration'] },
        { text: '; {task} fell from {before} to {after}', unless: ['pair'] },
      ],
      gain: 2,
    },
    {
      id: 'tool',
      for: 'core',
      object: `
        tool*|cli|script*|library|libraries|framework|sdk|template*|dashboard*|plugin*|utility|utilities
        generator|automation|tooling|package*|documentation|docs|guide*`,
      unless: 'test framework|contract-test*',
      pieces: [
        '{core}',
        { text: ', used by {teams} teams', unless: ['count', 'load', 'clauses'] },
        { text: '; {task} fell from {before} to {after}', unless: ['pair'] },
      ],
      gain: 3,
    },
    {
      id: 'delivery',
      for: 'core',
      when: `
        ci/cd|ci|cd|pipeline*|deploy*|kubernetes|docker|terraform|infrastructure|cluster*|container*
        provision*|automat*|cloud|aws|gcp|azure|jenkins|migrat*|platform*|helm|ansible|serverless|tool*
        process|release*|build*|framework*|adopt*|roll*|package*|istio|service mesh|gitlab|github actions
        gitops|docker*`,
      unless: 'upgrad*|contribut*|patch*',
      pieces: [
        '{core}',
        { text: ' ({services} services, {teams} teams)', unless: ['count', 'size', 'services'] },
        { text: '; {task} fell from {before} to {after}', unless: ['pair'] },
      ],
      gain: 2,
    },
    {
      id: 'cost',
      for: 'core',
      when: 'aws|gcp|azure|cloud|cost*|spend|serverless|storage|auto-scaling|autoscaling|on-prem*',
      object: `
        infrastructure|workload*|instance*|cluster*|server*|resources|storage|environment*|warehouse|lake
        migration|data|services`,
      pieces: [
        '{core}',
        {
          text: '; the monthly bill fell from {billBefore} to {billAfter} at {load}',
          unless: ['pair', 'money'],
        },
      ],
      gain: 1,
    },
    {
      id: 'topic',
      for: 'topic',
      pieces: ['{verb} {services} services with {topic}; {task} fell from {before} to {after}'],
    },
  ],
  verbs: ['Deployed', 'Automated', 'Moved', 'Ran'],
  why: 'Platform work counts by who uses it and by what got shorter for them.',
  example: {
    weak: 'Responsible for CI pipelines using GitLab.',
    better:
      'Maintained CI pipelines using GitLab (18 services, 5 teams); time from merge to production fell from 55 minutes to 8 minutes.',
  },
});
