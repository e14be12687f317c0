import { contrast, LEAST_CONTRAST } from '../contrast.ts';

/** Elements that matter here, with what is known of each while it is open. */
interface Frame {
  name: string;
  start: number;
  /** Colour behind it, "#rrggbb"; "unknown" where a style decides. */
  ground?: string;
  isHidden?: boolean;
  color?: string;
}

const FRAMES = ['p', 'r', 'rPr', 'pPr', 'tcPr', 'tc', 'tbl', 'txbxContent'];
const PROPERTIES = ['vanish', 'webHidden', 'color', 'sz', 'shd', 'highlight', 'tblStyle', 'background'];
const TAGS = new RegExp(String.raw`<(/?)w:(${[...FRAMES, ...PROPERTIES].join('|')})(?=[\s/>])([^>]*)>`, 'g');

/** The XML of a Word document without the runs that nobody sees, and the text of those, one for each paragraph. */
export function cutHidden(xml: string): { xml: string; hidden: string[] } {
  const frames: Frame[] = [];
  const cuts: { start: number; end: number }[] = [];
  const hidden: string[] = [];
  let paper = '#ffffff';
  let lastParagraph = -1;
  for (const match of xml.matchAll(TAGS)) {
    const [tag, slash, name = '', attributes = ''] = match;
    if (name === 'background') paper = toColor(attribute(attributes, 'color')) ?? paper;
    if (!FRAMES.includes(name)) note(name, attributes, frames);
    else if (slash) {
      const frame = frames.findLast((open) => open.name === name);
      if (!frame) continue;
      frames.length = frames.indexOf(frame);
      if (name !== 'r' || !isHidden(frame, frames, paper)) continue;
      const end = match.index + tag.length;
      cuts.push({ start: frame.start, end });
      const text = textOf(xml.slice(frame.start, end));
      const paragraph = frames.findLast((open) => open.name === 'p')?.start ?? -1;
      if (paragraph === lastParagraph && hidden.length > 0) hidden.push((hidden.pop() ?? '') + text);
      else if (text.trim()) hidden.push(text);
      if (text.trim()) lastParagraph = paragraph;
    } else if (!attributes.endsWith('/')) frames.push({ name, start: match.index });
  }
  let kept = '';
  let from = 0;
  for (const { start, end } of cuts) {
    if (start < from) continue;
    kept += xml.slice(from, start);
    from = end;
  }
  return { xml: kept + xml.slice(from), hidden };
}

/** Writes a property down at the run, paragraph, cell or table that it belongs to. */
function note(name: string, attributes: string, frames: Frame[]): void {
  const [owner, holder] = [frames.at(-2), frames.at(-1)];
  const value = attribute(attributes, 'val');
  if (name === 'tblStyle' && holder) holder.ground = 'unknown';
  if (!owner || !holder) return;
  if (holder.name === 'rPr' && owner.name === 'r') {
    if (/^(?:vanish|webHidden)$/.test(name) && !/^(?:0|false|off)$/.test(value)) owner.isHidden = true;
    // Sizes are in half points.
    if (name === 'sz' && Number(value) > 0 && Number(value) < 4) owner.isHidden = true;
    const color = name === 'color' && toColor(value);
    if (color) owner.color = color;
    if (name === 'highlight' && value !== 'none') owner.ground = value === 'white' ? '#ffffff' : 'unknown';
  }
  if (name === 'shd' && /^(?:rPr|pPr|tcPr)$/.test(holder.name)) {
    const ground = toColor(attribute(attributes, 'fill'));
    if (ground) owner.ground = ground;
  }
}

function isHidden({ isHidden, color, ground }: Frame, around: Frame[], paper: string): boolean {
  if (isHidden) return true;
  if (!color) return false;
  const behind =
    ground ?? around.findLast((frame) => frame.ground !== undefined || frame.name === 'txbxContent');
  const shown = typeof behind === 'string' ? behind : behind ? (behind.ground ?? 'unknown') : paper;
  return contrast(color, shown) < LEAST_CONTRAST;
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`w:${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function toColor(value: string): string | undefined {
  return /^[\da-f]{6}$/i.test(value) ? `#${value}` : undefined;
}

/** The text of some XML of a Word document: one line for each paragraph, tabs as tabs. */
export function textOf(xml: string): string {
  let text = '';
  for (const [, tab, breaks, content] of xml.matchAll(
    /<w:(?:(tab)|(br|cr))(?:\s[^>]*)?\/>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g,
  )) {
    text += tab ? '\t' : breaks ? '\n' : content === undefined ? '\n' : decode(content);
  }
  return text;
}

function decode(text: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex, decimal, name: string) => {
      if (name) return names[name] ?? whole;
      const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
