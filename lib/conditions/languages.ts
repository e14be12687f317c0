import { anyPhrase } from '../text/lists.ts';
import type { Finding, Stance } from './condition.ts';
import type { LanguageCues } from './condition-cues.ts';
import type { Passage } from './passage.ts';

/** `LanguageCues`, with the expression for a language. */
export interface CompiledLanguages extends Omit<LanguageCues, 'names'> {
  name: RegExp;
  names: ReadonlyMap<string, string>;
}

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
  const names = [...text.matchAll(cues.name)].filter(({ 0: name, index }) => {
    const before = text.slice(Math.max(0, index - 24), index);
    const behind = text.slice(index + name.length, index + name.length + 32);
    return (
      /^\p{Lu}/u.test(name) && !cues.notBefore.pattern.test(before) && !cues.notAfter.pattern.test(behind)
    );
  });
  let shared: string | undefined;
  let sharedStance: Stance | undefined;
  return names.map(({ 0: name, index }, position): Finding => {
    const end = index + name.length;
    const shown = cues.names.get(name.toLowerCase()) ?? name;
    const around = [text.slice(Math.max(0, index - 32), index), text.slice(end, end + 40)];
    if (around.some((part) => cues.waived.pattern.test(part)))
      return { kind: 'language', value: `No ${shown} needed`, start: index, end, stance: 'waived' };
    const last = names[position - 1];
    const lastEnd = last ? last.index + last[0].length : 0;
    const nextStart = names[position + 1]?.index ?? text.length;
    const clause = {
      ahead: afterBreak(text.slice(lastEnd, index)),
      behind: beforeBreak(text.slice(end, nextStart)),
    };
    const isJoined =
      last !== undefined &&
      /^\s?(?:,|\/|&|,?\s\p{Ll}{1,3})\s?(?:\p{Ll}{1,3}\s)?$/u.test(text.slice(lastEnd, index));
    const ahead = isJoined ? '' : clause.ahead;
    const level = levelIn(clause.behind.slice(0, 44), cues) ?? levelIn(ahead, cues);
    if (!isJoined || level) shared = level?.value;
    const value = level?.value ?? shared;
    const stance = stanceOf(ahead + name + clause.behind);
    if (!isJoined || stance) sharedStance = stance;
    const from =
      level && ahead.includes(level.words) ? index - (ahead.length - ahead.lastIndexOf(level.words)) : index;
    const to =
      level && clause.behind.includes(level.words)
        ? end + clause.behind.indexOf(level.words) + level.words.length
        : end;
    return {
      kind: 'language',
      value: value ? value.replace('{name}', shown) : shown,
      start: Math.min(from, index),
      end: Math.max(to, end),
      stance: stance ?? sharedStance,
    };
  });
}

function levelIn(part: string, { levels }: CompiledLanguages): { value: string; words: string } | undefined {
  for (const { value, words } of levels) {
    const match = words.pattern.exec(part);
    if (match) return { value: value.replace('{level}', match[0].toUpperCase()), words: match[0] };
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
