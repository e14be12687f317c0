import { createFlowCounter, type FlowDocument } from '../flow/flow.ts';
import { createFlowBuilder } from '../flow/flow-builder.ts';
import { codePageOf, decodeBytes } from './code-pages.ts';
import { readTokens } from './tokens.ts';

/** What counts inside a pair of braces. */
interface Group {
  /** Its text is none of the document: fonts, colours, styles, pictures, notes. */
  isSkipped: boolean;
  /** The table of fonts, which is read for their character sets. */
  isFonts: boolean;
  /** The instruction of a field, which holds the address of a link. */
  isInstruction: boolean;
  /** What stands in place of a list's numbers: a bullet. */
  isListText: boolean;
  isHidden: boolean;
  bold: boolean;
  /** In points. */
  size: number;
  codePage: number | undefined;
  /** How many bytes stand behind each Unicode sign for programs that do not know it. */
  fallback: number;
  href?: string;
}

const DESTINATIONS = new Set(
  'colortbl stylesheet info pict object footer footerl footerr footerf annotation sp shprslt'.split(' '),
);
const SIGNS: Record<string, string> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00A0',
  _: '-',
};

/** Reads RTF as a document: its text with bold, tabs, lists, tables and links. Throws like `createFlowCounter`. */
export function readRtf(rtf: string): FlowDocument {
  const counter = createFlowCounter('RTF file');
  const builder = createFlowBuilder(counter);
  const hidden: string[] = [];
  const charsets = new Map<number, number | undefined>();
  const groups: Group[] = [];
  let group: Group = {
    isSkipped: false,
    isFonts: false,
    isInstruction: false,
    isListText: false,
    isHidden: false,
    bold: false,
    size: 12,
    codePage: undefined,
    fallback: 1,
  };
  let codePage = 1252;
  let bytes: number[] = [];
  let toSkip = 0;
  let font = 0;
  let isInTable = false;
  let isTableOpen = false;
  let isRowOpen = false;
  let isIgnorable = false;
  let instruction = '';
  let href: string | undefined;

  function addText(text: string): void {
    if (group.isInstruction) instruction += text;
    else if (group.isListText || group.isSkipped || group.isFonts) return;
    else if (group.isHidden) hidden.push(text);
    else if (/\S/.test(text) || builder.hasText()) {
      placeInTable();
      builder.addText(text, { bold: group.bold, size: group.size, ...(group.href && { href: group.href }) });
    }
  }

  /** Opens the table and the row that text stands in, or ends the table above it. */
  function placeInTable(): void {
    if (isInTable) {
      if (!isTableOpen) builder.startTable();
      if (!isRowOpen) {
        builder.startRow();
        builder.startCell();
      }
    } else if (isTableOpen) builder.endTable();
    isTableOpen = isInTable;
    isRowOpen = isInTable;
  }

  function flush(): void {
    if (bytes.length === 0) return;
    const text = decodeBytes(bytes, group.codePage ?? codePage);
    bytes = [];
    addText(text);
  }

  function endParagraph(): void {
    if (!builder.hasText()) builder.markGap();
    builder.startParagraph();
  }

  /** A word that says what the group is for; `true` where there is nothing else to do about it. */
  function enter(word: string): boolean {
    if (word === 'fonttbl') group.isFonts = true;
    else if (word === 'fldinst') {
      group.isInstruction = true;
      instruction = '';
    } else if (word === 'fldrslt') group.href = href ?? '';
    else if (word === 'listtext' || word === 'pntext') {
      group.isListText = true;
      if (!group.isSkipped) builder.startParagraph({ bullet: true, depth: 1 });
    } else if (word === 'shpinst') return true;
    else if (DESTINATIONS.has(word) || isIgnorable) group.isSkipped = true;
    else return false;
    return true;
  }

  function control(word: string, number: number | undefined): void {
    const sign = SIGNS[word];
    if (sign !== undefined) addText(sign);
    else if (word === '*') isIgnorable = true;
    else if (enter(word)) return;
    else if (word === 'u' && number !== undefined) {
      addText(String.fromCharCode(number < 0 ? number + 65_536 : number));
      toSkip = group.fallback;
    } else if (word === 'par' || word === 'sect' || word === 'page' || word === '\n' || word === '\r') {
      if (!group.isSkipped) endParagraph();
    } else if (!group.isSkipped) setLook(word, number);
  }

  function setLook(word: string, number: number | undefined): void {
    const isOn = number !== 0;
    if (word === 'b') group.bold = isOn;
    else if (word === 'v') group.isHidden = isOn;
    else if (word === 'fs') group.size = (number ?? 24) / 2;
    else if (word === 'plain') Object.assign(group, { bold: false, isHidden: false, size: 12 });
    else if (word === 'uc') group.fallback = number ?? 1;
    else if (word === 'ansicpg') codePage = number ?? 1252;
    else if (word === 'mac') codePage = 10000;
    else if (word === 'f') {
      font = number ?? 0;
      if (!group.isFonts) group.codePage = charsets.get(font);
    } else if (word === 'fcharset') charsets.set(font, codePageOf(number ?? 0));
    else if (word === 'pard') {
      isInTable = false;
    } else if (word === 'trowd') isInTable = true;
    else if (word === 'intbl') isInTable = true;
    else if (word === 'nestcell') addText('\t');
    else if (word === 'nestrow') endParagraph();
    else if (word === 'cell') {
      placeInTable();
      builder.startCell();
    } else if (word === 'row') isRowOpen = false;
    else if (word === 'deleted') group.isSkipped = isOn;
  }

  for (const token of readTokens(rtf)) {
    counter.count('signs');
    if (token.kind === 'open') counter.count('parts');
    if (token.kind === 'byte') {
      if (toSkip > 0) toSkip--;
      else bytes.push(token.code);
      continue;
    }
    flush();
    if (token.kind === 'open') {
      counter.checkDepth(groups.length);
      groups.push(group);
      group = { ...group };
      toSkip = 0;
    } else if (token.kind === 'close') {
      if (group.isInstruction) href = /HYPERLINK\s+"([^"]{1,600})"/.exec(instruction)?.[1];
      group = groups.pop() ?? group;
      isIgnorable = false;
      toSkip = 0;
    } else if (token.kind === 'text') {
      const text = token.text.slice(toSkip);
      toSkip = Math.max(0, toSkip - token.text.length);
      addText(text);
      isIgnorable = false;
    } else if (token.kind === 'control') {
      control(token.word, token.number);
      if (token.word !== '*') isIgnorable = false;
    }
  }
  flush();
  return { blocks: builder.finish(), hidden };
}
