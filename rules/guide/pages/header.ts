import { answersPage } from '../answers-page.ts';

export const headerPage = answersPage({
  id: 'header',
  title: 'The header: contact, links, photo, age',
  saysAlso:
    'header contact details data personal information photo picture headshot image age birth date of birth birthday nationality citizenship gender sex pronouns marital status married children religion address street city phone telephone number email mail LinkedIn GitHub portfolio website link links name title headline hobbies interests',
  intro:
    'Name, city and country, e-mail, phone, GitHub, LinkedIn: one or two lines. Under the name the title that you apply for, such as “Senior Backend Engineer”.',
  answers: [
    [
      'Do I add a photo?',
      'In the United States, Canada, the United Kingdom and Ireland no: many companies put resumes with photos aside, to stay fair. In Germany, Austria, Switzerland, France or Spain it is still seen and not needed; technology companies do not expect it.',
    ],
    [
      'Age, date of birth, marital status, religion, nationality?',
      'None of them. They have nothing to do with the work, and in many countries nobody may ask. If you may work in the country, say that in its own words (“EU work permit”) where the posting asks for it.',
    ],
    [
      'Which address?',
      'City and country. No street. If you would move, say so: “Lyon, moving to Berlin in May”.',
    ],
    [
      'LinkedIn and GitHub: both?',
      'LinkedIn yes: same titles and dates as here. GitHub if there is something to see: pin two repositories that fit, and give them a README. An empty profile is better left out.',
    ],
    ['Which e-mail address?', 'One with your name, private, not that of your employer. Read it daily.'],
    [
      'Hobbies and interests?',
      'Leave them out, unless they are work in disguise: a mirror that you run, a dataset that you keep.',
    ],
  ],
  more: ['profile-links', 'file-and-layout'],
});
