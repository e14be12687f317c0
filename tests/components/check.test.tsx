// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PanelTabs } from '../../components/panel/panel-tabs.tsx';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { showInPanel } from './show-in-panel.tsx';

const bullet = 'Responsible for maintaining the order API of 40 depots in Go';

const stored = (patch: Partial<StoredResume> = {}): StoredResume => ({
  version: 5,
  id: '1',
  name: 'resume.md',
  edited: '2026-01-01T00:00:00.000Z',
  resume: parseResume({
    basics: { name: 'Tamsin Orley' },
    work: [
      { name: 'Brackwater Rail', position: 'Backend Engineer', startDate: '2021-02', highlights: [bullet] },
    ],
  }),
  dismissed: [],
  declined: [],
  corrections: [],
  ...patch,
});

async function show(resume: StoredResume | null, tab: string, baseSalary?: string) {
  const shown = showInPanel(<PanelTabs resume={resume} />, (store) => {
    store.setResume(resume);
    if (baseSalary === undefined) return;
    const text = readPostingText('Requirements:\n- Go\n', pageKnowledge);
    const posting = { ...text, hiringOrganization: 'Quayline', baseSalary };
    store.receiveReport(0, { readId: 'a', url: 'https://jobs.example/1', took: 1, posting });
  });
  await shown.user.click(screen.getByRole('tab', { name: new RegExp(`^${tab}`) }));
  return shown;
}

const findings = () =>
  waitFor(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
    expect(all.length).toBeGreaterThan(0);
    return all;
  });

afterEach(cleanup);

describe('The check of a resume', () => {
  it('shows the words, what is wrong, and puts the suggestion into the resume', async () => {
    const { called, user } = await show(stored(), 'Check');
    const [first] = await findings();
    const card = within(first as HTMLElement);
    expect(card.getByText('Responsible for maintaining')).toBeTruthy();
    expect(card.getByText('Brackwater Rail, 2021')).toBeTruthy();
    await user.click(card.getByRole('button', { name: 'Apply' }));
    expect(called).toEqual([
      ['acceptBullet', ['work', 0, 'highlights', 0], 'Maintained the order API of 40 depots in Go'],
    ]);
  });

  it('is there without any posting, with a count on its tab that is the number of findings', async () => {
    const { user } = await show(stored(), 'Check');
    await findings();
    for (const fold of screen.queryAllByRole('button', { name: /^\d+ more$/ })) await user.click(fold);
    const count = (await findings()).length;
    expect(screen.getByRole('tab', { name: new RegExp(`^Check ?${count}$`) })).toBeTruthy();
  });

  it('dismisses a finding with one click, which can be undone in its place, and a reason may be said there', async () => {
    const { called, store, user } = await show(stored(), 'Check');
    const [first] = await findings();
    await user.click(within(first as HTMLElement).getByRole('button', { name: /^Dismiss: / }));
    const finding = expect.objectContaining({ rule: 'weak-opener', about: bullet });
    expect(called).toEqual([['dismissFinding', finding, '']]);
    const dismissed = [{ rule: 'weak-opener', about: bullet, reason: '' }];
    act(() => store.setResume(stored({ dismissed })));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    expect(document.querySelector('[data-finding=weak-opener]')).toBeNull();
    await user.type(screen.getByLabelText('Another reason, if you like'), 'My title says it{Enter}');
    expect(called[1]).toEqual(['dismissFinding', finding, 'My title says it']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(called[2]?.[0]).toBe('restoreFinding');
  });

  it('keeps what was dismissed apart with its reason, and offers it back', async () => {
    const dismissed = [{ rule: 'weak-opener', about: bullet, reason: 'Keep as is' }];
    const { called, user } = await show(stored({ dismissed }), 'Check');
    await findings();
    expect(document.querySelector('[data-finding=weak-opener]')).toBeNull();
    await user.click(screen.getByRole('button', { name: '1 dismissed' }));
    expect(screen.getByText(/Brackwater Rail, 2021: Keep as is\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(called[0]?.[0]).toBe('restoreFinding');
  });

  it('says again what was dismissed once the text is another one', async () => {
    const dismissed = [{ rule: 'weak-opener', about: `${bullet}.`, reason: 'Keep as is' }];
    await show(stored({ dismissed }), 'Check');
    await findings();
    expect(document.querySelector('[data-finding=weak-opener]')).not.toBeNull();
  });

  it('leaves out what a switched-off rule would find, and says how many are off and where they are', async () => {
    const { store } = await show(stored(), 'Check');
    await findings();
    expect(screen.getByText(/^\d+ rules, all on\.$/)).toBeTruthy();
    store.setRulesOff(['weak-opener', 'no such rule']);
    await waitFor(() => expect(document.querySelector('[data-finding=weak-opener]')).toBeNull());
    expect(screen.getByText(/^1 of \d+ rules is off\.$/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Switch rules in the settings' });
    expect(link.getAttribute('href')).toBe('/settings.html#rules');
  });

  it('goes by the level that the user has said, and says which rules are not for it', async () => {
    const { called, user } = await show(stored({ level: 'entry' }), 'Check');
    expect(await screen.findByText('as you said')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText(/Checked for/), 'staff');
    expect(called).toEqual([['setLevel', 'staff']]);
    await user.click(screen.getByRole('button', { name: /^\d+ say nothing now$/ }));
    expect(screen.getAllByRole('button', { name: /^Guide: / })).not.toHaveLength(0);
  });

  it('leads from a finding to its page of the guide', async () => {
    const { user } = await show(stored(), 'Check');
    const card = within((await findings())[0] as HTMLElement);
    await user.click(card.getByRole('button', { name: /^Why/ }));
    await user.click(card.getByRole('button', { name: 'Examples in the guide' }));
    expect(await screen.findByRole('heading', { name: 'Open with what you did' })).toBeTruthy();
  });
});
