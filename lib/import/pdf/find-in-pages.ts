import type { FileFinding } from '../imported-resume.ts';
import { cleanText } from '../lines/clean-text.ts';
import { isIconGlyph } from './icons.ts';
import type { HiddenReason, PdfGlyph, PdfPage } from './page.ts';
import { readRows } from './rows.ts';

const WHY_HIDDEN: Record<HiddenReason, string> = {
  colour: 'It has the colour of what is behind it',
  size: 'It is set in letters under 2 points',
  'render mode': 'It is set to be invisible',
  'outside the page': 'It stands outside the page',
  covered: 'Something is painted over it',
  transparent: 'It is fully transparent',
};
const CONSEQUENCE = 'People do not see it, programs do; recruiters take that for cheating.';

/** Finds text on the pages that people and programs see differently. */
export function findInPages(pages: PdfPage[]): FileFinding[] {
  return pages.flatMap((page) => [
    ...findScan(page),
    ...(page.isScan ? [] : findHidden(page)),
    ...findIcons(page),
  ]);
}

function findScan({ number, glyphs, isScan }: PdfPage): FileFinding[] {
  if (isScan)
    return [
      {
        kind: 'scanned',
        page: number,
        text: '',
        why: 'This page is a picture with unseen text laid over it.',
      },
    ];
  return glyphs.some(({ text }) => text.trim())
    ? []
    : [
        {
          kind: 'scanned',
          page: number,
          text: '',
          why: 'This page holds no text. A program reads nothing from it.',
        },
      ];
}

/** Hidden text line by line; lines that are hidden in the same way one after the other are one finding. */
function findHidden(page: PdfPage): FileFinding[] {
  const findings: FileFinding[] = [];
  for (const reason of Object.keys(WHY_HIDDEN) as HiddenReason[]) {
    const rows = readRows(
      page,
      page.glyphs.filter(({ style }) => style.hidden === reason),
    );
    const text = rows.map(({ pieces }) => pieces.map((piece) => piece.text).join(' ')).join('\n');
    if (/[\p{L}\d]/u.test(text))
      findings.push({
        kind: 'hidden-text',
        page: page.number,
        text,
        why: `${WHY_HIDDEN[reason]}. ${CONSEQUENCE}`,
      });
  }
  return findings;
}

/** Icons, each with the words beside it. */
function findIcons({ number, glyphs }: PdfPage): FileFinding[] {
  const beside: string[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    if (!isIconGlyph(glyph) || glyph.style.hidden) continue;
    const words = wordsAfter(glyphs.slice(index + 1, index + 80), glyph);
    beside.push(words);
  }
  if (beside.length === 0) return [];
  const text = beside.map((words) => words || '(no words)').join('\n');
  return [
    {
      kind: 'icon-text',
      page: number,
      text,
      why: 'Icons stand before these words. Programs read them as odd signs or as nothing, so "Phone" or "E-mail" is not read.',
    },
  ];
}

function wordsAfter(glyphs: PdfGlyph[], icon: PdfGlyph): string {
  let text = '';
  let end = icon.end;
  for (const glyph of glyphs) {
    const isBeside =
      Math.abs(glyph.y - icon.y) < 0.6 * icon.style.size && glyph.x - end < 1.2 * icon.style.size;
    if (!isBeside || isIconGlyph(glyph)) break;
    text += glyph.text;
    end = glyph.end;
  }
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
