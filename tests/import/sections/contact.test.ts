import { describe, expect, it } from 'vitest';
import { importText } from '../../../lib/import/sections/read-sections.ts';
import type { Resume } from '../../../lib/resume/resume.ts';
import { knowledge } from '../knowledge.ts';

const ROLE = '\n\nExperience\nBackend Engineer, Quill Labs\nMar 2020 - Present\n- Built 4 services in Go.\n';
const read = (top: string, tail = ''): Resume => importText(top + ROLE + tail, knowledge).resume;
const mail = 'mira.tolnai@example.com';

describe('Reading contacts', () => {
  it.each([
    ['Tel.: 089 5550 1234', '089 5550 1234'],
    ['M: +61 4 5550 1234', '+61 4 5550 1234'],
    ['Mobil +49 171 555 01 42', '+49 171 555 01 42'],
    ['Téléphone : 06 12 34 56 78', '06 12 34 56 78'],
    ['Telefono: +39 055 555 0142', '+39 055 555 0142'],
    ['tel./fax +48 22 555 01 42', '+48 22 555 01 42'],
    ['Tel. kom.: 601 555 014', '601 555 014'],
    ['1-800-555-0123 x42', '1-800-555-0123 x42'],
    ['(555) 010-4477 ext. 42', '(555) 010-4477 ext. 42'],
    ['+49 89 5550 1234 Durchwahl 7', '+49 89 5550 1234 Durchwahl 7'],
  ])('finds the number of %j beside the town, and leaves no label', (text, phone) => {
    const { basics, meta } = read(`Mira Tolnai\n${text} | ${mail} | Berlin`);
    expect(basics).toMatchObject({ name: 'Mira Tolnai', phone, email: mail, location: { city: 'Berlin' } });
    expect(meta.unplaced).toEqual([]);
  });

  it('takes no date for the number of a phone', () => {
    const { basics, meta } = read('Mira Tolnai\nDate of birth: 12.03.1990\n1990-03-12');
    expect(basics.phone).toBeUndefined();
    expect(meta.unplaced).toContain('Date of birth: 12.03.1990');
  });

  it.each([
    ['under its own heading', `\nContact\n${mail}\n+46 70 555 01 42\n`],
    ['at the end of another section', `\nLanguages\nEnglish (fluent)\n${mail} | +46 70 555 01 42\n`],
    ['with labels', `\nInterests\nChess\nE-mail: ${mail}\nPhone: +46 70 555 01 42\n`],
  ])('finds contacts %s', (_, tail) => {
    expect(read('Mira Tolnai', tail).basics).toMatchObject({ email: mail, phone: '+46 70 555 01 42' });
  });

  it('leaves the contacts of others to them', () => {
    expect(read('Mira Tolnai', '\nReferences\nAna Obi, ana@obi.example\n').basics.email).toBeUndefined();
  });
});

describe('The name', () => {
  it.each([
    ['behind a heading on its line', `PERSONAL INFORMATION Mira Tolnai\n${mail}`],
    ['under a town', `Wrocław\nMira Tolnai\n${mail}`],
    ['under something else that reads like a name', `Porto Alto\n${mail}\nMira Tolnai`],
    ['broken over two lines', `Mira\nTolnai\nBackend Engineer\n${mail}`],
    ['before the title, with one space', `Mira Tolnai Senior Backend Engineer\n${mail}`],
    ['before the title, far apart', `Mira Tolnai      Senior Backend Engineer\n${mail}`],
    ['under the date of the last change', `Last update on 3 May 2021\nMira Tolnai\n${mail}`],
    ['before pronouns', `Mira Tolnai (she/her)\n${mail}`],
    ['without any address', 'Mira Tolnai\nBackend Engineer'],
  ])('is found %s', (_, top) => {
    expect(read(top).basics.name).toBe('Mira Tolnai');
  });

  it('leaves the title behind it to the headline', () => {
    expect(read(`Mira Tolnai Senior Backend Engineer\n${mail}`).basics.label).toBe('Senior Backend Engineer');
  });
});
