import type { Expression } from '../../text/expression.ts';

/** What a section holds. `contact` stands above the first heading; `unknown` has a heading that we do not know. */
export type SectionKind =
  | 'contact'
  | 'summary'
  | 'work'
  | 'projects'
  | 'open-source'
  | 'skills'
  | 'education'
  | 'publications'
  | 'certificates'
  | 'awards'
  | 'languages'
  | 'volunteer'
  | 'interests'
  | 'references'
  | 'unplaced'
  | 'unknown';

/** How the sections of one kind are headed, in small letters, with "and" for "&" and without punctuation. */
export interface HeadingWords {
  kind: SectionKind;
  names: string[];
  /** Headings that are put together of parts. */
  shapes?: Expression;
}

/** Tells the headings of sections. */
export interface HeadingRecogniser {
  /** The kind of section that a heading names; `undefined` when it is none that we know. */
  readHeading(text: string): SectionKind | undefined;
}

/** Makes the recogniser of headings; of several kinds that fit, the first counts. */
export function createHeadingRecogniser(headings: HeadingWords[]): HeadingRecogniser {
  const kinds = headings.map(({ kind, names, shapes }) => ({
    kind,
    names: new Set(names),
    shape: shapes?.pattern,
  }));
  return {
    readHeading(text) {
      if (text.length > 60) return undefined;
      const name = fold(text);
      return kinds.find(({ names, shape }) => names.has(name) || shape?.test(name))?.kind;
    },
  };
}

function fold(text: string): string {
  const letters = /^(?:\p{L} ){3,}\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text;
  return letters
    .toLowerCase()
    .replace(/&|\+|\s\/\s|\//g, ' and ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/\s+/g, ' ');
}
