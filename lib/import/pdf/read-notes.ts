import type { PDFPageProxy } from 'pdfjs-dist';
import type { Field } from './field.ts';
import type { Layers } from './operators.ts';
import type { PdfLink } from './page.ts';
import { turnRectangle } from './turns.ts';

/** What lies over a page: links, fields and notes that hold text, and notes that are no part of it. */
export interface Notes {
  links: PdfLink[];
  fields: Field[];
  skipped: Set<string>;
}

/** What pdf.js tells of an annotation, as far as it is read here. */
interface Annotation {
  id: string;
  subtype?: string;
  url?: string;
  rect?: [number, number, number, number];
  rotation?: number;
  annotationFlags?: number;
  oc?: unknown;
  fieldType?: string | null;
  fieldValue?: unknown;
  options?: { exportValue?: string | null; displayValue?: string | null }[];
  password?: boolean;
  pushButton?: boolean;
  multiLine?: boolean;
  combo?: boolean;
  textAlignment?: number | null;
  textContent?: string[];
  contentsObj?: { str?: string };
  defaultAppearanceData?: { fontSize?: number; fontName?: string; fontColor?: ArrayLike<number> };
}

/** Flags of annotations that are not shown: hidden, and not to be viewed. */
const UNSEEN = 2 | 32;
/** Signs of notes, which open when they are pressed, and are not part of the page. */
const SIGNS = new Set(['Text', 'Popup', 'FileAttachment', 'Sound', 'Movie']);

/** Reads what lies over a page. What is hidden or on a layer that is switched off is left out. */
export async function readNotes(page: PDFPageProxy, layers: Layers): Promise<Notes> {
  const viewport = page.getViewport({ scale: 1 });
  const notes: Notes = { links: [], fields: [], skipped: new Set() };
  for (const note of (await page.getAnnotations()) as Annotation[]) {
    const { id, subtype, url, rect } = note;
    if (!rect) continue;
    if (subtype === 'Link' && url) {
      const [left = 0, top = 0, right = 0, bottom = 0] = [
        ...(viewport.convertToViewportPoint(rect[0], rect[1]) as number[]),
        ...(viewport.convertToViewportPoint(rect[2], rect[3]) as number[]),
      ];
      notes.links.push(turnRectangle({ url, left, top, right, bottom }, 0, viewport));
    }
    if (SIGNS.has(subtype ?? '') || note.pushButton) notes.skipped.add(id);
    const isShown =
      !((note.annotationFlags ?? 0) & UNSEEN) && (!note.oc || layers.isVisible(note.oc as never));
    const text = isShown ? readText(note) : '';
    if (text.trim()) notes.fields.push(toField(note, rect, text));
  }
  return notes;
}

/** What a field is filled with, or a note says; empty for others. */
function readText(note: Annotation): string {
  const { subtype, fieldType, fieldValue, options = [], password, textContent, contentsObj } = note;
  if (subtype === 'FreeText') return textContent?.join('\n') ?? contentsObj?.str ?? '';
  if (subtype !== 'Widget' || password) return '';
  if (fieldType === 'Tx') return typeof fieldValue === 'string' ? fieldValue : '';
  if (fieldType !== 'Ch') return '';
  const chosen = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter(
    (value): value is string => typeof value === 'string',
  );
  return chosen
    .map((value) => options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value)
    .join('\n');
}

function toField(note: Annotation, rect: [number, number, number, number], text: string): Field {
  const { fontSize = 0, fontName = '', fontColor } = note.defaultAppearanceData ?? {};
  const color = Array.from(fontColor ?? [0, 0, 0], (part) => Math.round(part).toString(16).padStart(2, '0'));
  return {
    id: note.id,
    text: text.replace(/\r\n?/g, '\n'),
    rect,
    rotation: note.rotation ?? 0,
    size: fontSize,
    color: `#${color.join('')}`,
    bold: /bo(?:ld)?$|bold/i.test(fontName),
    align: note.textAlignment ?? 0,
    isWrapped: note.multiLine === true || note.subtype === 'FreeText' || note.fieldType === 'Ch',
    isChoice: note.fieldType === 'Ch' && !note.combo,
  };
}
