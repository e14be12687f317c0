import { describe, expect, it } from 'vitest';
import type { PostingRead } from '../../lib/posting/posting.ts';
import { readElements } from '../../lib/posting/posting-facts.ts';
import { readPage } from '../../lib/posting/read-page.ts';
import { readPosting } from '../../lib/posting/read-posting.ts';
import { declareSite, type SiteReader } from '../../lib/posting/site.ts';
import { hiddenText } from '../../rules/pages/hidden-text.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { openPage } from './pages.ts';

describe('A site that is declared by its selectors', () => {
  const tern = declareSite({
    id: 'tern',
    name: 'Tern',
    matches: ['https://*.tern.example/jobs/*'],
    title: ['.missing', 'h1'],
    company: ['img.logo', '.company'],
    place: ['.place'],
    description: ['.text', '.more'],
    never: ['.notice', '.pay'],
  });
  const html = `<img class="logo" alt="Tern Harbour logo"><h1>Dock Engineer</h1><p class="place">Oslo</p>
    <div class="text"><p>You write Go for the docks, and answer for it when ships wait.</p><div class="more">Kafka</div><p class="notice">COBOL</p></div>
    <div class="more">Redis</div>`;

  function read(address: string, page = html): PostingRead | undefined {
    const { document, url } = openPage(page, address);
    return readPosting(document, url, [tern], hiddenText);
  }

  it('is read part by part, each once, without what is never read', () => {
    expect(read('https://jobs.tern.example/jobs/1')?.posting).toMatchObject({
      source: 'tern',
      url: 'https://jobs.tern.example/jobs/1',
      title: 'Dock Engineer',
      hiringOrganization: 'Tern Harbour',
      jobLocation: 'Oslo',
      description: 'You write Go for the docks, and answer for it when ships wait.\nKafka\nRedis',
    });
  });

  it('is read on its own hosts only', () => {
    expect(read('https://tern.example/jobs/1')?.posting).toBeDefined();
    for (const address of [
      'https://tern.example.org/jobs/1',
      'https://eastern.example/jobs/1',
      'https://marlow.example/jobs/1',
    ])
      expect(read(address), address).toBeUndefined();
  });

  it('takes the name of the company from a text where no image names it', () => {
    const named = html.replace(
      '<img class="logo" alt="Tern Harbour logo">',
      '<p class="company">at Marlow</p>',
    );
    expect(read('https://tern.example/', named)?.posting?.hiringOrganization).toBe('Marlow');
  });

  it('is read in a language without blanks between words', () => {
    const line =
      '港の船が夜どこにいるかを知るサービスをGoとPostgreSQLで作り、止まったときには理由を書き残します。';
    const page = `<h1>エンジニア</h1><div class="text"><p>${line}</p><p>${line}</p><p>${line}</p></div>`;
    expect(read('https://tern.example/jobs/1', page)?.posting?.blocks).toHaveLength(3);
  });

  it('is read in open shadow roots in the order of the page, each part once', () => {
    const { document, url } = openPage(
      '<job-head></job-head><job-body class="more"></job-body><p class="more">Redis</p>',
      'https://tern.example/jobs/1',
    );
    const attach = (parent: ParentNode, name: string, html: string) => {
      const root = parent.querySelector(name)?.attachShadow({ mode: 'open' });
      if (!root) throw new Error(`no ${name}`);
      root.innerHTML = html;
      return root;
    };
    const head = attach(document, 'job-head', '<h1>Dock Engineer</h1><job-place class="place"></job-place>');
    attach(head, 'job-place', '<span>Oslo</span>');
    attach(
      document,
      'job-body',
      '<div class="text">You write Go for the docks, and answer for it when ships wait.</div><p class="notice">COBOL</p>',
    );
    expect(readPosting(document, url, [tern], hiddenText)?.posting).toMatchObject({
      title: 'Dock Engineer',
      jobLocation: 'Oslo',
      description: 'You write Go for the docks, and answer for it when ships wait.\nRedis',
    });
  });

  it('does not know a page without its text', () => {
    expect(read('https://tern.example/', '<h1>Jobs</h1>')).toBeUndefined();
  });
});

