import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { namesReadAtOnce, namesToAllow } from '../../rules/site-names.ts';

const root = resolve(import.meta.dirname, '../..');

/** The pages that name the sites, each between marks that a reader does not see. */
export const pagesOfSites = ['README.md', 'PRIVACY.md'];

const lists = { 'read at once': namesReadAtOnce, 'to allow': namesToAllow };

/** A page with the sites as they are declared, wherever it names them. */
export function writeSiteNames(page: string): string {
  return Object.entries(lists).reduce(
    (text, [name, names]) =>
      text.replace(
        new RegExp(`(<!-- sites ${name} -->)[^<]*(<!-- end -->)`, 'g'),
        (_, start: string, end: string) => `${start}${names}${end}`,
      ),
    page,
  );
}

/** `npm run sites`: names the sites in the pages about Gaplight. Returns the exit code. */
export async function main(): Promise<number> {
  for (const page of pagesOfSites) {
    const file = resolve(root, page);
    writeFileSync(file, writeSiteNames(readFileSync(file, 'utf8')));
  }
  return 0;
}
