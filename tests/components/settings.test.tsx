// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SettingsProvider } from '../../components/settings/settings-context.ts';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { readFacts } from '../../entrypoints/settings/facts.ts';
import { createSettingsStore } from '../../lib/settings/store.ts';
import { firstSettings, type Settings } from '../../lib/storage/settings.ts';

const { draftKnowledge, settingsFacts } = readFacts();

const zorb = { name: 'Zorb', spellings: ['zrb'], category: 'queue' as const, kind: 'kafka' };

/** Draws the page over settings in memory; `stored` gives them. */
function show(patch: Partial<Settings> = {}) {
  let settings: Settings = { ...firstSettings, ...patch };
  const store = createSettingsStore({
    knowledge: draftKnowledge,
    change: async (make) => {
      settings = make(settings);
      return settings;
    },
    // The browser tells of what it was asked for by itself.
    allowSite: async (id) => {
      store.receiveAllowedSites([...store.getState().allowedSites, id]);
      return true;
    },
    forbidSite: async (id) =>
      store.receiveAllowedSites(store.getState().allowedSites.filter((each) => each !== id)),
  });
  store.receive({ value: settings });
  render(
    <SettingsProvider store={store} actions={settingsFacts}>
      <SettingsPage />
    </SettingsProvider>,
  );
  return { store, user: userEvent.setup(), stored: () => settings };
}

afterEach(cleanup);

describe('Job sites', () => {
  it('are listed with those that are always read by themselves, and each has a switch', async () => {
    const { user, stored } = show();
    expect(screen.getByText(/^Greenhouse, .* and Workday are read by themselves/)).toBeTruthy();
    const names = settingsFacts.sites.map(({ name }) => name);
    for (const name of names) expect(screen.getByLabelText<HTMLInputElement>(name).checked).toBe(false);
    await user.click(screen.getByLabelText('Workable'));
    expect(screen.getByLabelText<HTMLInputElement>('Workable').checked).toBe(true);
    await user.click(screen.getByLabelText('Workable'));
    expect(screen.getByLabelText<HTMLInputElement>('Workable').checked).toBe(false);
    expect(stored().sitesOnClick).toEqual(['workable']);
  });
});

describe('Names of the user’s own', () => {
  it('are added by the form, which takes the next one', async () => {
    const { stored, user } = show();
    expect(screen.getByText('You have added no name yet.')).toBeTruthy();
    await user.type(screen.getByLabelText('Name'), 'Zorb');
    await user.type(screen.getByLabelText('Other spellings'), 'zrb');
    await user.type(screen.getByLabelText('The same kind as'), 'Kafka');
    await user.click(screen.getByRole('button', { name: 'Add this name' }));
    expect(await screen.findByText('Queue and stream · also zrb · the same kind as Kafka')).toBeTruthy();
    expect(stored().ownTerms).toEqual([zorb]);
    const name = screen.getByLabelText<HTMLInputElement>('Name');
    expect([name.value, document.activeElement]).toEqual(['', name]);
  });

  it('say in one sentence at the field what is wrong, and go there', async () => {
    const { user } = show();
    await user.type(screen.getByLabelText('Name'), 'Zorb{Enter}');
    const field = screen.getByLabelText('Category');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /^Choose what it is/,
    );
    expect(document.activeElement).toBe(field);
    await user.selectOptions(field, 'cloud');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('are told kindly where Gaplight knows them: that is no fault', async () => {
    const { user } = show();
    const field = screen.getByLabelText('Name');
    await user.type(field, 'kafka{Enter}');
    expect(screen.getByText(/^Gaplight knows Kafka already/).className).not.toContain('missing');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('can be removed, and the way back has the focus', async () => {
    const { stored, user } = show({ ownTerms: [zorb] });
    await user.click(screen.getByRole('button', { name: 'Remove Zorb' }));
    expect(await screen.findByText(/Removed Zorb\./)).toBeTruthy();
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    expect(await screen.findByRole('button', { name: 'Remove Zorb' })).toBeTruthy();
    expect(stored().ownTerms).toEqual([zorb]);
  });

  it('can be changed in the form, or left as they were', async () => {
    const { stored, user } = show({ ownTerms: [zorb] });
    await user.click(screen.getByRole('button', { name: 'Change Zorb' }));
    const form = within(screen.getByRole('form', { name: 'Change Zorb' }));
    expect(form.getByLabelText<HTMLInputElement>('Other spellings').value).toBe('zrb');
    await user.click(form.getByRole('button', { name: 'Leave it as it was' }));
    await user.click(screen.getByRole('button', { name: 'Change Zorb' }));
    await user.click(screen.getByLabelText(/everyday word/));
    await user.click(screen.getByRole('button', { name: 'Keep the change' }));
    expect(await screen.findByText(/ · an everyday word too$/)).toBeTruthy();
    expect(stored().ownTerms).toEqual([{ ...zorb, everyday: true }]);
  });

  it('say that Gaplight has learnt a name since it was added', async () => {
    show({ ownTerms: [{ name: 'kafka', spellings: [], category: 'queue' }] });
    expect(screen.getByText(/Gaplight knows it by now, as Kafka/)).toBeTruthy();
  });

  it('follow what another window does', async () => {
    const { store } = show();
    act(() => store.receive({ value: { ...firstSettings, ownTerms: [zorb] } }));
    expect(screen.getByRole('button', { name: 'Remove Zorb' })).toBeTruthy();
  });
});

describe('The rules of the check', () => {
  it('stand by chapter with what they say, and those that are off are seen at once', async () => {
    show({ rulesOff: ['weak-opener', 'no such rule'] });
    expect(screen.getByText('1 is off.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Bullets \d+ rules, 1 off$/ })).toBeTruthy();
    const rule = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Open with what you did (off)' });
    expect(rule.checked).toBe(false);
    expect(document.getElementById(rule.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/\w/);
  });

  it('are switched one by one, and all on', async () => {
    const { stored, user } = show();
    expect(screen.getByText('All of them are on.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Summary / }));
    const [first] = within(screen.getByRole('region', { name: 'Rules of the check' })).getAllByRole(
      'checkbox',
    );
    if (first) await user.click(first);
    expect(stored().rulesOff).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Switch all on' }));
    expect(stored().rulesOff).toEqual([]);
  });
});