describe('A site that declares the signs of its other pages', () => {
  const tern = declareSite({
    id: 'tern',
    name: 'Tern',
    matches: ['https://tern.example/*'],
    onClick: true,
    title: ['h1'],
    company: [],
    place: [],
    description: ['.text'],
    builtBy: 'script[src*="tern.example"]',
    application: [/\/apply$/, '.form'],
    closed: ['.over'],
    loading: ['.spinner'],
    list: [/^\/jobs\/?(?:\?|$)/, '.card'],
  });
  const text = '<p class="text">You write Go for the docks, and answer for it when ships wait there.</p>';

  function read(html: string, address = 'https://tern.example/jobs/1'): PostingRead | undefined {
    const { document, url } = openPage(html, address);
    return readPosting(document, url, [tern], hiddenText);
  }

  it.each([
    ['a form', '<div class="form"></div>', { reason: 'application-form' }],
    ['a posting that is over', '<div class="over"></div>', { reason: 'closed' }],
    ['a text that is on its way', '<div class="spinner"></div>', { reason: 'loading' }],
    ['a list', '<div class="card"></div>', { reason: 'list' }],
    ['neither', '<p>About us</p>', undefined],
  ])('says of a page without a text that it is %s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it('reads the text beside a form or cards, and says where it is over', () => {
    const beside = read(`${text}<div class="form"></div><div class="card"></div>`);
    expect(beside?.posting).toBeDefined();
    expect(beside).not.toHaveProperty('closed');
    expect(read(`${text}<div class="over"></div>`)).toMatchObject({
      posting: { source: 'tern' },
      closed: true,
    });
  });

  it('goes by the address of a form even where the text stands beside it, and by that of a list only where none does', () => {
    expect(read(text, 'https://tern.example/jobs/1/apply')).toEqual({ reason: 'application-form' });
    expect(read('', 'https://tern.example/jobs?page=2')).toEqual({ reason: 'list' });
    expect(read(text, 'https://tern.example/jobs?id=1')?.posting).toBeDefined();
  });

  it('is known on the hosts of its customers by what only its pages hold', () => {
    const careers = 'https://careers.marlow.example/1';
    expect(read(text, careers)).toBeUndefined();
    expect(
      read(`<script src="https://cdn.tern.example/a.js"></script>${text}`, careers)?.posting,
    ).toBeDefined();
  });
});

describe('A site that is read on a click only', () => {
  const data = { '@type': 'JobPosting', title: 'Engineer', datePosted: '2026-01-02', description: 'Go' };
  const { document, url } = openPage(
    `<script type="application/ld+json">${JSON.stringify(data)}</script><h1>Engineer</h1>`,
  );
  const readBy = (read: SiteReader['read']) => {
    const site = declareSite({ id: 'tern', name: 'Tern', matches: [], onClick: true, read });
    return readPage(document, url, [site], { knowledge: pageKnowledge });
  };

  it('is believed before structured data, but for company, place, date and pay', () => {
    const { posting } = readBy((page) =>
      readElements(page, { title: 'Dock Engineer', datePosted: 'today' }, [page.document.body]),
    );
    expect(posting).toMatchObject({ source: 'tern', title: 'Dock Engineer', datePosted: '2026-01-02' });
  });

  it('takes the facts of the structured data whose text it has read, and of no other', () => {
    const text = (ask: string) =>
      `You write ${ask} for the docks, and answer for it when ships wait there for you.`;
    const job = (title: string, ask: string, datePosted: string) => ({
      ...data,
      title,
      datePosted,
      description: text(ask),
    });
    const listed = [job('Crane', 'COBOL', '2025-01-01'), job('Dock', 'Rust and Go', '2026-03-04')];
    const page = openPage(
      `<script type="application/ld+json">${JSON.stringify(listed)}</script><h1>Quay</h1><p>${text('Rust and Go')}</p>`,
    );
    const site = declareSite({
      id: 'tern',
      name: 'Tern',
      matches: [],
      onClick: true,
      read: (each) => readElements(each, { title: 'Quay' }, [each.document.body]),
    });
    const read = readPage(page.document, page.url, [site], { knowledge: pageKnowledge });
    expect(read.posting).toMatchObject({ title: 'Quay', datePosted: '2026-03-04' });
  });

  it('may say why its page has no posting', () => {
    expect(readBy(() => ({ reason: 'closed' }))).toEqual({ reason: 'closed' });
  });

  it('leaves a page that it does not know to structured data', () => {
    expect(readBy(() => undefined).posting).toMatchObject({ source: 'json-ld', title: 'Engineer' });
  });
});
