import type { OutsideTopic } from '../../lib/guide/guide-search.ts';

/** What people look for here and Gaplight does not do, with one honest sentence and the page that may help. */
export const notOurs: OutsideTopic[] = [
  {
    id: 'cover-letter',
    words: 'cover letter motivation letter motivational letter application letter covering letter',
    says: 'Gaplight reads and checks resumes; it does not deal with cover letters. The summary of a resume has the same task, in three sentences.',
    page: 'summaries-by-level',
  },
  {
    id: 'interview',
    words:
      'interview interviews interviewing question questions prepare preparation leetcode coding challenge algorithm algorithms data structures whiteboard take-home assignment behavioural behavioral STAR tell me about yourself system design round technical interview mock',
    says: 'Gaplight stops where the interview begins: it has no practice questions. What your own bullets will make a panel ask is here.',
    page: 'patterns',
  },
  {
    id: 'visa',
    words:
      'visa visas sponsorship sponsor H1B H-1B blue card work permit immigration law relocation relocate green card citizenship',
    says: 'Gaplight knows no visa or immigration law. Whether a posting speaks of visas stands above its asks; where you may work belongs into the header.',
    page: 'header',
  },
  {
    id: 'negotiation',
    words:
      'negotiate negotiation negotiating raise counter offer counteroffer salary offer accept decline offer equity stock options bonus salary expectations',
    says: 'Gaplight does not help to negotiate. What the trade is paid, and what the open posting states, stands here.',
    page: 'salary',
  },
  {
    id: 'references',
    words:
      'reference references check checks available on upon request referee recommendation letter of recommendation referral referrals',
    says: 'References are not Gaplight’s business. On a resume leave out the line “References on request”: it is understood.',
    page: 'length',
  },
  {
    id: 'resigning',
    words: 'resignation letter resign quitting notice period quit my job how to quit exit interview',
    says: 'How to leave a job is not Gaplight’s business. How a role that ended looks on a resume is.',
    page: 'gaps',
  },
  {
    id: 'e-mails',
    words:
      'cold outreach recruiter email e-mail to recruiter thank you note follow up follow-up message write to hiring manager networking',
    says: 'Gaplight writes no messages to recruiters. What they compare first is the resume with your profile.',
    page: 'header',
  },
  {
    id: 'job-search',
    words:
      'find jobs job search job board where to apply hiring companies remote jobs vacancies openings how many applications track applications',
    says: 'Gaplight finds no jobs: it reads the posting that you open. How to fit your resume to it is here.',
    page: 'tailoring',
  },
  {
    id: 'contract-law',
    words:
      'lawyer legal contract employment law severance non-compete discrimination unemployment benefits tax taxes sue',
    says: 'Gaplight gives no legal advice. What a resume need not say about you is here.',
    page: 'header',
  },
  {
    id: 'learning',
    words:
      'learn learning course recommend book books roadmap study tutorial how to become backend developer',
    says: 'Gaplight teaches no programming. What a panel expects you to be able to explain is listed here.',
    page: 'patterns',
  },
];
