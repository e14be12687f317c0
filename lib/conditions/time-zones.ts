import type { Finding } from './condition.ts';
import type { PlaceCues } from './condition-cues.ts';
import type { Passage } from './passage.ts';

/** How time zones are found, ready to be tried on a passage. */
export interface CompiledZones {
  zone: RegExp;
  overlap: RegExp;
  code: RegExp;
  /** "Within 4 hours of CET". */
  near: RegExp;
}

/** Makes the cues of time zones ready. */
export function compileZones({
  zoneNear,
  zone,
  zoneWords,
  zoneCodes,
  zoneJoints,
  overlap,
}: PlaceCues): CompiledZones {
  const name = `(?:${zone}|${zoneCodes})`;
  const joint = String.raw`(?:\s?[/,&–-]\s?|\s(?:${zoneJoints})\s)`;
  const shift = String.raw`(?:${zoneCodes})\s?(?:\+\/-|[+±-])\s?\d{1,2}(?:\s?h(?:ours|rs?)?\b)?`;
  return {
    zone: new RegExp(
      String.raw`\b(?:(${name}(?:${joint}${name}){0,3})\s(?:${zoneWords})\b|(${shift}(?:${joint}${shift})?))`,
      'u',
    ),
    overlap: overlap.pattern,
    near: zoneNear ? new RegExp(String.raw`\b(?:${zoneNear})\s(${zoneCodes})\b`, 'i') : /(?!)/,
    code: new RegExp(String.raw`\b(?:${zoneCodes})\b`),
  };
}

/** The time zone that work is limited to, or the hours that must be shared with one. */
export function findZones(
  { text }: Passage,
  { zone, overlap, code, near: within }: CompiledZones,
): Finding[] {
  const [reach, span, center] = within.exec(text) ?? [];
  if (reach && span && center) {
    const start = text.indexOf(reach);
    return [{ kind: 'place', value: `Within ${span} hours of ${center}`, start, end: start + reach.length }];
  }
  const shared = overlap.exec(text);
  const near = zone.exec(text);
  if (!shared && !near) return [];
  const start = Math.min(shared?.index ?? text.length, near?.index ?? text.length);
  const end = Math.max(shared ? shared.index + shared[0].length : 0, near ? near.index + near[0].length : 0);
  const hours = shared?.slice(1).find(Boolean);
  const bare = hours && !near ? code.exec(text)?.[0] : undefined;
  const named = near?.[1]
    ? `${near[1]} time zone`
    : (near?.[2]?.replace(/\s?(?:and|–|-)\s(?=\p{Lu})/u, ' to ') ?? bare);
  const value = hours
    ? `${hours} hours of overlap${named ? ` with ${near?.[1] ? 'the ' : ''}${named}` : ''}`
    : named;
  return value ? [{ kind: 'place', value, start, end }] : [];
}
