import { answersPage } from '../answers-page.ts';

export const severalRolesPage = answersPage({
  id: 'several-roles',
  title: 'Promotions, contracts and old jobs',
  saysAlso:
    'promotion promoted same company several positions title titles job title inflated contract contractor contracting consultant consultancy agency freelance freelancer self-employed own company founder startup clients short contracts part-time remote old jobs irrelevant job first job military volunteer unknown employer company nobody heard of',
  answers: [
    [
      'I was promoted.',
      'One employer, two titles with their own dates, newest first. A promotion is proof: let it be seen.',
    ],
    [
      'Freelance or many short contracts',
      'One heading (“Freelance backend engineer”, dates of the whole time), then two to four clients as bullets: what you built, for whom, with a number. Clients that may not be named become “a regional bank”.',
    ],
    [
      'Consultancy or agency',
      'The employer is the agency. Name the client in the bullet if you may, and keep the work apart by client.',
    ],
    [
      'My own company',
      'A role like any other: what it does, who uses it, what you built. If it ended, say when.',
    ],
    [
      'My title does not say what I do.',
      'Keep the official one, add the common one: “Systems Analyst III (backend engineer)”. Never raise a level.',
    ],
    [
      'Nobody knows my employer.',
      'Add one clause with stage, scale and category: “Series A cold-chain logistics, 40 depots, 300 trucks”.',
    ],
    ['Old jobs and other trades', 'A line each, without bullets, or none at all beyond fifteen years.'],
  ],
  more: ['unknown-employer', 'dates', 'length'],
});
