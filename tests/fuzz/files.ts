import { exportJson } from '../../lib/export/export-json.ts';
import { exportMarkdown } from '../../lib/export/export-markdown.ts';
import { exportText } from '../../lib/export/export-text.ts';
import { openZip } from '../../lib/import/docx/zip-file.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { docxLayouts } from '../../scripts/figures/resume-docx.ts';
import { packZip } from '../import/docx/pack-zip.ts';
import { writeLines, writePdf } from '../import/pdf/write-pdf.ts';

const body = 'word/document.xml';

const yaml = `cv:
  name: Mara Lind
  location: Gothenburg, Sweden
  social_networks:
    - network: GitHub
      username: maralind
  sections:
    profile:
      - Backend engineer who likes **boring** systems.
    experience:
      - company: Ostrand Freight
        position: Lead Engineer, Billing
        start_date: 2021-03
        end_date: present
        highlights:
          - Own the [ledger](https://ledger.example) service
    education:
      - institution: Calder College
        area: Physics
        degree: BSc
        start_date: 2011-09
        end_date: 2014-06
    skills:
      - label: Languages
        details: Go, Java
    what_drives_me:
      - Quiet pagers.
`;

/** A PDF file of these lines, over as many pages as they need. */
export function printPdf(lines: string[]): Uint8Array {
  const pages: string[][] = [[]];
  for (const line of lines) {
    if ((pages.at(-1) ?? []).length === 50) pages.push([]);
    pages.at(-1)?.push(line.replace(/[^\x20-\x7E•–]/g, ' '));
  }
  return writePdf(pages.map((page) => writeLines(page)));
}

/** Valid resumes in each format, made in memory, and ways to make more. */
export async function resumeFiles() {
  const word = await Promise.all(Object.values(docxLayouts).map((layOut) => layOut(sampleResume)));
  const parts = word.map(unpack);
  const [first] = parts;
  return {
    word,
    /** The texts of the Word files, as XML. */
    wordParts: parts.map((files) => new TextDecoder().decode(files.get(body))),
    /** A Word file with this text. */
    packWord: (xml: string) => packZip(new Map(first).set(body, new TextEncoder().encode(xml))),
    pdf: [printPdf(exportText(sampleResume).split('\n'))],
    printPdf,
    texts: [exportText(sampleResume), exportMarkdown(sampleResume), exportJson(sampleResume), yaml],
  };
}

function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const zip = openZip(bytes);
  const files = new Map<string, Uint8Array>();
  for (const name of zip.names.filter((each) => /\.(?:xml|rels)$/.test(each)))
    files.set(name, zip.read(name));
  return files;
}
