import { createStore } from 'zustand/vanilla';
import type { StoredResumes } from '../storage/collect-resumes.ts';
import { leftoverSentence } from '../storage/explain-write-error.ts';
import type { Removal } from '../storage/forget.ts';
import type { NewResume, SaveResult } from '../storage/resumes.ts';
import type { StoredResume } from '../storage/stored-resume.ts';
import { type ResumeDraft, toDraft, toStored } from './draft.ts';
import { type History, redo, startHistory, step, undo } from './history.ts';
import { createSaveTimer } from './save-timer.ts';

export interface EditorState {
  /** Whether the storage has answered. */
  ready: boolean;
  resumes: StoredResume[];
  /** Stored resumes that could not be read, by key. */
  unreadable: Record<string, unknown>;
  /** The open resume as it was last read or saved. */
  base: StoredResume | undefined;
  history: History<ResumeDraft> | undefined;
  saving: 'saved' | 'unsaved' | 'saving' | 'failed';
  /** What another window has made of the open resume while it was changed here; without `theirs` it is deleted. */
  conflict: { theirs?: StoredResume } | undefined;
  /** One sentence about what went wrong, until the next thing works. */
  trouble: string | undefined;
  /** One sentence about what happened by itself, until the next change. */
  note: string | undefined;
}

/** What the editor needs of the storage. */
export interface EditorTools {
  read(): Promise<StoredResumes>;
  save(resume: StoredResume): Promise<SaveResult>;
  overwrite(resume: StoredResume): Promise<StoredResume>;
  add(resume: NewResume): Promise<StoredResume>;
  choose(id: string): Promise<void>;
  remove(id: string): Promise<Removal>;
  /** One sentence about a write that was refused. */
  explain(error: unknown): string;
}

