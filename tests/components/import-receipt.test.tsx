// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelStore } from '../../lib/panel/store.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { showInPanel } from './show-in-panel.tsx';

// jsdom lays out nothing to scroll, and nothing that could change its size.
Element.prototype.scrollIntoView = () => {};
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
afterEach(cleanup);

const weak = 'Worked on the refund API in Go';
const whole = {
  work: [{ name: 'Quill', position: 'Engineer', startDate: '2021-03', highlights: [weak] }],
  skills: [{ keywords: ['PostgreSQL', 'Redis'] }],
};
const flag = { path: ['work', 0], why: 'No end was found.' };

function stored(resume: object, more: Partial<StoredResume> = {}): StoredResume {
  return {
    version: 5,
    id: 'a b',
    name: 'ottoline.pdf',
    edited: '2026-01-01T00:00:00.000Z',
    dismissed: [],
    declined: [],
    corrections: [],
    resume: parseResume(resume),
    source: { fileName: 'ottoline.pdf', findings: [], flags: [] },
    ...more,
  };
}

const posting = readPostingText('Requirements:\n- Kafka\n- PostgreSQL\n- Kotlin', pageKnowledge, {
  title: 'Backend Engineer',
});
const beside = (resume: StoredResume) => (store: PanelStore) => {
  store.receiveReport(0, { readId: 'a', url: 'https://jobs.example/1', took: 1, posting });
  store.setResume(resume);
};
const show = (resume: StoredResume) => showInPanel(<Panel />, beside(resume));
const line = () => document.querySelector<HTMLElement>('[data-receipt]');
const lookOver = () => screen.queryAllByRole('link', { name: 'Look it over' });
const openTab = async (user: ReturnType<typeof show>['user'], name: RegExp) => {
  await user.click(screen.getByRole('tab', { name }));
  return screen.findByRole('tabpanel');
};
/** The language library is loaded first, which takes a busy machine its time. */
const patient = { timeout: 20_000 };
const doubt = 'Gaplight is not sure it read this file right. Look it over before you trust what it says.';

describe('The panel after an import', () => {
  it('says in one line what was read and how much is to be checked, and leads there', () => {
    const source = { fileName: 'ottoline.pdf', findings: [], flags: [flag, flag] };
    show(stored(whole, { receipt: 'read', source }));
    expect(line()?.textContent).toBe('Read: 1 role, 1 bullet, 2 skills · 2 things to check · Look it over');
    expect(lookOver().map((link) => link.getAttribute('href'))).toEqual(['/resume.html?id=a%20b#doubt']);
  });

  it('leaves out that there is nothing to check', () => {
    show(stored(whole, { receipt: 'read' }));
    expect(line()?.textContent).toBe('Read: 1 role, 1 bullet, 2 skills · Look it over');
  });

  it('tells screen readers: the element was there before, and gets the words', () => {
    const { store } = showInPanel(<Panel />, (each) => each.setResume(null));
    const before = screen.getAllByRole('status');
    act(() => store.setResume(stored(whole, { receipt: 'read' })));
    expect(before.filter(({ textContent }) => textContent?.startsWith('Read: 1 role'))).toHaveLength(1);
  });

  it('says nothing once that was dismissed, edited away, or never was', async () => {
    const { called, user, store } = show(stored(whole, { receipt: 'read' }));
    await user.click(within(line() as HTMLElement).getByRole('button', { name: 'Dismiss' }));
    expect(called).toEqual([['dismissReceipt']]);
    act(() => store.setResume(stored(whole)));
    expect(line()).toBeNull();
    expect(screen.queryByText(/^Read:/)).toBeNull();
  });

  it('says of a reading in doubt that it is, in place of the line, and no count', () => {
    show(stored(whole, { receipt: 'doubtful' }));
    expect(line()?.textContent).toBe(doubt);
    expect(lookOver()).toHaveLength(1);
    expect(screen.queryByText(/Read:/)).toBeNull();
  });
});

