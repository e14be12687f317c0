import { describe, expect, it } from 'vitest';
import { importText } from '../../../lib/import/sections/read-sections.ts';
import { knowledge } from '../knowledge.ts';

function read(heading: string, text: string): string[] {
  const { resume } = importText(`Mira Tolnai\n\n${heading}\n${text}\n\nSkills\nGo`, knowledge);
  return [
    ...resume.certificates.map(({ name, issuer, date }) => [name, issuer, date]),
    ...resume.publications.map(({ name, publisher, releaseDate }) => [name, publisher, releaseDate]),
  ].map((item) => item.map((each) => each ?? '').join('|'));
}

describe('Reading certificates and talks', () => {
  it.each([
    ['Spring Certified Associate, Pivot Learning', 'Spring Certified Associate|Pivot Learning|'],
    ['Spring Certified Associate (Pivot Learning, 2020)', 'Spring Certified Associate|Pivot Learning|2020'],
    ['Spring Certified Associate — Pivot Learning', 'Spring Certified Associate|Pivot Learning|'],
    [
      'Spring Certified Associate        Pivot Learning        2020',
      'Spring Certified Associate|Pivot Learning|2020',
    ],
    ['2020     Spring Certified Associate, Pivot Learning', 'Spring Certified Associate|Pivot Learning|2020'],
    [
      'Container Administrator (CKX) - Cloud Guild - Mar 2021',
      'Container Administrator (CKX)|Cloud Guild|2021-03',
    ],
    ['Container Administrator Issued by Cloud Guild', 'Container Administrator|Cloud Guild|'],
    ['Container Administrator at Cloud Guild, 2018', 'Container Administrator|Cloud Guild|2018'],
    ['Container Administrator / Cloud Guild', 'Container Administrator|Cloud Guild|'],
    ['Container Administrator by Cloud Guild, 2018', 'Container Administrator|Cloud Guild|2018'],
    ['Cloud Developer, Associate', 'Cloud Developer, Associate||'],
    ['Cloud Developer – Associate (2022)', 'Cloud Developer – Associate||2022'],
    ['Cloud Developer issued on Mar 2022', 'Cloud Developer||2022-03'],
  ])('finds who issued the certificate %j', (text, item) => {
    expect(read('Certificates', text)).toEqual([item]);
  });

  it('reads the issuer on the line under the name', () => {
    expect(
      read('Certificates', 'Cloud Developer\nCloud Guild, 2020\n\nData Modeller\nTable Guild, 2019'),
    ).toEqual(['Cloud Developer|Cloud Guild|2020', 'Data Modeller|Table Guild|2019']);
  });

  it.each([
    [
      'Lag Is a Duration in Streams Quarterly Journal, 2022',
      'Lag Is a Duration|Streams Quarterly Journal|2022',
    ],
    ['Lag Is a Duration, StreamDays (2022)', 'Lag Is a Duration|StreamDays|2022'],
    ['Lag Is a Duration        StreamDays        2022', 'Lag Is a Duration|StreamDays|2022'],
    ['Lag Is a Duration at StreamConf Leeds, May 2022', 'Lag Is a Duration|StreamConf Leeds|2022-05'],
    ['"Lag Is a Duration", StreamDays, 2022', 'Lag Is a Duration|StreamDays|2022'],
    ['Ledgers in Go', 'Ledgers in Go||'],
  ])('finds where the talk %j was', (text, item) => {
    expect(read('Talks', text)).toEqual([item]);
  });
});
