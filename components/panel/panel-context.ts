import type { FindingRow } from '../../lib/panel/check-rows.ts';
import type { PanelState, PanelStore } from '../../lib/panel/store.ts';
import type { PaperStore } from '../../lib/paper/store.ts';
import type { Corrected, Correction } from '../../lib/resume/correction.ts';
import type { ResumePath } from '../../lib/resume/path.ts';
import type { SeniorityLevel } from '../../lib/resume/seniority.ts';
import type { TextRange } from '../../lib/text/range.ts';
import type { PaperFacts } from '../paper/paper-context.ts';
import { createPageContext } from '../ui/create-page-context.tsx';
import type { ImportActions } from '../ui/import-actions.ts';

/** What the user can change in the resume that postings are compared with. */
export interface ResumeActions {
  /** Replaces the text at a path with a finished bullet. */
  acceptBullet(path: ResumePath, text: string): Promise<void>;
  /** Changes back what `acceptBullet` changed last. */
  undoChange(): Promise<void>;
  /** Hides the rewrite of this bullet as not true of the user; kept with the resume. */
  declineRewrite(bullet: string, kind: string): Promise<void>;
  /** Brings back what `declineRewrite` hid. */
  restoreRewrite(bullet: string): Promise<void>;
  /** Dismisses a finding until its text changes; the reason, if there is one, is kept with the resume. */
  dismissFinding(finding: FindingRow, reason: string): Promise<void>;
  /** Brings back what `dismissFinding` took away. */
  restoreFinding(finding: FindingRow): Promise<void>;
  /** Keeps with the resume that a text shows a term, or is no proof of it. Returns whether it is kept. */
  correctEvidence(correction: Correction): Promise<boolean>;
  /** Takes back what `correctEvidence` kept. Returns whether it is taken back. */
  withdrawCorrection(about: Corrected): Promise<boolean>;
  /** Has no more said of the import of the resume. */
  dismissReceipt(): Promise<void>;
  /** The user says that the resume is in English, whatever it was taken for. */
  takeAsEnglish(): Promise<void>;
  /** Sets the level of the resume; `undefined` has it worked out again. */
  setLevel(level: SeniorityLevel | undefined): Promise<void>;
}

/** The ways in which the user can bring a posting that is on no page. */
export interface BringActions {
  /** Shows the posting of a file in place of the page. Returns a sentence where it cannot be read as one. */
  bringFile(file: File): Promise<string | undefined>;
  /** Shows a pasted posting in place of the page. Returns a sentence where it is none. */
  bringText(text: string): Promise<string | undefined>;
  /** Goes back from what was brought to the page. */
  backToPage(): void;
}

/** The paper of the open resume, and what there is to choose from. */
export interface Paper {
  store: PaperStore;
  facts: PaperFacts;
}

/** What the user can do in the panel, as the entrypoint implements it. */
export interface PanelActions extends ImportActions, ResumeActions, BringActions {
  /** Scrolls the page to the first of these places of the description, and points at all of them. */
  showInPage(places: TextRange[]): void;
  /** Goes to the next (1) or the previous (-1) marked requirement on the page. */
  stepAsk(direction: 1 | -1): void;
  switchMarks(on: boolean): void;
  /**
   * Reads the page again; `anyway` takes its main text even if it does not look like a posting. Returns a sentence where
   * the browser refuses.
   */
  readPage(anyway: boolean): Promise<string | undefined>;
  /** Has the browser ask the user whether a site may be read by itself. To be called in the very turn of a click. */
  allowSite(id: string): Promise<void>;
  /** Leaves a site to clicks, and offers no more. */
  leaveSiteOnClick(id: string): void;
  /** Compares postings with this resume from now on. */
  chooseResume(id: string): void;
  deleteResume(id: string): Promise<void>;
  /** Deletes stored values that could not be read. */
  forgetUnreadable(): Promise<void>;
  /** Keeps what the user has typed into a slot. */
  fillSlot(id: string, value: string): void;
  /** Loads what shows the resume on paper; the same each time. */
  loadPaper(): Promise<Paper>;
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>;
}

/** Provides the store and the actions of the panel to its components. */
export const {
  Provider: PanelProvider,
  usePageStore: usePanelStore,
  usePageState: usePanel,
  usePageActions: usePanelActions,
} = createPageContext<PanelState, PanelStore, PanelActions>('panel');
