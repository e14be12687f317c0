import { foldAccents } from '../../text/fold-accents.ts';
import type { SpokenLanguageRecogniser } from './spoken-languages.ts';

/** What a section holds. `contact` stands above the first heading; `unknown` has a heading that no field is for. */
export type SectionKind =
  | 'contact'
  | 'summary'
  | 'work'
  | 'projects'
  | 'open-source'
  | 'skills'
  | 'education'
  | 'courses'
  | 'publications'
  | 'certificates'
  | 'awards'
  | 'languages'
  | 'volunteer'
  | 'interests'
  | 'references'
  | 'unplaced'
  | 'unknown';

/** How the sections of a resume are headed in one language. Case, accents, hyphens and punctuation are free. */
export interface HeadingWords {
  /** What the sections of each kind are called: "experience", "where i've worked". */
  names: Partial<Record<SectionKind, string[]>>;
  /** Words that say which of these: "professional". They stand before a name, or behind it too if not said otherwise. */
  qualifiers: string[];
  /** Those that stand behind a name, in languages where not all of them can. */
  qualifiersBehind?: string[];
  /** "of", "the": words that count for nothing. */
  fillers: string[];
  /** "and", besides "&", "/" and a comma. */
  joiners: string[];
}

/** Tells the headings of sections. */
export interface HeadingRecogniser {
  /** The kind of section that a heading names; `undefined` when it is none that we know. */
  readHeading(text: string): SectionKind | undefined;
}

/** One language, ready to look words up. */
interface Language {
  names: ReadonlyMap<string, SectionKind>;
  before: ReadonlySet<string>;
  behind: ReadonlySet<string>;
}

const LONGEST = 60;
const MOST_WORDS = 9;

/** Makes the recogniser of headings. Where languages have one word for two kinds, the first language counts. */
export function createHeadingRecogniser(
  words: HeadingWords[],
  { isFluency }: SpokenLanguageRecogniser,
): HeadingRecogniser {
  const languages = words.map(toLanguage);
  const joiners = new Set(['&', ...words.flatMap(({ joiners: each }) => each.map(fold))]);
  // Most lines hold a word that no heading does, and are told by it at once.
  const vocabulary = new Set([
    ...joiners,
    ...languages.flatMap(({ names, before, behind }) => [
      ...[...names.keys()].flatMap((name) => name.split(' ')),
      ...before,
      ...behind,
    ]),
  ]);
  const readParts = (name: string): SectionKind | undefined => {
    const tokens = name.split(' ');
    if (tokens.length > MOST_WORDS || !tokens.every((word) => vocabulary.has(word))) return undefined;
    const kinds: SectionKind[] = [];
    for (const part of splitAt(tokens, joiners)) {
      const kind = part.length > 0 ? readPart(part, languages) : 'none';
      if (kind === undefined) return undefined;
      if (kind !== 'none') kinds.push(kind);
    }
    return choose(kinds);
  };
  const read = (name: string): SectionKind | undefined => {
    const language = languages.find(({ names }) => names.has(name));
    return language ? language.names.get(name) : readParts(name);
  };
  return {
    readHeading(text) {
      const spaced = joinSpaced(text);
      if ((spaced ?? text).length > LONGEST) return undefined;
      const name = fold(spaced ?? text);
      if (name === '') return undefined;
      // "Honors-Awards" joins two, "Peer-reviewed" is one word.
      const joined = /\p{L}-\p{L}/u.test(text) ? fold(text.replaceAll('-', ' & ')) : undefined;
      const kind =
        read(name) ?? (joined ? read(joined) : undefined) ?? (spaced ? readSqueezed(name, read) : undefined);
      return kind && isFluency(text) ? undefined : kind;
    },
  };
}

/** "TECHNICALSKILLS": letters set apart can have lost the blank between two words. */
function readSqueezed(
  name: string,
  read: (name: string) => SectionKind | undefined,
): SectionKind | undefined {
  for (let at = 3; at < name.length - 2; at++) {
    const kind = read(`${name.slice(0, at)} ${name.slice(at)}`);
    if (kind) return kind;
  }
  return undefined;
}

function toLanguage({ names, qualifiers, qualifiersBehind, fillers }: HeadingWords): Language {
  const kinds = new Map<string, SectionKind>();
  for (const [kind, list] of Object.entries(names))
    for (const name of list) if (!kinds.has(fold(name))) kinds.set(fold(name), kind as SectionKind);
  const free = fillers.map(fold);
  return {
    names: kinds,
    before: new Set([...free, ...qualifiers.flatMap((word) => fold(word).split(' '))]),
    behind: new Set([...free, ...(qualifiersBehind ?? qualifiers).flatMap((word) => fold(word).split(' '))]),
  };
}

function splitAt(tokens: string[], joiners: ReadonlySet<string>): string[][] {
  const parts: string[][] = [[]];
  for (const token of tokens)
    if (joiners.has(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  return parts;
}

/** The kind that one part names, "none" where it only says which: "professional" of "professional and technical skills". */
function readPart(tokens: string[], languages: Language[]): SectionKind | 'none' | undefined {
  for (const { names, before, behind } of languages)
    for (let length = tokens.length; length > 0; length--)
      for (let at = tokens.length - length; at >= 0; at--) {
        const kind = names.get(tokens.slice(at, at + length).join(' '));
        const isAll =
          tokens.slice(0, at).every((word) => before.has(word)) &&
          tokens.slice(at + length).every((word) => behind.has(word));
        if (kind && isAll) return kind;
      }
  return languages.some(({ before }) => tokens.every((word) => before.has(word))) ? 'none' : undefined;
}

/** Of several kinds in one heading the first counts, but languages beside skills are those of programming. */
function choose(kinds: SectionKind[]): SectionKind | undefined {
  const [first] = kinds;
  if (first === 'languages' && kinds.includes('skills')) return 'skills';
  const isVague = first === 'unplaced' || first === 'unknown' || first === 'contact';
  return isVague ? (kinds.find((kind) => kind !== first) ?? first) : first;
}

/** "TECHNICAL SKILLS" for "T E C H N I C A L   S K I L L S"; `undefined` where the letters stand as they should. */
export function joinSpaced(text: string): string | undefined {
  if (!/^\P{L}{0,6}(?:\p{L}\s{1,2}){3}/u.test(text)) return undefined;
  const words = text.trim().split(/\s{2,}/);
  return words.every((word) => /^(?:[^\s]\s)*[^\s]$/u.test(word))
    ? words.map((word) => word.replaceAll(' ', '')).join(' ')
    : undefined;
}

function fold(text: string): string {
  return foldAccents(text.replace(/[’`´]/g, "'"))
    .toLowerCase()
    .replace(/\s\(.{0,30}\)\P{L}*$/u, '')
    .replace(/^[\s\p{P}\p{S}]*(?:(?:\d{1,2}|[ivx]{1,4}|[a-h])(?:[.):|]\s*|\s[–—|-]\s))+/u, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/[&+/,|]|\s[–—-]\s/g, ' & ')
    .replace(/[-–]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
