import { answersPage } from '../answers-page.ts';

export const aiWritingPage = answersPage({
  id: 'ai-writing',
  title: 'Letting an AI write it',
  saysAlso:
    'AI ChatGPT GPT Claude Gemini Copilot LLM generate generated generator artificial intelligence detect write automatically resume builder rewrite',
  answers: [
    [
      'Can a chat program write my resume?',
      'It can make your sentences shorter. It cannot know what you did, so it fills in what sounds likely: rounded percentages, systems that you did not build. Take out everything that you did not put in.',
    ],
    [
      'Do readers notice?',
      'Often. “Passionate”, “leveraged”, “spearheaded”, three adjectives in a row and gains of 30% without a base are what such texts have in common. A system, a number and a before are what they lack.',
    ],
    [
      'What about private data?',
      'What you paste there leaves your machine. Take out names, contact data and numbers of your employer first.',
    ],
    [
      'What does Gaplight do instead?',
      'It uses no language model. It shortens your own line, leaves slots for the facts that only you know, and adds nothing.',
    ],
  ],
  more: ['privacy', 'numbers', 'summary-personality'],
});
