import { isKnownTown, isPlace, splitPlace } from '../recognise/places.ts';
import { isCompanyName, rateTitle } from '../recognise/titles.ts';
import type { Entry } from './entries.ts';

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

/** How somebody is employed, which is neither title nor employer. */
const CONTRACT =
  /^(?:full[- ]time|part[- ]time|contract|freelance|self-employed|permanent|temporary|seasonal|fixed[- ]term|hybrid|on-?site|remote)$/i;
const SEPARATOR = /\s+[|·•∙@]\s*|\s*[|·•∙]\s+|\s+(?:–|—|-|:)\s+|\s+@\s+|(?<=[\p{L})]):\s+/u;

/** Tells position, employer and place apart in the heading of a role, whatever their order and separators. */
export function readRoleNames(names: Entry['names']): RoleNames {
  const role: RoleNames = { rest: [], guessed: false };
  const left: { text: string; rating: number }[] = [];
  for (const { text } of names) {
    for (const piece of splitPieces(takeUrl(text, role))) {
      if (isPlace(piece) && !role.location) role.location = piece;
      else if (CONTRACT.test(piece)) role.rest.push(piece);
      else if (piece) left.push({ text: piece, rating: rateTitle(piece) });
    }
  }
  chooseNames(left, role);
  splitFirm(role);
  return role;
}

/** "Quill, Germany" beside a title: no town that we know, so a firm and where it is. */
function splitFirm(role: RoleNames): void {
  if (role.name || !role.location || isKnownTown(role.location)) return;
  const [name, ...place] = role.location.split(/,\s*/);
  if (!name || place.length === 0) return;
  role.name = name;
  role.location = place.join(', ');
}

function takeUrl(text: string, role: RoleNames): string {
  const match = /\s*\(?(https?:\/\/[^\s)]+|www\.[^\s)]+)\)?/.exec(text);
  if (!match?.[1] || role.url) return text;
  role.url = match[1].startsWith('http') ? match[1] : `https://${match[1]}`;
  return text.replace(match[0], ' ').trim();
}

function splitPieces(text: string): string[] {
  const at = /^(.{1,120}?)\s+(?:at|bei|chez|en)\s+(\p{Lu}.*)$/u.exec(text);
  const pieces = at?.[1] && at[2] && rateTitle(at[1]) >= 2 ? [at[1], at[2]] : text.split(SEPARATOR);
  return pieces.flatMap((piece) => {
    const bare = piece?.replace(/^[\s,;|·()]{1,20}(?=[^()]*$)|[\s,;|·]+$/g, '').trim() ?? '';
    if (!bare || isPlace(bare)) return bare ? [bare] : [];
    const bracket = /^(.{1,200}?)\s*\(([^()]+)\)$/.exec(bare);
    if (bracket?.[1] && bracket[2] && isPlace(bracket[2])) return [bracket[1], bracket[2]];
    const split = splitPlace(bare);
    return split?.rest ? [split.rest, split.place] : [bare];
  });
}

function chooseNames(left: { text: string; rating: number }[], role: RoleNames): void {
  const isAlone = left.length === 1 || left.every(({ rating }) => rating === 0);
  const pieces = left.flatMap((piece) => (isAlone ? splitCommas(piece) : [piece]));
  const best = Math.max(0, ...pieces.map(({ rating }) => rating));
  const titleAt = best > 0 ? pieces.findIndex(({ rating }) => rating === best) : -1;
  const others = pieces.filter((_, index) => index !== titleAt);
  const title = pieces[titleAt];
  if (title && !(best === 1 && others.length === 0 && isCompanyName(title.text))) {
    role.position = title.text;
    const company = others.find(({ text }) => isCompanyName(text)) ?? others[0];
    if (company) role.name = company.text;
    role.rest.push(...others.filter((other) => other !== company).map(({ text }) => text));
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
  role.rest.push(...rest.map(({ text }) => text));
  role.guessed = position !== undefined;
}

/** "Quill, Senior Engineer": a comma parts employer and title where nothing else does. */
function splitCommas({ text, rating }: { text: string; rating: number }): { text: string; rating: number }[] {
  const parts = text.split(/,\s+(?=\S)(?![^(]*\))/);
  const rated = parts.map((part) => ({ text: part, rating: rateTitle(part) }));
  const titles = rated.filter((part) => part.rating >= 2);
  if (
    parts.length < 2 ||
    titles.length !== 1 ||
    /^(?:inc|llc|ltd|gmbh|corp|co)\.?$/i.test(parts.at(-1) ?? '')
  )
    return [{ text, rating }];
  const titleAt = rated.findIndex(({ rating: each }) => each >= 2);
  // A title can go on after a comma, "Engineer, Payments"; what ends like a firm's name is one.
  const cut = titleAt > 0 ? titleAt : isCompanyName(parts.at(-1) ?? '') ? parts.length - 1 : 1;
  const [first, second] = [parts.slice(0, cut).join(', '), parts.slice(cut).join(', ')];
  return [first, second].map((part) => ({ text: part, rating: rateTitle(part) }));
}
