import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importResumeFile } from '../../../lib/import/import-file.ts';
import { knowledge } from '../knowledge.ts';
import { outline } from '../outline.ts';

const styles = `<style:style style:name="Strong"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="H" style:parent-style-name="Strong"><style:text-properties fo:font-size="14pt"/></style:style>
<style:style style:name="Off"><style:text-properties text:display="none"/></style:style>`;
const body = `<text:p text:style-name="H">Ana Obi</text:p><text:p/>
<text:p text:style-name="H">Experience</text:p>
<text:p><text:span text:style-name="Strong">Quill</text:span><text:tab/>Mar 2021 – Present</text:p><text:p>Lead Engineer</text:p>
<text:list><text:list-item><text:p>Cut p99<text:s/>to 90 ms.</text:p></text:list-item><text:list-item><text:p>Ran Kafka.<text:span text:style-name="Off">concealed</text:span></text:p></text:list-item></text:list>
<text:p><office:annotation><text:p>A reviewer</text:p></office:annotation></text:p>
<text:p text:style-name="H">Skills</text:p>
<table:table><table:table-row><table:table-cell><text:p>Languages</text:p></table:table-cell><table:table-cell><text:p>Go, Java</text:p></table:table-cell></table:table-row></table:table>
<text:p><draw:frame><draw:text-box><text:p>Queues: Kafka, NATS</text:p></draw:text-box></draw:frame></text:p>`;
const header = '<style:header><text:p>ana@obi.example</text:p></style:header>';
const content = (inside: string) => `<office:document-content>${inside}</office:document-content>`;
const text = `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`;

const packed = zipSync({
  mimetype: strToU8('application/vnd.oasis.opendocument.text'),
  'content.xml': strToU8(content(text)),
  'styles.xml': strToU8(content(`<office:master-styles>${header}</office:master-styles>`)),
});
const flat = `<?xml version="1.0"?><office:document>${header}${text}</office:document>`;

describe('An OpenDocument text', () => {
  it.each([
    ['packed', packed],
    ['as one XML file', strToU8(flat)],
  ])('is read with its styles, lists, tables, boxes and the head of its pages: %s', async (_, bytes) => {
    const { resume, findings } = await importResumeFile('cv.odt', bytes, knowledge);
    expect(resume.basics).toMatchObject({ name: 'Ana Obi', email: 'ana@obi.example' });
    expect(outline(resume)).toEqual([
      'Lead Engineer | Quill | 2021-03..',
      '• Cut p99 to 90 ms.',
      '• Ran Kafka.',
      'skills Languages: Go, Java',
      'skills Queues: Kafka, NATS',
    ]);
    expect(findings).toMatchObject([{ kind: 'hidden-text', text: 'concealed' }]);
    expect(JSON.stringify(resume)).not.toMatch(/concealed|reviewer/);
  });

  it('under another name says so', async () => {
    const { flags } = await importResumeFile('cv.docx.pdf', packed, knowledge);
    expect(flags[0]?.why).toContain('ends in .pdf, but it is an OpenDocument file');
  });
});
