import { describe, expect, it } from 'vitest';
import { importResumeFile } from '../../../lib/import/import-file.ts';
import { knowledge } from '../knowledge.ts';
import { type RawPage, showLines, writeRawPdf } from './write-raw-pdf.ts';

const resume = showLines([
  '# Mara Lind',
  'Gothenburg, Sweden',
  '',
  '# Experience',
  'Ostrand Freight, Backend Engineer',
  '2018 – 2021',
]);
/** Words at one place of the page, after other operators. */
const words = 'BT /F1 10 Tf 100 400 Td (Terraform Ansible Chef) Tj ET';
const white = `1 g ${words} 0 g`;
/** A box that the words stand in. */
const box = '90 390 200 30 re';
const rounded =
  '100 390 m 280 390 l 290 390 290 390 290 400 c 290 410 l 290 420 290 420 280 420 c 100 420 l 90 420 90 420 90 410 c 90 400 l 90 390 90 390 100 390 c h';
/** Two boxes above and below the words, as one path. */
const aboveAndBelow = '90 300 200 50 re 90 450 200 50 re';
const image = (more: string, stream: string): { dictionary: string; stream: string } => ({
  dictionary: `/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 ${more}`,
  stream,
});
const picture = {
  resources: '/XObject << /Im 10 0 R >>',
  objects: { 10: image('/ColorSpace /DeviceRGB', '\x10\x10\x40') },
};
const hugePicture = {
  resources: '/XObject << /Im 10 0 R >>',
  objects: {
    10: {
      dictionary:
        '/Type /XObject /Subtype /Image /Width 2480 /Height 3508 /BitsPerComponent 1 /ColorSpace /DeviceGray',
      stream: '\0'.repeat(310 * 3508),
    },
  },
};
const seeThrough = {
  resources: '/XObject << /Im 10 0 R >>',
  objects: {
    10: image('/ColorSpace /DeviceRGB /SMask 11 0 R', '\x10\x10\x40'),
    11: image('/ColorSpace /DeviceGray', '\0'),
  },
};
const shading = {
  resources: '/Shading << /Sh 10 0 R >> /Pattern << /P 12 0 R >> /ColorSpace << /Cs [/Pattern] >>',
  objects: {
    10: '<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 600 0] /Function 11 0 R /Extend [true true] >>',
    11: '<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0.3] /C1 [0.3 0 0] /N 1 >>',
    12: '<< /PatternType 2 /Shading 10 0 R >>',
  },
};
const form = (dictionary: string, stream: string): Partial<RawPage> => ({
  resources: '/XObject << /Fm 10 0 R >>',
  objects: {
    10: {
      dictionary: `/Type /XObject /Subtype /Form /Resources << /Font << /F1 3 0 R >> >> ${dictionary}`,
      stream,
    },
  },
});
const states = {
  resources:
    '/ExtGState << /Half << /ca 0.6 >> /Light << /ca 0.3 >> /None << /ca 0 >> /Multiply << /BM /Multiply >> >>',
};

async function importWith(content: string, raw: Partial<RawPage> = {}): ReturnType<typeof importResumeFile> {
  return importResumeFile('resume.pdf', writeRawPdf({ ...raw, content: `${resume}\n${content}` }), knowledge);
}

