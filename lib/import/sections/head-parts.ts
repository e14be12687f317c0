import { readAddress, takeUrl } from '../recognise/contact-addresses.ts';
import type { EntryLabel } from '../recognise/entry-labels.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import type { SectionEntry } from './split-entries.ts';

/** What stands between a part of a heading and the part before it. */
export type Joint = 'line' | 'column' | 'mark' | 'at' | 'comma' | 'bracket';

/** A part of the heading of a role that says one thing, or goes on with the part before it. */
export interface HeadPart {
  text: string;
  joint: Joint;
  /** The dash or slash before it, where that is what parts it from the part before. */
  sign?: string;
  /** What a word before a colon says that it is. */
  label?: EntryLabel;
  /** The text that it is a part of. */
  whole?: string;
}

/** More parts than these are no names: the last takes the others. */
const MOST_PARTS = 7;
const MARK = /\s+[|·•∙@]\s*|\s*[|·•∙;]\s+|\s+(?:–|—|-|:|\/\/)\s+|\s+@\s+|(?<=[\p{L})]\.?):\s+/u;
const MARK_EVERYWHERE = new RegExp(MARK, 'gu');
/** Words between a title and its employer. The first say it before any name, the others only before a capital. */
const AT =
  /^(.{1,120}?)\s+(?:(?:at|bei|chez|presso|bij|hos|@)\s+(?=\S)|(?:en|em|na|w|we|u|på|con)\s+(?=\p{Lu}))(.*)$/u;

/**
 * Splits the heading of a role into its parts, and takes out its address.
 *
 * @param areClientsEmployers "Client: Quill" says whose employee somebody was: nobody else is named.
 */
export function splitHead(
  names: SectionEntry['names'],
  recognise: Recognisers,
  { areClientsEmployers = false }: { areClientsEmployers?: boolean } = {},
): { parts: HeadPart[]; url?: string } {
  const into: { url?: string } = {};
  const parts: HeadPart[] = [];
  for (const [index, { text, line }] of names.entries()) {
    const joint = names[index - 1]?.line === line ? 'column' : 'line';
    const bare = withoutRepeated(takeUrl(text, into), into.url);
    const labelled = recognise.readEntryLabel(bare);
    const isClient = labelled?.label === 'client';
    const label = isClient && areClientsEmployers ? 'employer' : labelled?.label;
    if (label === 'client') parts.push({ text: bare, joint, label });
    else if (labelled && label) parts.push(...splitLabelled(trim(labelled.text), label, joint, recognise));
    else parts.push(...splitPiece(bare, joint, recognise).map((part) => ({ ...part, whole: bare })));
  }
  const named = parts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  takeAddress(named, into);
  return { parts: limit(named), ...into };
}

/** Behind a title and an employer the last part of a line may be an address without its scheme. */
function takeAddress(parts: HeadPart[], into: { url?: string }): void {
  const at = parts.findLastIndex(({ text, joint }) => joint !== 'line' && readAddress(text) !== undefined);
  const address = at > 1 ? readAddress(parts[at]?.text ?? '') : undefined;
  if (!address || into.url) return;
  into.url = address;
  parts.splice(at, 1);
}

/** "Employer: Quill, Utrecht, Netherlands" says where as well. */
function splitLabelled(text: string, label: EntryLabel, joint: Joint, recognise: Recognisers): HeadPart[] {
  const split = label === 'employer' ? recognise.splitLocation(text) : undefined;
  if (!split?.rest) return [{ text, joint, label }];
  return [
    { text: split.rest, joint, label },
    { text: split.location, joint: 'comma', label: 'place' },
  ];
}

/** An address that stands on the text and once more behind it. */
function withoutRepeated(text: string, url: string | undefined): string {
  return url ? text.replace(`(${url})`, '').replace(url, '').trim() : text;
}

function splitPiece(piece: string, joint: Joint, recognise: Recognisers): HeadPart[] {
  const at = AT.exec(piece);
  if (at?.[1] && at[2] && recognise.rateTitle(at[1]) >= 2)
    return [...splitMarks(at[1], joint, recognise), ...splitMarks(at[2], 'at', recognise)];
  return splitMarks(piece, joint, recognise);
}

/**
 * A slash parts a title from what is none: "Quill, Linz / Engineer", "Engineer/Quill", but not "Engineer / Architect",
 * and not "Backend/Platform Engineer".
 */
