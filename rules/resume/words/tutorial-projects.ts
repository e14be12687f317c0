import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';

/** Products that tutorials have one build again. */
const cloned = listWords(
  'netflix twitter instagram amazon spotify uber airbnb youtube facebook reddit trello',
);
const CLONED = `(?:${cloned.join('|')})`;

/** Exercises that nobody is paid for, whoever tells of them. */
export const exercise = defineExpression({
  cases: [
    [String.raw`(?:to-?do|to do(?=\s(?:list|app)))(?:\s?list)?(?:\sapp\w*|\sAPI)?`, 'To-do list app'],
    [String.raw`weather (?:app\w*|forecast app\w*|stations?|bot)`, 'Weather app'],
    [String.raw`(?:URL|link)[- ]shorten(?:er|ing)(?:\s(?:app\w*|service))?`, 'URL shortener'],
    [
      '(?:simple|mini|toy) (?:shell|database|compiler|interpreter|web ?server|HTTP server|key-value store)',
      'A simple shell in C',
    ],
    [String.raw`tic-?\s?tac-?\s?toe`, 'Tic-tac-toe'],
    ['hangman', 'Hangman'],
    ['rock[- ]paper', 'Rock-paper-scissors'],
    ['hello world', 'Hello World API'],
    [`${CLONED}[- ]clone`, 'Netflix clone'],
    [`clone of ${CLONED}`, 'A clone of Trello'],
    ['(?:library|student|hostel) management system', 'Library management system'],
    ['course (?:project|work|assignment)', 'Course project'],
    ['coursework', 'Coursework'],
    ['leetcode|codewars|advent of code|project euler|codeforces', 'Solved 600 LeetCode problems'],
    ['followed along', 'Followed along with a video'],
    [
      '(?:personal|hobby|pet|side|toy|university|college|school|academic|capstone|semester|final-year|graduation)[- ]projects?',
      'Personal project: a tide clock',
    ],
    ['as a hobby', 'Wrote a chess engine as a hobby'],
    ['in my (?:free|spare) time', 'Built a bot in my spare time'],
    ['(?:just )?for fun', 'Built a crawler for fun'],
  ],
  frame: (projects) => String.raw`(?<![\p{L}\d-])(?:${projects})(?!\p{L})`,
});

/** Projects that everybody builds once; at work they are products like others. */
export const tutorialProject = defineExpression({
  cases: [
    ['calculator', 'Calculator in React'],
    [String.raw`blog (?:app\w*|engine|platform|site)`, 'Blog engine'],
    [String.raw`chat app\w*`, 'Chat application'],
    [String.raw`recipe app\w*`, 'Recipe app'],
    [String.raw`note-?taking app\w*`, 'Note-taking app'],
    ['(?:hotel|hospital|school|inventory|parking) management system', 'Hotel management system'],
    [String.raw`(?:quiz|movie|bookstore|budget|habit) (?:app\w*|tracker|API|site)`, 'Movie app'],
    ['portfolio (?:web)?site', 'Portfolio website'],
    [String.raw`e-?commerce (?:app\w*|web\s?site|site)`, 'E-commerce site'],
    ['expense tracker', 'Expense tracker'],
    ['tutorial', 'From a tutorial'],
    ['bootcamp', 'Bootcamp final'],
  ],
  frame: (projects) => String.raw`(?<![\p{L}\d-])(?:${projects})(?!\p{L})`,
});