describe('Text that people see is not taken for hidden:', () => {
  it.each<[string, string, Partial<RawPage>?]>([
    ['white on a dark picture', `q 200 0 0 30 90 390 cm /Im Do Q ${white}`, picture],
    ['white on a picture of very many dots', `q 200 0 0 30 90 390 cm /Im Do Q ${white}`, hugePicture],
    [
      'white on a dark picture that lies in a frame',
      `q ${box} W n q 600 0 0 800 0 0 cm /Im Do Q Q ${white}`,
      picture,
    ],
    ['white on a gradient', `q ${box} W n /Sh sh Q ${white}`, shading],
    ['white on a gradient that fills the page', `/Sh sh 0 g ${resume} ${white}`, shading],
    ['white on a pattern', `/Cs cs /P scn ${box} f ${white}`, shading],
    [
      'white on the ground of a form',
      `/Fm Do ${white}`,
      form('/BBox [0 0 200 30] /Matrix [1 0 0 1 90 390]', '0 0 0.4 rg 0 0 200 30 re f'),
    ],
    [
      'white inside a form with a ground',
      '/Fm Do',
      form('/BBox [0 0 612 792]', `0 0 0.4 rg ${box} f ${white}`),
    ],
    [
      'white on the ground of a group',
      `/Fm Do ${white}`,
      form('/BBox [0 0 612 792] /Group << /S /Transparency >>', `0 0 0.4 rg ${box} f`),
    ],
    ['white on a rounded box', `0 0 0.4 rg ${rounded} f ${white}`],
    ['white on a thick line', `0 0 0.4 RG 16 w 95 403 m 250 403 l S ${white}`],
    ['white on half clear black', `/Half gs 0 g ${box} f ${white}`, states],
    ['white on light black', `/Light gs 0 g ${box} f ${white}`, states],
    ['black between two parts of one dark path', `0 g ${aboveAndBelow} f 0 g ${words}`],
    ['black that is drawn before a frame of two rings', `${words} 0.2 g 80 380 250 60 re ${box} f*`],
    [
      'black that is drawn before a picture in a frame elsewhere',
      `${words} q 90 300 200 50 re W n q 600 0 0 800 0 0 cm /Im Do Q Q`,
      picture,
    ],
    ['black under a picture with holes', `${words} q 612 0 0 792 0 0 cm /Im Do Q`, seeThrough],
    ['black under a clear box', `${words} /Light gs 1 g ${box} f`, states],
    ['black under a marker that darkens', `${words} /Multiply gs 1 1 0 rg ${box} f`, states],
    ['black with a white outline drawn first', `1 g 1 G 2 Tr 3 w ${words} 0 g 0 Tr 1 w ${words}`],
    [
      'black over its white shadow',
      `1 g BT /F1 10 Tf 101 399 Td (Terraform Ansible Chef) Tj ET 0 g ${words}`,
    ],
    ['black again over a box that hides its first copy', `${words} 0.9 g ${box} f 0 g ${words}`],
    ['white with a black outline', `1 g 0 G 2 Tr ${words}`],
    ['only outlined', `1 g 0 G 1 Tr ${words}`],
    [
      'a gradient inside its letters',
      `q BT 7 Tr /F1 10 Tf 100 400 Td (Terraform Ansible Chef) Tj ET /Sh sh Q`,
      shading,
    ],
    ['unseen over a picture of it', `q 200 0 0 30 90 390 cm /Im Do Q 3 Tr ${words} 0 Tr`, picture],
  ])('%s', async (_, content, raw) => {
    const { findings, parserText, resume } = await importWith(content, raw);
    expect(findings.filter(({ kind }) => kind === 'hidden-text')).toEqual([]);
    expect(parserText.match(/Terraform/g)).toHaveLength(1);
    expect(JSON.stringify(resume)).toContain('Terraform');
  });

  it.each<[string, string, Partial<RawPage>?]>([
    ['light dots and lines', '0.97 g BT /F1 10 Tf 100 400 Td (. . . --- ___ ***) Tj ET'],
    ['a large light quotation mark', '0.95 g BT /F1 90 Tf 100 400 Td (") Tj ET'],
    ['large light numbers behind the sections', '0.95 g BT /F2 60 Tf 100 400 Td (01) Tj ET'],
    [
      'tiny letters that only space lines',
      'BT /F1 1 Tf 100 400 Td (x) Tj ET BT /F1 1 Tf 100 380 Td (x) Tj ET',
    ],
    ['empty texts', '1 g BT /F1 10 Tf 100 400 Td ( ) Tj () Tj ET'],
  ])('%s', async (_, content, raw) => {
    expect((await importWith(content, raw)).findings).toEqual([]);
  });
});

describe('Text that nobody sees is told:', () => {
  it.each<[string, string, Partial<RawPage>?]>([
    ['white on the page', white],
    ['white beside a dark picture', `q 100 0 0 30 390 390 cm /Im Do Q ${white}`, picture],
    [
      'white on a white form',
      `/Fm Do ${white}`,
      form('/BBox [0 0 200 30] /Matrix [1 0 0 1 90 390]', '1 g 0 0 200 30 re f'),
    ],
    [
      'white where a picture is cut away',
      `q 90 300 200 50 re W n q 600 0 0 800 0 0 cm /Im Do Q Q ${white}`,
      picture,
    ],
    ['white between two parts of one dark path', `0 g ${aboveAndBelow} f ${white}`],
    ['dark blue on dark blue', `0 0 0.4 rg ${rounded} f 0 0 0.4 rg ${words}`],
    ['white on a ground that is all but clear', `/None gs 0 g ${box} f ${white}`, states],
    ['clear', `/None gs ${words}`, states],
    ['under a filled box', `${words} 1 g ${box} f`],
    ['under a picture', `${words} q 200 0 0 30 90 390 cm /Im Do Q`, picture],
    ['invisible', `3 Tr ${words}`],
    [
      'invisible on a picture with other text',
      `q 612 0 0 792 0 0 cm /Im Do Q ${resume} 3 Tr ${words}`,
      picture,
    ],
    ['only a frame for what is never painted', `q 7 Tr ${words} Q`],
    ['tiny', 'BT /F1 1 Tf 100 400 Td (Terraform Ansible Chef) Tj ET'],
    ['below the page', 'BT /F1 10 Tf 100 -40 Td (Terraform Ansible Chef) Tj ET'],
    ['outside its frame', `q 90 300 200 50 re W n ${words} Q`],
    ['white and up the page', '1 g BT /F1 10 Tf 0 1 -1 0 400 200 Tm (Terraform Ansible Chef) Tj ET'],
  ])('%s', async (_, content, raw) => {
    const { findings, resume } = await importWith(content, raw);
    expect(findings.filter(({ kind }) => kind === 'hidden-text')).toMatchObject([
      { page: 1, text: 'Terraform Ansible Chef' },
    ]);
    expect(JSON.stringify(resume)).not.toContain('Terraform');
  });
});
