import { describe, expect, it } from 'vitest';
import { importResumeFile } from '../../../lib/import/import-file.ts';
import { knowledge } from '../knowledge.ts';
import { outline } from '../outline.ts';

const file = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset238 Arial CE;}}
{\stylesheet{\s1 heading 1;}}{\info{\title Concealed}}{\*\generator Concealed}
\pard\b\fs36 Ana Obi\b0\fs22\par
ana@obi.example | {\field{\*\fldinst{HYPERLINK "https://github.com/anaobi"}}{\fldrslt GitHub}}\par
\pard\par\b EXPERIENCE\b0\par
\b Quill\b0\tab Mar 2021 \endash  Present\par
Lead Engineer\par
{\listtext\'95\tab}Cut p99 to 90 ms \{half\}.\par
{\listtext\'95\tab}Ran Kafka in {\f1 \'a3\'f3d\'9f} and \u321\'3f\'f3d\u378 ?.\par
{\v concealed text}{\pict 0102}\pard\par\b SKILLS\b0\par
\trowd\pard\intbl Languages\cell Go, Java\cell\row
\trowd\pard\intbl Queues\cell Kafka, NATS\cell\row
}`;

describe('An RTF file', () => {
  it('is read with its lists, tables, links, code pages and Unicode', async () => {
    const bytes = Uint8Array.from(file, (letter) => letter.charCodeAt(0));
    const { resume, findings } = await importResumeFile('cv.rtf', bytes, knowledge);
    expect(resume.basics).toMatchObject({
      name: 'Ana Obi',
      email: 'ana@obi.example',
      profiles: [{ network: 'GitHub' }],
    });
    expect(outline(resume)).toEqual([
      'Lead Engineer | Quill | 2021-03..',
      '• Cut p99 to 90 ms {half}.',
      '• Ran Kafka in Łódź and Łódź.',
      'skills Languages: Go, Java',
      'skills Queues: Kafka, NATS',
    ]);
    expect(findings).toMatchObject([{ kind: 'hidden-text', text: 'concealed text' }]);
    expect(JSON.stringify(resume)).not.toMatch(/concealed|0102/i);
  });
});
