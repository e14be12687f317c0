import { describe, expect, it } from 'vitest';
import { importText } from '../../../lib/import/sections/read-sections.ts';
import { knowledge } from '../knowledge.ts';

function readSchools(text: string): string[] {
  const { resume } = importText(`Mira Tolnai\n\nEducation\n${text}\n\nSkills\nGo`, knowledge);
  return resume.education.map(({ institution, studyType, area, location, startDate, endDate }) =>
    [institution, studyType, area, location, startDate, endDate].map((each) => each ?? '').join('|'),
  );
}

describe('Reading schools', () => {
  it.each([
    [
      'Calder University of Science, Computer Science   2010 - 2014',
      'Calder University of Science||Computer Science||2010|2014',
    ],
    [
      'Informatics Engineering, MSc, Universidade da Foz   2008 - 2010',
      'Universidade da Foz|MSc|Informatics Engineering||2008|2010',
    ],
    ['MSc in Physics at Calder, 2012', 'Calder|MSc|Physics|||2012'],
    ['Computer Science (MSc), Calder University, 2012', 'Calder University|MSc|Computer Science|||2012'],
    [
      'Politechnika Brzozowa, Informatyka, mgr inż.   2009 - 2014',
      'Politechnika Brzozowa|mgr inż|Informatyka||2009|2014',
    ],
    [
      "École de Brumath - Diplôme d'ingénieur   2009 - 2013",
      "École de Brumath|Diplôme d'ingénieur|||2009|2013",
    ],
    [
      'Hochschule Brumath, Diplom-Informatiker (FH)   2001 - 2006',
      'Hochschule Brumath|Diplom-Informatiker (FH)|||2001|2006',
    ],
    [
      'Licenciatura em Matemática\nUniversidade da Foz, Porto\n2003 – 2008',
      'Universidade da Foz|Licenciatura|Matemática|Porto|2003|2008',
    ],
    [
      'Calder University | Master of Engineering | Robotics | 2010 - 2012',
      'Calder University|Master of Engineering|Robotics||2010|2012',
    ],
    [
      'School of Computing, University of Calder\nPhD, Logic   2010 - 2014',
      'School of Computing, University of Calder|PhD|Logic||2010|2014',
    ],
    [
      'Computer Science.\nCalder University of Science.\n2010 - 2014',
      'Calder University of Science||Computer Science||2010|2014',
    ],
    [
      'Degree: BSc (Hons)\nMajor: Physics\nSchool: Calder University, Leeds\nCompletion date: 06/2014',
      'Calder University|BSc (Hons)|Physics|Leeds||2014-06',
    ],
    ['Computer Science BSc   2010 - 2014\nLõuna Ülikool', 'Lõuna Ülikool|BSc|Computer Science||2010|2014'],
    ['BSc Physics • 2014 • Calder University', 'Calder University|BSc|Physics|||2014'],
    [
      'BSc Physics, Calder University   Aug 2010 | Jun 2014',
      'Calder University|BSc|Physics||2010-08|2014-06',
    ],
    ['2010–2014BSc Physics\nCalder University', 'Calder University|BSc|Physics||2010|2014'],
    ['MSc Physics @ Calder University, 2012', 'Calder University|MSc|Physics|||2012'],
    [
      'MSc, Physics, Calder University (Oxelvik)   2010 - 2014',
      'Calder University|MSc|Physics|Oxelvik|2010|2014',
    ],
  ])('tells degree, area, school and place of %j', (text, school) => {
    expect(readSchools(text)).toEqual([school]);
  });

  it('reads schools that are bullets with lines under them', () => {
    expect(
      readSchools(
        '• Calder University        Leeds\n  MSc in Physics           2012 - 2014\n• Nordlys University        Oslo\n  BSc in Physics           2009 - 2012',
      ),
    ).toEqual([
      'Calder University|MSc|Physics|Leeds|2012|2014',
      'Nordlys University|BSc|Physics|Oslo|2009|2012',
    ]);
  });

  it('gives a second degree the school above it', () => {
    expect(readSchools('Calder University\nMSc Physics    2012 - 2014\nBSc Physics    2009 - 2012')).toEqual([
      'Calder University|MSc|Physics||2012|2014',
      'Calder University|BSc|Physics||2009|2012',
    ]);
  });
});
