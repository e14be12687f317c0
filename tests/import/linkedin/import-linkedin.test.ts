import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importResumeFile } from '../../../lib/import/import-file.ts';
import { parseCsv } from '../../../lib/import/linkedin/parse-csv.ts';
import { knowledge } from '../knowledge.ts';
import { outline } from '../outline.ts';

const positions =
  'Company Name,Title,Description,Location,Started On,Finished On\nQuill,Lead Engineer,"• Cut p99, twice\n• Said ""no"" to Redis",Leeds,Mar 2021,\n';

describe('CSV', () => {
  it('has commas, line breaks and quotes in quotes', () => {
    expect(parseCsv('a,"b, ""c""\nd",\r\n\r\n,e')).toEqual([
      ['a', 'b, "c"\nd', ''],
      ['', 'e'],
    ]);
  });
});

describe('LinkedIn’s data export', () => {
  it('is read from its tables', async () => {
    const files = {
      'Basic/Profile.csv':
        'First Name,Last Name,Headline,Summary,Geo Location,Websites\nAna,Obi,Backend Engineer,I run queues.,"Leeds, UK",[PORTFOLIO:https://obi.example]\n',
      'Basic/Email Addresses.csv':
        'Email Address,Confirmed,Primary,Updated On\nana@obi.example,Yes,Yes,1/1/20\n',
      'Basic/Positions.csv': positions,
      'Basic/Skills.csv': 'Name\nGo\nKafka\n',
      'Basic/Languages.csv': 'Name,Proficiency\nIgbo,Native or bilingual proficiency\n',
      'Basic/Connections.csv': 'Notes:\n"x"\n\nFirst Name,Last Name\nSomebody,Else\n',
    };
    const bytes = zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    );
    const { resume } = await importResumeFile('export.zip', bytes, knowledge);
    expect(resume.basics).toMatchObject({
      name: 'Ana Obi',
      label: 'Backend Engineer',
      email: 'ana@obi.example',
      url: 'https://obi.example',
      summary: 'I run queues.',
      location: { city: 'Leeds' },
    });
    expect(outline(resume)).toEqual([
      'Lead Engineer | Quill | Leeds | 2021-03..',
      '• Cut p99, twice',
      '• Said "no" to Redis',
      'skills : Go, Kafka',
    ]);
    expect(resume.languages).toEqual([{ language: 'Igbo', fluency: 'Native or bilingual proficiency' }]);
    expect(resume.meta.unplaced).toEqual([]);
  });

  it('is read from a single table', async () => {
    const { resume } = await importResumeFile('Positions.csv', strToU8(positions), knowledge);
    expect(resume.work).toMatchObject([{ name: 'Quill', position: 'Lead Engineer', startDate: '2021-03' }]);
  });
});
