import { describe, expect, it } from 'vitest';
import { importText } from '../../../lib/import/sections/read-sections.ts';
import { knowledge } from '../knowledge.ts';

function readRoles(text: string): string[] {
  const { resume } = importText(
    `Mira Tolnai\nmira.tolnai@example.com\n\n${text}\n\nSkills\nGo, Kafka`,
    knowledge,
  );
  return resume.work.map(({ position, name, location, startDate, endDate, highlights }) =>
    [position, name, location, startDate, endDate, highlights.length].map((each) => each ?? '').join('|'),
  );
}

/** Two roles, each headed as given, below "Experience". */
function readHeads(first: string, second: string): string[] {
  return readRoles(
    `Experience\n\n${first}\n- Built 4 services in Go.\n\n${second}\n- Ran 6 clusters in production`,
  );
}

describe('The heads of roles', () => {
  it.each([
    ['s.r.o.', 'Plover Pay s.r.o.'],
    ['an abbreviation with an accent', 'Yıldız Market A.Ş.'],
    ['a form of several words', 'Fala Software Sp. z o.o.'],
    ['a comma before the form', 'Copper Lantern, Inc.'],
    ['brothers', 'Hallam Bros.'],
    ['a name in small letters', 'idealo'],
    ['a particle in small letters', 'de Wijk Logistiek B.V.'],
    ['a comma of its own', 'Wijk, Boon & Partners'],
    ['an Italian form', 'Bruno & Figli S.p.A.'],
    ['work for oneself', 'Self-employed'],
  ])('find an employer with %s wherever it stands', (_, name) => {
    const wanted = [
      `Backend Engineer|${name}|Ystad|2021-03||1`,
      'Java Developer|Quince AB|Lund|2018-01|2021-02|1',
    ];
    const [first, second] = ['Mar 2021 - Present', 'Jan 2018 - Feb 2021'];
    expect(
      readHeads(
        `Backend Engineer, ${name}, Ystad      ${first}`,
        `Java Developer, Quince AB, Lund      ${second}`,
      ),
    ).toEqual(wanted);
    expect(
      readHeads(
        `${name}, Ystad      ${first}\nBackend Engineer`,
        `Quince AB, Lund      ${second}\nJava Developer`,
      ),
    ).toEqual(wanted);
    expect(
      readHeads(`Backend Engineer\n${name}, Ystad\n${first}`, `Java Developer\nQuince AB, Lund\n${second}`),
    ).toEqual(wanted);
    expect(
      readHeads(`${first}\nBackend Engineer\n${name}, Ystad`, `${second}\nJava Developer\nQuince AB, Lund`),
    ).toEqual(wanted);
    expect(
      readHeads(`Backend Engineer - ${name}\n${first}, Ystad`, `Java Developer - Quince AB\n${second}, Lund`),
    ).toEqual(wanted);
  });

  it.each(['Team', 'crew'])('know a part of the firm between title and employer by the word "%s"', (word) => {
    expect(
      readHeads(`Engineer · Parcels ${word} · Nimbra\n2020 - 2021`, 'Developer · Quince\n2018 - 2019'),
    ).toEqual(['Engineer|Nimbra||2020|2021|1', 'Developer|Quince||2018|2019|1']);
  });

  it('read what words before a colon say', () => {
    expect(
      readHeads(
        'Employer: Plover\nPosition: Backend Engineer\nPeriod: 2020 - 2021\nLocation: Ystad',
        'Arbeitgeber: Quince\nFunktion: Entwicklerin\n2018 - 2019',
      ),
    ).toEqual(['Backend Engineer|Plover|Ystad|2020|2021|1', 'Entwicklerin|Quince||2018|2019|1']);
  });

  it('take an unknown place for one where the other heads have a place there', () => {
    expect(
      readHeads('Engineer, Nimbra, Oxelvik      2020 - 2021', 'Developer, Vela, Berlin      2018 - 2019'),
    ).toEqual(['Engineer|Nimbra|Oxelvik|2020|2021|1', 'Developer|Vela|Berlin|2018|2019|1']);
  });
});

