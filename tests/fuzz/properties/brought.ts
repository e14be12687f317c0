import { bringFile, bringText } from '../../import/posting/bring.ts';
import { assertSame, orSentence } from '../expectations.ts';
import { resumeFiles } from '../files.ts';
import { defineFuzz } from '../fuzz.ts';
import { mutatedBytes, mutatedText } from '../mutations.ts';
import { anyText } from '../texts.ts';
import { assertPosting } from './postings.ts';

const { word, pdf } = await resumeFiles();
const encoder = new TextEncoder();

const mail = [
  'From: ines@norrland.example',
  'Subject: =?utf-8?Q?Backend_Engineer,_Ume=C3=A5?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="x"',
  '',
  '--x',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  'V2UgbW92ZSB0aW1iZXIgYnkgcmFpbC4=',
  '--x',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>We move timber by rail, and each train is planned by a service of ours.</p><ul><li>Five years of Go</li></ul>',
  '--x--',
].join('\r\n');

async function check(bring: () => ReturnType<typeof bringText>): Promise<void> {
  const brought = await orSentence(bring);
  if (!brought) return;
  assertPosting(brought.posting);
  assertSame(brought, await orSentence(bring));
}

/** Postings that the user brings: what any file holds is a posting or one sentence. */
export const brought = [
  defineFuzz('a posting from any pasted text', 60, anyText, (text) => check(() => bringText(text))),
  defineFuzz('a posting from a mail, damaged', 60, mutatedText([mail]), (text) =>
    check(() => bringFile('offer.eml', encoder.encode(text))),
  ),
  defineFuzz('a posting from a web page of any text', 60, anyText, (text) =>
    check(() => bringFile('job.html', encoder.encode(`<html><h1>Engineer</h1><p>${text}`))),
  ),
  defineFuzz('a posting from a PDF file, damaged', 25, mutatedBytes(pdf), (bytes) =>
    check(() => bringFile('job.pdf', bytes)),
  ),
  defineFuzz('a posting from a Word file, damaged', 25, mutatedBytes(word), (bytes) =>
    check(() => bringFile('job.docx', bytes)),
  ),
];