/** The open resume, its undo steps, and how it is kept in step with the storage and with other windows. */
export function createEditorStore(tools: EditorTools, wanted?: string) {
  const timer = createSaveTimer(flush);
  let running: Promise<void> | undefined;
  let firstId = wanted;
  let deleting = false;

  const store = createStore<EditorState>(() => ({
    ready: false,
    resumes: [],
    unreadable: {},
    base: undefined,
    history: undefined,
    saving: 'saved',
    conflict: undefined,
    trouble: undefined,
    note: undefined,
  }));
  const { getState, setState } = store;

  function show(base: StoredResume | undefined, before?: History<ResumeDraft>): void {
    const draft = base && toDraft(base);
    timer.stop();
    setState({
      base,
      history: draft && (before ? step(before, draft, 0) : startHistory(draft)),
      saving: 'saved',
      conflict: undefined,
    });
  }

  /** Follows what another window has done to the open resume, unless there are changes here too. */
  async function reconcile(): Promise<void> {
    const { base, resumes, saving, conflict, history } = getState();
    if (!base || running) return;
    let theirs = resumes.find(({ id }) => id === base.id);
    // A list may be older than a resume that was just added.
    if (!theirs) theirs = (await tools.read()).resumes.find(({ id }) => id === base.id);
    if (getState().base !== base || running) return;
    if (!theirs) setState({ conflict: {} });
    else if (theirs.edited <= base.edited) return;
    else if (saving === 'saved' && !conflict) {
      show(theirs, history);
      setState({ note: 'Updated from another window' });
    } else setState({ conflict: { theirs } });
  }

  async function saveNow(): Promise<void> {
    const { base, history } = getState();
    if (!base || !history) return;
    setState({ saving: 'saving' });
    try {
      const { saved, conflict } = await tools.save(toStored(base, history.present));
      // It was let go meanwhile.
      if (getState().base !== base) return;
      if (conflict) setState({ conflict, saving: 'unsaved' });
      else {
        const isLast = getState().history?.present === history.present;
        setState({ base: saved, saving: isLast ? 'saved' : 'unsaved', trouble: undefined });
      }
    } catch (error) {
      if (getState().base !== base) return;
      setState({ saving: 'failed', trouble: tools.explain(error) });
    }
  }

  /** Saves what is not saved yet, and returns whether everything is saved then. */
  async function flush(): Promise<boolean> {
    timer.stop();
    for (let tries = 0; ; ) {
      const { base, saving, conflict } = getState();
      if (!running && (!base || conflict || saving === 'saved' || (saving === 'failed' && tries > 0))) break;
      if (!running) tries += 1;
      running ??= saveNow().finally(() => {
        running = undefined;
      });
      await running;
    }
    await reconcile();
    return getState().saving === 'saved' && !getState().conflict;
  }

  function change(history: History<ResumeDraft>): void {
    setState({ history, saving: getState().saving === 'saving' ? 'saving' : 'unsaved', note: undefined });
    timer.start();
  }

  /** Does something to the storage; says so when it is refused. */
  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const done = await work();
      setState({ trouble: undefined });
      return done;
    } catch (error) {
      setState({ trouble: tools.explain(error) });
      return undefined;
    }
  }

  /** Returns whether it was added. */
  async function add(resume: NewResume): Promise<boolean> {
    if (!(await flush())) return false;
    const added = await attempt(() => tools.add(resume));
    if (added) show(added);
    return added !== undefined;
  }

  function receive({ resumes, active, unreadable }: StoredResumes): void {
    setState({ ready: true, resumes, unreadable });
    if (getState().base) void reconcile();
    else if (!deleting) show(resumes.find(({ id }) => id === firstId) ?? active);
    firstId = undefined;
  }

  /** Lets go of the open resume, deletes, and opens what is left. What is being saved just now is saved first. */
  async function letGo(remove: () => Promise<Removal>): Promise<void> {
    const { base } = getState();
    deleting = true;
    show(undefined);
    await running;
    const removed = await attempt(async () => ({ removal: await remove() }));
    deleting = false;
    if (!removed) return show(base);
    receive(await tools.read());
    if (removed.removal === 'left until restart') setState({ trouble: leftoverSentence });
  }

  return {
    ...store,
    /** Takes what is stored now, at first and after each change made by any window. */
    receive,
    /** Opens another resume, and compares postings with it from now on. */
    async open(id: string): Promise<void> {
      if (id === getState().base?.id || !(await flush())) return;
      show(getState().resumes.find((resume) => resume.id === id));
      await attempt(() => tools.choose(id));
    },
    add,
    /** Changes the draft; steps that name the same field shortly after one another are taken back together. */
    edit(make: (draft: ResumeDraft) => ResumeDraft, field?: string): void {
      const { history } = getState();
      if (!history) return;
      const draft = make(history.present);
      if (draft !== history.present) change(step(history, draft, Date.now(), field));
    },
    undo(): void {
      const { history } = getState();
      if (history && history.past.length > 0) change(undo(history));
    },
    redo(): void {
      const { history } = getState();
      if (history && history.future.length > 0) change(redo(history));
    },
    flush,
    /** Settles a conflict: keep what is here, take what another window saved, or keep both. */
    async settle(choice: 'mine' | 'theirs' | 'both'): Promise<void> {
      const { base, history, conflict } = getState();
      if (!base || !history || !conflict) return;
      const { theirs } = conflict;
      const mine = toStored(base, history.present);
      if (choice === 'theirs') {
        if (theirs) show(theirs, history);
        else show((await tools.read()).active);
      } else if (choice === 'both') {
        const { name, resume, source } = mine;
        const added = await attempt(() =>
          tools.add({ name: `${name} (from this window)`, resume, ...(source && { source }) }),
        );
        if (added) show(added);
      } else {
        const saved = await attempt(() =>
          tools.overwrite({ ...mine, edited: theirs?.edited ?? base.edited }),
        );
        if (!saved) return;
        setState({ base: saved, conflict: undefined, saving: 'saved' });
        if (getState().history !== history) change(getState().history ?? history);
      }
    },
    /** Deletes the open resume, and opens the one that postings are compared with then. */
    async remove(): Promise<void> {
      const { base } = getState();
      if (base) await letGo(() => tools.remove(base.id));
    },
    /** Deletes everything that is stored, by the function that does it. */
    removeAll: letGo,
    /** The open resume as it would be stored now, saved or not. */
    current(): StoredResume | undefined {
      const { base, history } = getState();
      return base && history && toStored(base, history.present);
    },
    say: (trouble: string | undefined): void => setState({ trouble }),
  };
}

export type EditorStore = ReturnType<typeof createEditorStore>;
