import * as z from 'zod/mini';
import { prepared } from '../../resume/prepared.ts';
import { validItems } from '../../resume/valid-items.ts';

/** A value as it is written. Anything but text and numbers counts as absent: RenderCV allows null everywhere. */
const written = z.catch(
  z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((value) => String(value).trim()),
  ),
  '',
);
/** Text without the marks of Markdown, which RenderCV allows everywhere. */
const text = z.pipe(written, z.transform(withoutMarks));
const texts = z.pipe(
  listOf(text),
  z.transform((list) => list.filter(Boolean)),
);
/** The field that the type of an entry is recognized by: its key must be present, even if it is empty. */
const key = z.union([z.string(), z.number(), z.null()]);
const title = z.pipe(key, text);
/** A title that may be a link as a whole. */
const linkedTitle = z.pipe(
  z.pipe(key, written),
  z.transform((marked) => ({
    text: withoutMarks(marked),
    link: /^\[[^\]]*\]\(([^)\s]*)\)$/.exec(marked)?.[1],
  })),
);
/** Texts under keys that RenderCV does not define; it allows them for custom templates. */
const others = z.record(z.string(), texts);

/** A start and an end, or a single `date` in any form, such as "Fall 2023". */
const dates = { start_date: text, end_date: text, date: written };
const details = { ...dates, location: text, url: text, summary: text, highlights: texts };

/** As in RenderCV, the type of an entry follows from its fields: it is the first one that fits. */
const entrySchema = z.union([
  defineEntry('experience', { company: title, position: text, ...details }),
  defineEntry('education', { institution: title, area: text, degree: text, ...details }),
  defineEntry('publication', {
    title,
    authors: texts,
    journal: text,
    doi: text,
    url: text,
    summary: text,
    ...dates,
  }),
  defineEntry('one-line', { label: title, details: text }),
  defineEntry('bullet', { bullet: title }),
  defineEntry('numbered', { number: title }),
  defineEntry('reversed', { reversed_number: title }),
  defineEntry('normal', { name: linkedTitle, ...details }),
  defineEntry('other', details),
  text,
]);

const cvShape = {
  name: text,
  headline: text,
  /** An older name of the headline. */
  label: text,
  location: text,
  email: texts,
  phone: texts,
  website: texts,
  social_networks: validItems(z.object({ network: text, username: text })),
  custom_connections: validItems(z.object({ placeholder: text, url: text })),
  sections: z.catch(z.record(z.string(), listOf(entrySchema)), {}),
};
const cvSchema = prepared(withOthers([...Object.keys(cvShape), 'photo']), z.object({ ...cvShape, others }));

/** The `cv` of a RenderCV file. Absent fields are empty texts and lists. */
export type RenderCv = z.output<typeof cvSchema>;
/** An entry of a section: its type and fields, or plain text. */
export type RenderCvEntry = z.output<typeof entrySchema>;

/**
 * Parses a RenderCV file, version 1 or 2. A field that holds a value of the wrong kind counts as absent.
 *
 * @throws Error with one plain sentence when the value has no "cv".
 */
export function parseRenderCv(value: unknown): RenderCv {
  const file = z.object({ cv: cvSchema }).safeParse(value);
  if (!file.success) throw new Error('This should be a YAML file of RenderCV, but it has no "cv".');
  return file.data.cv;
}

function defineEntry<Type extends string, Shape extends z.core.$ZodShape>(type: Type, shape: Shape) {
  return z.pipe(
    prepared(withOthers(Object.keys(shape)), z.object({ ...shape, others })),
    z.transform((entry) => ({ type, ...entry })),
  );
}

/** Collects what stands under unknown keys as `others`. */
function withOthers(known: string[]) {
  return (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const rest = Object.entries(value).filter(([name]) => !known.includes(name));
    return { ...value, others: Object.fromEntries(rest) };
  };
}

/** A list; a single item counts as a list of one. */
function listOf<Item extends z.ZodMiniType>(item: Item) {
  return prepared((value) => (Array.isArray(value) ? value : [value]), z.array(item));
}

function withoutMarks(marked: string): string {
  return marked
    .replace(/\[([^\]\n]*)\]\([^)\s]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]+)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])/g, '$1')
    .replace(/\s+/g, ' ');
}
