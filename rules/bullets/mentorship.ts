import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'mentorship',
  label: 'Mentorship',
  recognise: {
    strong: `
      mentor*|coach*|onboarded|onboarding new*|onboarding of new*|junior developer*|junior engineer*
      new hire*|interns|knowledge sharing|knowledge transfer|code review*|interview*|trained
      training session*|tech talk*|team of|direct report*|new joiner*|new team member*|team members|guided
      brown bag*`,
    words: 'train*|teach*|guided|hiring|junior|team members|workshop*|squad|chapter|engineers|developers',
  },
  slots: {
    people: { label: 'how many', type: 'count', hint: 'How many people.', example: '3' },
    engineers: {
      label: 'how many people, of what level',
      type: 'figure',
      hint: 'Number and level.',
      example: '3 junior engineers',
    },
    reviews: {
      label: 'reviews per week',
      type: 'count',
      hint: 'About how many a week.',
      example: '12',
    },
    through: {
      label: 'through what',
      type: 'technique',
      hint: 'Pairing, design reviews, a promotion case, a first on-call shift.',
      example: 'weekly design reviews',
    },
    outcome: {
      label: 'what came of it',
      type: 'outcome',
      hint: 'A promotion, a shipped project, a rubric that others use.',
      example: 'two were promoted within a year',
    },
    shipped: {
      label: 'what the team shipped',
      type: 'outcome',
      hint: 'A system and its result.',
      example: 'the new pricing service went live in 5 months',
    },
    caught: {
      label: 'what it changed',
      type: 'outcome',
      hint: 'Bugs found before release, review time, an incident avoided.',
      example: 'bugs found after release fell from 9 to 2 a month',
    },
  },
  shapes: [
    {
      id: 'reviews',
      for: 'core',
      when: 'code review*|pull request review*|peer review*|design review*|merge request*|reviewed',
      pieces: ['{core}', { text: ' ({reviews} a week)', unless: ['count', 'rate', 'clauses'] }, '; {caught}'],
      gain: 3,
    },
    {
      id: 'team',
      for: 'core',
      verbs: 'lead manage head direct supervise work serve act build grow',
      when: 'team|engineers|developers|squad|chapter|direct report*',
      unless: 'mentor*|code review*',
      pieces: ['{core}', '; {shipped}'],
      gain: 2,
    },
    {
      id: 'grown',
      for: 'core',
      verbs: 'mentor coach train onboard teach guide interview supervise hire support shadow pair help',
      when: `
        mentor*|coach*|junior*|intern*|new hire*|new joiner*|train*|guid*|onboard*|teach*|taught|interview*
        team members`,
      unless: 'code review*',
      pieces: ['{counted}', { text: ' through {through}', unless: ['means', 'clauses'] }, '; {outcome}'],
      gain: 3,
    },
    {
      id: 'outcome',
      for: 'core',
      verbs: `
        mentor coach train onboard teach guide interview lead manage supervise hire organise organize
        conduct run introduce start establish create act serve hold give present host perform review`,
      pieces: ['{core}', '; {outcome}'],
    },
    {
      id: 'topic',
      for: 'topic',
      pieces: ['{verb} {engineers} in {topic}; {outcome}'],
    },
  ],
  settled: 'promot*|adopted|eligib*|went live',
  verbs: ['Mentored', 'Trained', 'Paired with'],
  why: 'Names of levels, a count of people and what became of them show leadership that can be checked.',
  example: {
    weak: 'Mentored junior engineers.',
    better: 'Mentored 3 junior engineers through weekly design reviews; two were promoted within a year.',
  },
});
