import { importData } from '../data/import-data.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { ResumeReading } from '../imported-resume.ts';
import type { LinkedInFile } from './linkedin-file.ts';
import { parseCsv, toRecords } from './parse-csv.ts';

/** Whether an archive holds LinkedIn's data export. */
export function isLinkedInExport(names: readonly string[], files: readonly LinkedInFile[]): boolean {
  return names.some((name) => files.some((file) => file.section !== 'contact' && nameOf(name) === file.name));
}

/** Reads LinkedIn's data export; `undefined` where nothing in it belongs to a resume. */
export function importLinkedInExport(
  zip: { names: readonly string[]; read(name: string): string },
  files: readonly LinkedInFile[],
  knowledge: ImportKnowledge,
): ResumeReading | undefined {
  const tables = files.flatMap((file) => {
    const name = zip.names.find((each) => nameOf(each) === file.name && /\.csv$/i.test(each));
    return name ? [{ file, rows: readRows(zip.read(name), file) }] : [];
  });
  return importTables(tables, knowledge);
}

/** Reads a single file of the export, told by its columns; `undefined` for any other text. */
export function importLinkedInCsv(
  text: string,
  files: readonly LinkedInFile[],
  knowledge: ImportKnowledge,
): ResumeReading | undefined {
  const [head = []] = parseCsv(text.slice(0, 2_000));
  const file = files
    .filter(({ columns }) => columns.every((column) => head.includes(column)))
    .find(({ columns }) => columns.length > 1 || head.length === 1);
  return file && importTables([{ file, rows: readRows(text, file) }], knowledge);
}

function importTables(
  tables: { file: LinkedInFile; rows: Record<string, string>[] }[],
  knowledge: ImportKnowledge,
): ResumeReading | undefined {
  const contact: Record<string, unknown> = {};
  const sections: Record<string, unknown[]> = {};
  for (const { file, rows } of tables) {
    // Of several addresses the first is the one in use.
    if (file.section === 'contact') Object.assign(contact, { ...pick(rows[0] ?? {}, file), ...contact });
    else sections[file.section] = [...(sections[file.section] ?? []), ...rows];
  }
  return importData(
    { ...(Object.keys(contact).length > 0 && { contact: spreadSites(contact) }), ...sections },
    knowledge,
  );
}

/** A table of addresses tells of each when it was added; only the profile itself is all about the person. */
function pick(row: Record<string, string>, { columns: [first = ''], isWhole }: LinkedInFile): object {
  return isWhole ? row : { [first]: row[first] };
}

/** "[COMPANY:https://a.example,PORTFOLIO:https://b.example]" */
function spreadSites(contact: Record<string, unknown>): Record<string, unknown> {
  const { Websites, ...others } = contact;
  const links =
    typeof Websites === 'string' ? [...Websites.matchAll(/https?:[^\s,\]]+/g)].map(([url]) => url) : [];
  return { ...others, ...(links.length > 0 && { links }) };
}

/** Some of its files begin with notes, above the names of the columns. */
function readRows(text: string, { columns }: LinkedInFile): Record<string, string>[] {
  const rows = parseCsv(text);
  const head = rows.findIndex((row) => columns.every((column) => row.includes(column)));
  return head < 0 ? [] : toRecords(rows.slice(head));
}

function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? '')
    .replace(/\.csv$/i, '')
    .replaceAll('_', ' ')
    .toLowerCase();
}
