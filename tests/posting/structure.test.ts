import { describe, expect, it } from 'vitest';
import { saysClosed } from '../../lib/posting/closed.ts';
import type { PostingRead } from '../../lib/posting/posting.ts';
import { readPage } from '../../lib/posting/read-page.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { sites } from '../../rules/sites/index.ts';
import { openPage } from './pages.ts';

const address = 'https://marlow.example/jobs/berth-engineer';

function read(html: string, url = address): PostingRead {
  const page = openPage(html, url);
  return readPage(page.document, page.url, sites, { knowledge: pageKnowledge, today: '2026-06-01' });
}
const textOf = (html: string, url = address): string => read(html, url).posting?.description ?? '';
const factsOf = (html: string, url = address) => {
  const { title, hiringOrganization, jobLocation } = read(html, url).posting ?? {};
  return { title, hiringOrganization, jobLocation };
};

const intro = `<p>The harbour of Marlow lands four hundred boats a week, and every one of them asks our service where it may
  lie. You keep that service awake, together with five colleagues who like small changes and quiet nights.</p>`;
const duties =
  '<h2>What you will do</h2><ul><li>Own the berth service in Go and PostgreSQL</li><li>Move its nightly batch to Kafka</li></ul>';
const asks =
  '<h2>What you bring</h2><ul><li>Three years with Go in a service that others depend on</li><li>Sound knowledge of SQL</li></ul>';
const text = intro + duties + asks;
const titles = ['Scala Engineer', 'Drupal Developer', 'Unity Developer', 'ABAP Consultant'];
const cards = titles
  .map(
    (title, at) =>
      `<li class="card"><a href="/jobs/${at}">${title}</a><p>Somewhere, ${at} days ago, and a longer word about it</p></li>`,
  )
  .join('');
const job = (body: string, title = 'Berth Engineer') =>
  `<title>${title}</title><main><h1>${title}</h1>${body}</main>`;

describe('The text of a page', () => {
  it('is none of the cards beside it, whichever side the list is on', () => {
    const pane = `<div class="pane"><h2>Berth Engineer</h2>${text}</div>`;
    for (const html of [`<main><ul>${cards}</ul>${pane}</main>`, `<main>${pane}<ul>${cards}</ul></main>`]) {
      expect(textOf(html)).toContain('Kafka');
      expect(textOf(html)).not.toMatch(/Scala|Drupal/);
    }
  });

  it('is not what stands under a heading of other jobs, be they links or not', () => {
    const plain = titles.map((title) => `<p>${title}</p>`).join('');
    for (const other of [
      `<section><h2>Similar jobs</h2>${plain}</section>`,
      `<h2>People also viewed</h2><ul>${cards}</ul>`,
    ])
      expect(textOf(job(text + other))).not.toMatch(/Scala|Drupal/);
  });

  it('keeps its own section that only sounds like other jobs', () => {
    const own = '<h2>You might like</h2><ul><li>Our move to Nomad</li></ul>';
    expect(textOf(job(intro + duties + own + asks))).toContain('Nomad');
  });

  it('holds what stands in columns and sections beside each other', () => {
    const columns = `<div><div>${intro}${duties}${asks}</div><div><h3>Tech stack</h3><p>Rust, Redis</p></div></div>`;
    expect(textOf(job(columns))).toContain('Redis');
    expect(textOf(job(`<section>${intro}${duties}</section><section>${asks}</section>`))).toContain(
      'Sound knowledge',
    );
  });

  it('is the first of a thread, and not what others answered', () => {
    const message = (who: string, body: string) =>
      `<div class="message"><p><a href="/u">${who}</a> commented 3 days ago</p>${body}</div>`;
    const thread = job(
      message('ida', text) +
        message('ole', '<p>I know Erlang, would that do?</p>') +
        message('jo', '<p>Why not Haskell?</p>'),
    );
    expect(textOf(thread)).toContain('Kafka');
    expect(textOf(thread)).not.toMatch(/Erlang|Haskell/);
  });

  it('does not begin with the menu above its title, nor hold the title', () => {
    expect(
      textOf(`<div><div><a href="/a">Products</a><p>Prices</p></div><h1>Berth Engineer</h1>${text}</div>`),
    ).toMatch(/^The harbour/);
  });

  it('stands apart from labels that only style sheets part', () => {
    expect(textOf(job(`${text}<div class="tags"><span>Rust</span><span>Redis</span></div>`))).toContain(
      'Rust Redis',
    );
  });

  it('is read where one form of the page holds all of it', () => {
    expect(textOf(`<form action="/page.aspx"><input type="text">${job(text)}</form>`)).toContain('Kafka');
  });

  it('is read where a link unfolds the rest of it', () => {
    const folded = `<a href="#more" aria-expanded="false">Show all</a><div id="more" style="display:none">${asks}</div>`;
    expect(textOf(job(intro + duties + folded))).toContain('Sound knowledge');
  });

  it('is said to be a part where the page holds much other prose', () => {
    const other = `<article>${'<p>A long tale of the old harbour, its pilots and its lights, and of nothing that one could apply for.</p>'.repeat(12)}</article>`;
    expect(read(job(`<div>${text}</div><div>${other}</div>`))).toMatchObject({ partial: true });
    expect(read(job(text))).not.toHaveProperty('partial');
  });
});

