import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';

/** Products that tutorials have one build again. */
const cloned = listWords(
  'netflix twitter instagram amazon spotify uber airbnb youtube facebook reddit trello',
);
const CLONED = `(?:${cloned.join('|')})`;

/** Projects that are exercises: everybody builds them once. */
export const tutorialProject = defineExpression({
  cases: [
    [String.raw`to-?\s?do(?:\s?list)?(?:\sapp\w*)?`, 'To-do list app'],
    [String.raw`weather (?:app\w*|forecast app\w*)`, 'Weather app'],
    ['calculator', 'Calculator in React'],
    [String.raw`tic-?\s?tac-?\s?toe`, 'Tic-tac-toe'],
    ['hangman', 'Hangman'],
    ['rock[- ]paper', 'Rock-paper-scissors'],
    ['hello world', 'Hello World API'],
    [String.raw`blog (?:app\w*|engine|platform|site)`, 'Blog engine'],
    [String.raw`chat app\w*`, 'Chat application'],
    [`${CLONED}[- ]clone`, 'Netflix clone'],
    [`clone of ${CLONED}`, 'A clone of Trello'],
    [String.raw`recipe app\w*`, 'Recipe app'],
    [String.raw`note-?taking app\w*`, 'Note-taking app'],
    ['library management system', 'Library management system'],
    ['student management system', 'Student management system'],
    ['portfolio (?:web)?site', 'Portfolio website'],
    [String.raw`e-?commerce (?:app\w*|web\s?site|site)`, 'E-commerce site'],
    ['expense tracker', 'Expense tracker'],
    ['tutorial', 'From a tutorial'],
    ['bootcamp', 'Bootcamp final'],
    ['course (?:project|work|assignment)', 'Course project'],
    ['coursework', 'Coursework'],
    ['followed along', 'Followed along with a video'],
  ],
  frame: (projects) => String.raw`\b(?:${projects})(?!\p{L})`,
});
