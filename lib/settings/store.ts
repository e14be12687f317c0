import { createStore } from 'zustand/vanilla';
import { attemptWrite } from '../storage/attempt-write.ts';
import type { Stored } from '../storage/items.ts';
import { type Settings, withSiteOnClick } from '../storage/settings.ts';
import { foldPhrase } from '../tokens/fold-phrase.ts';
import type { OwnTerm } from '../tokens/own-terms.ts';
import {
  type Draft,
  type DraftKnowledge,
  emptyDraft,
  isProblem,
  type Problem,
  readDraft,
  writeDraft,
} from './draft.ts';

/** A change of the list of names that was just made, and the way back. */
interface LastChange {
  /** "Removed Quillstream." */
  sentence: string;
  undo?: (names: OwnTerm[]) => OwnTerm[];
}

export interface SettingsState {
  /** `false` until the storage has answered. */
  ready: boolean;
  ownTerms: OwnTerm[];
  /** Ids of the rules that are off; of rules that there are no more, too. */
  rulesOff: string[];
  /** Ids of the sites that the user has allowed to be read by themselves. */
  allowedSites: string[];
  draft: Draft;
  /** The name that the form changes; absent while it adds one. */
  edited: OwnTerm | undefined;
  /** What keeps the draft from being a name, until it is changed. */
  problem: Problem | undefined;
  lastChange: LastChange | undefined;
  /** One sentence about the last thing that went wrong, until the next thing works. */
  trouble: string | undefined;
}

interface SettingsTools {
  knowledge: DraftKnowledge;
  /** Changes what is stored, and returns what is stored then. */
  change(make: (settings: Settings) => Settings): Promise<Settings>;
  /** Has the browser ask the user whether a site may be read by itself. Returns whether it may. */
  allowSite(id: string): Promise<boolean>;
  /** Gives that back. */
  forbidSite(id: string): Promise<void>;
}

/** Said where stored settings cannot be read. They are kept, and a file of everything holds them. */
const unreadableSentence =
  'What was set here could not be read. It is kept in the file of everything; what you set now begins anew.';

const refusedSentence =
  'The browser refused to change that. It can be changed in the browser’s own settings of Gaplight.';

/** Everything that the page of settings shows, and what can be done there. */
export function createSettingsStore({ knowledge, change, allowSite, forbidSite }: SettingsTools) {
  const store = createStore<SettingsState>(() => ({
    ready: false,
    ownTerms: [],
    rulesOff: [],
    allowedSites: [],
    draft: emptyDraft,
    edited: undefined,
    problem: undefined,
    lastChange: undefined,
    trouble: undefined,
  }));

  /** Stores a change. Returns whether it is stored. */
  async function write(make: (settings: Settings) => Settings): Promise<boolean> {
    const stored = await attemptWrite(
      () => change(make),
      (trouble) => store.setState({ trouble }),
    );
    if (!stored) return false;
    const { ownTerms, rulesOff } = stored;
    store.setState({ ownTerms, rulesOff, trouble: undefined });
    return true;
  }

  async function writeNames(make: (names: OwnTerm[]) => OwnTerm[], lastChange: LastChange): Promise<boolean> {
    const isStored = await write((settings) => ({ ...settings, ownTerms: make(settings.ownTerms) }));
    if (isStored) store.setState({ lastChange });
    return isStored;
  }

  /** Empties the form. */
  function cancel(): void {
    store.setState({ draft: emptyDraft, edited: undefined, problem: undefined });
  }

  return {
    ...store,
    receive({ value }: Stored<Settings>): void {
      if (!value) store.setState({ ready: true, trouble: unreadableSentence });
      else store.setState({ ready: true, ownTerms: value.ownTerms, rulesOff: value.rulesOff });
    },
    receiveAllowedSites: (allowedSites: string[]): void => store.setState({ allowedSites }),
    say: (trouble: string): void => store.setState({ ready: true, trouble }),
    /** Takes what the user types into the form. */
    type(patch: Partial<Draft>): void {
      store.setState(({ draft, problem }) => ({
        draft: { ...draft, ...patch },
        problem: problem && problem.field in patch ? undefined : problem,
      }));
    },
    /** Keeps the name that the form describes, or says what keeps it from being one. */
    async submit(): Promise<void> {
      const { draft, ownTerms, edited } = store.getState();
      const others = ownTerms.filter(({ name }) => name !== edited?.name);
      const read = readDraft(draft, others, knowledge);
      if (isProblem(read)) return store.setState({ problem: read });
      const isStored = await writeNames(
        (names) => (edited ? replaceName(names, edited, read) : withName(names, read)),
        edited
          ? { sentence: `Changed ${read.name}.`, undo: (names) => replaceName(names, read, edited) }
          : { sentence: `Added ${read.name}.`, undo: (names) => withoutName(names, read) },
      );
      if (isStored) cancel();
    },
    /** Puts a name into the form to be changed. */
    edit(own: OwnTerm): void {
      store.setState({
        draft: writeDraft(own, knowledge),
        edited: own,
        problem: undefined,
        lastChange: undefined,
      });
    },
    cancel,
    async remove(own: OwnTerm): Promise<void> {
      const at = store.getState().ownTerms.findIndex(({ name }) => name === own.name);
      await writeNames((names) => withoutName(names, own), {
        sentence: `Removed ${own.name}.`,
        undo: (names) => withName(names, own, at),
      });
      if (store.getState().edited?.name === own.name) cancel();
    },
    /** Takes the last change of the names back. */
    async undo(): Promise<void> {
      const { lastChange } = store.getState();
      if (lastChange?.undo) await writeNames(lastChange.undo, { sentence: 'Taken back.' });
    },
    /** Has a site read by itself, or on a click only. The browser must be asked in the very turn of the click. */
    async switchSite(id: string, on: boolean): Promise<void> {
      try {
        if (!on) await forbidSite(id);
        else if (!(await allowSite(id))) return;
      } catch {
        return store.setState({ trouble: refusedSentence });
      }
      await write((settings) => withSiteOnClick(settings, id, !on));
    },
    /** Switches rules on or off. */
    async switchRules(ids: readonly string[], on: boolean): Promise<void> {
      const turn = (rulesOff: string[]): string[] => {
        const others = rulesOff.filter((id) => !ids.includes(id));
        return on ? others : [...others, ...ids];
      };
      const { rulesOff } = store.getState();
      store.setState({ rulesOff: turn(rulesOff) });
      if (!(await write((settings) => ({ ...settings, rulesOff: turn(settings.rulesOff) }))))
        store.setState({ rulesOff });
    },
  };
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;

function isSame(one: OwnTerm, other: OwnTerm): boolean {
  return foldPhrase(one.name) === foldPhrase(other.name);
}

/** The names with one more, at its place; another window may have added it meanwhile. */
function withName(names: OwnTerm[], added: OwnTerm, at = names.length): OwnTerm[] {
  return names.some((each) => isSame(each, added)) ? names : names.toSpliced(at, 0, added);
}

function withoutName(names: OwnTerm[], removed: OwnTerm): OwnTerm[] {
  return names.filter((each) => !isSame(each, removed));
}

function replaceName(names: OwnTerm[], before: OwnTerm, after: OwnTerm): OwnTerm[] {
  const isThere = names.some((each) => isSame(each, before));
  return isThere ? names.map((each) => (isSame(each, before) ? after : each)) : withName(names, after);
}
