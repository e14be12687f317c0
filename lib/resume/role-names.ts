import type { Entry } from './entries.ts';
import { isPlace, splitPlace } from './places.ts';
import { isCompanyName, rateTitle } from './titles.ts';

/** What the heading of a role says. */
export interface RoleNames {
  position?: string;
  name?: string;
  location?: string;
  url?: string;
  /** Other words of the heading: a team, a kind of contract. */
  rest: string[];
  /** Nothing told the employer from the title but their order. */
  guessed: boolean;
}

const SEPARATOR = /\s+[|·•∙@]\s*|\s*[|·•∙]\s+|\s+(?:–|—|-|:)\s+|\s+@\s+|(?<=[\p{L})]):\s+/u;

/** Tells position, employer and place apart in the heading of a role, whatever their order and separators. */
export function readRoleNames(names: Entry['names']): RoleNames {
  const role: RoleNames = { rest: [], guessed: false };
  const left: { text: string; rating: number }[] = [];
  for (const { text } of names) {
    for (const piece of splitPieces(takeUrl(text, role))) {
      if (isPlace(piece) && !role.location) role.location = piece;
      else if (piece) left.push({ text: piece, rating: rateTitle(piece) });
    }
  }
  chooseNames(left, role);
  return role;
}

function takeUrl(text: string, role: RoleNames): string {
  const match = /\s*\(?(https?:\/\/[^\s)]+|www\.[^\s)]+)\)?/.exec(text);
  if (!match?.[1]) return text;
  role.url ??= match[1].startsWith('http') ? match[1] : `https://${match[1]}`;
  return text.replace(match[0], ' ').trim();
}

function splitPieces(text: string): string[] {
  const at = /^(.+?)\s+(?:at|bei|chez|en)\s+(\p{Lu}.*)$/u.exec(text);
  const pieces = at?.[1] && at[2] && rateTitle(at[1]) >= 2 ? [at[1], at[2]] : text.split(SEPARATOR);
  return pieces.flatMap((piece) => {
    const bare = piece?.replace(/^[\s,;|·()]+(?=[^()]*$)|[\s,;|·]+$/g, '').trim() ?? '';
    if (!bare || isPlace(bare)) return bare ? [bare] : [];
    const bracket = /^(.+?)\s*\(([^()]+)\)$/.exec(bare);
    if (bracket?.[1] && bracket[2] && isPlace(bracket[2])) return [bracket[1], bracket[2]];
    const split = splitPlace(bare);
    return split?.rest ? [split.rest, split.place] : [bare];
  });
}

function chooseNames(left: { text: string; rating: number }[], role: RoleNames): void {
  const pieces =
    left.length === 1 || left.every(({ rating }) => rating === 0) ? left.flatMap(splitCommas) : left;
  const best = Math.max(0, ...pieces.map(({ rating }) => rating));
  const titleAt = best > 0 ? pieces.findIndex(({ rating }) => rating === best) : -1;
  const others = pieces.filter((_, index) => index !== titleAt);
  const title = pieces[titleAt];
  if (title && !(best === 1 && others.length === 0 && isCompanyName(title.text))) {
    role.position = title.text;
    const company = others.find(({ text }) => isCompanyName(text)) ?? others[0];
    if (company) role.name = company.text;
    role.rest = others.filter((other) => other !== company).map(({ text }) => text);
    role.guessed = others.length > 0 && others.some(({ rating }) => rating === best);
    return;
  }
  const companyAt = Math.max(
    0,
    pieces.findIndex(({ text }) => isCompanyName(text)),
  );
  const [name, position, ...rest] = [
    ...pieces.slice(companyAt, companyAt + 1),
    ...pieces.filter((_, index) => index !== companyAt),
  ];
  if (name) role.name = name.text;
  if (position) role.position = position.text;
  role.rest = rest.map(({ text }) => text);
  role.guessed = position !== undefined;
}

/** "Quill, Senior Engineer": a comma parts employer and title where nothing else does. */
function splitCommas({ text, rating }: { text: string; rating: number }): { text: string; rating: number }[] {
  const parts = text.split(/,\s+(?![^(]*\))/);
  const rated = parts.map((part) => ({ text: part, rating: rateTitle(part) }));
  const titles = rated.filter((part) => part.rating >= 2);
  if (parts.length < 2 || titles.length !== 1 || /^(?:inc|llc|ltd|gmbh|corp|co)\b/i.test(parts.at(-1) ?? ''))
    return [{ text, rating }];
  const titleFirst = rated[0] === titles[0];
  const cut = titleFirst ? 1 : parts.length - 1;
  const [first, second] = [parts.slice(0, cut).join(', '), parts.slice(cut).join(', ')];
  return [first, second].map((part) => ({ text: part, rating: rateTitle(part) }));
}
