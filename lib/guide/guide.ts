import type { Chapter } from '../diagnostics/rule.ts';

/** An example as it is told: its text, and its gist where the text alone does not say what it shows. */
export interface ToldExample {
  gist?: string;
  text: string;
}

/** One entry of a part of a resume: a role, a project, a group of skills. */
export interface PartEntry {
  head?: string;
  /** Dates and place. */
  aside?: string;
  text?: string;
  bullets?: string[];
}

/** A part of a page, in the order of reading. */
export type GuideBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  /** An item may begin with a label and a colon. */
  | { kind: 'list'; items: string[] }
  /** A weak example, and what it becomes. */
  | { kind: 'example'; weak: ToldExample; better?: ToldExample }
  | { kind: 'good'; good: ToldExample }
  /** A text to learn from, and what makes it work. */
  | { kind: 'model'; name: string; text: string; works: string }
  | { kind: 'question'; question: string; answer: string }
  /** A thing with what there is to know of it, line by line. */
  | { kind: 'entry'; name: string; lines: { label: string; text: string }[] }
  /** A part of a resume as it stands on the paper, and what it does there. */
  | { kind: 'part'; title: string; entries: PartEntry[]; note: string }
  /** Ids of pages that say more. */
  | { kind: 'pages'; pages: string[] };

export type GuideChapter = Chapter | 'start' | 'panel' | 'answers' | 'kinds' | 'reference';

/** A page of the guide. That of a rule has the id of the rule. */
export interface GuidePage {
  id: string;
  chapter: GuideChapter;
  title: string;
  /** Other words by which people look for it. */
  saysAlso?: string;
  blocks: GuideBlock[];
}

/** What opens the part of a page that a block belongs to, if the block opens one. */
export function headingOf(block: GuideBlock): string | undefined {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'question':
      return block.question;
    case 'model':
    case 'entry':
      return block.name;
    case 'part':
      return block.title;
    default:
      return undefined;
  }
}

/** Whether a block shows something that is about other things than the page. */
export function isExample({ kind }: GuideBlock): boolean {
  return kind === 'example' || kind === 'good';
}

/** The words of a block without those that open it. */
export function bodyOf(block: GuideBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'pages':
      return '';
    case 'text':
      return block.text;
    case 'list':
      return block.items.join(' ');
    case 'example':
      return [block.weak, block.better].map((told) => (told ? tellAll(told) : '')).join(' ');
    case 'good':
      return tellAll(block.good);
    case 'model':
      return `${block.text} ${block.works}`;
    case 'question':
      return block.answer;
    case 'entry':
      return block.lines.map(({ text }) => text).join(' ');
    case 'part':
      return [...block.entries.map(textOfEntry), block.note].join(' ');
  }
}

/** All words of a block. */
export function textOfBlock(block: GuideBlock): string {
  return [headingOf(block), bodyOf(block)].filter(Boolean).join(' ').trim();
}

function tellAll({ gist, text }: ToldExample): string {
  return gist ? `${gist}: ${text}` : text;
}

function textOfEntry({ head, aside, text, bullets = [] }: PartEntry): string {
  return [head, aside, text, ...bullets].filter(Boolean).join(' ');
}
