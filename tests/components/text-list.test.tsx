// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type EditorActions, EditorProvider } from '../../components/editor/editor-context.ts';
import { ResumeBullets } from '../../components/editor/resume-bullets.tsx';
import { ResumeWords } from '../../components/editor/resume-words.tsx';
import { storageTools } from '../../entrypoints/resume/storage-tools.ts';
import { createEditorStore } from '../../lib/editor/store.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { addResume, readResumes } from '../../lib/storage/resumes.ts';

// jsdom has no locks; one window alone never waits.
Object.defineProperty(navigator, 'locks', {
  configurable: true,
  value: { request: (_: string, work: () => Promise<unknown>) => work() },
});

const resume = parseResume({
  work: [{ name: 'Brackwater Rail', highlights: ['Moved nine consumers to Kafka', 'Cut latency'] }],
  skills: [{ name: 'Languages', keywords: ['Go', 'Rust'] }],
});
const lists = {
  bullets: <ResumeBullets path={['work', 0, 'highlights']} />,
  words: <ResumeWords path={['skills', 0, 'keywords']} />,
};

/** Shows a list of the open resume in the editor. */
async function show(list: keyof typeof lists) {
  await addResume({ name: 'resume.md', resume });
  const store = createEditorStore(storageTools);
  store.receive(await readResumes());
  render(
    <EditorProvider store={store} actions={{} as EditorActions}>
      {lists[list]}
    </EditorProvider>,
  );
  const fields = () => screen.getAllByRole<HTMLInputElement>('textbox');
  return {
    store,
    user: userEvent.setup(),
    field: (index: number): HTMLInputElement => fields()[index] as HTMLInputElement,
    texts: () => fields().map(({ value }) => value),
    /** Waits until the field with this index has the focus. */
    focusAt: (index: number) => waitFor(() => expect(document.activeElement).toBe(fields()[index])),
  };
}

describe('A list of texts in the editor', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(cleanup);

  it('splits a bullet where Enter is pressed, and goes on in the second half', async () => {
    const { user, field, texts, focusAt } = await show('bullets');
    await user.type(field(0), '{Enter}', { initialSelectionStart: 20, initialSelectionEnd: 21 });
    expect(texts()).toEqual(['Moved nine consumers', 'to Kafka', 'Cut latency']);
    await focusAt(1);
  });

  it('adds a name at Enter, and removes an empty one at Backspace', async () => {
    const { user, field, texts, focusAt } = await show('words');
    await user.type(field(0), '{Enter}');
    expect(texts()).toEqual(['Go', '', 'Rust']);
    await focusAt(1);
    await user.keyboard('{Backspace}');
    expect(texts()).toEqual(['Go', 'Rust']);
    await focusAt(0);
  });

  it('adds at the end by a button, and drops what is left empty', async () => {
    const { user, texts, focusAt } = await show('words');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(texts()).toEqual(['Go', 'Rust', '']);
    await focusAt(2);
    await user.tab();
    expect(texts()).toEqual(['Go', 'Rust']);
  });

  it.each([
    ['bullets', 'ArrowDown', 'ArrowUp'],
    ['words', 'ArrowRight', 'ArrowLeft'],
  ] as const)('moves %s by Alt and an arrow key, and stays within the list', async (list, forth, back) => {
    const { user, field, texts, focusAt } = await show(list);
    const [first, second] = texts();
    await user.click(field(0));
    await user.keyboard(`{Alt>}{${forth}}{/Alt}`);
    expect(texts()).toEqual([second, first]);
    await focusAt(1);
    await user.keyboard(`{Alt>}{${forth}}{/Alt}`);
    expect(texts()).toEqual([second, first]);
    await user.keyboard(`{Alt>}{${back}}{/Alt}`);
    expect(texts()).toEqual([first, second]);
    await focusAt(0);
  });

  it('takes back what was typed in one go in one step', async () => {
    const { store, user, field, texts } = await show('bullets');
    await user.type(field(1), ' by half');
    expect(texts()).toEqual(['Moved nine consumers to Kafka', 'Cut latency by half']);
    store.undo();
    await waitFor(() => expect(texts()).toEqual(['Moved nine consumers to Kafka', 'Cut latency']));
  });
});
