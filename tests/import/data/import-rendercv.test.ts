import { describe, expect, it } from 'vitest';
import { importResumeFile } from '../../../lib/import/import-file.ts';
import { knowledge } from '../knowledge.ts';
import { outline } from '../outline.ts';

const source = `cv:
  name: Mara Lind
  location: Gothenburg, Sweden
  email: mara@lind.example
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
        location: Gothenburg, Sweden
        highlights:
          - Own the [ledger](https://ledger.example) service
    side_projects:
      - name: "[rill](https://github.com/maralind/rill)"
        date: "2022"
        summary: A queue in 400 lines
    education:
      - institution: Lund University
        area: Physics
        degree: BSc
        start_date: 2011-09
        end_date: 2014-06
    skills:
      - label: Languages
        details: Go, Java
    certifications:
      - bullet: Certified Kubernetes Administrator (2021)
    what_drives_me:
      - Quiet pagers.
`;

const importYaml = (text: string) => importResumeFile('cv.yaml', new TextEncoder().encode(text), knowledge);

describe('Importing a resume from RenderCV', () => {
  it('puts each entry where its fields say', async () => {
    const { resume } = await importYaml(source);
    expect(resume.basics).toMatchObject({
      name: 'Mara Lind',
      email: 'mara@lind.example',
      location: { city: 'Gothenburg', region: 'Sweden' },
      profiles: [{ network: 'GitHub', url: 'https://github.com/maralind' }],
      summary: 'Backend engineer who likes boring systems.',
    });
    expect(outline(resume)).toEqual([
      'Lead Engineer, Billing | Ostrand Freight | Gothenburg, Sweden | 2021-03..',
      '• Own the ledger service',
      'project | rill | 2022..2022 | https://github.com/maralind/rill | A queue in 400 lines',
      'school | Lund University | BSc | Physics | 2011-09..2014-06',
      'skills Languages: Go, Java',
    ]);
    expect(resume.certificates).toEqual([{ name: 'Certified Kubernetes Administrator', date: '2021' }]);
  });

  it('keeps sections that fit nowhere as unplaced text', async () => {
    const { resume, flags } = await importYaml(source);
    expect(resume.meta.unplaced).toEqual(['what drives me\nQuiet pagers.']);
    expect(flags).toHaveLength(1);
  });

  it('knows every type of entry that RenderCV has', async () => {
    const { resume } = await importYaml(`cv:
  name: Mara Lind
  sections:
    open_source:
      - name: rill
        summary: A queue in 400 lines
        start_date: 2022-01
        highlights:
          - Wrote the parser - by hand - twice
    publications:
      - title: Queues without tears
        authors: ["*Mara Lind*", Ilse Tamworth]
        journal: Quiet Systems
        doi: 10.1234/queues
        date: 2023-07
    volunteering:
      - company: Harbour School
        position: Teacher
        date: Fall 2020
    languages:
      - label: Swedish
        details: native
    awards:
      - number: Best talk (2022)
      - reversed_number: Second best talk (2021)
    certifications:
      - name: Certified Kubernetes Administrator
        date: "2021"
`);
    expect(resume.projects).toMatchObject([
      {
        name: 'rill',
        type: 'open-source',
        startDate: '2022-01',
        highlights: ['Wrote the parser', 'by hand', 'twice'],
      },
    ]);
    expect(resume.publications).toEqual([
      {
        name: 'Queues without tears',
        publisher: 'Quiet Systems',
        releaseDate: '2023-07',
        url: 'https://doi.org/10.1234/queues',
        summary: 'Mara Lind, Ilse Tamworth',
      },
    ]);
    expect(resume.volunteer).toMatchObject([
      { organization: 'Harbour School', position: 'Teacher', startDate: '2020', endDate: '2020' },
    ]);
    expect(resume.languages).toEqual([{ language: 'Swedish', fluency: 'native' }]);
    expect(resume.awards).toEqual([
      { title: 'Best talk', date: '2022' },
      { title: 'Second best talk', date: '2021' },
    ]);
    expect(resume.certificates).toEqual([{ name: 'Certified Kubernetes Administrator', date: '2021' }]);
    expect(resume.meta.unplaced).toEqual([]);
  });

  it('keeps what fits no field as unplaced text: second addresses and keys of one’s own', async () => {
    const { resume, flags } = await importYaml(`cv:
  name: Mara Lind
  photo: mara.jpg
  email: [mara@lind.example, m@lind.example]
  custom_connections:
    - placeholder: Book a call
      url: https://calls.example/mara
      fontawesome_icon: phone
  pronouns: she
  sections:
    experience:
      - company: Ostrand Freight
        position: Lead Engineer
        team_size: 7
`);
    expect(resume.basics.email).toBe('mara@lind.example');
    expect(resume.meta.unplaced).toEqual([
      'email: m@lind.example',
      'connections: Book a call, https://calls.example/mara',
      'pronouns: she',
      'experience team size: 7',
    ]);
    expect(flags).toHaveLength(1);
  });

  it('leaves out a field that holds something else than it should, and reads the others', async () => {
    const { resume } = await importYaml(`cv:
  name: [Mara, Lind]
  headline: Engineer
  social_networks: [GitHub, { network: GitHub, username: maralind }]
  sections:
    experience:
      - company: Ostrand Freight
        position: { title: Lead }
        location:
        highlights: Own the ledger service
`);
    expect(resume.basics).toEqual({
      label: 'Engineer',
      profiles: [{ network: 'GitHub', username: 'maralind', url: 'https://github.com/maralind' }],
    });
    expect(resume.work).toEqual([{ name: 'Ostrand Freight', highlights: ['Own the ledger service'] }]);
    expect((await importYaml('cv:\n  name: Mara\n  sections: none\n')).resume.basics.name).toBe('Mara');
  });

  it('says in one sentence what is wrong', async () => {
    await expect(importYaml('cv: [')).rejects.toThrow('cv.yaml should be YAML, but it is not valid YAML.');
    await expect(importYaml('name: Mara')).rejects.toThrow('holds nothing that belongs to a resume');
  });
});
