import { createStore } from 'zustand/vanilla';
import { countParts, describeDoubts } from '../import/readings/describe-reading.ts';
import type { StoredResume } from '../storage/stored-resume.ts';
import { type CommandKeys, describeCommands } from './commands.ts';
import { describeSteps, type Step, type StepFacts } from './steps.ts';

/** The resume that postings are compared with, in one line. */
export interface ResumeLine {
  id: string;
  name: string;
  /** "3 roles, 11 bullets, 13 skills". */
  parts: string;
  /** "2 things to check"; empty where there are none. */
  doubts: string;
  /** It may not have been read right. */
  isDoubtful: boolean;
}

export interface WelcomeState {
  steps: Step[];
  /** Empty until the browser has said which keys are set. */
  commands: CommandKeys[];
  /** `undefined` until the storage has answered, `null` when there is none. */
  resume: ResumeLine | null | undefined;
  /** One sentence about the last thing that went wrong, until the next thing works. */
  trouble: string | undefined;
}

/** Everything that the page of the first minute shows. */
export function createWelcomeStore(first: Pick<StepFacts, 'isFirefox' | 'sites'>) {
  let facts: StepFacts = { ...first, isPinned: false, isPanelSeen: false };
  const store = createStore<WelcomeState>(() => ({
    steps: describeSteps(facts),
    commands: [],
    resume: undefined,
    trouble: undefined,
  }));

  function learn(fact: Partial<StepFacts>): void {
    facts = { ...facts, ...fact };
    store.setState({ steps: describeSteps(facts) });
  }

  return {
    ...store,
    setPinned: (isPinned: boolean): void => learn({ isPinned }),
    /** The panel stands beside a posting: what follows is the user's own way. */
    seePanel: (): void => learn({ isPanelSeen: true }),
    setCommands: (set: Parameters<typeof describeCommands>[0]): void =>
      store.setState({ commands: describeCommands(set) }),
    setResume: (resume: StoredResume | undefined): void =>
      store.setState({ resume: resume ? describeLine(resume) : null }),
    say: (trouble: string | undefined): void => store.setState({ trouble }),
  };
}

function describeLine({ id, name, resume, source, receipt }: StoredResume): ResumeLine {
  return {
    id,
    name,
    parts: countParts(resume),
    doubts: describeDoubts(source?.flags.length ?? 0),
    isDoubtful: receipt === 'doubtful',
  };
}

export type WelcomeStore = ReturnType<typeof createWelcomeStore>;
