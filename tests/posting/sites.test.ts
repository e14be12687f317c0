import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notPostingSentences } from '../../lib/posting/not-posting.ts';
import { readPosting } from '../../lib/posting/read-posting.ts';
import { declareSite, type Site } from '../../lib/posting/site.ts';
import { hostOf, isOnHost, originsOf } from '../../lib/posting/site-host.ts';
import { hiddenText } from '../../rules/pages/hidden-text.ts';
import { sitesReadAtOnce } from '../../rules/read-at-once.ts';
import { sites } from '../../rules/sites/index.ts';
import workday from '../../rules/sites/workday.ts';
import { pagesOfSites, writeSiteNames } from '../../scripts/figures/write-site-names.ts';
import { isMatched, openPage } from './pages.ts';

it('each site is one file that is named like its id', () => {
  const files = readdirSync(join(import.meta.dirname, '../../rules/sites'));
  expect(files.toSorted()).toEqual([...sites.map(({ id }) => `${id}.ts`), 'index.ts'].toSorted());
});

it('those without onClick are read at once, and no others', () => {
  const ids = (all: Site[]) => all.map(({ id }) => id).toSorted();
  expect(ids(sitesReadAtOnce)).toEqual(ids(sites.filter(({ onClick }) => !onClick)));
});

it.each(pagesOfSites)('%s names the sites as they are declared', (file) => {
  const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
  expect(text).toContain(`<!-- sites to allow -->`);
  expect(text, 'Run npm run sites.').toBe(writeSiteNames(text));
});

describe('A host', () => {
  it('belongs to one site', () => {
    expect(findSharedHosts(sites)).toEqual([]);
  });

  it('that two sites match is found, with what to do', () => {
    const declare = (id: string, ...matches: string[]) =>
      declareSite({ id, name: id, matches, read: () => undefined });
    const jobs = declare('jobs', 'https://jobs.tern.example/*');
    const any = declare('any', '*://*.tern.example/careers/*');
    const bare = declare('bare', 'https://tern.example/*');
    expect(findSharedHosts([jobs, any])).toEqual([
      'jobs and any both match jobs.tern.example: keep one file, and let it read the pages of both.',
    ]);
    expect(findSharedHosts([any, jobs, bare])).toHaveLength(2);
    expect(findSharedHosts([jobs, bare])).toEqual([]);
  });
});

it('the browser is asked for the hosts of a site, each once, and for none that another one holds', () => {
  expect(originsOf(['https://*.tern.example/jobs/*', 'https://*.tern.example/list*'])).toEqual([
    'https://*.tern.example/*',
  ]);
  expect(
    originsOf(['https://apply.tern.example/*', 'https://*.tern.example/*', 'https://tern.test/*']),
  ).toEqual(['https://*.tern.example/*', 'https://tern.test/*']);
  expect(originsOf(['https://jobs.tern.example/*', 'https://tern.example/*'])).toHaveLength(2);
});

describe('the addresses of the content script', () => {
  const isReadAtOnce = (address: string) =>
    sitesReadAtOnce.some(({ matches }) => isMatched(address, matches));

  it.each([
    'https://boards.greenhouse.io/norrland/jobs/1',
    'https://job-boards.eu.greenhouse.io/embed/job_app?for=norrland&token=1',
    'https://jobs.lever.co/halden/0b1f7c1a',
    'https://jobs.eu.lever.co/halden/0b1f7c1a',
    'https://quill.wd1.myworkdayjobs.com/Careers/job/X_R1',
    'https://quill.wd503.myworkdayjobs.com/en-US/Careers/details/X_R1',
    'https://wd3.myworkdaysite.com/recruiting/quill/Careers/job/X_R1',
    'https://career5.successfactors.eu/career?company=Norrland',
    'https://career17.sapsf.com/portalcareer?jobId=1',
    'https://career10.successfactors.com/sfcareer/jobreqcareer?jobId=1',
    'https://norrland.jobs2web.com/job/X/1/',
    'https://norrland.jobs.hr.cloud.sap/job/X/1/',
  ])('hold %s', (address) => expect(isReadAtOnce(address)).toBe(true));

  it.each([
    'https://www.greenhouse.io/pricing',
    'https://app.greenhouse.io/people',
    'https://hire.lever.co/candidates',
    'https://quill.workday.com/home',
    'https://performancemanager5.successfactors.eu/sf/home',
    'https://careers.norrland.example/job/X/1/',
    'https://www.sap.com/career',
    'https://jobs.ashbyhq.com/marlow/0b1f7c1a',
    'https://jobs.smartrecruiters.com/Marlow/1-engineer',
    'https://apply.workable.com/marlow/j/0A1B/',
    'https://careers-marlow.icims.com/jobs/1/engineer/job',
  ])('do not hold %s', (address) => expect(isReadAtOnce(address)).toBe(false));
});

