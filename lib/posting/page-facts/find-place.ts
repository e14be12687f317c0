import { isWrapper } from '../fields.ts';
import type { OutlineLine } from '../outline/outline.ts';
import type { Page } from '../page.ts';
import type { FactCues } from '../page-knowledge.ts';

const LONGEST = 100;
/** How many of the elements that a page calls a place are looked at. */
const MOST = 20;

/** Elements that a page calls a place. */
const PLACES = [
  '[itemprop="jobLocation"], [itemprop="addressLocality"]',
  '.job-location, [class*="job-location" i], [class*="joblocation" i]',
  '[data-testid*="location" i], [data-automation*="location" i], [data-ui*="location" i], [data-qa*="location" i]',
  '[class~="location" i], [class*="location" i]',
];

/**
 * The place of a job: by a line "Location: ...", else by what an element calls itself, else in the lines under the title.
 * `isOwn`: an element is of this posting.
 */
export function findPlace(
  { document, readLine }: Page,
  { around, under }: { around: readonly OutlineLine[]; under: readonly OutlineLine[] },
  cues: FactCues,
  isOwn: (element: Element) => boolean,
): string | undefined {
  const { placeLabel, placeWord } = cues;
  const labelled = findLabelled(around, placeLabel, placeWord);
  if (labelled) return labelled;
  for (const selector of PLACES) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, MOST)) {
      if (!isOwn(element) || isWrapper(element)) continue;
      const text = readLine(element)?.replace(placeLabel, '').trim();
      if (text && mayBePlace(text) && !placeWord.test(text)) return text;
    }
  }
  return (
    findPiece(under, cues) ??
    findPiece(
      around.filter(({ item, prose }) => !item && prose === 0),
      cues,
    )
  );
}

/** The first piece of these lines that is a place: "Oslo", "Oslo, Norway", "Remote (EU)". */
function findPiece(lines: readonly OutlineLine[], { isPlace, kindOfWork }: FactCues): string | undefined {
  const pieces = lines
    .filter(({ length }) => length <= LONGEST)
    .flatMap(({ text }) => text.split(/\s+[|·•–—]\s+|\s*[|•·]\s*|\s*\p{Extended_Pictographic}\ufe0f?\s*/u))
    .map((piece) =>
      piece
        .replace(kindOfWork, '')
        .replace(/^[\s,/]+/, '')
        .trim(),
    );
  return pieces.find(isPlace);
}

/** What stands behind a label in its line, or in the line behind it where the label stands alone. */
function findLabelled(lines: readonly OutlineLine[], label: RegExp, placeWord: RegExp): string | undefined {
  for (const [index, { text }] of lines.entries()) {
    const found = label.exec(text);
    if (!found || text.length > LONGEST + found[0].length) continue;
    const behind = text.slice(found[0].length).trim();
    const isLabel = behind === '' || /[:：–-]\s*$/.test(found[0]);
    const place = (behind || lines[index + 1]?.text.trim() || '').split(/ [·|•] /)[0] ?? '';
    if (isLabel && mayBePlace(place) && !placeWord.test(place)) return place;
  }
  return undefined;
}

/** Whether a text may name a place where something says that it does: short, with letters, and no sentence. */
export function mayBePlace(text: string): boolean {
  return text.length <= LONGEST && /\p{L}{2}/u.test(text) && !/\bjobs?\b|[.!?]$|https?:|@/i.test(text);
}
