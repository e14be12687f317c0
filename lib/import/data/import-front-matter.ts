import { parse } from 'yaml';
import { isNestedTooDeep } from '../../text/parse-json.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { ResumeReading } from '../imported-resume.ts';
import { splitFrontMatter } from '../lines/front-matter.ts';
import { importText } from '../sections/read-sections.ts';
import { importValue } from './import-json.ts';
import { readBasics } from './read-basics.ts';
import { createValueReader } from './read-values.ts';
import { createClaims, type DataRecord, isRecord } from './record-fields.ts';

/**
 * Reads Markdown whose top says in YAML or TOML who it is about. What the text says itself counts first; what else
 * stands at the top is about the page, and is no text of the resume.
 */
export function importFrontMatter(text: string, knowledge: ImportKnowledge): ResumeReading {
  const split = splitFrontMatter(text);
  const matter = split && parseMatter(split.matter, split.format);
  if (!split || !isRecord(matter)) return importText(text, knowledge);
  const data = importValue(matter, knowledge);
  if (split.body.trim() === '' && data) return data;
  const read = importText(split.body, knowledge);
  const { resume } = read;
  const others = Object.entries(data?.resume ?? {});
  for (const [list, items] of others) {
    const own: unknown = resume[list as 'work'];
    if (list !== 'meta' && Array.isArray(items) && Array.isArray(own) && own.length === 0) own.push(...items);
  }
  const found = readPerson(matter, knowledge);
  const { basics } = resume;
  const known = new Set(basics.profiles.map(({ url }) => url));
  const profiles = [...basics.profiles, ...found.profiles.filter(({ url }) => !known.has(url))];
  resume.basics = { ...found, ...basics, profiles };
  const filled = (path: (string | number)[]): boolean =>
    path[0] === 'basics' && found[path[1] as 'name'] !== undefined;
  return { ...read, flags: read.flags.filter(({ path }) => !filled(path)) };
}

/** "author" is who wrote the page; its title is the one of the page, unless it names a person. */
function readPerson(matter: DataRecord, knowledge: ImportKnowledge): ReturnType<typeof readBasics> {
  const { recognise, dataKeys: keys } = knowledge;
  const { title, description, ...others } = matter;
  const author = isRecord(matter.author) ? matter.author : { name: matter.author };
  const titled = typeof title === 'string' ? recognise.withoutDocumentTitle(title) : '';
  const isName = titled.includes(' ') && recognise.isPersonName(titled);
  const isRole = !isName && recognise.rateTitle(titled) >= 2;
  const contacts = [others, author, ...(isName ? [{ name: titled }] : isRole ? [{ label: titled }] : [])];
  return readBasics(contacts, { keys, values: createValueReader(keys), claims: createClaims() }, recognise);
}

function parseMatter(text: string, format: 'yaml' | 'toml'): unknown {
  if (format === 'toml') return parseToml(text);
  if (isNestedTooDeep(text)) return {};
  try {
    return parse(text, { logLevel: 'error' });
  } catch {
    return {};
  }
}

/** Texts by their keys: what pages say of themselves in TOML is hardly more. */
function parseToml(text: string): DataRecord {
  const pairs = text.split('\n').flatMap((line) => {
    const [, key, value] = /^([\w-]{1,60})\s*=\s*"([^"]*)"\s*$/.exec(line) ?? [];
    return key ? [[key, value]] : [];
  });
  return Object.fromEntries(pairs);
}
