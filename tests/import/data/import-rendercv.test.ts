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

  it('says in one sentence what is wrong', async () => {
    await expect(importYaml('cv: [')).rejects.toThrow('cv.yaml should be YAML, but it is not valid YAML.');
    await expect(importYaml('name: Mara')).rejects.toThrow('it has no "cv"');
  });
});
