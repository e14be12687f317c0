// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type WelcomeActions, WelcomeProvider } from '../../../components/welcome/welcome-context.ts';
import { WelcomePage } from '../../../components/welcome/welcome-page.tsx';
import { sampleResume } from '../../../lib/resume/sample-resume.ts';
import type { StoredResume } from '../../../lib/storage/stored-resume.ts';
import { createWelcomeStore } from '../../../lib/welcome/store.ts';

const resume: StoredResume = {
  version: 5,
  id: 'a/b',
  name: 'ida.pdf',
  edited: '2026-01-01T00:00:00.000Z',
  resume: sampleResume,
  dismissed: [],
  declined: [],
  corrections: [],
};

/** Draws the page; `called` holds what the user had it do. */
function show() {
  const store = createWelcomeStore({ isFirefox: false, sites: 'Harbour Jobs and Quay Jobs' });
  const called: unknown[][] = [];
  const actions = new Proxy({} as WelcomeActions, {
    get:
      (_, name) =>
      async (...values: unknown[]) =>
        void called.push([name, ...values]),
  });
  render(
    <WelcomeProvider store={store} actions={actions}>
      <WelcomePage />
    </WelcomeProvider>,
  );
  return { store, called, user: userEvent.setup() };
}

const step = (title: string) => {
  const item = screen.getByRole('heading', { name: title }).closest('li');
  if (!item) throw new Error(`${title} is no step.`);
  return within(item);
};

afterEach(cleanup);

describe('The steps', () => {
  it('stand in their order with the sites that are read at once, and with the posting to try', () => {
    show();
    const titles = screen
      .getAllByRole('listitem')
      .map((each) => within(each).getByRole('heading').textContent);
    expect(titles).toEqual(['Pin it', 'Open a posting', 'Click the icon']);
    expect(step('Open a posting').getByText(/^On Harbour Jobs and Quay Jobs it is read/)).toBeTruthy();
    const sample = step('Open a posting').getByRole('link', { name: 'Open the sample posting' });
    expect(sample.getAttribute('href')).toBe('/sample-posting.html');
  });

  it('say when they are done, and when the icon is unpinned again', () => {
    const { store } = show();
    const said = (title: string) => step(title).getByRole('status').textContent;
    expect([said('Pin it'), said('Click the icon')]).toEqual(['', '']);
    act(() => store.setPinned(true));
    expect([said('Pin it'), said('Click the icon')]).toEqual(['Pinned', '']);
    act(() => store.seePanel());
    act(() => store.setPinned(false));
    expect([said('Pin it'), said('Click the icon')]).toEqual(['', 'Opened']);
  });
});

describe('The resume', () => {
  it('is taken where it is dropped, anywhere on the page, or chosen', async () => {
    const { called, user } = show();
    const file = new File(['Ida Brandt'], 'ida.txt', { type: 'text/plain' });
    fireEvent.drop(screen.getByRole('heading', { name: 'Pin it' }), { dataTransfer: { files: [file] } });
    await user.upload(screen.getByLabelText('Resume file'), file);
    expect(called).toEqual([
      ['importFile', file],
      ['importFile', file],
    ]);
  });

  it('may be the sample, as long as there is none', async () => {
    const { called, store, user } = show();
    expect(screen.queryByRole('button', { name: 'Try the sample resume' })).toBeNull();
    act(() => store.setResume(undefined));
    await user.click(screen.getByRole('button', { name: 'Try the sample resume' }));
    expect(called).toEqual([['useSample']]);
    act(() => store.setResume(resume));
    expect(screen.queryByRole('button', { name: 'Try the sample resume' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Choose another file' })).toBeTruthy();
  });

  it('is told by what was read of it, with the way to look it over', () => {
    const { store } = show();
    act(() => store.setResume(resume));
    const link = screen.getByRole('link', { name: 'Look it over' });
    expect(link.closest('[role=status]')?.textContent).toMatch(
      /^ida\.pdf · \d+ roles, \d+ bullets, \d+ skills · Look it over$/,
    );
    expect(link.getAttribute('href')).toBe('/resume.html?id=a%2Fb#doubt');
  });

  it('is said to be in doubt where it may not have been read right', () => {
    const { store } = show();
    act(() => store.setResume({ ...resume, receipt: 'doubtful' }));
    expect(screen.getByText(/not sure it read this file right/)).toBeTruthy();
    expect(screen.queryByText(/bullets/)).toBeNull();
    expect(screen.getByRole('link', { name: 'Look it over' })).toBeTruthy();
  });

  it('that cannot be read is told in one sentence', () => {
    const { store } = show();
    act(() => store.say('ida.pdf is encrypted.'));
    expect(screen.getByRole('alert').textContent).toBe('ida.pdf is encrypted.');
  });
});

describe('The keyboard commands', () => {
  it('are listed with their keys, and can be changed', async () => {
    const { called, store, user } = show();
    act(() =>
      store.setCommands([{ name: '_execute_action', shortcut: 'Alt+Shift+G' }, { name: 'next-ask' }]),
    );
    const keysOf = (name: string) => screen.getByText(name).closest('[data-command]')?.querySelector('dd');
    expect(
      [...(keysOf('Open the panel')?.querySelectorAll('kbd') ?? [])].map((key) => key.textContent),
    ).toEqual(['Alt', 'Shift', 'G']);
    expect(keysOf('Next ask on the page')?.textContent).toBe('not set');
    await user.click(screen.getByRole('button', { name: 'Change the keys' }));
    expect(called).toEqual([['openKeySettings']]);
  });
});
