/** What a panel asks when it reads a bullet of a kind: by the id of the kind. */
export const kindQuestions: Record<string, string[]> = {
  architecture: [
    'Why was it divided there and not elsewhere?',
    'What got harder with it, and how do the parts talk to one another?',
    'What happens when one part is down?',
  ],
  cost: [
    'What does the same load cost now, a month?',
    'What did you give up for it: latency, spare capacity, retention?',
    'How do you notice if the cost creeps back?',
  ],
  database: [
    'Which table, how many rows, and what did the query plan say before?',
    'Why this index or this partition key?',
    'How did you change it while people were using it?',
  ],
  internship: [
    'Did it reach production, and does it still run?',
    'Which part did you write by yourself?',
    'What would you do otherwise today?',
  ],
  latency: [
    'Which percentile, at which load, measured where: at the client or at the server?',
    'Where did the time go before?',
    'What did the cache or the change cost you, and what happens when it is cold?',
  ],
  mentorship: [
    'How many people, for how long, and in which form?',
    'What can one of them do now that they could not before?',
    'Whom did you disagree with, and how did it end?',
  ],
  migration: [
    'How did old and new run beside each other, and when could you still go back?',
    'How did you know that no data was lost?',
    'How long were users without it?',
  ],
  monitoring: [
    'What is watched, and which alert wakes somebody?',
    'Which alerts did you take away?',
    'What was found earlier because of it?',
  ],
  'on-call': [
    'How many pages a week, and what became of that number?',
    'What was the worst night, and what did you change after it?',
    'Were you responder or commander?',
  ],
  'open-source': [
    'Which project, how many merged changes, and what does the largest of them do?',
    'What did the review teach you?',
    'Who depends on it?',
  ],
  pipeline: [
    'How much goes through it, and how late may it be?',
    'What happens on a bad record, and how do you replay a day?',
    'Who reads what comes out?',
  ],
  platform: [
    'How many teams use it, and were they free not to?',
    'What takes them less time now?',
    'What do you do with the team that needs it otherwise?',
  ],
  reliability: [
    'What was the error, and how often did it come before and after?',
    'How did you find the cause?',
    'Does it stay away under load, and how would you know?',
  ],
  security: [
    'What was open, who could have used it, and since when?',
    'Whom does it protect now?',
    'What did it cost users in comfort?',
  ],
  shipping: [
    'Who uses it, and what runs through it at peak?',
    'What was your part, from design to running it?',
    'What broke first?',
  ],
  'side-project': [
    'Who uses it besides you?',
    'Where does it end: at how many requests, rows, users?',
    'Why did you build it when others exist?',
  ],
  testing: [
    'What slipped through before, and what does now?',
    'How long does a run take, and how many tests are flaky?',
    'What did you decide not to test?',
  ],
};
