import { createMarkLayer } from '../marks/draw-marks.ts';
import {
  isExtensionAlive,
  onMessage,
  onPanelGone,
  type PageReport,
  sendMessage,
} from '../messages/messages.ts';
import { readFormFields } from '../posting/form-fields.ts';
import type { PostingRead, TextRun } from '../posting/posting.ts';
import { withoutControls } from '../text/without-controls.ts';
import type { TokenFinder } from './find-tokens.ts';
import { watchFrame } from './frame-sight.ts';
import { makeReport } from './make-report.ts';
import { pageAddress } from './page-address.ts';
import { watchPosting } from './watch-posting.ts';

/** What is done with the document of a page. */
interface PageReader {
  /** Reads it as it now is; `anyway` takes its main text even if it does not look like a posting. */
  read(anyway: boolean): PostingRead;
  /** Finds the terms of a description. Without it they are found outside the page. */
  findTokens?: TokenFinder | undefined;
}

/**
 * Connects a document with the extension: reports what is read in it and which terms it names, now and at every change,
 * and draws the marks that the panel orders. Goes quiet when `life` is aborted, and aborts it itself once the extension
 * was updated or removed and this script is left over.
 */
export function connectPage(
  document: Document,
  { read, findTokens }: PageReader,
  life: AbortController,
): void {
  const { signal } = life;
  let anyway = false;
  let report: PageReport | undefined;
  let last: PostingRead | undefined;
  let started = 0;
  /** The reading whose terms are being found: it is reported with them. */
  let unfinished: PageReport | undefined;

  const send = (): void => {
    if (!isExtensionAlive()) life.abort();
    if (!report || report === unfinished || signal.aborted) return;
    const sight = frame.sight();
    sendMessage('pageRead', { ...report, ...(sight && { frame: sight }) }).catch(() => {});
  };
  const sendWithTokens = async (reading: PageReport, description: string): Promise<void> => {
    // Where they cannot be found here, the panel finds them.
    const found = await findTokens?.(withoutControls(description)).catch(() => undefined);
    Object.assign(reading, found);
    if (unfinished !== reading) return;
    unfinished = undefined;
    send();
  };
  const frame = watchFrame(document, send, signal);
  const layer = createMarkLayer(
    document,
    {
      switchMarks: (on) => sendMessage('marksSwitched', on).catch(() => {}),
      reach: (ask) => sendMessage('askReached', ask).catch(() => {}),
    },
    signal,
  );
  const watch = watchPosting(
    document,
    () => {
      started = performance.now();
      return read(anyway);
    },
    { onRead, onMoved },
    signal,
  );

  function onRead(result: PostingRead): void {
    layer.remove();
    last = result;
    report = makeReport(result, {
      readId: `${performance.timeOrigin}-${started}`,
      url: document.location.href,
      took: performance.now() - started,
    });
    if (report.reason === 'application-form') report.fields = readFormFields(document);
    frame.waitFor(result.posting && (result.runs[0]?.node.parentElement ?? document.body));
    unfinished = result.posting && report;
    if (result.posting) void sendWithTokens(report, result.posting.description);
    else send();
  }

  function onMoved(runs: TextRun[]): void {
    if (!last?.posting) return;
    last = { ...last, runs };
    // The same report: its terms may still be on their way.
    if (report) report.url = document.location.href;
    layer.follow(runs);
  }

  // A page that the browser kept and shows again stands as it was read, but its badge was taken away meanwhile.
  document.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && send(), { signal });

  const removers = [
    onMessage('report', ({ data }) => {
      // A page that has moved on since it was read is never reported as it was.
      const isStale = !report || pageAddress(report.url) !== pageAddress(document.location.href);
      if (isStale || (data.anyway && !anyway)) {
        anyway ||= data.anyway ?? false;
        watch.readNow();
      } else send();
    }),
    onMessage('drawMarks', ({ data }) => {
      if (!last?.posting || data.readId !== report?.readId) return;
      if (data.drawing) layer.draw(last.runs, last.posting.blocks, data.drawing);
      else layer.remove();
    }),
    onMessage('showPlaces', ({ data }) => {
      if (last?.posting && data.readId === report?.readId) layer.show(last.runs, data.places);
    }),
    onMessage('lightPlaces', ({ data }) => {
      if (data.readId === report?.readId) layer.light(data.places);
    }),
    onMessage('stepAsk', ({ data }) => layer.step(data)),
  ];
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) for (const remove of removers) remove();
  });
  onPanelGone(() => layer.remove());
}
