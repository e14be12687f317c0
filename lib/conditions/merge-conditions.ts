import { type Condition, conditionKinds } from './condition.ts';

/**
 * The conditions of a posting, each once, by kind and as they were found. What stands in the text goes before
 * what stands beside it, and what says more before what says less.
 */
export function mergeConditions(found: Condition[]): Condition[] {
  const inText = new Set(found.filter(({ start }) => start !== undefined).map(({ kind }) => kind));
  const byValue = new Map<string, Condition>();
  for (const each of found) {
    // Facts beside the text say the same again, in other words.
    if (each.start === undefined && each.kind !== 'place' && inText.has(each.kind)) continue;
    const key = `${each.kind} ${each.value.toLowerCase()}`;
    const known = byValue.get(key);
    if (!known || (known.start === undefined && each.start !== undefined)) byValue.set(key, each);
    else if (known.stance === undefined || (known.stance === 'preferred' && each.stance === 'required'))
      byValue.set(key, { ...known, ...(each.stance && { stance: each.stance }) });
  }
  const all = [...byValue.values()];
  return all
    .filter((each) => !all.some((other) => saysMore(other, each)))
    .map((each) => (each.stance === 'preferred' ? { ...each, value: `${each.value}, a plus` } : each))
    .toSorted((a, b) => conditionKinds.indexOf(a.kind) - conditionKinds.indexOf(b.kind));
}

const VAGUE = /^(?:Some travel|On call|Degree)$/;

/** Whether `other` says all that `one` says, and more. */
function saysMore(other: Condition, one: Condition): boolean {
  if (other === one || other.kind !== one.kind) return false;
  if (VAGUE.test(one.value)) return !VAGUE.test(other.value);
  if (one.kind === 'language') {
    const [name, otherName] = [one.value, other.value].map((value) => value.split(' ').at(-1));
    return name === otherName && one.value === name && other.value !== name;
  }
  if (one.kind === 'years') return false;
  if (one.kind === 'clearance') return other.value !== one.value && other.value.includes(one.value);
  return /^[\s,]/.test(other.value.slice(one.value.length)) && other.value.startsWith(one.value);
}
