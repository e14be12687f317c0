import { type Browser, browser } from 'wxt/browser';
import type { MarkDrawing } from '../marks/mark.ts';
import type { FormField } from '../posting/form-fields.ts';
import type { NotPostingReason, Posting } from '../posting/posting.ts';
import type { TextRange } from '../text/range.ts';
import type { Token } from '../tokens/token.ts';
import type { AskCountReport } from './ask-count.ts';

/**
 * How a frame inside a page is shown: too small to be read in, never in sight so far, or seen. Known of the frame
 * from within: its page may have put it anywhere.
 */
export type FrameSight = 'tiny' | 'unseen' | 'seen';

/** What one frame of a tab has read. `readId` tells readings apart: marks are drawn only over their own. */
export interface PageReport {
  readId: string;
  url: string;
  /** Absent for the page itself. */
  frame?: FrameSight;
  posting?: Posting;
  /** The terms that the description names, but for names of the user's own. */
  tokens?: Token[];
  reason?: NotPostingReason;
  /** The address of a frame of another site in which the posting may stand. */
  frameAddress?: string;
  /** What the fields of an application form ask for, in its order. */
  fields?: FormField[];
  /** The page held more text than is read. */
  truncated?: boolean;
  /** The page says that the posting is over. */
  closed?: boolean;
  /** The page holds prose of another kind beside the posting. */
  partial?: boolean;
  /** Text that the page hides from people and that is made for programs: shown to the user, never used. */
  hidden?: string[];
  /** How long reading held the page's main thread, in milliseconds. */
  took: number;
  /** How long each slice of finding the tokens held it, in milliseconds. */
  slices?: number[];
}

/** Everything that is said between the page, the background and the panel. */
interface Messages {
  /** Page to extension: this frame was read. */
  pageRead(report: PageReport): void;
  /** Panel to page: report again what was read; `anyway` reads the main text of any page. */
  report(options: { anyway?: boolean }): void;
  /** Panel to page: draw this over the reading `readId`; without a drawing, take all away. */
  drawMarks(order: { readId: string; drawing?: MarkDrawing }): void;
  /** Panel to page: scroll to the first of these places of the description and point at all of them. */
  showPlaces(order: { readId: string; places: TextRange[] }): void;
  /** Panel to page: light these places of the description while nothing else is said; none puts the light out. */
  lightPlaces(order: { readId: string; places: TextRange[] }): void;
  /** Background or panel to page: go to the next (1) or the previous (-1) ask. */
  stepAsk(direction: 1 | -1): void;
  /** Page to panel: a step or a click went to this ask, counted from 0 in the order of the posting. */
  askReached(index: number): void;
  /** Panel to background: how many required asks the posting has, and how many are answered. */
  asksCounted(count: AskCountReport): void;
  /** Page to panel: the user switched the marks on or off in the legend. */
  marksSwitched(on: boolean): void;
}

interface Envelope<Type extends keyof Messages = keyof Messages> {
  type: Type;
  data: Parameters<Messages[Type]>[0];
}

/** One frame of a tab, or all of them. */
interface Receiver {
  tabId: number;
  frameId?: number;
}

/**
 * Sends a message to a tab, or without `to` to the background and the panel. Rejects when nobody is there to
 * hear it. Small on purpose: it is a part of the content script.
 */
export async function sendMessage<Type extends keyof Messages>(
  type: Type,
  data: Envelope<Type>['data'],
  to?: Receiver,
): Promise<void> {
  const message: Envelope<Type> = { type, data };
  if (!to) await browser.runtime.sendMessage(message);
  else
    await browser.tabs.sendMessage(
      to.tabId,
      message,
      to.frameId === undefined ? {} : { frameId: to.frameId },
    );
}

/** Calls `hear` with each message of a type. Returns a function that stops it. */
export function onMessage<Type extends keyof Messages>(
  type: Type,
  hear: (message: { data: Envelope<Type>['data']; sender: Browser.runtime.MessageSender }) => void,
): () => void {
  const listener = (
    message: Envelope<Type>,
    sender: Browser.runtime.MessageSender,
    answer: (heard: boolean) => void,
  ): void => {
    if (sender.id !== browser.runtime.id || message?.type !== type) return;
    hear({ data: message.data, sender });
    answer(true);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Whether the extension that this script belongs to is still there: not updated, reloaded or removed. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Ties the marks of a page to the life of the panel that ordered them: they go when it goes. */
const panelPort = 'panel';

/** In the panel: tells the page of `tabId` that the panel is open. Returns a function that says it has closed. */
export function joinPage(tabId: number): () => void {
  const port = browser.tabs.connect(tabId, { name: panelPort });
  // A tab without our script refuses the port; reading the error keeps the browser from logging it.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return () => port.disconnect();
}

/** In a page: calls `onGone` when the last panel that joined has closed. */
export function onPanelGone(onGone: () => void): void {
  let open = 0;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== panelPort) return;
    open += 1;
    port.onDisconnect.addListener(() => {
      open -= 1;
      if (open === 0) onGone();
    });
  });
}
