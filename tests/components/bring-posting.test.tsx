// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { showInPanel } from './show-in-panel.tsx';

afterEach(cleanup);
vi.stubGlobal('scrollTo', () => {});
Element.prototype.scrollIntoView = () => {};

const resume = {
  version: 5 as const,
  ...{ dismissed: [], declined: [], corrections: [] },
  ...{ id: '1', name: 'resume.md', edited: '2026-01-01T00:00:00.000Z' },
  resume: sampleResume,
};
const posting = (title: string) =>
  readPostingText('Requirements:\n- Haskell in production\n', pageKnowledge, { title });
const report = (title: string) => ({
  readId: title,
  url: 'https://jobs.example/',
  took: 1,
  posting: posting(title),
});
const list = { readId: 'list', url: 'https://jobs.example/', took: 1, reason: 'list' as const };

const show = (change: Parameters<typeof showInPanel>[1], answers?: Record<string, unknown>) =>
  showInPanel(<Panel />, change, answers);
const field = () => screen.getByLabelText<HTMLTextAreaElement>('The text of the posting');
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const drag = (type: string, target: Element | Window) =>
  fireEvent(
    target,
    Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      dataTransfer: { types: ['Files'], files: [new File(['x'], 'job.pdf')] },
    }),
  );

describe('A posting that is on no page', () => {
  it('can be pasted where the page has none', async () => {
    const { called, user } = show((store) => store.receiveReport(0, list));
    await user.click(screen.getByRole('button', { name: 'Paste a posting' }));
    expect(document.activeElement).toBe(field());
    await user.type(field(), 'Go and Kafka');
    await user.click(screen.getByRole('button', { name: 'Read this text' }));
    expect(called).toEqual([['bringText', 'Go and Kafka']]);
    expect(screen.queryByLabelText('The text of the posting')).toBeNull();
  });

  it('can be pasted beside a posting; Escape closes the field, keeps the text and gives the focus back', async () => {
    const { user } = show((store) => store.receiveReport(0, report('Engineer')));
    const opener = screen.getByRole('button', { name: 'Another posting' });
    await user.click(opener);
    await user.type(field(), 'Half a{Escape}');
    expect(screen.queryByLabelText('The text of the posting')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(opener);
    await user.click(opener);
    expect(field().value).toBe('Half a');
  });

  it('can be pasted into the panel itself, but what is pasted into a field stays there', async () => {
    const { called, user } = show((store) => store.receiveReport(0, report('Engineer')));
    await user.paste('Go and Kafka');
    expect(called).toEqual([['bringText', 'Go and Kafka']]);
    await user.click(screen.getByRole('button', { name: 'Another posting' }));
    await user.paste('Redis');
    expect(called).toHaveLength(1);
    expect(field().value).toBe('Redis');
  });

  it('that cannot be read stays in the field with the reason, until the text is changed', async () => {
    const { user } = show((store) => store.receiveReport(0, report('Engineer')), {
      bringText: 'This text has only 3 words, too few for a posting.',
    });
    await user.paste('Go and Kafka');
    expect((await screen.findByRole('alert')).textContent).toMatch(/only 3 words/);
    expect(field().value).toBe('Go and Kafka');
    expect(heading()).toBe('Engineer');
    await user.type(field(), '!');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is told from a resume by the half of the panel that its file is dropped on', () => {
    const { called } = show((store) => store.setResume(null));
    expect(document.querySelector('[data-drop]')).toBeNull();
    drag('dragover', window);
    const [first, second] = document.querySelectorAll('[data-drop]');
    if (!first || !second) throw new Error('There is nowhere to drop a file.');
    expect(first.textContent).toContain('Drop a posting here');
    expect(second.textContent).toContain('Drop your resume here');
    drag('drop', first);
    expect(document.querySelector('[data-drop]')).toBeNull();
    drag('dragover', window);
    drag('drop', document.querySelectorAll('[data-drop]')[1] ?? first);
    expect(called.map(([name]) => name)).toEqual(['bringFile', 'importFile']);
  });

  it('is chosen as a file', async () => {
    const { called, user } = show((store) => store.receiveReport(0, list));
    const file = new File(['x'], 'job.eml');
    await userEvent.upload(screen.getByLabelText('Posting file'), file);
    expect(called).toEqual([['bringFile', file]]);
    expect(await user.click(screen.getByRole('button', { name: 'choose its file' }))).toBeUndefined();
  });
});

describe('What the user brought', () => {
  const bring = (fileName?: string) => ({
    id: '1',
    posting: posting('Platform Engineer'),
    ...(fileName && { fileName }),
  });

  it('names the text or the file that it is from, and no host', () => {
    const { store } = show((each) => each.bring(bring()));
    expect(document.querySelector('header')?.textContent).toContain('text you pasted');
    act(() => store.bring({ ...bring('job.pdf'), id: '2' }));
    expect(document.querySelector('header')?.textContent).toContain('job.pdf');
  });

  it('stays when the page changes, and one line says what the page has', async () => {
    const { store, called, user } = show((each) => each.bring(bring()));
    expect(screen.getByText('The page is still read behind it.')).toBeTruthy();
    act(() => store.leavePage());
    act(() => store.receiveReport(0, report('Lead Engineer')));
    expect(heading()).toBe('Platform Engineer');
    expect(screen.getByText('Lead Engineer').closest('p')?.textContent).toBe('On the page: Lead Engineer');
    await user.click(screen.getByRole('button', { name: 'Back to the page' }));
    expect(called).toEqual([['backToPage']]);
    act(() => store.bring(undefined));
    expect(heading()).toBe('Lead Engineer');
  });

  it('has no marks and no ways to the page', async () => {
    const { store, user } = show((each) => {
      each.setResume(resume);
      each.receiveReport(0, report('Engineer'));
    });
    expect(screen.getByRole('button', { name: 'Marks on the page' })).toBeTruthy();
    act(() => store.bring(bring()));
    const row = document.querySelector<HTMLElement>('[data-ask="Haskell"]');
    await user.click(within(row as HTMLElement).getByRole('button', { name: /^Haskell/ }));
    expect(row?.textContent).toContain('“Haskell in production”');
    expect(screen.queryByText('Show on the page')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Marks on the page' })).toBeNull();
    // The checks load their knowledge meanwhile.
    await vi.waitFor(() => expect(store.getState().check).toBeDefined());
  });
});