describe('The panel with a resume in which no bullet was recognised', () => {
  const bare = { ...whole, work: [{ name: 'Quill', highlights: [] }] };
  const lack = 'No bullets were recognised in this resume';

  it('calls nothing missing, says why, and has one way to look it over', () => {
    show(stored(bare));
    const states = [...document.querySelectorAll<HTMLElement>('[data-ask]')].map(
      ({ dataset }) => dataset.stateWord,
    );
    expect(states).toEqual(['could not check', 'could not check', 'could not check']);
    expect(screen.getByRole('heading', { name: lack })).toBeTruthy();
    expect(
      screen.getByText(/^None of the 3 required asks could be checked, so nothing is called missing\./),
    ).toBeTruthy();
    expect(lookOver()).toHaveLength(1);
    expect(screen.queryByText(/Required: /)).toBeNull();
  });

  it('leads there from the line on top where there is one', () => {
    show(stored(bare, { receipt: 'doubtful' }));
    expect(lookOver()).toHaveLength(1);
    expect(line()?.contains(lookOver()[0] ?? null)).toBe(true);
  });

  it('says it under Bullets as well, without a posting too', async () => {
    const { user } = show(stored(bare));
    expect((await openTab(user, /Bullets/)).textContent).toMatch(/no bullets were recognised here/);
    expect(lookOver()).toHaveLength(1);
    cleanup();
    const alone = showInPanel(<Panel />, (store) => store.setResume(stored(bare)));
    const tab = await openTab(alone.user, /Bullets/);
    expect(within(tab).getByRole('link', { name: 'Look it over' })).toBeTruthy();
  });

  it('tells screen readers', () => {
    show(stored(bare));
    expect(document.querySelector('[data-comparison-status]')?.textContent).toContain(
      `${lack}. None of the 3`,
    );
  });

  it('speaks of no file where there was none', () => {
    const { source, ...own } = stored(bare);
    show(own);
    expect(screen.getByRole('heading', { name: 'This resume has no bullets yet' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Add them' })).toBeTruthy();
  });

  it('offers no bullet to say that it shows an ask', async () => {
    const { user } = show(stored(bare));
    const row = document.querySelector<HTMLElement>('[data-ask="Kafka"]') as HTMLElement;
    await user.click(within(row).getByRole('button'));
    expect(
      await within(row).findByText('Whether a bullet of yours shows Kafka is not known.', {}, patient),
    ).toBeTruthy();
    expect(within(row).queryByText('I have this')).toBeNull();
  });
});

describe('The panel with a resume in another language', () => {
  const source = { fileName: 'ottoline.pdf', findings: [], flags: [], language: 'de' };
  const german = /^This resume is in German\. Gaplight finds its technologies; its checks and rewrites are/;

  it('says so once, and takes the word of the user that it is in English', async () => {
    const { called, user } = show(stored(whole, { source }));
    expect(screen.getAllByText(german)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'It is in English' }));
    expect(called).toEqual([['takeAsEnglish']]);
  });

  it('rewrites nothing, and says of no bullet that it has no number', async () => {
    const { user } = show(stored(whole, { source }));
    expect((await openTab(user, /Bullets/)).textContent).toBe('Your bullets stay as they are.');
    cleanup();
    const go = readPostingText('Requirements:\n- PostgreSQL', pageKnowledge);
    const work = [{ name: 'Quill', highlights: ['PostgreSQL für 4.000 Anfragen pro Sekunde betrieben'] }];
    showInPanel(<Panel />, (store) => {
      store.receiveReport(0, { readId: 'a', url: 'https://jobs.example/1', took: 1, posting: go });
      store.setResume(stored({ work }, { source }));
    });
    expect(document.querySelector<HTMLElement>('[data-ask]')?.dataset.stateWord).toMatch(/^(?:used|proved)$/);
  });

  it('checks what needs no English, and works out no level', async () => {
    const { user } = show(stored(whole, { source }));
    const tab = await openTab(user, /Check/);
    expect(await within(tab).findByText(/No e-mail address was found/, {}, patient)).toBeTruthy();
    expect(within(tab).queryByText(/Open with what you did/)).toBeNull();
    expect(within(tab).queryByText('Checked for')).toBeNull();
  });

  it('says nothing of it where it is in English', () => {
    show(stored(whole, { source: { ...source, language: 'en' } }));
    expect(screen.queryByText(/This resume is in/)).toBeNull();
  });
});
