import { describe, expect, it } from 'vitest';
import { importResumeFile } from '../../../lib/import/import-file.ts';
import { knowledge } from '../knowledge.ts';
import { type RawPage, showLines, writeRawPdf } from './write-raw-pdf.ts';

const resume = showLines(['# Mara Lind', 'Gothenburg, Sweden', '', '# Skills', 'Go, Java']);
const words = 'BT /F1 10 Tf 50 640 Td (Terraform, Ansible) Tj ET';
const groups = { 20: '<< /Type /OCG /Name (Draft) >>', 21: '<< /Type /OCG /Name (Final) >>' };
/** A catalogue with two layers, of which the first is off. */
const off = '/OCProperties << /OCGs [20 0 R 21 0 R] /D << /ON [21 0 R] /OFF [20 0 R] >> >>';
const baseOff = '/OCProperties << /OCGs [20 0 R 21 0 R] /D << /BaseState /OFF /ON [21 0 R] >> >>';
const named = '/Properties << /Off 20 0 R /On 21 0 R /All 22 0 R /Not 23 0 R >>';
const members = {
  22: '<< /Type /OCMD /OCGs [20 0 R 21 0 R] /P /AllOn >>',
  23: '<< /Type /OCMD /VE [/Not 21 0 R] >>',
};
const marked = (name: string, content: string): string => `/OC /${name} BDC ${content} EMC`;
const form = (group: string): Partial<RawPage> => ({
  resources: `/XObject << /Fm 10 0 R >> ${named}`,
  objects: {
    10: {
      dictionary: `/Type /XObject /Subtype /Form /OC ${group} /BBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >>`,
      stream: words,
    },
  },
});

async function importWith(content: string, raw: Partial<RawPage>): ReturnType<typeof importResumeFile> {
  const page = { catalog: off, resources: named, ...raw, objects: { ...groups, ...members, ...raw.objects } };
  return importResumeFile(
    'resume.pdf',
    writeRawPdf({ ...page, content: `${resume}\n${content}` }),
    knowledge,
  );
}

describe('A layer of a PDF page', () => {
  it.each<[string, string, Partial<RawPage>?]>([
    ['that is switched off', marked('Off', words)],
    ['that is off as all are from the start', marked('Off', words), { catalog: baseOff }],
    ['that shows only where all of some are on', marked('All', words)],
    ['that shows only where another is off', marked('Not', words)],
    ['inside another that is off', marked('Off', marked('On', words))],
    [
      'around a part that is marked for something else',
      marked('Off', `/Span << /MCID 0 >> BDC ${words} EMC`),
    ],
    ['of a form', '/Fm Do', form('20 0 R')],
    ['of a form that shows where all of some are on', '/Fm Do', form('22 0 R')],
    [
      'of a note',
      '',
      {
        notes: [
          '/Subtype /FreeText /OC 20 0 R /Contents (Terraform, Ansible) /Rect [50 630 300 650] /DA (/F1 10 Tf)',
        ],
      },
    ],
  ])('%s is not read', async (_, content, raw = {}) => {
    const { resume, findings } = await importWith(content, raw);
    expect(JSON.stringify(resume)).not.toContain('Terraform');
    expect(findings.map(({ kind }) => kind)).not.toContain('hidden-text');
  });

  it('that is switched off is told where it holds words', async () => {
    const { findings } = await importWith(marked('Off', words), {});
    expect(findings).toMatchObject([{ kind: 'hidden-layer', page: 1, text: 'Terraform, Ansible' }]);
    expect(findings[0]?.why).toContain('switched off');
  });

  it('that is switched off and holds no words is nobody’s business', async () => {
    expect((await importWith(marked('Off', '0.5 g 0 0 600 700 re f'), {})).findings).toEqual([]);
  });

  it.each<[string, string, Partial<RawPage>?]>([
    ['that is on', marked('On', words)],
    ['that is on where all are off from the start', marked('On', words), { catalog: baseOff }],
    ['of a form that is on', '/Fm Do', form('21 0 R')],
    ['beside one that is off', `${marked('Off', '')} ${words}`],
    ['in a file that knows no layers', marked('Off', words), { catalog: '' }],
  ])('%s is read', async (_, content, raw = {}) => {
    const { resume, findings } = await importWith(content, raw);
    expect(JSON.stringify(resume)).toContain('Terraform');
    expect(findings).toEqual([]);
  });
});
