import { answersPage } from '../answers-page.ts';

export const versionsPage = answersPage({
  id: 'versions',
  title: 'Which version to name',
  saysAlso:
    'version versions number Java Python Go PostgreSQL Spring Boot old legacy outdated current latest',
  answers: [
    [
      'When do I name a version?',
      'For the language and the database that you know best, and wherever the posting names one. Elsewhere it is noise.',
    ],
    [
      'Which one?',
      'The major version that you worked with in production: Go 1.23, Java 21, Python 3.12, PostgreSQL 16. Not the newest one that exists, if you have not used it.',
    ],
    [
      'What does a version say?',
      'That you know what came with it: virtual threads in Java 21, generics in Go since 1.18, logical replication in PostgreSQL. Be ready for one question about it.',
    ],
    [
      'I worked with an old one.',
      'Write it in the bullet where it is true, best as a move: “from Java 8 to 21”. In the skills, name the version that you would be hired for, or none.',
    ],
    [
      'The posting names a version that I do not have.',
      'Leave the number out of your skills and name the product. “Java” answers “Java 21” better than “Java 11” does, and it is not a lie.',
    ],
  ],
  more: ['outdated-version', 'skills-that-parse'],
});
