import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createKind } from './kind.ts';
import { createRule } from './rule.ts';
import { createSite } from './site.ts';
import { createTerm } from './term.ts';
import type { CreateUnit } from './unit.ts';

const units: Record<string, CreateUnit> = {
  site: createSite,
  term: createTerm,
  rule: createRule,
  kind: createKind,
};

const USAGE = `Usage:
  npm run new -- site NAME --host HOST
  npm run new -- term NAME --category CATEGORY [--label LABEL] [--alias ALIAS ...] [--file FILE]
  npm run new -- rule NAME [--about text|resume]
  npm run new -- kind NAME`;

/**
 * Writes the files of a new unit into the project at `root`; nothing that is there is overwritten.
 *
 * @returns the paths that were written, and what to do next, one a line.
 * @throws Error with one sentence, or with the usage of the command, when it cannot.
 */
export function makeUnit(root: string, args: string[]): string[] {
  const { values, positionals } = readArguments(args);
  const [type = '', name = '', ...rest] = positionals;
  const create = Object.hasOwn(units, type) ? units[type] : undefined;
  if (!create || !name || rest.length > 0) throw new Error(USAGE);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    throw new Error(`The name should be in kebab-case, such as queue-depth, but is ${name}.`);
  const { files, changed, next } = create(root, name, values);
  for (const path of Object.keys(files))
    if (existsSync(join(root, path))) throw new Error(`${path} is already there.`);
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), contents, { flag: 'wx' });
  }
  if (changed) writeFileSync(join(root, changed.path), changed.contents);
  return [
    ...Object.keys(files).map((path) => `Wrote ${path}`),
    ...(changed ? [`Added ${name} to ${changed.path}`] : []),
    ...next.map((step, index) => `${index + 1}. ${step}`),
  ];
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        about: { type: 'string' },
        category: { type: 'string' },
        label: { type: 'string' },
        alias: { type: 'string', multiple: true },
        file: { type: 'string' },
        host: { type: 'string' },
      },
    });
  } catch {
    throw new Error(USAGE);
  }
}
