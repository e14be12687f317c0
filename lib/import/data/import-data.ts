import { parseResume, type Resume } from '../../resume/resume.ts';
import { isScriptAddress } from '../../resume/script-addresses.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { Flag, ResumeReading } from '../imported-resume.ts';
import { findSections } from './find-sections.ts';
import { listUnread } from './list-unread.ts';
import { joinLists, readLoose } from './loose-sections.ts';
import { readBasics } from './read-basics.ts';
import { readItems } from './read-items.ts';
import { createValueReader } from './read-values.ts';
import { createClaims } from './record-fields.ts';
import { createItemShaper } from './shape-item.ts';

/**
 * Reads a resume from the value of a data file of any program: it is found by its shape, and its fields by the names
 * that programs give them. What is switched off, and what fits nowhere, is kept as unplaced text. Returns `undefined`
 * where nothing in it is understood.
 */
export function importData(value: unknown, knowledge: ImportKnowledge): ResumeReading | undefined {
  const { recognise, dataKeys: keys } = knowledge;
  const claims = createClaims();
  const values = createValueReader(keys);
  const shape = createItemShaper({ keys, values, claims }, recognise);
  const parts = findSections(value, keys, recognise, claims);
  const read = parts.sections.map((section) => readItems(section, { keys, values, shape, claims }));
  const placed = read.flatMap((section) => section.placed);
  const { resume: rest, unknown } = readLoose(
    read.flatMap(({ loose }) => loose ?? []),
    knowledge,
  );
  const basics = readBasics(parts.contacts, { keys, values, claims }, recognise);
  if (rest.basics.summary) basics.summary = [basics.summary, rest.basics.summary].filter(Boolean).join('\n');
  if (placed.length === 0 && !saysSomething(rest) && !isPerson(basics)) return undefined;
  const resume = parseResume({ ...joinLists(placed, rest), basics: withoutScripts(basics) });
  const hidden = read.flatMap((section) => section.hidden);
  const unplaced = [
    ...unknown,
    ...rest.meta.unplaced,
    ...hidden.filter(Boolean).map((text) => `Hidden in the file: ${text}`),
    ...listUnread(value, { claims, resume, keys }),
  ];
  resume.meta.unplaced.push(...unplaced);
  return { resume, flags: toFlags(unplaced.length, parts.others) };
}

function toFlags(unplaced: number, others: number): Flag[] {
  const flags: Flag[] = [];
  if (others > 0)
    flags.push({ path: [], why: `This file holds ${others + 1} resumes; only the longest was read.` });
  if (unplaced > 0)
    flags.push({
      path: ['meta', 'unplaced'],
      why: 'Some fields are not part of JSON Resume; they are kept as “Not placed”.',
    });
  return flags;
}

function saysSomething({ basics, meta, ...lists }: Resume): boolean {
  return basics.summary !== undefined || Object.values(lists).some((list) => list.length > 0);
}

/** A name alone can be that of anything. */
function isPerson({ name, email, phone, ...others }: Resume['basics']): boolean {
  const { label, location, profiles } = others;
  return Boolean(email || phone || (name && (label || location || profiles.length > 0)));
}

function withoutScripts(basics: Resume['basics']): Resume['basics'] {
  return {
    ...basics,
    profiles: basics.profiles.filter(({ url, network }) => network || !isScriptAddress('url', url)),
  };
}
