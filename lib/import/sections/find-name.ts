import { foldAccents } from '../../text/fold-accents.ts';
import { findHandles } from '../recognise/contact-addresses.ts';
import type { Recognisers } from '../recognise/recognisers.ts';

/** The name of the person, and the texts at the top of the resume that say it. */
export interface FoundName {
  name: string;
  /** Where the name was broken over two lines, both. */
  texts: string[];
  /** What stood behind the name on its line: a title. */
  title?: string;
}

/**
 * Finds the name that an address of the person confirms: "Ana Obi" beside "ana.obi@mail.example". Returns `undefined`
 * where no text that reads like a name is in any address.
 *
 * @param pieces the texts at the top, in order.
 * @param document all texts in which an address can stand.
 */
export function findConfirmedName(
  pieces: string[],
  document: string[],
  recognise: Recognisers,
): FoundName | undefined {
  const handles = document.flatMap(findHandles).map(fold);
  if (handles.length === 0) return undefined;
  const names = pieces.map((piece) => ({ piece, name: withoutLabels(piece, recognise) }));
  let best: (FoundName & { count: number }) | undefined;
  for (const [index, { piece, name }] of names.entries()) {
    const titled = splitTitled(name, handles, recognise);
    if (titled && !best) best = { ...titled, texts: [piece], count: countConfirmed(titled.name, handles) };
    if (!recognise.isPersonName(name)) continue;
    const count = countConfirmed(name, handles);
    if (count === 0 || count <= (best?.count ?? 0)) continue;
    const next = names[index + 1];
    const whole = `${name} ${next?.name ?? ''}`;
    const goesOn = next && isBroken(name, next.name, handles) && recognise.isPersonName(whole);
    best = goesOn
      ? { name: whole, texts: [piece, next.piece], count: countConfirmed(whole, handles) }
      : { name, texts: [piece], count };
  }
  if (!best) return undefined;
  const { name, texts, title } = best;
  return { name: recognise.withoutDocumentTitle(name), texts, ...(title && { title }) };
}

/** "Ana Obi Backend Engineer": the name goes as far as the addresses confirm it. */
function splitTitled(
  text: string,
  handles: string[],
  { isPersonName, rateTitle }: Recognisers,
): { name: string; title: string } | undefined {
  const words = text.split(' ');
  if (words.length > 9 || rateTitle(text) < 2) return undefined;
  for (const count of [5, 4, 3, 2]) {
    const [name, title] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const isName = isPersonName(name) && countConfirmed(words[count - 1] ?? '', handles) > 0;
    if (title && isName && rateTitle(title) >= 2) return { name, title };
  }
  return undefined;
}

/** A name in a narrow box goes on in the next line, which an address confirms as well. */
function isBroken(first: string, second: string, handles: string[]): boolean {
  return first.split(' ').length + second.split(' ').length <= 5 && countConfirmed(second, handles) > 0;
}

/** How many letters of a name's words stand in one of the addresses; single words of few letters prove nothing. */
function countConfirmed(name: string, handles: string[]): number {
  const words = name
    .split(/[\s-]+/)
    .map(fold)
    .filter((word) => word.length >= 3);
  const counts = handles.map((handle) =>
    words.filter((word) => handle.includes(word)).reduce((sum, word) => sum + word.length, 0),
  );
  return Math.max(0, ...counts);
}

/** "Personal information Ana Obi": a heading beside the name is no part of it. */
function withoutLabels(piece: string, { isPersonName, readHeading, withoutLabel }: Recognisers): string {
  const bare = withoutLabel(piece);
  const words = bare.split(' ');
  for (let count = Math.min(3, words.length - 1); count >= 1; count--) {
    const kind = readHeading(words.slice(0, count).join(' '));
    const rest = words.slice(count).join(' ');
    if ((kind === 'contact' || kind === 'summary') && isPersonName(rest)) return rest;
  }
  return bare;
}

function fold(text: string): string {
  return foldAccents(text.replaceAll('ı', 'i').toLowerCase()).replace(/[^\p{L}]/gu, '');
}
