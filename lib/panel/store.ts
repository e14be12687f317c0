import { createStore } from 'zustand/vanilla';
import { toFileFacts } from '../diagnostics/file-facts.ts';
import type { ChosenPage, ReaderFacts } from '../guide/choose-openings.ts';
import type { GuideChapter, GuidePage } from '../guide/guide.ts';
import type { GuideAnswer } from '../guide/guide-search.ts';
import type { BroughtPosting } from '../import/posting/make-posting.ts';
import type { PageReport } from '../messages/messages.ts';
import type { ResumeBullet } from '../rewrites/resume-bullet.ts';
import type { TowardsPosting } from '../rewrites/towards/towards-posting.ts';
import type { StoredResume } from '../storage/stored-resume.ts';
import type { Analysis, Analyze } from './analyze.ts';
import { type AskListState, createAskListActions, firstAskList, nothingReached } from './ask-list.ts';
import type { CheckView } from './check-rows.ts';
import { chooseReport } from './choose-report.ts';
import type { Look, ShownComparison } from './look.ts';
import { nameJob } from './name-job.ts';

/** What is known of the tab that the panel stands beside. */
export type PageState =
  /** Asked, and not answered yet. */
  | { kind: 'waiting' }
  /** No script of ours is in this tab: the browser allows it only on a click on the toolbar icon. Or it is a page of ours. */
  | { kind: 'unreached'; isOurs?: boolean }
  | { kind: 'read'; report: PageReport; frameId: number };

/** The pages of the guide with the titles of its chapters. */
export interface Guide {
  chapters: { id: GuideChapter; title: string }[];
  pages: GuidePage[];
  search(query: string): GuideAnswer;
  /** The pages that a reader begins with. */
  begin(facts: ReaderFacts): ChosenPage[];
}

/** A text of the resume that the panel has just changed, so that it can be changed back. */
export interface ResumeChange {
  path: (string | number)[];
  before: string;
  after: string;
}

export interface PanelState extends AskListState {
  page: PageState;
  /** What the user brought, shown in place of the page, which is read on behind it. Never stored. */
  brought: BroughtPosting | undefined;
  /** `undefined` until the storage has answered, `null` when there is none. */
  resume: StoredResume | null | undefined;
  /** All stored resumes: the one that postings are compared with can be changed for another. */
  resumes: StoredResume[];
  /** Stored resumes that could not be read, by key; they are kept and offered for download. */
  unreadableResume: unknown;
  /** One sentence about the last thing that went wrong, until the next thing works. */
  trouble: string | undefined;
  /** One sentence about the resume that could not be added, until the next one is. It stands where it was to be added. */
  importTrouble: string | undefined;
  marksOn: boolean;
  slotValues: Record<string, string>;
  /** Posting beside resume; `undefined` while there is no posting. */
  comparison: ShownComparison | undefined;
  /** `undefined` until the bullets were first looked at. */
  bullets: ResumeBullet[] | undefined;
  /** Ids of the sites that the user has allowed to be read by themselves; `undefined` until the browser has answered. */
  allowedSites: string[] | undefined;
  /** Ids of the sites that are not to be offered for that. */
  sitesOnClick: string[];
  /** The id of the site that was allowed beside the page that is shown. */
  siteJustAllowed: string | undefined;
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
  analyze: Analyze;
  /** Settles when the gap is drawn and the settings are read: the rules wait for both. */
  whenSettled(): Promise<unknown>;
  loadGuide(): Promise<Guide>;
}

