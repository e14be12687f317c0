import { answersPage } from '../answers-page.ts';

export const englishPage = answersPage({
  id: 'english',
  title: 'Resume or CV, and which English',
  saysAlso:
    'CV curriculum vitae difference resume english language british american spelling grammar mistakes typos native non-native translate translation german french spanish europass country abroad international tense past present first person',
  answers: [
    [
      'Resume or CV?',
      'In Europe “CV” is the name for the same one or two pages. A CV in the American sense, with every paper and talk, is for universities.',
    ],
    [
      'British or American?',
      'That of the posting, and one of them throughout. Names of products keep their own spelling.',
    ],
    [
      'In which language?',
      'In that of the posting. If it is in English and the company works in another language, English is right.',
    ],
    [
      'My English is not perfect.',
      'Short lines help you: verb, thing, number. No articles are needed where they are short. Have somebody read it once; misspelled products are what readers mind most.',
    ],
    [
      'Which languages do I list?',
      'Those that you could work in, with a level that people know: “French (native), English (C1)”.',
    ],
    ['Europass?', 'For public bodies, if they ask for it. Companies find it long.'],
  ],
  more: ['product-spelling', 'past-tense'],
});
