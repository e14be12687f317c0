import { describe, expect, it } from 'vitest';
import { describeApplication } from '../../lib/panel/application-rows.ts';
import { recogniseField } from '../../lib/panel/recognise-field.ts';
import { splitName } from '../../lib/panel/split-name.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { formFieldWords } from '../../rules/pages/form-fields.ts';
import { besideStudies } from '../../rules/resume/words/beside-studies.ts';

const resume = (name = 'Ilse Tamworth') =>
  parseResume({
    basics: {
      name,
      email: 'ilse@mail.example',
      url: 'https://tamworth.example',
      location: { city: 'Portland', region: 'OR', countryCode: 'US' },
      profiles: [
        { network: 'GitHub', url: 'https://github.com/ilse-example' },
        { network: 'Mastodon', url: 'https://social.example/@ilse' },
      ],
    },
    work: [
      { name: 'Oxbow Ledger', position: 'Engineer', startDate: '2019', endDate: '2021-02-28' },
      { name: 'Fernhollow', position: 'Lead Engineer', location: 'Portland', startDate: '2021-03' },
    ],
    education: [{ institution: 'Calder College', studyType: 'BSc', area: 'Physics', endDate: '2017' }],
  });
const describeFor = (labels: string[], name?: string) =>
  describeApplication(
    resume(name),
    labels.map((label) => ({ label })),
    { words: formFieldWords, titles: { besideStudies: besideStudies.pattern }, today: '2026-03' },
  );
const asked = (labels: string[], name?: string) =>
  describeFor(labels, name).asked.map((row) => [row.name, row.value]);

describe('What an application form asks for', () => {
  it.each([
    ['First name', 'firstName'],
    ['Legal last name', 'lastName'],
    ['Your full name', 'fullName'],
    ['Email address', 'email'],
    ['Location (City)', 'city'],
    ['Where are you based?', 'place'],
    ['LinkedIn Profile URL', 'linkedin'],
    ['Link to your GitHub', 'github'],
    ['Current company', 'company'],
    ['Current or most recent employer', 'company'],
    ['How many years of experience do you have?', 'years'],
    ['Vorname', 'firstName'],
    ['Prénom', 'firstName'],
    ['Emergency contact name', undefined],
    ['Position applied for', undefined],
    ['Why do you want to work at this company?', undefined],
    ['How did you hear about us?', undefined],
  ])('is told by the label %s', (label, fact) => {
    expect(recogniseField({ label }, formFieldWords)).toBe(fact);
  });

  it.each(['given-name', 'firstName', 'candidate[first_name]'])('is told by the hint %s', (hint) => {
    expect(recogniseField({ label: 'Name as in your passport, please', hint }, formFieldWords)).toBe(
      'firstName',
    );
  });

  it('stands in the order of the form, under its own names, each thing once', () => {
    expect(
      asked(['E-mail', 'Last name', 'First name', 'Confirm e-mail', 'Current employer', 'Job title']),
    ).toEqual([
      ['E-mail', 'ilse@mail.example'],
      ['Last name', 'Tamworth'],
      ['First name', 'Ilse'],
      ['Current employer', 'Fernhollow'],
      ['Job title', 'Lead Engineer'],
    ]);
  });

  it('is said to be lacking where the resume does not have it', () => {
    const { asked: rows, lacking } = describeFor(['Phone', 'LinkedIn', 'City', 'Favourite tea']);
    expect(rows.map(({ value }) => value)).toEqual(['Portland']);
    expect(lacking).toEqual(['Phone', 'LinkedIn']);
  });

  it('can be years, which are whole ones, and a country by its name', () => {
    expect(asked(['Years of experience', 'Country'])).toEqual([
      ['Years of experience', '7'],
      ['Country', 'United States'],
    ]);
  });
});

describe('A name that a form asks for in parts', () => {
  it.each([
    ['Ilse Tamworth', 'Ilse', 'Tamworth', false],
    ['Ana Maria de Souza', 'Ana Maria', 'de Souza', true],
    ['Jan van der Berg', 'Jan', 'van der Berg', true],
    ['Gabriel García Márquez', 'Gabriel García', 'Márquez', true],
    ['Ilse Tamworth, PhD', 'Ilse', 'Tamworth', false],
    ['Suharto', 'Suharto', undefined, false],
  ])('%s', (name, first, last, isGuess) => {
    expect(splitName(name)).toEqual({ first, ...(last !== undefined && { last }), isGuess });
  });

  it('stands whole below its parts where they are a guess, and only there', () => {
    expect(asked(['First name', 'Last name', 'Email'], 'Ana Maria de Souza')).toEqual([
      ['First name', 'Ana Maria'],
      ['Last name', 'de Souza'],
      ['Name', 'Ana Maria de Souza'],
      ['Email', 'ilse@mail.example'],
    ]);
    expect(asked(['First name', 'Last name'])).toHaveLength(2);
  });

  it('is the last one where a form asks for a first name and a name', () => {
    expect(asked(['Vorname', 'Name'])).toEqual([
      ['Vorname', 'Ilse'],
      ['Name', 'Tamworth'],
    ]);
  });
});

describe('The rest of the resume', () => {
  const rows = (labels: string[]) =>
    describeFor(labels).rest.map(({ title, rows: all }) => [
      title,
      ...all.map(({ name, value }) => `${name}: ${value}`),
    ]);

  it('holds what was not asked for, the newest role first, with months as forms want them', () => {
    expect(rows(['Name', 'City'])).toEqual([
      [
        'Name, contacts and links',
        'E-mail: ilse@mail.example',
        'GitHub: https://github.com/ilse-example',
        'Website: https://tamworth.example',
        'Mastodon: https://social.example/@ilse',
      ],
      [
        'Lead Engineer, Fernhollow',
        'Title: Lead Engineer',
        'Employer: Fernhollow',
        'Place: Portland',
        'From: 03/2021',
      ],
      ['Engineer, Oxbow Ledger', 'Title: Engineer', 'Employer: Oxbow Ledger', 'From: 2019', 'To: 02/2021'],
      ['Calder College', 'School: Calder College', 'Degree: BSc', 'Field: Physics', 'To: 2017'],
    ]);
  });

  it('holds all of it where nothing is known of the form', () => {
    expect(rows([])[0]).toContain('Name: Ilse Tamworth');
    expect(rows([])[0]).toContain('Place: Portland, OR');
  });
});