/** Everything the panel shows, and the few things that happen to it. What can be derived is derived here. */
export function createPanelStore(tools: PanelTools) {
  const reports = new Map<number, PageReport>();
  let { analyze } = tools;
  let analysis: Analysis = analyze(undefined, undefined);
  let bulletsWanted = false;
  let bulletsTurn = 0;
  let checkTurn = 0;

  const store = createStore<PanelState>(() => ({
    page: { kind: 'waiting' },
    brought: undefined,
    resume: undefined,
    resumes: [],
    unreadableResume: undefined,
    trouble: undefined,
    importTrouble: undefined,
    marksOn: true,
    slotValues: {},
    comparison: undefined,
    bullets: undefined,
    allowedSites: undefined,
    sitesOnClick: [],
    siteJustAllowed: undefined,
    rulesOff: [],
    check: undefined,
    guide: undefined,
    towards: {},
    lastChange: undefined,
    ...firstAskList,
  }));

  /** Changes the page or the resume, and with them everything that follows from both. */
  function change(
    patch: Partial<Pick<PanelState, 'page' | 'brought' | 'resume' | 'unreadableResume' | keyof AskListState>>,
  ): void {
    const { page, brought, resume } = { ...store.getState(), ...patch };
    const report: Partial<PageReport> = page.kind === 'read' ? page.report : {};
    // What the user brought was read without its terms.
    const { posting, tokens } = brought ? { posting: brought.posting, tokens: undefined } : report;
    analysis = analyze(posting, resume?.resume, {
      tokens,
      corrections: resume?.corrections,
      language: resume?.source?.language,
    });
    store.setState({ ...patch, comparison: analysis.comparison, towards: {} });
    if (bulletsWanted) void deriveBullets();
    void deriveCheck();
  }

  async function deriveCheck(): Promise<void> {
    checkTurn += 1;
    const turn = checkTurn;
    await tools.whenSettled();
    if (turn !== checkTurn) return;
    const { resume, rulesOff } = store.getState();
    const check = resume ? await checkStored(resume, rulesOff).catch(() => 'failed' as const) : undefined;
    if (turn === checkTurn) store.setState({ check });
  }

  async function checkStored(stored: StoredResume, rulesOff: string[]): Promise<CheckView | undefined> {
    const { level, source } = stored;
    const [checked, { describeCheck }] = await Promise.all([
      analysis.check({ level, file: source && toFileFacts(source), rulesOff }),
      import('./check-rows.ts'),
    ]);
    return checked && describeCheck(checked.check, stored, checked.rules, rulesOff);
  }

  async function deriveBullets(): Promise<void> {
    bulletsTurn += 1;
    const turn = bulletsTurn;
    const bullets = await analysis.rewriteResume();
    // A newer resume or posting may have overtaken this one.
    if (turn === bulletsTurn) store.setState({ bullets });
  }

  return {
    ...store,
    ...createAskListActions(store),
    /** The tab has gone to another page, or the panel to another tab. */
    leavePage(): void {
      reports.clear();
      store.setState({ siteJustAllowed: undefined });
      change({ page: { kind: 'waiting' }, ...nothingReached });
    },
    /** Nothing in the tab answered. */
    reachNothing(isOurs = false): void {
      if (store.getState().page.kind === 'waiting') change({ page: { kind: 'unreached', isOurs } });
    },
    receiveReport(frameId: number, report: PageReport): void {
      reports.set(frameId, report);
      const chosen = chooseReport(reports);
      const { page } = store.getState();
      if (!chosen || (page.kind === 'read' && page.report.readId === chosen.report.readId)) return;
      // The text of an open posting may change at any time: what the user does with it goes on.
      const isSame =
        page.kind === 'read' && page.report.posting && nameJob(page.report) === nameJob(chosen.report);
      if (!isSame) store.setState({ siteJustAllowed: undefined });
      change({ page: { kind: 'read', ...chosen }, ...(isSame ? { step: undefined } : nothingReached) });
    },
    /** Shows a posting that the user brought; without one, the page again. */
    bring: (brought: BroughtPosting | undefined): void => change({ brought, ...nothingReached }),
    setResume(resume: StoredResume | null, unreadableResume?: unknown): void {
      const { resume: shown } = store.getState();
      // What was changed in another resume is undone there.
      if (resume?.id !== shown?.id) store.setState({ lastChange: undefined });
      // The storage may tell of a change after the next one was made here.
      const isOld = resume && shown?.id === resume.id && resume.edited < shown.edited;
      change({ ...(!isOld && { resume }), unreadableResume });
    },
    setResumes: (resumes: StoredResume[]): void => store.setState({ resumes }),
    /**
     * Shows what was shown last of the posting and the resume that are open, `of` these, until it is worked out. Any
     * change takes it away.
     */
    showLook(look: Look, of: Pick<PanelState, 'page' | 'resume'>): void {
      const { page, resume, comparison } = store.getState();
      if (page !== of.page || resume !== of.resume || comparison) return;
      store.setState({ comparison: look });
    },
    /** Has all that is shown worked out anew: the vocabulary has changed. */
    setAnalyze(next: Analyze): void {
      analyze = next;
      change(nothingReached);
    },
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
      const { comparison } = store.getState();
      const item = comparison?.gap?.[comparison.rows.findIndex((row) => row.key === key)];
      const offer = item && (await analysis.rewriteTowards(item));
      if (offer && store.getState().comparison === comparison)
        store.setState(({ towards }) => ({ towards: { ...towards, [key]: offer } }));
    },
    /** Loads the guide, which is not part of the panel's first load. */
    async wantGuide(): Promise<void> {
      if (!store.getState().guide) store.setState({ guide: await tools.loadGuide() });
    },
    setLastChange: (lastChange: ResumeChange | undefined): void => store.setState({ lastChange }),
    setAllowedSites: (allowedSites: string[]): void => store.setState({ allowedSites }),
    setSitesOnClick: (sitesOnClick: string[]): void => store.setState({ sitesOnClick }),
    setSiteJustAllowed: (siteJustAllowed: string | undefined): void => store.setState({ siteJustAllowed }),
    setMarksOn: (marksOn: boolean): void => store.setState({ marksOn }),
    setSlotValues: (slotValues: Record<string, string>): void => store.setState({ slotValues }),
    setTrouble: (trouble: string | undefined): void => store.setState({ trouble }),
    clearTrouble: (): void => store.setState({ trouble: undefined, importTrouble: undefined }),
    setImportTrouble: (importTrouble: string | undefined): void => store.setState({ importTrouble }),
  };
}

export type PanelStore = ReturnType<typeof createPanelStore>;
