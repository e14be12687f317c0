import { createStore } from 'zustand/vanilla';
import type { Gap, GapItem } from '../gap/gap.ts';
import type { GuideChapter, GuidePage } from '../guide/guide.ts';
import type { PageReport } from '../messages/messages.ts';
import type { Resume } from '../resume/resume.ts';
import type { ResumeBullet } from '../rewrites/rewrite-resume.ts';
import type { TowardsPosting } from '../rewrites/towards-posting.ts';
import type { StoredResume } from '../storage/stored-resume.ts';
import type { CheckView } from './check-rows.ts';
import { chooseReport } from './choose-report.ts';
import type { Comparison } from './compare.ts';

/** What is known of the tab that the panel stands beside. */
export type PageState =
  /** Asked, and not answered yet. */
  | { kind: 'waiting' }
  /** No script of ours is in this tab: the browser allows it only on a click on the toolbar icon. */
  | { kind: 'unreached' }
  | { kind: 'read'; report: PageReport; frameId: number };

/** The pages of the guide with the titles of its chapters. */
export interface Guide {
  chapters: { id: GuideChapter; title: string }[];
  pages: GuidePage[];
  search(query: string): GuidePage[];
}

/** A text of the resume that the panel has just changed, so that it can be changed back. */
export interface ResumeChange {
  path: (string | number)[];
  before: string;
  after: string;
}

export interface PanelState {
  page: PageState;
  /** `undefined` until the storage has answered, `null` when there is none. */
  resume: StoredResume | null | undefined;
  /** All stored resumes: the one that postings are compared with can be changed for another. */
  resumes: StoredResume[];
  /** Stored resumes that could not be read, by key; they are kept and offered for download. */
  unreadableResume: unknown;
  /** One sentence about the last thing that went wrong, until the next thing works. */
  trouble: string | undefined;
  marksOn: boolean;
  slotValues: Record<string, string>;
  /** Posting beside resume; `undefined` while there is no posting. */
  comparison: Comparison | undefined;
  /** `undefined` until the bullets were first looked at. */
  bullets: ResumeBullet[] | undefined;
  /** Ids of the rules that the user has switched off. */
  rulesOff: string[];
  /** What the rules find in the resume; `failed` when they could not be run; `undefined` until they were. */
  check: CheckView | 'failed' | undefined;
  /** `undefined` until it was first opened. */
  guide: Guide | undefined;
  /** What can be done about asks, by the key of their rows; worked out when a row is opened. */
  towards: Record<string, TowardsPosting>;
  lastChange: ResumeChange | undefined;
}

/** What the store needs of the world. The panel hands in the real ones. */
interface PanelTools {
  compare(report: PageReport, resume: Resume | undefined): Comparison | undefined;
  /** Bullets with their rewrites, those that answer most required asks first; products as the posting spells them. */
  rewriteBullets(resume: Resume, gap: Gap | undefined): Promise<ResumeBullet[]>;
  /** Holds the resume against the rules; takes its time, so that the gap is drawn first. */
  checkResume(resume: StoredResume, gap: Gap | undefined, rulesOff: string[]): Promise<CheckView>;
  rewriteForAsk(item: GapItem, resume: Resume, gap: Gap): Promise<TowardsPosting>;
  loadGuide(): Promise<Guide>;
}

/** Everything the panel shows, and the few things that happen to it. What can be derived is derived here. */
export function createPanelStore(tools: PanelTools) {
  const reports = new Map<number, PageReport>();
  let bulletsWanted = false;
  let bulletsTurn = 0;
  let checkTurn = 0;

  const store = createStore<PanelState>(() => ({
    page: { kind: 'waiting' },
    resume: undefined,
    resumes: [],
    unreadableResume: undefined,
    trouble: undefined,
    marksOn: true,
    slotValues: {},
    comparison: undefined,
    bullets: undefined,
    rulesOff: [],
    check: undefined,
    guide: undefined,
    towards: {},
    lastChange: undefined,
  }));

  /** Changes the page or the resume, and with them everything that follows from both. */
  function change(patch: Partial<Pick<PanelState, 'page' | 'resume' | 'unreadableResume'>>): void {
    const { page, resume } = { ...store.getState(), ...patch };
    const comparison = page.kind === 'read' ? tools.compare(page.report, resume?.resume) : undefined;
    store.setState({ ...patch, comparison, towards: {} });
    if (bulletsWanted) void deriveBullets();
    void deriveCheck();
  }

  async function deriveCheck(): Promise<void> {
    checkTurn += 1;
    const turn = checkTurn;
    const { resume, comparison, rulesOff } = store.getState();
    let check: PanelState['check'];
    try {
      check = resume ? await tools.checkResume(resume, comparison?.gap, rulesOff) : undefined;
    } catch {
      check = 'failed';
    }
    if (turn === checkTurn) store.setState({ check });
  }

  async function deriveBullets(): Promise<void> {
    bulletsTurn += 1;
    const turn = bulletsTurn;
    const { resume, comparison } = store.getState();
    const bullets = resume ? await tools.rewriteBullets(resume.resume, comparison?.gap) : [];
    // A newer resume or posting may have overtaken this one.
    if (turn === bulletsTurn) store.setState({ bullets });
  }

  return {
    ...store,
    /** The tab has gone to another page, or the panel to another tab. */
    leavePage(): void {
      reports.clear();
      change({ page: { kind: 'waiting' } });
    },
    /** Nothing in the tab answered. */
    reachNothing(): void {
      if (store.getState().page.kind === 'waiting') change({ page: { kind: 'unreached' } });
    },
    receiveReport(frameId: number, report: PageReport): void {
      reports.set(frameId, report);
      const chosen = chooseReport(reports);
      const { page } = store.getState();
      if (!chosen || (page.kind === 'read' && page.report.readId === chosen.report.readId)) return;
      change({ page: { kind: 'read', ...chosen } });
    },
    setResume(resume: StoredResume | null, unreadableResume?: unknown): void {
      change({ resume, unreadableResume });
    },
    setResumes: (resumes: StoredResume[]): void => store.setState({ resumes }),
    /** Starts working out rewrites; the language library they need is loaded only now. */
    wantBullets(): void {
      if (bulletsWanted) return;
      bulletsWanted = true;
      void deriveBullets();
    },
    setRulesOff(rulesOff: string[]): void {
      if (rulesOff.join() === store.getState().rulesOff.join()) return;
      store.setState({ rulesOff });
      void deriveCheck();
    },
    /** Works out what can be done about the ask of a row. */
    async wantTowards(key: string): Promise<void> {
      const { resume, comparison } = store.getState();
      const item = comparison?.gap?.[comparison.rows.findIndex((row) => row.key === key)];
      if (!resume || !item || !comparison?.gap) return;
      const offer = await tools.rewriteForAsk(item, resume.resume, comparison.gap);
      if (store.getState().comparison === comparison)
        store.setState(({ towards }) => ({ towards: { ...towards, [key]: offer } }));
    },
    /** Loads the guide, which is not part of the panel's first load. */
    async wantGuide(): Promise<void> {
      if (!store.getState().guide) store.setState({ guide: await tools.loadGuide() });
    },
    setLastChange: (lastChange: ResumeChange | undefined): void => store.setState({ lastChange }),
    setMarksOn: (marksOn: boolean): void => store.setState({ marksOn }),
    setSlotValues: (slotValues: Record<string, string>): void => store.setState({ slotValues }),
    setTrouble: (trouble: string | undefined): void => store.setState({ trouble }),
  };
}

export type PanelStore = ReturnType<typeof createPanelStore>;