describe('Bullets as the heads of roles', () => {
  it.each([
    [
      'the outermost bullets',
      '• Plover Systems                        Oxelvik\n  Backend Engineer                      2020 - 2021\n    - Built 4 services.\n• Quince AB                             Lund\n  Java Developer                        2018 - 2019\n    - Ran 6 clusters.',
      ['Backend Engineer|Plover Systems|Oxelvik|2020|2021|1', 'Java Developer|Quince AB|Lund|2018|2019|1'],
    ],
    [
      'bullets with dates among other bullets',
      '* Backend Engineer, Nimbra (2020 - 2021)\n* Built 4 services.\n* Java Developer, Vela (2018 - 2019)\n* Ran 6 clusters.',
      ['Backend Engineer|Nimbra||2020|2021|1', 'Java Developer|Vela||2018|2019|1'],
    ],
    [
      'bullets under lines of dates',
      '2020 - 2021\n• Backend Engineer, Nimbra\n• Built 4 services.\n2018 - 2019\n• Java Developer, Vela\n• Ran 6 clusters.',
      ['Backend Engineer|Nimbra||2020|2021|1', 'Java Developer|Vela||2018|2019|1'],
    ],
  ])('are %s', (_, lines, roles) => {
    expect(readRoles(`Experience\n${lines}`)).toEqual(roles);
  });

  it('stay bullets where bullets of their own stand under them', () => {
    expect(
      readRoles(
        'Experience\nBackend Engineer, Nimbra 2020 - 2021\n• Built the Billing Platform\n  - Cut costs.\n• Ran it\n  - Kept it up.',
      ),
    ).toEqual(['Backend Engineer|Nimbra||2020|2021|4']);
  });

  it('stay bullets below the dates of a title, whatever they look like', () => {
    expect(
      readRoles(
        'Experience\n\nBackend Engineer\nNimbra\n2020 - 2021\n• Owner of the API\n• Built 4 services.',
      ),
    ).toEqual(['Backend Engineer|Nimbra||2020|2021|2']);
  });
});

describe('Heads of roles that are hard to see', () => {
  const roles = ['Backend Engineer|Nimbra Ltd||2020|2021|2', 'Java Developer|Vela Ltd||2018|2019|1'];

  it.each([
    ['Backend Engineer/Nimbra Ltd\n2020 - 2021', 'Backend Engineer|Nimbra Ltd||2020|2021|1'],
    [
      'Backend/Platform Engineer, Nimbra Ltd\n2020 - 2021',
      'Backend/Platform Engineer|Nimbra Ltd||2020|2021|1',
    ],
    [
      'Backend Engineer\nNimbra Ltd-Leeds, UK\n2020 - 2021',
      'Backend Engineer|Nimbra Ltd|Leeds, UK|2020|2021|1',
    ],
    [
      'Backend Engineer\nRolls-Royce, Derby, UK\n2020 - 2021',
      'Backend Engineer|Rolls-Royce|Derby, UK|2020|2021|1',
    ],
    ['Present\nMarch 2021\nBackend Engineer, Nimbra Ltd', 'Backend Engineer|Nimbra Ltd||2021-03||1'],
    [
      'August 2022\nMarch 2021\nBackend Engineer, Nimbra Ltd',
      'Backend Engineer|Nimbra Ltd||2021-03|2022-08|1',
    ],
    ['Backend Engineer at Nimbra (Ystad). 2020 - 2021', 'Backend Engineer|Nimbra|Ystad|2020|2021|1'],
    [
      'Nimbra Ltd   Ann Arbor, MI\nBackend Engineer   2020 - 2021',
      'Backend Engineer|Nimbra Ltd|Ann Arbor, MI|2020|2021|1',
    ],
    ['Backend Engineer, Nimbra Ltd; Ystad   2020 - 2021', 'Backend Engineer|Nimbra Ltd|Ystad|2020|2021|1'],
    ['Backend Engineer at Nimbra Ltd ↗\n2020 - 2021', 'Backend Engineer|Nimbra Ltd||2020|2021|1'],
    ['2021\n2022\nBackend Engineer, Nimbra Ltd', 'Backend Engineer|Nimbra Ltd||2021|2022|1'],
  ])('are read where they stand as %j', (head, role) => {
    expect(readHeads(head, 'Java Developer, Vela\n2018 - 2019')[0]).toBe(role);
  });

  it.each(['Go / Kafka / PostgreSQL', 'Go, Kafka, PostgreSQL', 'Go  ·  Kafka  ·  PostgreSQL'])(
    'take no list of technologies under the role above them: %s',
    (list) => {
      const { resume } = importText(
        `Mira Tolnai\n\nExperience\nBackend Engineer, Nimbra\n2020 - 2021\n- Built it.\n${list}\nJava Developer, Vela\n2018 - 2019\n- Ran it.`,
        knowledge,
      );
      expect(resume.work).toMatchObject([
        { name: 'Nimbra', description: 'Go, Kafka, PostgreSQL', highlights: ['Built it.'] },
        { name: 'Vela', highlights: ['Ran it.'] },
      ]);
    },
  );

  it('are read where each of their lines stands apart', () => {
    expect(
      readRoles(
        'Experience\nNimbra Ltd\n\nBackend Engineer\n\n2020 - 2021\n\n- Built 4 services.\n- Led it.\n\nVela Ltd\n\nJava Developer\n\n2018 - 2019\n\n- Ran 6 clusters.',
      ),
    ).toEqual(roles);
  });

  it('are read with the dates that end each role', () => {
    expect(
      readRoles(
        'Experience\nNimbra Ltd\nBackend Engineer\n- Built 4 services.\n- Led it.\n2020 - 2021\n\nVela Ltd\nJava Developer\n- Ran 6 clusters.\n2018 - 2019',
      ),
    ).toEqual(roles);
  });
});

