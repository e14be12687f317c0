import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapterMatches, adapters } from '../../lib/posting/adapters/index.ts';
import workday from '../../lib/posting/adapters/workday.ts';
import { notPostingSentences } from '../../lib/posting/not-posting.ts';
import { readPosting } from '../../lib/posting/read-posting.ts';
import { openPage } from './pages.ts';

it('each site is one file that is named like its id', () => {
  const files = readdirSync(join(import.meta.dirname, '../../lib/posting/adapters'));
  expect(files.toSorted()).toEqual([...adapters.map(({ id }) => `${id}.ts`), 'index.ts'].toSorted());
});

describe('the addresses of the content script', () => {
  /** Match patterns as browsers read them: `*.` stands for any or no subdomain. */
  const isMatched = (address: string) =>
    adapterMatches.some((pattern) => {
      const source = pattern
        .replace(/[.?+^$()[\]{}|\\]/g, '\\$&')
        .replace('*\\.', '(?:[^/]+\\.)?')
        .replaceAll('*', '.*');
      return new RegExp(`^${source}$`).test(address);
    });

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
  ])('hold %s', (address) => expect(isMatched(address)).toBe(true));

  it.each([
    'https://www.greenhouse.io/pricing',
    'https://app.greenhouse.io/people',
    'https://hire.lever.co/candidates',
    'https://quill.workday.com/home',
    'https://performancemanager5.successfactors.eu/sf/home',
    'https://careers.norrland.example/job/X/1/',
    'https://www.sap.com/career',
  ])('do not hold %s', (address) => expect(isMatched(address)).toBe(false));
});

it('readPosting takes the first adapter that answers, and gives undefined where none does', () => {
  const { document, url } = openPage('<p>Go</p>');
  const silent = { id: 'silent', matches: [], read: () => undefined };
  const first = { id: 'first', matches: [], read: () => ({ reason: 'list' as const }) };
  const second = { id: 'second', matches: [], read: () => ({ reason: 'closed' as const }) };
  expect(readPosting(document, url, [silent, first, second])).toEqual({ reason: 'list' });
  expect(readPosting(document, url, [silent])).toBeUndefined();
  expect(readPosting(document, url, adapters)).toBeUndefined();
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
            const read = workday.read(document, addressOf(wanted));
            if (address === shown && complete) expect(read?.posting?.description).toBe(wanted.text);
            else expect(read).toEqual({ reason: 'loading' });
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 20_000);
});
