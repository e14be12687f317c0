// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { showInPanel } from './show-in-panel.tsx';

/** So many asks of one category that the panel folds them. */
const names = 'Go Java Kotlin Rust Elixir Haskell Clojure Erlang Ruby Perl Zig Swift COBOL Lua'.split(' ');
const others = ['Kafka', 'RabbitMQ', 'NATS', 'Redis', 'PostgreSQL', 'MongoDB', 'Cassandra'];
const text = `Requirements:\n${[...names, ...others].map((name) => `- ${name} in production\n`).join('')}`;

const still = vi.fn(() => ({ matches: false }));
const scrolled: unknown[] = [];

beforeEach(() => {
  vi.stubGlobal('matchMedia', still);
  scrolled.length = 0;
  // Nothing is laid out here: each row is said to be far below.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 2000, 300, 40));
  HTMLElement.prototype.scrollIntoView = function (this: HTMLElement, how) {
    scrolled.push([this.dataset.ask, how]);
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function show() {
  return showInPanel(<Panel />, (store) => {
    store.setResume(null);
    const posting = readPostingText(text, pageKnowledge, { title: 'Backend Engineer' });
    store.receiveReport(0, { readId: 'a', url: 'https://jobs.example/1', took: 1, posting });
  });
}

const row = (name: string) => document.querySelector<HTMLElement>(`[data-ask="${name}"]`);

describe('The row of an ask that was reached on the page', () => {
  it('opens and comes into sight, out of a folded list and from another tab, and takes no focus', async () => {
    const { store, user } = show();
    await user.click(screen.getByRole('tab', { name: 'Guide' }));
    expect(row('Lua')).toBeNull();
    const before = document.activeElement;
    act(() => store.reachAsk(names.indexOf('Lua')));
    await vi.waitFor(() => expect(scrolled).toEqual([['Lua', { block: 'start', behavior: 'smooth' }]]));
    expect(row('Lua')?.dataset.state).toBe('open');
    expect(document.activeElement).toBe(before);
    still.mockReturnValueOnce({ matches: true });
    act(() => store.reachAsk(names.indexOf('Go')));
    await vi.waitFor(() => expect(scrolled[1]).toEqual(['Go', { block: 'start', behavior: 'instant' }]));
    expect(row('Lua')?.dataset.state).toBe('closed');
  });

  it('closes by a click like one that a click has opened', async () => {
    const { store, user } = show();
    act(() => store.reachAsk(0));
    const go = row('Go') as HTMLElement;
    await user.click(within(go).getByRole('button', { expanded: true }));
    expect(go.dataset.state).toBe('closed');
    expect(store.getState().openRows).toEqual([]);
  });

  it('is pointed at while the pointer is over it or the keyboard in it, and no longer than it is there', async () => {
    const { store, user } = show();
    const go = row('Go') as HTMLElement;
    await user.hover(go);
    const key = store.getState().comparison?.rows.find(({ title }) => title === 'Go')?.key;
    expect(store.getState().pointedRow).toBe(key);
    await user.unhover(go);
    expect(store.getState().pointedRow).toBeUndefined();
    act(() => within(go).getByRole('button').focus());
    expect(store.getState().pointedRow).toBe(key);
    act(() => within(go).getByRole('button').blur());
    expect(store.getState().pointedRow).toBeUndefined();
    await user.hover(go);
    act(() => store.leavePage());
    expect(store.getState().pointedRow).toBeUndefined();
  });
});