describe('A page that is no posting', () => {
  const reasonOf = (html: string, url = address) => {
    const page = read(html, url);
    return page.posting ? 'a posting' : page.reason;
  };

  it('is a list by its cards, its teasers or several postings in a row', () => {
    const teasers = titles.map((title) => `<h3><a href="/x">${title}</a></h3>${intro}`).join('');
    const several = titles
      .map(
        (title) =>
          `<h2>${title}</h2>${intro}<h3>What you will do</h3><ul><li>Go</li></ul><h3>What you bring</h3><ul><li>SQL</li></ul>`,
      )
      .join('');
    for (const list of [`<ul>${cards}</ul>`, teasers, several])
      expect(
        reasonOf(
          `<title>Jobs at Marlow</title><main><h1>Jobs at Marlow</h1>${list}</main>`,
          'https://marlow.example/jobs',
        ),
      ).toBe('list');
  });

  it('is a form where it asks more than it says', () => {
    const fields = ['Name', 'E-mail', 'Phone', 'Why do you want to work with us, and why now?', 'CV']
      .map((label) => `<label><b>${label}</b><input type="${label === 'CV' ? 'file' : 'text'}"></label>`)
      .join('');
    expect(
      reasonOf(
        `<title>Berth Engineer</title><h1>Berth Engineer</h1><div>${fields}</div>${intro}`,
        `${address}/apply`,
      ),
    ).toBe('application-form');
  });

  it('is an article, a course, a resume or an offer, however much it sounds like one', () => {
    const like = (title: string, more = '') =>
      `<title>${title}</title><main><h1>${title}</h1>${text}${more}</main>`;
    expect(
      reasonOf(
        like('How to hire a Go engineer', '<p>8 min read</p><p>3 comments</p>'),
        'https://marlow.example/blog/hire',
      ),
    ).toBe('not-a-posting');
    expect(
      reasonOf(
        like(
          'Become a backend engineer',
          '<h2>What you will learn</h2><p>Tuition is paid in instalments.</p>',
        ),
        'https://marlow.example/x',
      ),
    ).toBe('not-a-posting');
    const resume =
      '<h2>Experience</h2><p>Go.</p><h2>Education</h2><p>Oslo.</p><h2>Skills</h2><p>Go, Kafka</p>';
    expect(
      reasonOf(
        `<title>Ida Holm, CV</title><main><h1>Ida Holm</h1><p>Senior Engineer</p>${intro}${resume}</main>`,
        'https://ida.example/cv',
      ),
    ).toBe('not-a-posting');
  });

  it('may hold a posting in a frame of another site, and then says which', () => {
    expect(read('<p>Welcome.</p><iframe src="https://tern.example/7"></iframe>')).toMatchObject({
      frame: 'https://tern.example/7',
    });
  });
});

it('A frame with an address that is none keeps no page from being read', () => {
  expect(read('<p>Welcome.</p><iframe src="https://tern example/%zz"></iframe>')).toEqual({
    reason: 'not-a-posting',
  });
});

