import type { FileFinding } from '../imported-resume.ts';
import { cleanText } from '../lines/clean-text.ts';
import { isIconGlyph } from './icons.ts';
import type { HiddenReason, PdfGlyph, PdfPage } from './page.ts';
import { readRows } from './rows.ts';
import { findUnreadable } from './unreadable-fonts.ts';

const WHY_HIDDEN: Record<Exclude<HiddenReason, 'layer'>, string> = {
  colour: 'It has the colour of what is behind it',
  size: 'It is set in letters under 2 points',
  'render mode': 'It is set to be invisible',
  'outside the page': 'It stands outside the page',
  covered: 'Something is painted over it',
  transparent: 'It is fully transparent',
  'cut off': 'It stands outside the frame that it would show in',
};
const CONSEQUENCE = 'People do not see it, programs do; recruiters take that for cheating.';
const WHY_OFF =
  'This stands on a layer that is switched off. People do not see it, and some programs read it all the same.';
const WHY_TURNED = 'This text is turned: it does not run from left to right. Programs may not read it.';
const WHY_PICTURE = 'Part of this page is a picture with unseen text laid over it.';
/** Fewer letters side by side are an ornament, or what only spaces lines. */
const WORD = /[\p{L}\p{M}\d]{3}/u;

/** Finds text on the pages that people and programs see differently. */
export function findInPages(pages: PdfPage[]): FileFinding[] {
  return [
    ...findUnreadable(pages),
    ...pages.flatMap((page) => [
      ...findScan(page),
      ...(page.isScan ? [] : findHidden(page)),
      ...findLayers(page),
      ...findTurned(page),
      ...findIcons(page),
    ]),
  ];
}

function findScan(page: PdfPage): FileFinding[] {
  const { number, glyphs, turned, isScan } = page;
  const scanned = (why: string, text = ''): FileFinding => ({ kind: 'scanned', page: number, text, why });
  if (isScan) return [scanned('This page is a picture with unseen text laid over it.')];
  const recognised = glyphs.filter(({ style }) => style.overPicture);
  if (recognised.length > 0) return [scanned(WHY_PICTURE, toText(page, recognised))];
  return [...glyphs.map(({ text }) => text), ...turned].some((text) => text.trim())
    ? []
    : [scanned('This page holds no text. A program reads nothing from it.')];
}

/** Hidden text line by line; lines that are hidden in the same way one after the other are one finding. */
function findHidden(page: PdfPage): FileFinding[] {
  return Object.entries(WHY_HIDDEN).flatMap(([reason, why]): FileFinding[] => {
    const text = hiddenText(page, reason as HiddenReason);
    return text ? [{ kind: 'hidden-text', page: page.number, text, why: `${why}. ${CONSEQUENCE}` }] : [];
  });
}

function findLayers(page: PdfPage): FileFinding[] {
  const text = hiddenText(page, 'layer');
  return text ? [{ kind: 'hidden-layer', page: page.number, text, why: WHY_OFF }] : [];
}

/** The lines that are hidden in one way; empty where they hold no word. */
function hiddenText(page: PdfPage, reason: HiddenReason): string {
  const glyphs = page.glyphs.filter((glyph) => glyph.style.hidden === reason && !isIconGlyph(glyph));
  const text = toText(page, glyphs);
  return WORD.test(text) ? text : '';
}

function toText(page: PdfPage, glyphs: PdfGlyph[]): string {
  return readRows(page, glyphs)
    .map(({ pieces }) => pieces.map((piece) => piece.text).join(' '))
    .join('\n');
}

function findTurned({ number, sideways = [] }: PdfPage): FileFinding[] {
  const text = sideways.map((line) => cleanText(line).trim()).join('\n');
  return WORD.test(text) ? [{ kind: 'turned-text', page: number, text, why: WHY_TURNED }] : [];
}
/** Icons, each with the words beside it. */
function findIcons({ number, glyphs }: PdfPage): FileFinding[] {
  const beside: string[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    if (!isIconGlyph(glyph) || glyph.style.hidden || glyph.style.unreadable) continue;
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
