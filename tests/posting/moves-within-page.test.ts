import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPosting } from '../../lib/posting/read-posting.ts';
import type { Site } from '../../lib/posting/site.ts';
import { hiddenText } from '../../rules/pages/hidden-text.ts';
import indeed from '../../rules/sites/indeed.ts';
import linkedin from '../../rules/sites/linkedin.ts';
import { openPage } from './pages.ts';

interface Job {
  id: string;
  title: string;
  text: string;
}

/** A kind of page in which the address moves first, and the shown job later. */
interface MovingPage {
  name: string;
  site: Site;
  addressOf(job: Job): string;
  /** What shows a job; its text arrives last. */
  show(job: Job, text: string): string;
}

const textOf = (index: number) =>
  `You keep service number ${index} of our harbour awake, and write down what it was when it slept.`;

// Two jobs share a title, and one id begins like another.
const jobs: Job[] = ['4100000001', '41000000012', '4100000003'].map((id, index) => ({
  id,
  title: `Engineer ${index >> 1}`,
  text: textOf(index),
}));
const keyOf = ({ id }: Job) => Number(id).toString(16).padStart(16, '0');

const pages: MovingPage[] = [
  {
    name: 'LinkedIn, the newer pages',
    site: linkedin,
    addressOf: ({ id }) => `https://www.linkedin.com/jobs/search-results/?currentJobId=${id}`,
    show: ({ id, title }, text) =>
      `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails"><a href="/company/tern/">Tern</a><p>${title}</p><p>Oslo · 2 days ago</p></div><div componentkey="JobDetails_AboutTheJob_${id}"><h2>About</h2><span data-testid="expandable-text-box">${text}</span></div>`,
  },
  {
    name: 'LinkedIn, the older pages',
    site: linkedin,
    addressOf: ({ id }) => `https://www.linkedin.com/jobs/collections/recommended/?currentJobId=${id}`,
    show: ({ id, title }, text) =>
      `<div class="jobs-search__job-details"><h1><a href="/jobs/view/${id}/?refId=1">${title}</a></h1><div id="job-details"><h2>About</h2><div>${text}</div></div></div>`,
  },
  {
    name: 'LinkedIn, the pages of guests',
    site: linkedin,
    addressOf: ({ id }) => `https://no.linkedin.com/jobs/search?currentJobId=${id}`,
    show: ({ id, title }, text) =>
      `<div class="details-pane__content"><a class="topcard__link" href="https://no.linkedin.com/jobs/view/engineer-1-at-tern-${id}?trk=a"><h2 class="topcard__title">${title}</h2></a><div class="show-more-less-html__markup">${text}</div></div>`,
  },
  {
    name: 'Indeed, the newer layout',
    site: indeed,
    addressOf: (job) => `https://no.indeed.com/jobs?q=go&vjk=${keyOf(job)}`,
    show: (job, text) =>
      `<div data-testid="viewjob-main-content"><h5 data-testid="vj-job-title">${job.title}</h5><a href="/cmp/Tern?fromjk=${keyOf(job)}">Tern</a><div class="simple-job-description-html">${text}</div><a href="/viewjob?jk=${keyOf(jobs[0] ?? job)}">Another</a></div>`,
  },
];

describe.each(pages)('A move between jobs within a page: $name', ({ site, addressOf, show }) => {
  it('never gives the text of a job other than that of the address', () => {
    const moves = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.boolean()), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(moves, (steps) => {
        const { document } = openPage('<main></main>');
        for (const [address, shown, complete] of steps) {
          const [wanted, pane] = [jobs[address], jobs[shown]];
          if (!wanted || !pane) continue;
          const main = document.querySelector('main');
          if (main) main.innerHTML = show(pane, complete ? pane.text : '');
          const read = readPosting(document, new URL(addressOf(wanted)), [site], hiddenText);
          if (address === shown && complete)
            expect(read?.posting).toMatchObject({ title: wanted.title, description: wanted.text });
          else expect(read).toEqual({ reason: 'loading' });
        }
      }),
      { numRuns: 20 },
    );
  }, 20_000);
});

describe('LinkedIn', () => {
  const html = `<title>Engineer | Tern | LinkedIn</title><div data-sdui-screen="JobDetails"><p>Engineer</p><p>Oslo · now</p><div componentkey="JobDetails_AboutTheJob_41"></div></div>`;
  const read = (address: string) => {
    const { document, url } = openPage(html, address);
    return readPosting(document, url, [linkedin], hiddenText);
  };

  it.each([
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/company/tern/jobs/?currentJobId=41',
    'https://www.linkedin.com/in/ada/',
    'https://www.linkedin.com/jobs-guest/41',
    'https://linkedin.com.tern.example/jobs/view/41/',
  ])('leaves %s to others', (address) => expect(read(address)).toBeUndefined());

  it('reads lists that lie in a paragraph, as its scripts set them', () => {
    const { document, url } = openPage(html, 'https://www.linkedin.com/jobs/view/41/');
    const [line, box, list] = ['p', 'span', 'ul'].map((name) => document.createElement(name));
    if (!line || !box || !list) return;
    box.setAttribute('data-testid', 'expandable-text-box');
    list.innerHTML = `<li>${textOf(1)}</li><li>Redis</li>`;
    box.append(list);
    line.append(box);
    document.querySelector('[componentkey]')?.append(line);
    const { posting } = readPosting(document, url, [linkedin], hiddenText) ?? {};
    expect(posting?.title).toBe('Engineer');
    expect(posting?.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['item', textOf(1)],
      ['item', 'Redis'],
    ]);
  });
});
