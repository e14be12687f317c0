// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelTabs } from '../../components/panel/panel-tabs.tsx';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { storedResume } from '../stored-resume.ts';
import { showInPanel } from './show-in-panel.tsx';

const stored = storedResume(
  parseResume({
    basics: { name: 'Tamsin Orley' },
    work: [
      {
        name: 'Brackwater Rail',
        position: 'Backend Engineer',
        startDate: '2021-02',
        highlights: ['Responsible for maintaining the order API in Go', 'Worked on many services'],
      },
    ],
  }),
);

async function show({ resume = null, posting }: { resume?: StoredResume | null; posting?: string } = {}) {
  const shown = showInPanel(<PanelTabs resume={resume} />, (store) => {
    store.setResume(resume);
    if (posting === undefined) return;
    const read = { ...readPostingText(posting, pageKnowledge), hiringOrganization: 'Quayline' };
    store.receiveReport(0, {
      readId: 'a',
      url: 'https://jobs.example/1',
      took: 1,
      posting: { ...read, baseSalary: 'EUR 70,000 - 90,000 a year' },
    });
  });
  await shown.user.click(screen.getByRole('tab', { name: /^Guide/ }));
  const search = await screen.findByLabelText('Search the guide');
  const rows = () => [...document.querySelectorAll<HTMLElement>('li:has(> div > [data-page])')];
  return { ...shown, search, rows };
}

const scrolled = vi.fn();
beforeEach(() => {
  scrolled.mockClear();
  vi.stubGlobal('scrollTo', scrolled);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('The first look of the guide', () => {
  it('is five pages, each with its reason, and the chapters folded', async () => {
    const { rows } = await show();
    expect(screen.getByRole('heading', { name: 'To begin with' })).toBeTruthy();
    expect(rows()).toHaveLength(5);
    for (const row of rows()) expect(row.querySelector('p')?.textContent).toMatch(/\.$/);
    for (const chapter of screen.getAllByRole('button', { expanded: false }))
      expect(chapter.textContent).toMatch(/\D\d+$/);
  });

  it('begins with what this resume lacks', async () => {
    const { rows } = await show({ resume: stored });
    await screen.findByRole('heading', { name: 'For your resume' });
    expect(rows()[0]?.textContent).toMatch(/Your resume has no summary/);
    expect(rows().map((row) => row.textContent)).toContainEqual(
      expect.stringMatching(/Found (?:once|\d times) in your resume/),
    );
  });

  it('goes by the open posting too', async () => {
    await show({ resume: stored, posting: 'Requirements:\n- 8 years of Go\n- Event sourcing and CQRS\n' });
    await screen.findByRole('heading', { name: 'For your resume and this posting' });
    expect(screen.getByText(/^The posting asks for event sourcing and CQRS/)).toBeTruthy();
  });

  it('unfolds a chapter by a click, and keeps it so while a page of it is read', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: /^What a panel knows/ }));
    await user.click(screen.getByRole('button', { name: 'Patterns that a panel knows' }));
    expect(screen.getByRole('heading', { name: 'Patterns that a panel knows' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'All pages' }));
    const row = screen.getByRole('button', { name: 'Patterns that a panel knows' });
    await waitFor(() => expect(document.activeElement).toBe(row));
  });
});

describe('Searching in the guide', () => {
  it('shows what was found in each page, with the words marked', async () => {
    const { user, search, rows } = await show();
    await user.type(search, 'GPA');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.querySelector('mark')?.textContent).toBe('GPA');
    expect(screen.getByRole('status').textContent).toBe('1 page');
  });

  it('opens the page at the block that was found, marked, and goes back to the results', async () => {
    const { user, search, rows } = await show();
    await user.type(search, 'GPA');
    await user.click(within(rows()[0] as HTMLElement).getByRole('button'));
    const reached = document.querySelector('[data-reached]');
    expect(within(reached as HTMLElement).getByRole('heading', { name: 'Grades and GPA' })).toBeTruthy();
    expect(scrolled).toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'All results' }));
    expect(rows()).toHaveLength(1);
  });

  it('says kindly what is not its business, with the page that may help', async () => {
    const { user, search, rows } = await show();
    await user.type(search, 'cover letter');
    expect(screen.getByRole('status').textContent).toMatch(/does not deal with cover letters/);
    expect(rows().map((row) => row.querySelector<HTMLElement>('[data-page]')?.dataset.page)).toEqual([
      'summaries-by-level',
    ]);
  });

  it('says plainly that no page says it, and keeps the chapters in reach', async () => {
    const { user, search, rows } = await show();
    await user.type(search, 'zzyzx');
    expect(screen.getByRole('status').textContent).toMatch(/^No page says this\./);
    expect(rows()).toEqual([]);
    expect(screen.getByRole('button', { name: /^Writing a resume/ })).toBeTruthy();
  });
});

describe('A page of the guide', () => {
  it('leads to pages that say more, and back the way one came', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'How to write it, step by step' }));
    await user.click(screen.getByRole('button', { name: 'Summaries by level' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Summaries by level' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'How to write it, step by step' }));
    expect(screen.getByRole('heading', { level: 2, name: 'How to write it, step by step' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'All pages' }));
    expect(screen.getByLabelText('Search the guide')).toBeTruthy();
  });

  it('shows the pay of the open posting beside the pay of the trade', async () => {
    const { user, search } = await show({ posting: 'Requirements:\n- Go\n' });
    await user.type(search, 'salary');
    await user.click(screen.getByRole('button', { name: 'Salary and outlook' }));
    expect(screen.getByText('Quayline states: EUR 70,000 - 90,000 a year')).toBeTruthy();
    expect(screen.getByText(/\$132,270/)).toBeTruthy();
  });

  it('follows a change of the resume on its first look', async () => {
    const { store } = await show({ resume: stored });
    await screen.findByText(/Your resume has no summary/);
    const summary = 'Backend engineer. Owns the order API of 40 depots at Brackwater Rail: Go, 900 req/s.';
    const resume = parseResume({ ...stored.resume, basics: { ...stored.resume.basics, summary } });
    act(() => store.setResume({ ...stored, resume, edited: '2026-02-01T00:00:00.000Z' }));
    await waitFor(() => expect(screen.queryByText(/Your resume has no summary/)).toBeNull());
  });
});
