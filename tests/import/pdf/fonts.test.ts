import { describe, expect, it } from 'vitest';
import { type ImportedFile, importResumeFile } from '../../../lib/import/import-file.ts';
import { knowledge } from '../knowledge.ts';
import { showLines, writeRawPdf } from './write-raw-pdf.ts';

const lines = [
  'Mara Lind',
  'Gothenburg, Sweden | mara@lind.example',
  'Experience',
  'Backend Engineer, Ostrand Freight',
  'Mar 2018 - May 2021',
  'Cut the time of a full reindex from four days to six hours',
  'by reading the event log in parallel and writing to the search index',
  'Own the ledger service and its double bookkeeping for five countries',
  'Moved the queue of the warehouse to a managed one without a pause',
  'Education',
  'Lund University, mathematics and physics, 2012',
  'Skills',
  'Go, Java, PostgreSQL, Kafka, Kubernetes, Terraform, Prometheus',
];
/** A font whose codes stand for these texts, as UTF-16; 7 points wide at 10. */
function fontOf(
  codes: Map<number, string>,
  name = 'ABCDEF+Corbel',
): Record<number, string | { dictionary: string; stream: string }> {
  const hex = (text: string): string =>
    [...text].map((_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');
  const rows = [...codes].map(([code, text]) => `<${code.toString(16).padStart(2, '0')}> <${hex(text)}>`);
  return {
    10: `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /FirstChar 0 /LastChar 255 /Widths [${'500 '.repeat(256)}] /ToUnicode 11 0 R /Encoding /WinAnsiEncoding >>`,
    11: {
      dictionary: '',
      stream: `/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange ${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar endcmap end`,
    },
  };
}

/** The lines in a font that maps each letter to what a cipher makes of it. */
async function importCiphered(
  cipher: (letter: string) => string,
  plain: string[] = [],
): Promise<ImportedFile> {
  const letters = [...new Set(lines.join(''))];
  const codes = new Map(letters.map((letter) => [letter.charCodeAt(0), cipher(letter)]));
  const content = [showLines(lines, { font: 'F9' }), showLines(plain, { y: 500 })].join('\n');
  const page = { content, fonts: '/F9 10 0 R', objects: fontOf(codes) };
  return importResumeFile('resume.pdf', writeRawPdf(page), knowledge);
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const mixed = 'qjxkzvwbhgfpymcdultirsnoae';
const swap = (letter: string): string => {
  const at = alphabet.indexOf(letter.toLowerCase());
  const other = mixed[at] ?? letter;
  return /[A-Z]/.test(letter) ? other.toUpperCase() : other;
};

describe('A font whose letters no program can read', () => {
  it.each<[string, (letter: string) => string]>([
    ['as unknown', () => '\uFFFD'],
    ['as private signs', (letter) => String.fromCharCode(0xe000 + letter.charCodeAt(0))],
    ['as control signs', (letter) => String.fromCharCode(1 + (letter.charCodeAt(0) % 31))],
    ['by the numbers of their glyphs', (letter) => String.fromCharCode(letter.charCodeAt(0) - 29)],
    [
      'in the order of their use',
      (letter) => String.fromCharCode(33 + [...new Set(lines.join(''))].indexOf(letter)),
    ],
    ['as other letters', swap],
    ['as letters with accents', (letter) => String.fromCharCode(0x100 + letter.charCodeAt(0))],
    [
      'as letters of other scripts',
      (letter) =>
        String.fromCharCode((letter.charCodeAt(0) % 2 ? 0x3b1 : 0x430) + (letter.charCodeAt(0) % 24)),
    ],
  ])('is told by its name where it gives them %s', async (_, cipher) => {
    const { resume, flags, findings } = await importCiphered(cipher);
    expect(findings).toMatchObject([{ kind: 'unreadable-font', page: 1 }]);
    expect(findings[0]?.why).toMatch(/letters of the font Corbel,.*Print/);
    expect(flags[0]?.why).toMatch(/letters of the font Corbel .*Print/);
    expect([resume.work, resume.skills, resume.meta.unplaced]).toEqual([[], [], []]);
  });

  it('is told beside text that can be read, which is read', async () => {
    const { resume, flags, findings } = await importCiphered(
      () => '\uFFFD',
      [
        '# Mara Lind',
        'mara@lind.example',
        ...Array.from(
          { length: 14 },
          (_, index) => `In year ${index} she wrote some more of the services that are told of here`,
        ),
        '# Skills',
        'Go, Java',
      ],
    );
    expect(findings.map(({ kind }) => kind)).toEqual(['unreadable-font']);
    expect(resume.skills.flatMap(({ keywords }) => keywords)).toEqual(['Go', 'Java']);
    expect(flags.map(({ why }) => why).join()).not.toContain('font');
  });
});

describe('A font is readable', () => {
  it.each<[string, string[]]>([
    ['in English', lines],
    [
      'in German',
      [
        'Entwicklung verteilter Dienste für den Zahlungsverkehr großer Händler',
        'Betrieb der Datenbanken und Verbesserung der Abfragen um die Hälfte',
        'Einführung einer Überwachung, die nachts niemanden grundlos weckt',
        'Leitung einer Gruppe von sieben Menschen in zwei Städten',
      ],
    ],
    [
      'in Polish',
      [
        'Wdrozenie nowych uslug platniczych dla trzech duzych bankow w Polsce',
        'Przyspieszenie zapytan do bazy danych i obnizenie kosztow chmury',
        'Szkolenie mlodszych programistow oraz prowadzenie spotkan zespolu',
        'Utrzymanie systemu rozliczen i nadzor nad wdrozeniami',
      ],
    ],
    [
      'in Turkish',
      [
        'Odeme sisteminin yeniden yazilmasi ve gecis surecinin yonetilmesi',
        'Veritabani sorgularinin hizlandirilmasi ve maliyetlerin dusurulmesi',
        'Yeni ekip uyelerinin egitimi ile kod incelemelerinin duzenlenmesi',
        'Bulut altyapisinin kurulmasi ve izlenmesi',
      ],
    ],
    [
      'in capitals and names',
      [
        'POSTGRESQL KAFKA REDIS TERRAFORM AWS GCP SQL GRPC HTTP',
        'PROMETHEUS GRAFANA KUBERNETES DOCKER HELM ANSIBLE',
        'PYTHON JAVA KOTLIN TYPESCRIPT RUST ELIXIR ERLANG',
        'RABBITMQ CASSANDRA DYNAMODB ELASTICSEARCH NGINX JENKINS',
      ],
    ],
    [
      'in numbers',
      Array.from({ length: 20 }, (_, index) => `0${index % 10}/2018 - 0${(index * 7) % 10}/2021`),
    ],
    ['in one sign again and again', Array.from({ length: 20 }, () => '\u00b7 \u00b7 \u00b7')],
  ])('%s', async (_, text) => {
    const { findings } = await importResumeFile(
      'resume.pdf',
      writeRawPdf({ content: showLines(['# Mara Lind', ...text]) }),
      knowledge,
    );
    expect(findings.filter(({ kind }) => kind === 'unreadable-font')).toEqual([]);
  });

  it('where it holds icons that stand alone', async () => {
    const codes = new Map(
      [...alphabet].map((letter, at) => [letter.charCodeAt(0), String.fromCharCode(0xe900 + at)]),
    );
    const content = [
      showLines(['# Mara Lind', 'mara@lind.example', '# Skills', 'Go, Java'], { x: 80 }),
      showLines([...alphabet], { font: 'F9', x: 50 }),
    ].join('\n');
    const page = { content, fonts: '/F9 10 0 R', objects: fontOf(codes, 'Symbols') };
    const { findings } = await importResumeFile('resume.pdf', writeRawPdf(page), knowledge);
    expect(findings.map(({ kind }) => kind)).not.toContain('unreadable-font');
  });
});

describe('The letters of a font', () => {
  async function readLine(codes: [string, string][], content: string, name?: string): Promise<string> {
    const page = {
      content: `${showLines(['# Mara Lind'])}\n${content}`,
      fonts: '/F9 10 0 R',
      objects: fontOf(new Map(codes.map(([code, text]) => [code.charCodeAt(0), text])), name),
    };
    const { parserText } = await importResumeFile('resume.pdf', writeRawPdf(page), knowledge);
    return parserText.split('\n').slice(1).join('\n');
  }
  const show = (text: string): string => `BT /F9 10 Tf 50 700 Td (${text}) Tj ET`;
  const same = (text: string): [string, string][] => [...new Set(text)].map((letter) => [letter, letter]);

  it.each(['-\u00AD', '\u2010\u00AD', '--'])(
    'are one hyphen where it is mapped twice: %j',
    async (hyphens) => {
      expect(await readLine([...same('oncampus'), ['-', hyphens]], show('on-campus'))).toBe('on-campus');
    },
  );

  it('are a hyphen where its only hyphen is a soft one and stands inside a line', async () => {
    expect(await readLine([...same('oncampus'), ['-', '\u00AD']], show('on-campus'))).toBe('on-campus');
  });

  it('are those of old TeX where the codes are not named', async () => {
    const codes: [string, string][] = [
      ...same('the oice f a tcan'),
      ['1', '\u000E'],
      ['2', '\u000C'],
      ['3', '\u0010'],
    ];
    expect(await readLine(codes, show('the o1ce of the ice at a 2ne ca3e'))).toBe(
      'the office of the ice at a fine caıe',
    );
  });

  it('are plain ones where they are small capitals', async () => {
    const codes: [string, string][] = [...'mara'].map((letter) => [
      letter,
      String.fromCharCode(0xf700 + letter.charCodeAt(0)),
    ]);
    expect(await readLine(codes, show('mara'))).toBe('MARA');
  });
});

describe('An accent that is set over its letter', () => {
  const accents = {
    acute: '\xb4',
    dieresis: '\xa8',
    cedilla: '\xb8',
    circumflex: '\x88',
    tilde: '\x98',
    ring: '\xb0',
  };
  /** Sets an accent, then its letter or the other way round; the accent of a capital is raised. */
  function set(
    before: string,
    accent: string,
    letter: string,
    after: string,
    isFirst: boolean,
    rise = 0,
  ): string {
    const mark = `${rise} Ts (${accent}) Tj 0 Ts`;
    // Both are 5 points wide.
    const pair = isFirst ? `${mark} [500] TJ (${letter}) Tj` : `(${letter}) Tj [500] TJ ${mark}`;
    return `BT /F9 10 Tf 50 700 Td (${before}) Tj ${pair} (${after}) Tj ET`;
  }
  async function read(content: string): Promise<string> {
    const codes = new Map(
      [...new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ')].map((letter) => [
        letter.charCodeAt(0),
        letter,
      ]),
    );
    for (const [code, text] of [
      [0xb4, '´'],
      [0xa8, '¨'],
      [0xb8, '¸'],
      [0x88, 'ˆ'],
      [0x98, '˜'],
      [0xb0, '˚'],
      [0x8a, 'ˇ'],
      [0x8b, '˘'],
      [0x8c, '˙'],
      [0x8d, '˝'],
      [0x8e, 'ı'],
      [0x8f, '˛'],
    ] as const)
      codes.set(code, text);
    const page = {
      content: `${showLines(['# Resume'])}\n${content}`,
      fonts: '/F9 10 0 R',
      objects: fontOf(codes),
    };
    const { parserText } = await importResumeFile('resume.pdf', writeRawPdf(page), knowledge);
    return parserText.split('\n').slice(1).join('\n');
  }

  it.each<[string, string, string, string, string, number?]>([
    ['Özdağ', '', accents.dieresis, 'O', 'zda', 2.5],
    ['Źrebiec', '', accents.acute, 'Z', 'rebiec', 2.5],
    ['Ångström', '', accents.ring, 'A', 'ngstr', 2.5],
    ['Şahin', '', accents.cedilla, 'S', 'ahin'],
    ['café', 'caf', accents.acute, 'e', ''],
    ['Škoda', '', '\x8a', 'S', 'koda', 2.5],
    ['Ğ', 'A', '\x8b', 'G', 'A', 2.5],
    ['İzmir', '', '\x8c', 'I', 'zmir', 2.5],
    ['Ő', 'A', '\x8d', 'O', 'A', 3],
    ['naïve', 'na', accents.dieresis, '\x8e', 've'],
    ['ą', 'w', '\x8f', 'a', 's'],
  ])('makes %s whole, whichever is drawn first', async (word, before, accent, letter, after, rise = 0) => {
    for (const isFirst of [true, false]) {
      const text = await read(set(before, accent, letter, after, isFirst, rise));
      expect(text.startsWith(before)).toBe(true);
      expect(text.endsWith(after)).toBe(true);
      expect([...text]).toHaveLength(before.length + 1 + after.length);
      expect([...word]).toContain([...text][before.length]);
    }
  });

  it('stays alone where it stands over no letter', async () => {
    expect(await read('BT /F9 10 Tf 50 700 Td (a \x98 b) Tj ET')).toBe('a ˜ b');
  });
});
