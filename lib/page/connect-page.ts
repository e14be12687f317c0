import { createMarkLayer } from '../marks/draw-marks.ts';
import {
  isExtensionAlive,
  onMessage,
  onPanelGone,
  type PageReport,
  sendMessage,
} from '../messages/messages.ts';
import { readFormFields } from '../posting/form-fields.ts';
import type { PostingRead } from '../posting/posting.ts';
import { watchFrame } from './frame-sight.ts';
import { watchPosting } from './watch-posting.ts';

/**
 * Connects a document with the extension: reports what is read in it, now and at every change, and draws
 * the marks that the panel orders. `read` reads the document as it now is; `anyway` takes its main text even if
 * it does not look like a posting. Goes quiet when `life` is aborted, and aborts it itself once the extension
 * was updated or removed and this script is left over.
 */
export function connectPage(
  document: Document,
  read: (anyway: boolean) => PostingRead,
  life: AbortController,
): void {
  const { signal } = life;
  let anyway = false;
  let report: PageReport | undefined;
  let last: PostingRead | undefined;
  let started = 0;

  const send = (): void => {
    if (!isExtensionAlive()) life.abort();
    if (!report || signal.aborted) return;
    const sight = frame.sight();
    sendMessage('pageRead', { ...report, ...(sight && { frame: sight }) }).catch(() => {});
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
    (result) => {
      layer.remove();
      last = result;
      report = {
        readId: `${performance.timeOrigin}-${started}`,
        url: document.location.href,
        took: performance.now() - started,
      };
      if (result.posting) {
        report.posting = result.posting;
        if (result.truncated) report.truncated = true;
        if (result.hidden) report.hidden = result.hidden;
      } else {
        report.reason = result.reason;
        if (result.reason === 'application-form') report.fields = readFormFields(document);
      }
      frame.waitFor(result.posting && (result.runs[0]?.node.parentElement ?? document.body));
      send();
    },
    signal,
  );

  // A page that the browser kept and shows again stands as it was read, but its badge was taken away meanwhile.
  document.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && send(), { signal });

  const removers = [
    onMessage('report', ({ data }) => {
      // A page that has moved on since it was read is never reported as it was.
      const isStale = report?.url !== document.location.href;
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
    onMessage('showRange', ({ data }) => {
      if (last?.posting && data.readId === report?.readId) layer.show(last.runs, data.start, data.end);
    }),
    onMessage('stepAsk', ({ data }) => layer.step(data)),
  ];
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) for (const remove of removers) remove();
  });
  onPanelGone(() => layer.remove());
}
