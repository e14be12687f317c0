import { resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createServer, type Plugin } from 'vite';

/** What another parser reads in a PDF file: the names of its roles, and every text that it gives back. */
export type OtherParser = (bytes: Uint8Array) => Promise<{ roles: string[]; texts: string[] }>;

/** The steps of the parser, each of which takes what the one before it gave. */
interface Steps {
  groupTextItemsIntoLines(items: object[]): unknown;
  groupLinesIntoSections(lines: unknown): unknown;
  extractResumeFromSections(sections: unknown): { workExperiences: { company: string; jobTitle: string }[] };
}

/** The store of its page, which the parser takes only empty values from, is not installed. */
const withoutStore: Plugin = {
  name: 'without-store',
  enforce: 'pre',
  resolveId: (id) => (id === '@reduxjs/toolkit' ? id : undefined),
  load: (id) =>
    id === '@reduxjs/toolkit' ? 'export const createSlice = () => ({ actions: {} });' : undefined,
};

/** Loads the parser of a checkout of OpenResume, whose first step, reading the text of the file, is done by ours. */
export async function loadOpenResume(folder: string): Promise<OtherParser> {
  const lib = resolve(folder, 'src/app/lib');
  const server = await createServer({
    configFile: false,
    root: resolve(folder),
    appType: 'custom',
    logLevel: 'silent',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { lib } },
    plugins: [withoutStore],
  });
  const load = async (file: string) =>
    (await server.ssrLoadModule(`${lib}/parse-resume-from-pdf/${file}`)) as Steps;
  const { groupTextItemsIntoLines } = await load('group-text-items-into-lines.ts');
  const { groupLinesIntoSections } = await load('group-lines-into-sections.ts');
  const { extractResumeFromSections } = await load('extract-resume-from-sections/index.ts');
  return async (bytes) => {
    const items = await readItems(bytes);
    const read = extractResumeFromSections(groupLinesIntoSections(groupTextItemsIntoLines(items)));
    const roles = read.workExperiences.flatMap((each) => [each.company, each.jobTitle]);
    return { roles, texts: listTexts(read) };
  };
}

async function readItems(bytes: Uint8Array): Promise<object[]> {
  const task = getDocument({ data: new Uint8Array(bytes), fontExtraProperties: true, verbosity: 0 });
  const document = await task.promise;
  const items: object[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    await page.getOperatorList();
    for (const item of content.items) {
      if (!('str' in item) || (!item.hasEOL && item.str.trim() === '')) continue;
      const { str: text, transform, fontName, width, height, hasEOL } = item;
      const name = (page.commonObjs.get(fontName) as { name: string }).name;
      items.push({ text, width, height, hasEOL, fontName: name, x: transform[4], y: transform[5] });
    }
  }
  await task.destroy();
  return items;
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
