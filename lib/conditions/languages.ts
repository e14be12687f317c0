import { allMatches } from '../text/all-matches.ts';
import { anyPhrase } from '../text/lists.ts';
import type { Finding, Stance } from './condition.ts';
import type { LanguageCues } from './condition-cues.ts';
import type { Passage } from './passage.ts';

/** `LanguageCues`, with the expression for a language. */
export interface CompiledLanguages extends Omit<LanguageCues, 'names'> {
  name: RegExp;
  names: ReadonlyMap<string, string>;
}

/** How far from a language its level may stand. */
const LEVEL_REACH = 44;

/** Makes the cues of languages ready. */
export function compileLanguages({ names, ...cues }: LanguageCues): CompiledLanguages {
  return {
    ...cues,
    names: new Map(Object.entries(names)),
    name: new RegExp(String.raw`(?<![\p{L}\d-])(?:${anyPhrase(Object.keys(names))})(?![\p{L}\d])`, 'giu'),
  };
}

/**
 * The spoken languages that a passage asks for, each with its level: "Fluent English and German (B1)" are two.
 * `stanceOf` says how strongly a part of the passage is meant.
 */
export function findLanguages(
  { text, kinds }: Passage,
  cues: CompiledLanguages,
  isLabelled: boolean,
  stanceOf: (part: string) => Stance | undefined,
): Finding[] {
  if (!kinds.has('language') || !(isLabelled || cues.cue.pattern.test(text))) return [];
  const names = allMatches(text, cues.name).filter(({ 0: name, index }) => {
    const before = text.slice(Math.max(0, index - 24), index);
    const behind = text.slice(index + name.length, index + name.length + 32);
    return (
      /^\p{Lu}/u.test(name) && !cues.notBefore.pattern.test(before) && !cues.notAfter.pattern.test(behind)
    );
  });
  const mentions = names.map((match, position) =>
    readMention(text, match, { last: names[position - 1], next: names[position + 1] }, cues, stanceOf),
  );
  shareJoined(mentions);
  return mentions.map(({ shown, level, stance, waived, start, end }): Finding => {
    if (waived) return { kind: 'language', value: `No ${shown} needed`, start, end, stance: 'waived' };
    return { kind: 'language', value: level?.replace('{name}', shown) ?? shown, start, end, stance };
  });
}

/** A language with what is said of it alone. `isJoined`: it stands in one list with the one before it. */
interface Mention {
  shown: string;
  isJoined: boolean;
  level: string | undefined;
  stance: Stance | undefined;
  waived: boolean;
  start: number;
  end: number;
}

const JOINED = /^\s?(?:,|\/|&|,?\s\p{Ll}{1,3})\s?(?:\p{Ll}{1,3}\s)?$/u;

function readMention(
  text: string,
  { 0: name, index }: RegExpExecArray,
  { last, next }: { last: RegExpExecArray | undefined; next: RegExpExecArray | undefined },
  cues: CompiledLanguages,
  stanceOf: (part: string) => Stance | undefined,
): Mention {
  const nameEnd = index + name.length;
  const lastEnd = last ? last.index + last[0].length : 0;
  const isJoined = last !== undefined && JOINED.test(text.slice(lastEnd, index));
  const ahead = isJoined ? '' : afterBreak(text.slice(lastEnd, index));
  const behind = beforeBreak(text.slice(nameEnd, next?.index));
  const found = levelIn(behind.slice(0, LEVEL_REACH), cues);
  const after = found && isOfNext(behind, found, next && next.index - nameEnd) ? undefined : found;
  const before = after ? undefined : levelIn(ahead, cues);
  const around = [
    text.slice(Math.max(0, index - LEVEL_REACH), index),
    text.slice(nameEnd, nameEnd + LEVEL_REACH),
  ];
  return {
    shown: cues.names.get(name.toLowerCase()) ?? name,
    isJoined,
    level: (after ?? before)?.value,
    stance: stanceOf(ahead + name + behind),
    waived: around.some((part) => cues.waived.pattern.test(part)),
    start: before ? index - ahead.length + before.index : index,
    end: after ? nameEnd + after.index + after.words.length : nameEnd,
  };
}

/** Whether a level belongs to the next language, before which it stands: "German and good English". */
function isOfNext(
  behind: string,
  level: { words: string; index: number },
  next: number | undefined,
): boolean {
  if (next === undefined || level.index + level.words.length < next - 2) return false;
  return /^,?\s\p{Ll}{1,3}\s$/u.test(behind.slice(0, level.index));
}

/** What is said of one language of a list holds for the others of it: "fluent in English and German". */
function shareJoined(mentions: Mention[]): void {
  const share = (to: Mention | undefined, from: Mention | undefined): void => {
    if (!to || !from || to.level || to.stance) return;
    to.level = from.level;
    to.stance = from.stance;
  };
  for (const [position, each] of mentions.entries()) if (each.isJoined) share(each, mentions[position - 1]);
  for (let position = mentions.length - 1; position > 0; position--)
    if (mentions[position]?.isJoined) share(mentions[position - 1], mentions[position]);
}

function levelIn(
  part: string,
  { levels }: CompiledLanguages,
): { value: string; words: string; index: number } | undefined {
  for (const { value, words } of levels) {
    const match = words.pattern.exec(part);
    if (match)
      return { value: value.replace('{level}', match[0].toUpperCase()), words: match[0], index: match.index };
  }
  return undefined;
}

/** What stands behind the last end of a clause. */
function afterBreak(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf('. '), text.lastIndexOf(', ')) + 1);
}

/** What stands before the next end of a clause. */
function beforeBreak(text: string): string {
  return text.split(/[;]|\.\s|,\s(?!\p{Lu}\d)/u)[0] ?? '';
}
