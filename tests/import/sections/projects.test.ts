import { describe, expect, it } from 'vitest';
import { importText } from '../../../lib/import/sections/read-sections.ts';
import { knowledge } from '../knowledge.ts';

function readProjects(text: string): string[] {
  const { resume } = importText(`Mira Tolnai\n\nProjects\n${text}\n\nSkills\nGo`, knowledge);
  return resume.projects.map(({ name, description, startDate, endDate, highlights }) =>
    [name, description, startDate, endDate, highlights.length].map((each) => each ?? '').join('|'),
  );
}

describe('Reading projects', () => {
  it.each([
    ['a dash', 'tidebell — Rings a bell an hour before high tide.'],
    ['a full stop', 'tidebell. Rings a bell an hour before high tide.'],
    ['a comma', 'tidebell, Rings a bell an hour before high tide.'],
    ['a slash', 'tidebell / Rings a bell an hour before high tide.'],
    ['a colon', 'tidebell: Rings a bell an hour before high tide.'],
  ])('tells a name from what is said of it behind %s', (_, line) => {
    expect(readProjects(`${line}   10/2023 – 04/2024\n- Runs on 3 farms.`)).toEqual([
      'tidebell|Rings a bell an hour before high tide.|2023-10|2024-04|1',
    ]);
  });

  it('keeps a name of several parts whole', () => {
    expect(readProjects('Kafka, Explained   2021\n- Wrote 3 chapters.')).toEqual([
      'Kafka, Explained||2021|2021|1',
    ]);
  });

  it('reads the dates that end each project', () => {
    expect(
      readProjects(
        'arrowless\nFinds service calls that nobody needs.\nJan 2020 to Present\n\ntidebell\nRings a bell before high tide.\nMay 2013 to Sep 2018',
      ),
    ).toEqual([
      'arrowless|Finds service calls that nobody needs.|2020-01||0',
      'tidebell|Rings a bell before high tide.|2013-05|2018-09|0',
    ]);
  });
});
