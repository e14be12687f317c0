// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PanelTabs } from '../../components/panel/panel-tabs.tsx';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { modelResume } from '../diagnostics/model-resume.ts';
import { storedResume } from '../stored-resume.ts';
import { showInPanel } from './show-in-panel.tsx';

const bullet = 'Responsible for maintaining the order API of 40 depots in Go';

const stored = (patch: Partial<StoredResume> = {}): StoredResume =>
  storedResume(
    parseResume({
      basics: { name: 'Tamsin Orley' },
      work: [
        { name: 'Brackwater Rail', position: 'Backend Engineer', startDate: '2021-02', highlights: [bullet] },
      ],
    }),
    patch,
  );

/** The same with skills that the rules have something to say of. */
const withSpelling = parseResume({
  basics: { name: 'Tamsin Orley', email: 'tamsin@orley.example' },
  work: [
    { name: 'Brackwater Rail', position: 'Backend Engineer', startDate: '2021-02', highlights: [bullet] },
  ],
  education: [{ institution: 'Hartwell', score: '1.3', courses: ['Databases'] }],
  skills: [{ name: 'Databases', keywords: ['postgress', 'mongo'] }],
});

/** Nothing is found in it but one hint. */
const modelResumeWithHint = parseResume({ ...modelResume, basics: { ...modelResume.basics, profiles: [] } });

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

/** The card of a place, by its heading. */
const cardOf = (place: string) => {
  const card = screen.getByRole('heading', { level: 3, name: place }).closest('li');
  if (!card) throw new Error(`Expected a card of ${place}.`);
  return within(card as HTMLElement);
};
const place = 'Brackwater Rail, 2021 · bullet 1';
const rewriteButton = () => screen.findByRole('button', { name: `Rewrite: ${place}` });

