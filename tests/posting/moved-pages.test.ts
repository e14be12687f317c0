import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/posting/read-page.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { sites } from '../../rules/sites/index.ts';
import { openPage } from './pages.ts';

/** What is read of a page of `tests/fixtures/pages/` at an address that it was not made for. */
function readAt(fixture: string, address: string) {
  const html = readFileSync(join(import.meta.dirname, `../fixtures/pages/${fixture}.html`), 'utf8');
  const { document, url } = openPage(html, address);
  return readPage(document, url, sites, { knowledge: pageKnowledge });
}

describe('A page whose address has moved on before its text did', () => {
  it.each([
    ['ashby/posting', 'https://jobs.ashbyhq.com/marlow/6e3f9c74-5b20-4c63-9c4d-2fa08b3e9032'],
    ['ashby/board', 'https://jobs.ashbyhq.com/marlow/6e3f9c74-5b20-4c63-9c4d-2fa08b3e9032'],
    ['workable/posting', 'https://apply.workable.com/marlow/j/1B2C3D4E5F/'],
    ['workable/list', 'https://apply.workable.com/marlow/j/1B2C3D4E5F/'],
    ['workable/board-posting', 'https://jobs.workable.com/view/cXy8Kl3qR/ferry-engineer-in-oslo-at-halden'],
    ['workable/board-two-panes', 'https://jobs.workable.com/search?query=engineer&selectedJobId=cXy8Kl3qR'],
    ['workable/board-list', 'https://jobs.workable.com/search?query=engineer&selectedJobId=cXy8Kl3qR'],
    ['icims/career-site-list', 'https://careers.marlow.example/jobs/27617'],
  ])('is loading: %s at %s', (fixture, address) => {
    expect(readAt(fixture, address)).toEqual({ reason: 'loading' });
  });

  it.each([
    [
      'ashby/posting',
      'https://jobs.ashbyhq.com/marlow/5c1d7a52-3f0e-4a41-9a2b-0d8f6f1c7e10/application',
      'application-form',
    ],
    [
      'ashby/application',
      'https://jobs.ashbyhq.com/marlow/5c1d7a52-3f0e-4a41-9a2b-0d8f6f1c7e10?embed=js',
      'application-form',
    ],
    ['ashby/posting', 'https://jobs.ashbyhq.com/marlow', 'list'],
    ['workable/posting', 'https://apply.workable.com/marlow/j/0A1B2C3D4E/apply/', 'application-form'],
    ['workable/application', 'https://apply.workable.com/marlow/j/0A1B2C3D4E/', 'application-form'],
    ['workable/posting', 'https://apply.workable.com/marlow/', 'list'],
    ['icims/career-site', 'https://careers.marlow.example/careers-home/jobs?page=1', 'list'],
  ])('is what the address or the form in it says: %s at %s', (fixture, address, reason) => {
    expect(readAt(fixture, address)).toEqual({ reason });
  });
});

it('A page of SmartRecruiters is known on the host of a company', () => {
  const { posting } = readAt(
    'smartrecruiters/posting',
    'https://careers.marlow.example/jobs/743999100200300',
  );
  expect(posting).toMatchObject({ source: 'smartrecruiters', hiringOrganization: 'Marlow Cartography' });
});

it("A company's own page around the form of Ashby is read itself", () => {
  const text = `<h1>Contour Engineer</h1><p>We draw the lines that walkers count, by hand and by program, and sell them.</p>
    <h2>What you will do</h2><ul><li>Keep the raster pipeline of our printers running in Rust</li></ul>
    <h2>Requirements</h2><ul><li>Three years of Rust or C++ in a team that ships what it writes</li></ul>`;
  const form = 'https://jobs.ashbyhq.com/marlow/5c1d7a52-3f0e-4a41-9a2b-0d8f6f1c7e10/application?embed=js';
  const { document, url } = openPage(
    `<main>${text}<div id="ashby_embed"><iframe id="ashby_embed_iframe" src="${form}"></iframe></div></main>`,
    'https://marlow.example/careers/contour',
  );
  const { posting } = readPage(document, url, sites, { knowledge: pageKnowledge });
  expect(posting).toMatchObject({ source: 'page', title: 'Contour Engineer' });
});
