import { takeUrl } from '../recognise/contact-addresses.ts';
import type { TitleRating } from '../recognise/job-titles.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import type { SectionEntry } from './split-entries.ts';

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

/** A piece of the heading of a role, and how surely it is a title. */
interface RatedPiece {
  text: string;
  rating: TitleRating;
}

const SEPARATOR = /\s+[|·•∙@]\s*|\s*[|·•∙]\s+|\s+(?:–|—|-|:)\s+|\s+@\s+|(?<=[\p{L})]):\s+/u;

/** Tells position, employer and location apart in the heading of a role, whatever their order and separators. */
export function readRoleNames(names: SectionEntry['names'], recognise: Recognisers): RoleNames {
  const { isContract, isLocation, rateTitle } = recognise;
  const role: RoleNames = { rest: [], guessed: false };
  const left: RatedPiece[] = [];
  for (const { text } of names) {
    for (const piece of splitPieces(takeUrl(text, role), recognise)) {
      if (isLocation(piece) && !role.location) role.location = piece;
      else if (isContract(piece)) role.rest.push(piece);
      else if (piece) left.push({ text: piece, rating: rateTitle(piece) });
    }
  }
  chooseNames(left, role, recognise);
  splitFirm(role, recognise);
  return role;
}

/** "Quill, Germany" beside a title: no town that we know, so a firm and where it is. */
function splitFirm(role: RoleNames, { isKnownTown }: Recognisers): void {
  if (role.name || !role.location || isKnownTown(role.location)) return;
  const [name, ...location] = role.location.split(/,\s*/);
  if (!name || location.length === 0) return;
  role.name = name;
  role.location = location.join(', ');
}

function splitPieces(text: string, recognise: Recognisers): string[] {
  const { isLocation, rateTitle, splitLocation } = recognise;
  const at = /^(.{1,120}?)\s+(?:at|bei|chez|en)\s+(\p{Lu}.*)$/u.exec(text);
  const pieces = at?.[1] && at[2] && rateTitle(at[1]) >= 2 ? [at[1], at[2]] : text.split(SEPARATOR);
  return pieces.flatMap((piece) => {
    const bare = piece?.replace(/^[\s,;|·()]{1,20}(?=[^()]*$)|[\s,;|·]+$/g, '').trim() ?? '';
    if (!bare || isLocation(bare)) return bare ? [bare] : [];
    const bracket = /^(.{1,200}?)\s*\(([^()]+)\)$/.exec(bare);
    if (bracket?.[1] && bracket[2] && isLocation(bracket[2])) return [bracket[1], bracket[2]];
    const split = splitLocation(bare);
    return split?.rest ? [split.rest, split.location] : [bare];
  });
}

function chooseNames(left: RatedPiece[], role: RoleNames, recognise: Recognisers): void {
  const { isCompanyName } = recognise;
  const isAlone = left.length === 1 || left.every(({ rating }) => rating === 0);
  const pieces = left.flatMap((piece) => (isAlone ? splitCommas(piece, recognise) : [piece]));
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
function splitCommas(piece: RatedPiece, recognise: Recognisers): RatedPiece[] {
  const { isCompanyName, isLegalForm, rateTitle } = recognise;
  const parts = piece.text.split(/,\s+(?=\S)(?![^(]*\))/);
  const rated = parts.map((part) => ({ text: part, rating: rateTitle(part) }));
  const titles = rated.filter((part) => part.rating >= 2);
  if (parts.length < 2 || titles.length !== 1 || isLegalForm(parts.at(-1) ?? '')) return [piece];
  const titleAt = rated.findIndex(({ rating: each }) => each >= 2);
  // A title can go on after a comma, "Engineer, Payments"; what ends like a firm's name is one.
  const cut = titleAt > 0 ? titleAt : isCompanyName(parts.at(-1) ?? '') ? parts.length - 1 : 1;
  const [first, second] = [parts.slice(0, cut).join(', '), parts.slice(cut).join(', ')];
  return [first, second].map((text) => ({ text, rating: rateTitle(text) }));
}
