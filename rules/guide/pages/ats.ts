import { answersPage } from '../answers-page.ts';

export const atsPage = answersPage({
  id: 'ats',
  title: 'What applicant tracking systems (ATS) do',
  saysAlso:
    'ATS applicant tracking system robot bot scanner parser parse machine algorithm filter automatic automatically rejected auto reject score pass beat optimize friendly Greenhouse Lever Workday SuccessFactors Taleo iCIMS Ashby HR software',
  intro:
    'An ATS is the database in which a company keeps applications. Backend postings run mostly on Greenhouse and Lever, at large companies on Workday and SuccessFactors.',
  answers: [
    [
      'What does it do with the file?',
      'It takes the text out of it and guesses fields: name, contact, employers, titles, dates, schools, skills. Recruiters then read the file itself, and search or filter by those fields and by words.',
    ],
    [
      'Does it reject people by itself?',
      'By the form, yes: a wrong answer to a question such as “Are you allowed to work in Spain?” or “How many years of Java?” can close an application. By the text of the resume, in most companies, no: a person decides, often after a search for a word. Some systems also sort applicants by how well they match; a place far down that list is then rarely read.',
    ],
    [
      'Is there a score that I have to reach?',
      'No common one. The scores that web sites show are their own. What helps everywhere: text that can be read in order, the names of products as the posting spells them, dates with months, headings that are common.',
    ],
    [
      'What does it read badly?',
      'Text within pictures, bars and stars for skills, tables, text boxes, two columns that are read across, contact data in the header of a Word file, scanned pages. To check a file, open it in Gaplight and look at it as a parser reads it.',
    ],
    [
      'Do hidden keywords work?',
      'No. White or tiny text comes out as plain text like everything else, in front of the person who reads it. Some companies turn people down for it.',
    ],
    [
      'Which words does it look for?',
      'Those that a recruiter types in: a language, a database, a queue or stream system, a cloud, sometimes a pattern such as event sourcing. “SQL” and “message queues” are not what they type: PostgreSQL and Kafka are.',
    ],
  ],
  more: ['tailoring', 'skills-that-parse', 'file-and-layout'],
});
