import { describe, expect, it } from 'vitest';
import { type ImportedFile, importResumeFile } from '../../../lib/import/import-file.ts';
import { knowledge } from '../knowledge.ts';
import { outline } from '../outline.ts';
import { showLines, writeRawPdf } from './write-raw-pdf.ts';

const headings = [
  showLines(['# Experience'], { y: 694 }),
  showLines(['# Education'], { y: 572 }),
  showLines(['# Skills'], { y: 532 }),
].join('\n');
const utf16 = (text: string): string =>
  `<FEFF${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;
const field = (name: string, rest: string): string => `/Subtype /Widget /T (${name}) /F 4 ${rest}`;
const filled = [
  field('name', `/FT /Tx /V ${utf16('Łukasz Źrebiec')} /DA (/HeBo 16 Tf 0 g) /Rect [50 740 500 762]`),
  field('contact', '/FT /Tx /V (lukasz@zrebiec.example | Leeds) /Rect [50 720 500 736]'),
  field(
    'job',
    '/FT /Tx /Ff 1 /V (Backend Engineer, Ostrand Freight, Mar 2018 - May 2021) /Rect [50 672 500 688]',
  ),
  field(
    'done',
    '/FT /Tx /Ff 4096 /V (- Cut the time of a full reindex from four days to six hours by reading the event log in parallel and writing in batches\\r- Own the ledger service) /Rect [50 600 500 668]',
  ),
  field(
    'school',
    '/FT /Ch /Ff 131072 /V (two) /Opt [[(one) (Lund University, 2012)] [(two) (University of Tartu, 2014)]] /Rect [50 550 500 566]',
  ),
  field('skills', '/FT /Ch /Ff 2097152 /I [0 2] /Opt [(Go) (Perl) (Redis)] /Rect [50 470 300 526]'),
];

async function importForm(notes: string[], more = ''): Promise<ImportedFile> {
  const fields = notes.map((_, index) => `${100 + index} 0 R`).join(' ');
  const catalog = `/AcroForm << /Fields [${fields}] /DR << /Font << /Helv 3 0 R /HeBo 4 0 R >> >> /DA (/Helv 10 Tf 0 g) ${more} >>`;
  return importResumeFile('resume.pdf', writeRawPdf({ content: headings, catalog, notes }), knowledge);
}

describe('A filled form', () => {
  it.each([
    ['without pictures of its fields', ''],
    ['whose fields a viewer draws anew', '/NeedAppearances true'],
  ])('%s is read where its fields stand', async (_, more) => {
    const { resume, findings } = await importForm(filled, more);
    expect(resume.basics).toMatchObject({ name: 'Łukasz Źrebiec', email: 'lukasz@zrebiec.example' });
    expect(outline(resume)).toEqual([
      'Backend Engineer | Ostrand Freight | 2018-03..2021-05',
      '• Cut the time of a full reindex from four days to six hours by reading the event log in parallel and writing in batches',
      '• Own the ledger service',
      expect.stringContaining('University of Tartu'),
      expect.stringMatching(/Go.*Redis/),
    ]);
    expect(JSON.stringify(resume)).not.toContain('Perl');
    expect(findings).toEqual([]);
  });

  it.each([
    ['hidden', '/FT /Tx /V (Terraform) /Rect [50 440 500 456] /F 2'],
    ['not to be viewed', '/FT /Tx /V (Terraform) /Rect [50 440 500 456] /F 32'],
    ['a password', '/FT /Tx /Ff 8192 /V (Terraform) /Rect [50 440 500 456] /F 4'],
    ['a button', '/FT /Btn /Ff 65536 /MK << /CA (Terraform) >> /Rect [50 440 500 456] /F 4'],
  ])('keeps a field out that is %s', async (_, rest) => {
    const { parserText, findings } = await importForm([...filled, `/Subtype /Widget /T (more) ${rest}`]);
    expect(parserText).not.toContain('Terraform');
    expect(findings).toEqual([]);
  });
});

describe('A note on a page', () => {
  const note = (subtype: string, rest: string): string => `/Subtype /${subtype} /F 4 ${rest}`;

  it('that is typed on the page is read where it stands', async () => {
    const notes = [
      note(
        'FreeText',
        '/Contents (Mara Lind\\rmara@lind.example) /Rect [50 720 300 760] /DA (0 0 1 rg /Helv 12 Tf)',
      ),
      note(
        'FreeText',
        '/Contents (Backend Engineer, Ostrand Freight, Mar 2018 - May 2021) /Rect [50 660 500 688] /DA (/Helv 10 Tf)',
      ),
    ];
    const { resume } = await importResumeFile(
      'resume.pdf',
      writeRawPdf({ content: showLines(['# Experience'], { y: 694 }), notes }),
      knowledge,
    );
    expect(resume.basics).toMatchObject({ name: 'Mara Lind', email: 'mara@lind.example' });
    expect(outline(resume)).toEqual(['Backend Engineer | Ostrand Freight | 2018-03..2021-05']);
  });

  it.each(['Text', 'Popup', 'FileAttachment'])(
    'that opens when it is pressed is not read: %s',
    async (subtype) => {
      const content = showLines(['# Mara Lind', 'mara@lind.example', '', '# Skills', 'Go, Java']);
      const notes = [note(subtype, '/Contents (Please check the dates) /Rect [300 600 320 620]')];
      const { parserText } = await importResumeFile('resume.pdf', writeRawPdf({ content, notes }), knowledge);
      expect(parserText).not.toContain('dates');
    },
  );

  it('on a turned page stands as it is seen', async () => {
    const notes = [
      note('FreeText', '/Rotate 90 /Contents (mara@lind.example) /Rect [80 50 96 500] /DA (/Helv 10 Tf)'),
    ];
    const content = `q 0 1 -1 0 612 0 cm ${showLines(['# Mara Lind', '', '', '# Skills', 'Go, Java'], { y: 550 })} Q`;
    const page = '/Rotate 90';
    const { resume } = await importResumeFile('resume.pdf', writeRawPdf({ content, notes, page }), knowledge);
    expect(resume.basics).toMatchObject({ name: 'Mara Lind', email: 'mara@lind.example' });
  });
});