describe('The check of a resume', () => {
  it('quotes a bullet once, and says below it all that is wrong with it', async () => {
    await show(stored(), 'Check');
    await findings();
    const card = cardOf(place);
    expect(card.getByText('Responsible for maintaining').tagName).toBe('MARK');
    expect(card.getByText('Open with what you did.')).toBeTruthy();
    expect(card.getByText('Fix first:')).toBeTruthy();
    expect(document.querySelectorAll('[data-place="work.0.highlights.0"]')).toHaveLength(1);
  });

  it('offers the rewrite in the card, behind one button while it asks questions', async () => {
    const { called, user } = await show(stored(), 'Check');
    expect(screen.queryByRole('button', { name: 'Put into resume' })).toBeNull();
    await user.click(await rewriteButton());
    expect(cardOf(place).getByText(/^Maintain/)).toBeTruthy();
    expect(document.querySelector('del')).toBeNull();
    await user.click(cardOf(place).getByRole('button', { name: 'Put into resume' }));
    expect(called[0]?.slice(0, 2)).toEqual(['acceptBullet', ['work', 0, 'highlights', 0]]);
    expect(called[0]?.[2]).toMatch(/^Maintain(?:ed)? the order API of 40 depots/);
    await user.click(await rewriteButton());
    expect(screen.queryByRole('button', { name: 'Put into resume' })).toBeNull();
  });

  it('puts the suggestion into the resume where the user has called the rewrite untrue, and not beside it', async () => {
    const { called, store, user } = await show(stored(), 'Check');
    await rewriteButton();
    expect(screen.queryByRole('button', { name: /^Apply: / })).toBeNull();
    await user.click(await rewriteButton());
    await user.click(screen.getByRole('button', { name: 'Not true of me' }));
    expect(called).toEqual([['declineRewrite', bullet, expect.anything()]]);
    act(() => store.setResume(stored({ declined: [{ bullet, kind: 'platform' }] })));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(place));
    expect(
      cardOf(place).getByText('Instead of “Responsible for maintaining”:').nextSibling?.textContent,
    ).toBe('Maintained');
    await user.click(screen.getByRole('button', { name: `Apply: Open with what you did, ${place}` }));
    expect(called[1]).toEqual([
      'acceptBullet',
      ['work', 0, 'highlights', 0],
      'Maintained the order API of 40 depots in Go',
    ]);
  });

  it('is there without any posting, and says on its tab and above its groups how many places there are to mend', async () => {
    await show(stored(), 'Check');
    await findings();
    const cards = document.querySelectorAll('[data-place]').length;
    expect(cards).toBeGreaterThan(1);
    expect(screen.getByRole('tab', { name: new RegExp(`^Check ?${cards}$`) })).toBeTruthy();
    expect(
      screen.getByText(new RegExp(`^1 place to fix first, ${cards - 1} that weakens? it$`)),
    ).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: /^Fix first ?1$/ })).toBeTruthy();
    expect(
      screen.getByRole('heading', { level: 2, name: new RegExp(`^Weakens it ?${cards - 1}$`) }),
    ).toBeTruthy();
  });

  it('folds hints: beside something worse in its card, and else behind one button at the end', async () => {
    const { user } = await show(stored({ resume: withSpelling }), 'Check');
    await findings();
    const hints = () =>
      document.querySelectorAll('[data-finding=unknown-employer], [data-finding=profile-links]');
    expect(hints()).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: /^1 smaller thing: Brackwater Rail, 2021$/ }));
    await user.click(screen.getByRole('button', { name: /^\d+ smaller things in \d+ places$/ }));
    expect([...hints()].map((each) => (each as HTMLElement).dataset.finding)).toEqual([
      'unknown-employer',
      'profile-links',
    ]);
  });

  it('shows the first five places of a group, and the others on demand', async () => {
    const [work] = stored().resume.work;
    // One in each of eight roles: of several in a role it would be told once.
    const roles = Array.from({ length: 8 }, (_, at) => ({
      ...work,
      name: `Depot ${at}`,
      highlights: [`${bullet} since ${2010 + at}`],
    }));
    const { user } = await show(stored({ resume: parseResume({ work: roles }) }), 'Check');
    await findings();
    const errors = () => document.querySelectorAll('[data-finding=weak-opener]').length;
    expect(errors()).toBe(5);
    await user.click(screen.getByRole('button', { name: '3 more: Fix first' }));
    expect(errors()).toBe(8);
  });

  it('shows the hints at once where nothing is worse', async () => {
    const { user } = await show(stored({ resume: modelResumeWithHint }), 'Check');
    await findings();
    expect(screen.getByText('Nothing to fix first, and nothing that weakens it.')).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Check' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '1 smaller thing in 1 place' }));
    expect(document.querySelector('[data-finding]')).toBeNull();
  });

  it('says so where nothing is left', async () => {
    await show(stored({ resume: modelResume }), 'Check');
    expect(await screen.findByText('No rule finds anything to mend.')).toBeTruthy();
    expect(document.querySelector('[data-place]')).toBeNull();
  });

  it('dismisses a finding with one click, which can be undone in its place, and a reason may be said there', async () => {
    const { called, store, user } = await show(stored(), 'Check');
    await findings();
    const before = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    await user.click(screen.getByRole('button', { name: `Dismiss: Open with what you did, ${place}` }));
    const finding = expect.objectContaining({ rule: 'weak-opener', about: bullet });
    expect(called).toEqual([['dismissFinding', finding, '']]);
    const dismissed = [{ rule: 'weak-opener', about: bullet, reason: '' }];
    act(() => store.setResume(stored({ dismissed })));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    expect(document.querySelector('[data-finding=weak-opener]')).toBeNull();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(
      before,
    );
    expect(screen.queryByText(/to fix first/)).toBeNull();
    await user.type(screen.getByLabelText('Another reason, if you like'), 'My title says it{Enter}');
    expect(called[1]).toEqual(['dismissFinding', finding, 'My title says it']);
    await user.click(screen.getByRole('button', { name: `Undo: Open with what you did, ${place}` }));
    expect(called[2]?.[0]).toBe('restoreFinding');
  });

  it('names every button unlike every other', async () => {
    const { user } = await show(stored({ resume: withSpelling }), 'Check');
    await rewriteButton();
    for (const fold of screen.queryAllByRole('button', { name: /^\d+ smaller thing/ }))
      await user.click(fold);
    const tab = within(screen.getByRole('tabpanel'));
    const names = tab
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent);
    expect(names.filter((name) => name?.startsWith('Dismiss: ')).length).toBeGreaterThan(5);
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  });

  it('keeps what was dismissed apart with its reason, and offers it back', async () => {
    const dismissed = [{ rule: 'weak-opener', about: bullet, reason: 'Keep as is' }];
    const { called, user } = await show(stored({ dismissed }), 'Check');
    await findings();
    expect(document.querySelector('[data-finding=weak-opener]')).toBeNull();
    await user.click(screen.getByRole('button', { name: '1 dismissed' }));
    expect(screen.getByText(/Brackwater Rail, 2021 · bullet 1: Keep as is\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Bring back: / }));
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
    await user.click(card.getByRole('button', { name: `Why: Open with what you did, ${place}` }));
    await user.click(card.getByRole('button', { name: /^Examples in the guide/ }));
    expect(await screen.findByRole('heading', { name: 'Open with what you did' })).toBeTruthy();
  });
});
