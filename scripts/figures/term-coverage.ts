/**
 * npm run term-coverage: lists what well-known catalogues of technologies hold that matters to backend
 * engineers and is absent from `rules/terms/`. An entry that several catalogues know comes first.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { terms } from '../../rules/terms/index.ts';

const folder = resolve(
  process.env.GAPLIGHT_SHARED ?? resolve(import.meta.dirname, '../../../shared'),
  'vocabularies',
);

interface Entry {
  name: string;
  spellings: string[];
  /** Whether a backend engineer would list it as a skill, as far as the catalogue can tell. */
  relevant: boolean;
}

interface Catalogue {
  id: string;
  entries: Entry[];
}

const devTags =
  'database nosql sql language testing container kubernetes monitoring server orm ci cloud jvm devops'.split(
    ' ',
  );
const specfyTypes =
  'db queue language ci etl orm runtime iac storage monitoring framework test auth package_manager builder'.split(
    ' ',
  );

function readCatalogue<T>(id: string, read: (item: T) => Entry): Catalogue {
  const items = JSON.parse(readFileSync(resolve(folder, `${id}.json`), 'utf8')) as T[];
  return { id, entries: items.map(read) };
}

function readCatalogues(): Catalogue[] {
  return [
    readCatalogue<{ name: string; type: string; aliases: string[] }>('linguist-languages', (item) => ({
      name: item.name,
      spellings: [item.name, ...item.aliases],
      relevant: item.type === 'programming',
    })),
    readCatalogue<{ name: string; altnames: string[]; tags: string[] }>('devicon', (item) => ({
      name: item.name,
      spellings: [item.name, ...item.altnames],
      relevant: item.tags.some((tag) => devTags.includes(tag)),
    })),
    readCatalogue<{ name: string; project: string | null }>('cncf-landscape', (item) => ({
      name: item.name,
      spellings: [item.name],
      relevant: item.project === 'graduated' || item.project === 'incubating',
    })),
    readCatalogue<{ name: string; key: string; type: string }>('specfy-techs', (item) => ({
      name: item.name,
      spellings: [item.name, item.key],
      relevant: specfyTypes.includes(item.type) || /^(?:aws|gcp|azure)\./.test(item.key),
    })),
    readCatalogue<{ title: string; slug: string }>('simple-icons', (item) => ({
      name: item.title,
      spellings: [item.title, item.slug],
      relevant: false, // it names brands of every kind and does not say which
    })),
  ];
}

/** The letters and digits of a name, so that "Node.js", "NodeJS" and "node-js" are one. */
function squash(name: string): string {
  return name
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/\+/g, 'plus')
    .replace(/#/g, 'sharp')
    .replace(/^\.net/, 'dotnet')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The keys by which a name is found: as it is, and without its maker. */
function keysOf(name: string): string[] {
  const short = name.replace(
    /^(?:apache|amazon|aws|azure|google cloud|google|gcp|microsoft|hashicorp|eclipse)\W+/i,
    '',
  );
  return [squash(name), squash(short), squash(short.replace(/\.?js$/i, ''))].filter((key) => key !== '');
}

if (!existsSync(folder)) {
  console.error(`Expected the catalogues in ${folder}, but there is no such folder.`);
  process.exit(1);
}

const known = new Set(terms.flatMap((term) => [term.label, ...(term.aliases ?? [])].flatMap(keysOf)));
const catalogues = readCatalogues();
const keysByCatalogue = catalogues.map(({ id, entries }) => ({
  id,
  keys: new Set(entries.flatMap((entry) => entry.spellings.flatMap(keysOf))),
}));

for (const { id, entries } of catalogues) {
  const relevant = entries
    .filter((entry) => entry.relevant)
    .map((entry) => {
      const keys = entry.spellings.flatMap(keysOf);
      const elsewhere = keysByCatalogue.filter(
        (other) => other.id !== id && keys.some((key) => other.keys.has(key)),
      );
      return { name: entry.name, elsewhere: elsewhere.length, here: keys.some((key) => known.has(key)) };
    })
    // A language that no other catalogue knows is hardly ever asked for.
    .filter(({ elsewhere }) => id !== 'linguist-languages' || elsewhere > 0);
  if (relevant.length === 0) continue;
  const absent = relevant.filter(({ here }) => !here).sort((a, b) => b.elsewhere - a.elsewhere);
  console.log(`\n${id}: ${relevant.length - absent.length} of ${relevant.length} relevant entries are known`);
  for (const count of new Set(absent.map(({ elsewhere }) => elsewhere))) {
    const names = absent.filter(({ elsewhere }) => elsewhere === count).map(({ name }) => name);
    console.log(`  also in ${count} other catalogues: ${names.join(', ')}`);
  }
}
