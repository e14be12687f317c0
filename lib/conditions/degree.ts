import type { Finding } from './condition.ts';
import type { DegreeCues } from './condition-cues.ts';
import type { Passage } from './passages.ts';

/** `DegreeCues`, with the expression for the field behind a degree. */
export interface CompiledDegree extends Omit<DegreeCues, 'fieldBefore'> {
  field: RegExp;
}

/** Makes the cues of degrees ready. */
export function compileDegree({ fieldBefore, ...cues }: DegreeCues): CompiledDegree {
  return {
    ...cues,
    field: new RegExp(String.raw`^[^,;.()]{0,24}?\b(?:${fieldBefore})\s((?:[\p{L}&/]+\s?){1,4})`, 'u'),
  };
}

/**
 * The degrees that a passage asks for: the levels it allows, the field, and whether experience will do.
 * `isPreferred` says of a part of the passage whether it would only like what it names.
 */
export function findDegree(
  { text }: Passage,
  cues: CompiledDegree,
  isPreferred: (part: string) => boolean,
): Finding[] {
  if (cues.except.pattern.test(text)) return [];
  const waived = cues.waived.pattern.exec(text);
  if (waived) {
    const [start, end] = [waived.index, waived.index + waived[0].length];
    return [{ kind: 'degree', value: 'No degree needed', start, end, stance: 'waived' }];
  }
  const named = cues.levels.flatMap(({ value, words }) => {
    const match = words.pattern.exec(text);
    return match ? [{ value, start: match.index, end: match.index + match[0].length }] : [];
  });
  // "Bachelor's degree (Master's preferred)" asks for one and would like the other.
  const liked = named.filter(
    ({ end }, index) => index > 0 && isPreferred(text.slice(end, end + 32).split(/[,;).]/)[0] ?? ''),
  );
  const asked = named.filter((each) => !liked.includes(each));
  const any = cues.any.pattern.exec(text);
  if (named.length === 0 && !any) return [];
  const ranges = any ? [...asked, { start: any.index, end: any.index + any[0].length }] : asked;
  const last = Math.max(...ranges.map((range) => range.end));
  const equivalent = cues.equivalent.pattern.exec(text);
  const levels = asked.map(({ value }) => value);
  const field = findField(text.slice(last), cues);
  const value = [
    levels.length === 0 ? 'Degree' : `${joinOr(levels)} degree`,
    field && ` in ${field}`,
    equivalent && ' or equivalent experience',
  ];
  return [
    {
      kind: 'degree',
      value: value.filter(Boolean).join(''),
      start: Math.min(...ranges.map((range) => range.start)),
      end: equivalent ? Math.max(last, equivalent.index + equivalent[0].length) : last,
    },
    ...liked.map(({ value: level, start, end }): Finding => {
      return { kind: 'degree', value: `${level} degree`, start, end, stance: 'preferred' };
    }),
  ];
}

/** "Computer Science" of "in Computer Science, Engineering or a related field". */
function findField(behind: string, { field }: CompiledDegree): string | undefined {
  const words = field
    .exec(behind)?.[1]
    ?.trim()
    .split(/\s(?:or|and|&)\b|\s?\//)[0];
  return words && /^\p{Lu}/u.test(words) && words.length <= 32 ? words : undefined;
}

function joinOr(words: string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
