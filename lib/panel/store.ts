import { createStore } from 'zustand/vanilla';
import type { Gap } from '../gap/gap.ts';
import type { PageReport } from '../messages.ts';
import type { Resume } from '../resume/resume.ts';
import type { ResumeBullet } from '../rewrites/rewrite-resume.ts';
import type { StoredResume } from '../storage/stored-resume.ts';
import { chooseReport } from './choose-report.ts';
import type { Comparison } from './compare.ts';

/** What is known of the tab that the panel stands beside. */
export type PageState =
  /** Asked, and not answered yet. */
  | { kind: 'waiting' }
  /** No script of ours is in this tab: the browser allows it only on a click on the toolbar icon. */
  | { kind: 'unreached' }
  | { kind: 'read'; report: PageReport; frameId: number };

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
}

/** What the store needs of the world. The panel hands in the real ones. */
interface PanelTools {
  compare(report: PageReport, resume: Resume | undefined): Comparison | undefined;
  /** Bullets with their rewrites, those that answer most required asks first; products as the posting spells them. */
  rewriteBullets(resume: Resume, gap: Gap | undefined): Promise<ResumeBullet[]>;
}

/** Everything the panel shows, and the few things that happen to it. What can be derived is derived here. */
export function createPanelStore(tools: PanelTools) {
  const reports = new Map<number, PageReport>();
  let bulletsWanted = false;
  let bulletsTurn = 0;

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
  }));

  /** Changes the page or the resume, and with them everything that follows from both. */
  function change(patch: Partial<Pick<PanelState, 'page' | 'resume' | 'unreadableResume'>>): void {
    const { page, resume } = { ...store.getState(), ...patch };
    const comparison = page.kind === 'read' ? tools.compare(page.report, resume?.resume) : undefined;
    store.setState({ ...patch, comparison });
    if (bulletsWanted) void deriveBullets();
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
    setMarksOn: (marksOn: boolean): void => store.setState({ marksOn }),
    setSlotValues: (slotValues: Record<string, string>): void => store.setState({ slotValues }),
    setTrouble: (trouble: string | undefined): void => store.setState({ trouble }),
  };
}

export type PanelStore = ReturnType<typeof createPanelStore>;
