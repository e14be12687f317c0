import { answersPage } from '../answers-page.ts';

export const privacyPage = answersPage({
  id: 'privacy',
  title: 'Where your resume stays',
  saysAlso:
    'privacy private data upload uploaded server cloud stored storage saved send sent leave browser track tracking safe secure security GDPR delete account login share employer see gaplight',
  answers: [
    [
      'Is my resume sent anywhere?',
      'No. Gaplight makes no connection at all: your browser is told to refuse every one. The resume is kept in this browser, under your profile.',
    ],
    [
      'Can the page of the posting see it?',
      'No. What is drawn there looks the same to the page whatever your resume says.',
    ],
    [
      'How do I delete it?',
      '“Change”, at the foot of the panel, leads to “Delete this resume”. Removing the extension deletes everything.',
    ],
    ['Is it there on another computer?', 'No. Download it here and add the file there.'],
  ],
});
