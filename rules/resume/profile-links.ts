import { defineRule } from '../../lib/diagnostics/rule.ts';

const summary =
  'Owns the meter-ingest service of a grid operator: Go and PostgreSQL 16, 2.4M readings/min, p99 38ms.';
const github = { network: 'GitHub', url: 'https://github.com/mholloway-example' };
const linkedin = { network: 'LinkedIn', url: 'https://linkedin.com/in/mholloway-example' };
const basics = (...profiles: object[]) => ({ basics: { name: 'Maren Holloway', summary, profiles } });
const wanted = ['GitHub', 'LinkedIn'];

export default defineRule({
  id: 'profile-links',
  title: 'GitHub and LinkedIn in the header',
  severity: 'hint',
  chapter: 'structure',
  why: 'Whoever likes the page looks you up next. A link saves the search, and the mix-up with a namesake.',
  source: 'backend hiring guide, format',
  about: 'resume',
  bad: [
    {
      says: 'No links at all',
      resume: basics(),
      becomes: { says: 'Both links', resume: basics(github, linkedin) },
    },
    { says: 'LinkedIn only', resume: basics(linkedin) },
    { says: 'GitHub only', resume: basics(github) },
  ],
  good: [
    { says: 'Both links', resume: basics(github, linkedin) },
    {
      says: 'Addresses without names of networks',
      resume: basics({ url: github.url }, { url: linkedin.url }),
    },
    {
      says: 'GitLab instead of GitHub',
      resume: basics({ network: 'GitLab', username: 'mholloway-example' }, linkedin),
    },
  ],
  check: ({ resume: { basics: header } }) => {
    const links = [
      header.url ?? '',
      ...header.profiles.flatMap(({ network, url }) => [network ?? '', url ?? '']),
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