describe('The employer above', () => {
  it('is that of the titles under it whose dates touch', () => {
    expect(
      readRoles(
        'Experience\n\nPlover, Ystad\nStaff Engineer   2021 - Present\n- Built it.\nEngineer   2018 - 2021\n- Ran it.',
      ),
    ).toEqual(['Staff Engineer|Plover|Ystad|2021||1', 'Engineer|Plover|Ystad|2018|2021|1']);
  });

  it.each([
    ['at another time', 'Web Developer   2010 - 2012', 'Web Developer|||2010|2012|1'],
    ['for oneself', 'Freelance Web Developer   2014 - 2018', 'Freelance Web Developer|||2014|2018|1'],
    ['on leave', 'Parental leave   2014 - 2018', 'Parental leave|||2014|2018|1'],
  ])('is not that of time %s', (_, head, role) => {
    expect(readHeads('Backend Engineer, Nimbra   2018 - 2021', head)[1]).toBe(role);
  });

  it('gives the role under it what its own head says', () => {
    const { resume } = importText(
      'Mira Tolnai\n\nExperience\nNimbra, Ystad\nFull-time\n\nBackend Engineer   2018 - 2021\n- Built it.',
      knowledge,
    );
    expect(resume.work).toHaveLength(1);
    expect(resume.work[0]).toMatchObject({ name: 'Nimbra', location: 'Ystad' });
    expect(JSON.stringify(resume)).toContain('Full-time');
  });

  it('is the client where nobody else is named', () => {
    expect(
      readHeads(
        'Client: Millstone Bank, Leeds, UK   2021 - 2023\nRole: Java Developer',
        'Client: Vela Ltd   2018 - 2021\nRole: Developer',
      ),
    ).toEqual(['Java Developer|Millstone Bank|Leeds, UK|2021|2023|1', 'Developer|Vela Ltd||2018|2021|1']);
  });

  it('stands among labelled facts in any order', () => {
    expect(
      readRoles(
        'Experience\nCompany:      Nimbra Ltd\nPosition:     Backend Engineer\nDates:        2020 - 2021\n- Built it.\nCompany:      Vela Ltd\nPosition:     Java Developer\nDates:        2018 - 2019\n- Ran it.',
      ),
    ).toEqual(['Backend Engineer|Nimbra Ltd||2020|2021|1', 'Java Developer|Vela Ltd||2018|2019|1']);
  });

  it('is that of work for a client', () => {
    const roles = readHeads(
      'Consultant, Plumtree Consulting   2019 - 2023',
      'Client: Millstone Bank   2021 - 2023',
    );
    expect(roles[1]).toBe('Consultant|Plumtree Consulting||2021|2023|1');
  });
});

describe('Roles that are hard to see', () => {
  it('are found without a heading over them', () => {
    expect(
      readRoles(
        'Senior Engineer, Nimbra, Berlin\n2020 - 2021\n- Built 4 services.\nEngineer, Vela, Hamburg\n2018 - 2019\n- Ran it.',
      ),
    ).toEqual(['Senior Engineer|Nimbra|Berlin|2020|2021|1', 'Engineer|Vela|Hamburg|2018|2019|1']);
  });

  it('are found without dates among others', () => {
    expect(readHeads('Senior Engineer, Nimbra\n2020 - 2021', 'Earlier: Consultant, Vela')[1]).toMatch(
      /^Consultant\|/,
    );
  });
});
