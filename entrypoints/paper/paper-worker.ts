import { type PaperOrder, writeResume } from '../../lib/export/write-resume.ts';
import { loadPdf } from '../../lib/import/pdf/load-pdf.ts';
import { drawPaper, type PaperMeans } from '../../lib/paper/draw-paper.ts';
import { fitPaper } from '../../lib/paper/fit-paper.ts';
import { readSeniority } from '../../lib/resume/seniority.ts';
import { thisMonth } from '../../lib/resume/years-of-work.ts';
import { loadFontFiles } from '../../rules/fonts/font-files.ts';
import { besideStudies } from '../../rules/resume/words/beside-studies.ts';
import { paperKnowledge } from '../../rules/templates/index.ts';
import type { PaperAnswer, PaperRequest, UnrankedOrder } from './paper-orders.ts';

/** Counting pages takes no picture that anybody looks at. */
const SMALLEST_PICTURE = 40;

const means = loadPdf().then(
  (pdfjs): PaperMeans => ({ pdfjs, knowledge: paperKnowledge, loadFont: loadFontFiles }),
);

// The answers go through a port of their own: pdf.js speaks on the channel of any worker that it is loaded in.
addEventListener(
  'message',
  ({ ports: [port] }: MessageEvent) => {
    if (!port) return;
    let last: Promise<unknown> = Promise.resolve();
    port.onmessage = ({ data: request }: MessageEvent<PaperRequest>) => {
      last = last.then(() => answer(request, port));
    };
  },
  { once: true },
);

async function answer(request: PaperRequest, port: MessagePort): Promise<void> {
  const { id } = request;
  try {
    const done = await work(request);
    const pictures =
      'pages' in done && Array.isArray(done.pages) ? done.pages.map(({ picture }) => picture) : [];
    port.postMessage({ id, done } satisfies PaperAnswer, pictures);
  } catch (error) {
    port.postMessage({
      id,
      trouble: error instanceof Error ? error.message : String(error),
    } satisfies PaperAnswer);
  }
}

async function work(request: PaperRequest) {
  const order = rank(request);
  if (request.task === 'draw') return drawPaper(order, request.width, await means);
  if (request.task === 'write') return writeResume(request.format, order, paperKnowledge, loadFontFiles);
  const { templates } = paperKnowledge;
  const size = templates.find(({ id }) => id === order.choice.template)?.size ?? 10;
  return fitPaper(order, { pages: request.pages, size }, async (each) => {
    const { pages, lastLines } = await drawPaper(each, SMALLEST_PICTURE, await means);
    for (const { picture } of pages) picture.close();
    return { pages: pages.length, lastLines };
  });
}

function rank({ resume, choice, language, level }: UnrankedOrder): PaperOrder {
  const knowledge = { besideStudies: besideStudies.pattern };
  return {
    resume,
    choice,
    language,
    level: level ?? readSeniority(resume, knowledge, thisMonth()).level,
  };
}
