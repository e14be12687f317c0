import { joinOr } from '../text/lists.ts';
import type { Finding, Stance } from './condition.ts';
import type { DegreeCues } from './condition-cues.ts';
import type { Passage } from './passage.ts';

/** How far behind a degree its field may stand. */
const FIELD_REACH = 60;
/** How far behind a degree a posting says whether it insists on it. */
const STANCE_REACH = 90;

/**
 * The degrees that a passage asks for: the levels it allows, the field, and whether experience will do.
 * `isPreferred` says of a part of the passage whether it would only like what it names.
 */
export function findDegree(
  { text }: Passage,
  cues: DegreeCues,
  isPreferred: (part: string) => boolean,
  stanceIn: (part: string) => Stance | undefined,
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
  const first = Math.min(...ranges.map((range) => range.start));
  const last = Math.max(...ranges.map((range) => range.end));
  const equivalent = cues.equivalent.pattern.exec(text);
  const levels = asked.map(({ value }) => value);
  const field = cues.fields.pattern.exec(text.slice(asked[0]?.end ?? first).slice(0, FIELD_REACH));
  const value = [
    levels.length === 0 ? 'Degree' : `${joinOr(levels)} degree`,
    field && ` in ${capitalise(field[0])}`,
    equivalent && ' or equivalent experience',
  ];
  return [
    {
      kind: 'degree',
      value: value.filter(Boolean).join(''),
      start: first,
      end: Math.max(
        last,
        field ? (asked[0]?.end ?? first) + field.index + field[0].length : 0,
        equivalent && equivalent.index > first ? equivalent.index + equivalent[0].length : 0,
      ),
      stance: stanceIn(text.slice(last, liked[0]?.start ?? last + STANCE_REACH)),
    },
    ...liked.map(({ value: level, start, end }): Finding => {
      return { kind: 'degree', value: `${level} degree`, start, end, stance: 'preferred' };
    }),
  ];
}

/** "Computer Science" of "computer science". */
function capitalise(words: string): string {
  return words.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
