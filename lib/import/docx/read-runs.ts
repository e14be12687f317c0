import { contrast, LEAST_CONTRAST } from '../contrast.ts';
import type { Box, Run } from './blocks.ts';
import { linkOf } from './fields.ts';
import type { StoryContext } from './story-context.ts';
import { type RunLook, readRunLook } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { childOf, childrenOf, settingOf, switchOf, textOfNode, type XmlNode } from './xml-tree.ts';

/** What stands in a paragraph, as far as it is read. */
export interface Content {
  runs: Run[];
  boxes: Box[];
  /** Breaks of the column or page, with whether there was text before them. */
  breaks: { kind: 'column' | 'page'; isAfterText: boolean }[];
}

/** How the letters around are set, and what is known of them. */
export interface Around {
  context: StoryContext;
  /** The look of the paragraph's style. */
  look: RunLook;
  /** Colour behind the paragraph. */
  ground: string;
  href?: string;
  isInControl?: boolean;
  isPlaceholder?: boolean;
  readBox(node: XmlNode): Box[];
}

/** What is never text of the resume: properties, what was deleted or moved away, notes in the margin. */
const SKIPPED = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:fldData',
  'w:ffData',
  'w:rt',
  'w:pgNum',
  'w:annotationRef',
]);

/** Reads what stands in a paragraph into `content`, whatever it is wrapped in. */
export function readContent(node: XmlNode, around: Around, content: Content): void {
  for (const child of childrenOf(node)) {
    if (SKIPPED.has(child.name)) continue;
    if (child.name === 'w:r') readRun(child, around, content);
    else if (child.name === 'w:hyperlink') {
      const href = around.context.addressOf(child.attributes['r:id']);
      readContent(child, { ...around, ...(href !== undefined && { href }) }, content);
    } else if (child.name === 'w:fldSimple') {
      const code = child.attributes['w:instr'] ?? '';
      const href = linkOf(code);
      readContent(child, { ...around, ...(href !== undefined && { href }) }, content);
    } else if (child.name === 'w:sdt') {
      const properties = childOf(child, 'w:sdtPr');
      const isPlaceholder = switchOf(properties, 'w:showingPlcHdr') || around.isPlaceholder || false;
      const before = content.runs.length;
      readContent(child, { ...around, isInControl: true, isPlaceholder }, content);
      markInvitations(content.runs.slice(before));
    } else if (child.name === 'mc:AlternateContent') readContent(chooseAlternative(child), around, content);
    else if (child.name === 'm:t') addText(textOfNode(child), {}, around, content);
    else readContent(child, around, content);
  }
}

/** Of several ways to write the same, the first that holds text or a drawing; the last is for old programs. */
export function chooseAlternative(node: XmlNode): XmlNode {
  const ways = childrenOf(node);
  return ways.find((way) => hasText(way)) ?? ways[0] ?? node;
}

function hasText(node: XmlNode): boolean {
  return childrenOf(node).some(
    (child) =>
      /^(?:w:t|w:sym|m:t|w:tab|w:br)$/.test(child.name) || 'string' in child.attributes || hasText(child),
  );
}

function readRun(run: XmlNode, around: Around, content: Content): void {
  const { context } = around;
  const properties = childOf(run, 'w:rPr');
  const style = context.styles.character(settingOf(properties, 'w:rStyle'));
  const look = mix(around.look, style?.run, readRunLook(properties));
  const isPlaceholder =
    around.isPlaceholder || (around.isInControl && /^placeholder\s?text$/i.test(style?.name ?? ''));
  const inside = { ...around, ...(isPlaceholder && { isPlaceholder }) };
  const add = (text: string): void => addText(text, look, inside, content);
  for (const child of readable(run)) {
    switch (child.name) {
      case 'w:t':
        add(symbolOf(look.font, textOfNode(child)));
        break;
      case 'w:tab':
      case 'w:ptab':
        add('\t');
        break;
      case 'w:br':
      case 'w:cr':
        addBreak(child.attributes['w:type'], add, content);
        break;
      case 'w:lastRenderedPageBreak':
        context.cursor.turnPage(true);
        break;
      case 'w:noBreakHyphen':
        add('-');
        break;
      case 'w:sym':
        add(symbolOf(child.attributes['w:font'], fromHex(child.attributes['w:char'])));
        break;
      case 'w:fldChar':
        add(context.fields.mark(child.attributes['w:fldCharType']));
        break;
      case 'w:instrText':
        context.fields.addCode(textOfNode(child));
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        context.notes.push({ name: child.name.slice(0, -'Reference'.length), id: child.attributes['w:id'] });
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        content.boxes.push(...around.readBox(child));
        break;
      case 'w:softHyphen':
        break;
      default:
        if (!SKIPPED.has(child.name)) readContent({ ...run, children: [child] }, inside, content);
    }
  }
}

/** What a run holds, with one of several ways to write the same in the place of all. */
function readable(run: XmlNode): XmlNode[] {
  return childrenOf(run).flatMap((child) =>
    child.name === 'mc:AlternateContent' ? readable(chooseAlternative(child)) : child,
  );
}

function addBreak(type: string | undefined, add: (text: string) => void, content: Content): void {
  const isAfterText = content.runs.some(({ text }) => text.trim());
  if (type === 'column' || type === 'page') content.breaks.push({ kind: type, isAfterText });
  add('\n');
}

function fromHex(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return point > 0 && point < 0x10000 ? String.fromCharCode(point) : '';
}

/** Bold of a style of letters inside a bold paragraph is plain, as Word shows it. */
function mix(paragraph: RunLook, style: RunLook | undefined, direct: RunLook): RunLook {
  const bold = direct.bold ?? (style?.bold ? !paragraph.bold : (paragraph.bold ?? false));
  return { ...paragraph, ...style, ...direct, bold };
}

function addText(text: string, look: RunLook, around: Around, content: Content): void {
  const { isShown, href = around.href } = around.context.fields.state();
  if (!isShown || text === '') return;
  const color = look.color ?? 'auto';
  const run: Run = {
    text,
    bold: look.bold ?? false,
    caps: look.caps ?? false,
    size: look.size ?? 10,
    color,
    ...(href !== undefined && { href }),
  };
  const isSame = contrast(color, look.ground ?? around.ground) < LEAST_CONTRAST;
  if (look.isHidden || run.size < 2 || isSame) run.isHidden = true;
  if (around.isPlaceholder) run.isPlaceholder = true;
  content.runs.push(run);
}

const INVITATION = /^(?:click|tap)(?: or tap)?(?: here)? to (?:enter|add|insert)\b|^choose an item\.?$/i;

/** "[Project name]" in a field to fill in, or "Click here to enter text", tells what to write there. */
export function markInvitations(runs: Run[]): void {
  const text = runs
    .map((run) => run.text)
    .join('')
    .trim();
  if (/^\[[^\][]{1,120}\]$/.test(text) || INVITATION.test(text))
    for (const run of runs) run.isPlaceholder = true;
}
