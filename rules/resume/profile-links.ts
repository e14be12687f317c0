import { defineRule } from '../../lib/diagnostics/rule.ts';
import { basicsWith, exampleLinks } from './words/example-basics.ts';

const { github, linkedin } = exampleLinks;
const linked = (...profiles: object[]) => basicsWith({ profiles });
const wanted = ['GitHub', 'LinkedIn'];

export default defineRule({
  id: 'profile-links',
  title: 'GitHub and LinkedIn in the header',
  severity: 'hint',
  chapter: 'structure',
  inAnyLanguage: true,
  why: 'Whoever likes the page looks you up next. A link saves the search, and the mix-up with a namesake.',
  source: 'backend hiring guide, format',
  about: 'resume',
  bad: [
    {
      says: 'No links at all',
      resume: linked(),
      becomes: { says: 'Both links', resume: linked(github, linkedin) },
    },
    { says: 'LinkedIn only', resume: linked(linkedin) },
    { says: 'GitHub only', resume: linked(github) },
  ],
  good: [
    { says: 'Both links', resume: linked(github, linkedin) },
    {
      says: 'Addresses without names of networks',
      resume: linked({ url: github.url }, { url: linkedin.url }),
    },
    {
      says: 'GitLab instead of GitHub',
      resume: linked({ network: 'GitLab', username: 'mholloway-example' }, linkedin),
    },
  ],
  check: ({ resume: { basics } }) => {
    const links = [
      basics.url ?? '',
      ...basics.profiles.flatMap(({ network, url }) => [network ?? '', url ?? '']),
    ]
      .join(' ')
      .toLowerCase();
    const code = /github|gitlab|codeberg|sourcehut|sr\.ht|bitbucket/.test(links);
    const missing = wanted.filter((name) => (name === 'GitHub' ? !code : !links.includes('linkedin')));
    if (missing.length === 0) return [];
    const message = `Add ${missing.join(' and ')} to the header, if you have ${missing.length > 1 ? 'them' : 'it'}.`;
    return [{ path: ['basics', 'profiles'], start: 0, end: 0, message }];
  },
});