it('readPosting takes the first site that answers, and returns undefined where none does', () => {
  const { document, url } = openPage('<p>Go</p>');
  const silent = { id: 'silent', name: 'Silent', matches: [], read: () => undefined };
  const first = { ...silent, read: () => ({ reason: 'list' as const }) };
  const second = { ...silent, read: () => ({ reason: 'closed' as const }) };
  expect(readPosting(document, url, [silent, first, second], hiddenText)).toEqual({ reason: 'list' });
  expect(readPosting(document, url, [silent], hiddenText)).toBeUndefined();
  expect(readPosting(document, url, sites, hiddenText)).toBeUndefined();
});

it('every reason has one sentence for people', () => {
  for (const sentence of Object.values(notPostingSentences)) expect(sentence).toMatch(/^[A-Z][^!]+\.$/);
});

describe('moves between jobs within a Workday page', () => {
  const jobs = Array.from({ length: 5 }, (_, index) => ({
    // Two jobs share a title, and one id begins like another.
    title: `Engineer ${index >> 1}`,
    id: ['R-1', 'R-12', 'R-123', '25WD86213', 'JR_0042-7'][index] ?? '',
    text: `This is job number ${index}.`,
  }));
  const addressOf = ({ title, id }: { title: string; id: string }) =>
    new URL(`https://quill.wd3.myworkdayjobs.com/Careers/details/${title.replace(' ', '-')}_${id}`);

  it('never give the text of a job other than that of the address', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.boolean()), { minLength: 1, maxLength: 20 }),
        (moves) => {
          const { document } = openPage('<div id="root"></div>');
          for (const [address, shown, complete] of moves) {
            const [wanted, pane] = [jobs[address], jobs[shown]];
            if (!wanted || !pane) continue;
            const description = complete ? `<p>${pane.text}</p>` : '';
            const parts = openPage(
              `<div data-automation-id="jobPostingPage"><h2 data-automation-id="jobPostingHeader">${pane.title}</h2><div data-automation-id="requisitionId"><dl><dt>id</dt><dd>${pane.id}</dd></dl></div><div data-automation-id="jobPostingDescription">${description}</div></div>`,
            );
            document.querySelector('#root')?.replaceChildren(document.importNode(parts.document.body, true));
            const read = readPosting(document, addressOf(wanted), [workday], hiddenText);
            if (address === shown && complete) expect(read?.posting?.description).toBe(wanted.text);
            else expect(read).toEqual({ reason: 'loading' });
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 20_000);
});

/** The hosts that two sites match, each in a sentence. */
function findSharedHosts(declared: Site[]): string[] {
  return declared.flatMap((one, index) =>
    declared
      .slice(index + 1)
      .flatMap((other) =>
        [...new Set([...findHostsOn(one, other), ...findHostsOn(other, one)])].map(
          (host) =>
            `${one.id} and ${other.id} both match ${host}: keep one file, and let it read the pages of both.`,
        ),
      ),
  );
}

/** The hosts of one site that another matches too. */
function findHostsOn(one: Site, other: Site): string[] {
  const hosts = one.matches.map((pattern) => hostOf(pattern).replace('*.', ''));
  return hosts.filter((host) => isOnHost(other.matches, host));
}
