import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'mentorship',
  label: 'Mentorship',
  recognise: {
    strong: `
      mentor*|coach*|onboarded|onboarding of|onboarding new*|junior developer*|junior engineer*|new hire*|interns
      knowledge sharing|knowledge transfer|code review*|training session*|tech talk*|team of|direct report*
      new joiner*|team member*|brown bag*|apprentices|working students`,
    object: 'developers|engineers|juniors|interns|members|hires|joiners|students|apprentices|colleagues|team',
    verbs: 'mentor coach train onboard teach interview hire supervise',
    words: 'junior*|workshop*|squad|chapter|pairing',
  },
  slots: {
    outcome: {
      label: 'what came of it',
      type: 'outcome',
      hint: 'A promotion, a first release, something that others still use.',
      example: 'two were promoted within a year',
    },
    shipped: {
      label: 'what the team shipped',
      type: 'outcome',
      hint: 'A system and its result.',
      example: 'the new pricing service went live after 5 months',
    },
  },
  clauses: [
    {
      id: 'count',
      question: 'How many {things}?',
      form: 'count',
      text: '{things}',
      object:
        'developers|engineers|juniors|interns|members|hires|joiners|students|apprentices|colleagues|graduates|candidates',
      verbs: 'mentor coach train onboard teach supervise hire interview guide',
      lacks: ['count'],
    },
    {
      id: 'shipped',
      question: 'What did the team ship?',
      form: 'clause',
      text: '{shipped}',
      verbs: 'lead manage head direct build grow',
      object: 'team|squad|engineers|developers|reports',
      unless:
        'building|developing|that built|deliver*|shipp*|migrat*|rewrit*|rollout|roll-out|launch*|moderni*|split*',
      lacks: ['pair'],
    },
    {
      id: 'outcome',
      question: 'What came of it for them?',
      form: 'clause',
      text: '{outcome}',
      object:
        'developers|engineers|juniors|interns|hires|joiners|students|apprentices|graduates|developer|engineer|intern',
      verbs: 'mentor coach train teach supervise guide',
      unless: 'so that|who built|who shipped|now lead*|of whom|offers|offer|hired',
      lacks: ['pair'],
    },
  ],
  settled: 'promot*|passed|reached|became|stayed|joined|who shipped|who built|now own*|now lead*|went on to',
  verbs: ['Mentored', 'Onboarded', 'Trained', 'Hired'],
  why: 'A count of people, and what became of them, shows leadership that can be checked.',
  example: {
    weak: 'Mentored junior engineers.',
    better: 'Mentored 3 junior engineers through weekly design reviews; two were promoted within a year.',
  },
});