describe('A posting that is over', () => {
  it('is read as long as its text is there, whatever the page says it with', () => {
    for (const note of [
      '<div role="alert">This position has been filled.</div>',
      '<p>Diese Stellenanzeige ist nicht mehr verfügbar.</p>',
      '<p>STATUS: EXPIRED</p>',
    ])
      expect(read(job(note + text)), note).toMatchObject({
        closed: true,
        posting: { title: 'Berth Engineer' },
      });
  });

  it('is told by its last day', () => {
    const data = (validThrough: string) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Berth Engineer', validThrough, description: text })}</script>${job(text)}`;
    expect(read(data('2026-05-31'))).toMatchObject({ closed: true });
    expect(read(data('2026-06-01'))).not.toHaveProperty('closed');
  });

  it('is refused where nothing but the note is left', () => {
    expect(read('<h1>This job is no longer available.</h1>')).toEqual({ reason: 'closed' });
  });

  it('is not taken for one by what the cards beside it say of other postings', () => {
    const note = '<p class="job-closed">No longer accepting applications</p>';
    expect(read(job(text + note))).toMatchObject({ closed: true });
    for (const card of [`<ul><li>${note}</li></ul>`, `<div role="listitem">${note}</div>`])
      expect(saysClosed(openPage(card).document, pageKnowledge.closedNote), card).toBe(false);
  });

  it('is not taken for one by what its own sentences say', () => {
    expect(
      read(
        job(
          `${text}<p>The old download is no longer available, and the new one is ours to build from the ground up.</p>`,
        ),
      ),
    ).not.toHaveProperty('closed');
  });
});

describe('What a page tells beside the text', () => {
  it('is taken from the title of the tab, without boards and sections', () => {
    const tab = (title: string) =>
      factsOf(
        `<title>${title}</title><main><h1>Berth Engineer</h1>${text}</main>`,
        'https://jobs.board.example/view/7',
      );
    for (const title of [
      'Berth Engineer at Tern | LinkedIn',
      'Tern hiring Berth Engineer in Oslo | LinkedIn',
      'Berth Engineer - Tern - Careers',
      '(3) Berth Engineer | Tern | Indeed',
    ])
      expect(tab(title), title).toMatchObject({ title: 'Berth Engineer', hiringOrganization: 'Tern' });
    expect(tab('Berth Engineer | LinkedIn').hiringOrganization).toBeUndefined();
  });

  it('is taken from labels, in a line with what they name or above it', () => {
    const facts = { hiringOrganization: 'Tern', jobLocation: 'Lyon' };
    expect(factsOf(job(`<p>Entreprise : Tern</p><p>Lieu de travail : Lyon</p>${text}`))).toMatchObject(facts);
    expect(
      factsOf(job(`<dl><dt>Company</dt><dd>Tern</dd><dt>Location</dt><dd>Lyon</dd></dl>${text}`)),
    ).toMatchObject(facts);
  });

  it('is the line under the title where that is written as a place', () => {
    for (const [line, place] of [
      ['Tern | Oslo, Norway | Full-time', 'Oslo, Norway'],
      ['Remote (EU)', 'Remote (EU)'],
      ['Berlin / remote', 'Berlin / remote'],
    ])
      expect(factsOf(job(`<p>${line}</p>${text}`)).jobLocation).toBe(place);
  });

  it('is never a number, a label or a sentence in place of a place', () => {
    for (const line of [
      'Location: 3 openings',
      'Location: 12',
      '<span class="location">4711</span>',
      '<p class="location">City</p>',
    ])
      expect(factsOf(job(`<p>${line}</p>${text}`)).jobLocation, line).toBeUndefined();
  });

  it('names the job by a line that is no heading, where the list names it too', () => {
    const pane = `<div class="pane"><div>ABAP Consultant</div><div>Tern</div>${text}</div>`;
    expect(
      factsOf(
        `<title>Jobs in Oslo</title><main><h1>Jobs in Oslo</h1><ul>${cards}</ul>${pane}</main>`,
        'https://board.example/search',
      ),
    ).toMatchObject({ title: 'ABAP Consultant', hiringOrganization: 'Tern' });
  });
});