function splitSlash(text: string, { isTeam, isTerm, rateTitle }: Recognisers): string[] {
  const parts = text.split(' / ');
  const titles = parts.filter((part) => rateTitle(part) >= 2).length;
  if (parts.length === 2 && titles === 1) return parts;
  const [title = '', name = '', ...more] = text.split('/');
  const isTight = more.length === 0 && rateTitle(title) >= 2 && /^\p{Lu}/u.test(name);
  return isTight && rateTitle(name) === 0 && !isTeam(name) && !isTerm(name) ? [title, name] : [text];
}

/** "Quill Ltd-Leeds, UK": a firm, and where it is. */
function splitGluedPlace(text: string, { splitLocation }: Recognisers): string[] {
  const split = splitLocation(text);
  return split && text[split.rest.length] === '-' ? [split.rest, split.location] : [text];
}

function splitMarks(piece: string, joint: Joint, recognise: Recognisers): HeadPart[] {
  const dashes = [...piece.matchAll(MARK_EVERYWHERE)].map(([mark]) => /[–—-]/.exec(mark)?.[0]);
  return piece.split(MARK).flatMap((marked, at) => {
    const dash = at > 0 ? dashes[at - 1] : undefined;
    return splitSlash(marked, recognise).flatMap((slashed, part) => {
      const [first, ...more] = splitGluedPlace(slashed, recognise).flatMap((text, index) =>
        splitBracket(trim(text), at + part + index === 0 ? joint : 'mark', recognise),
      );
      const sign = part > 0 ? '/' : dash;
      return first ? [{ ...first, ...(sign && { sign }) }, ...more] : more;
    });
  });
}

/** "Quill (Utrecht)" says where, "Engineer (Quill, Utrecht)" more; "Engineer (Backend)" stays whole. */
function splitBracket(text: string, joint: Joint, recognise: Recognisers): HeadPart[] {
  const { isCompanyName, isLocation, isTeam, rateTitle } = recognise;
  const [, before = '', inside = ''] = /^(.{1,200}?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  if (!inside || isLocation(text)) return splitCommas(text, joint, recognise);
  const parts = splitCommas(inside, 'bracket', recognise);
  const isPlace = (each: string): boolean => isLocation(each) || looksLikeTown(each, recognise);
  const [first = '', ...rest] = parts.map((part) => part.text);
  const isSplit =
    rateTitle(before) >= 2
      ? isLocation(inside) ||
        (!isTeam(first) && (isCompanyName(first) || (rest.length > 0 && isPlace(rest.at(-1) ?? ''))))
      : isLocation(inside) || looksLikeTown(inside, recognise);
  return isSplit ? [...splitCommas(before, joint, recognise), ...parts] : splitCommas(text, joint, recognise);
}

/** The parts between commas; a legal form belongs to the name before it. */
function splitCommas(text: string, joint: Joint, recognise: Recognisers): HeadPart[] {
  // "Wijk, Boon & Partners LLC" is one firm, whatever towns are called so.
  const isFirm = /, [^,]+ (?:&|and|und|et|y) [^,]+$/u.test(text) && recognise.endsInLegalForm(text);
  if (isFirm && recognise.rateTitle(text.split(',')[0] ?? '') === 0) return [{ text, joint }];
  const parts: HeadPart[] = [];
  for (const part of text.split(/,\s+(?=\S)(?![^(]*\))/)) {
    const last = parts.at(-1);
    if (last && recognise.isLegalForm(part)) last.text += `, ${part}`;
    else parts.push({ text: part, joint: last ? 'comma' : joint });
  }
  return parts;
}

/** Whether a text can be the name of a town that is not known: one to three words with capitals and nothing else. */
export function looksLikeTown(text: string, recognise: Recognisers): boolean {
  const { isCompanyName, isContract, isSelfEmployment, isTeam, rateTitle } = recognise;
  return (
    /^\p{Lu}[\p{Ll}’']+(?:[ -](?:\p{Lu}[\p{Ll}’']+|\p{Ll}{1,4}(?=[ -]))){0,3}$/u.test(text) &&
    rateTitle(text) === 0 &&
    ![isCompanyName, isContract, isSelfEmployment, isTeam].some((is) => is(text))
  );
}

function limit(parts: HeadPart[]): HeadPart[] {
  if (parts.length <= MOST_PARTS) return parts;
  const rest = parts.slice(MOST_PARTS - 1).map(({ text }) => text);
  return [...parts.slice(0, MOST_PARTS - 1), { text: rest.join(', '), joint: 'mark' }];
}

function trim(text: string): string {
  return text.replace(/^[\s,;|·()]{1,20}(?=[^()]*$)|[\s,;|·]+$|\s\/$|(?<=\))\.$|\s*[↗⧉]$/g, '').trim();
}
