import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { parseSync } from 'vite';

/** A list of words in a source file: how many words, where it begins (UTF-16 units), and its first words. */
export interface WordList {
  count: number;
  start: number;
  words: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const parser = new RegExpParser();
const WORD = /\p{L}{2}/u;

/**
 * The lists of words in a source file: arrays and objects of texts, texts with words between `|` or blanks, and the
 * alternatives of one group of a regular expression. Types and messages are none.
 */
export function findWordLists(file: string, source: string): WordList[] {
  const found: WordList[] = [];
  const add = (words: string[], start: number): void => {
    const real = words.filter((word) => WORD.test(word));
    if (real.length > 1) found.push({ count: real.length, start, words: real.slice(0, 4).join(' ') });
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    if (!isNode(value) || value.type.startsWith('TS')) return;
    readList(value, add);
    for (const [key, child] of Object.entries(value)) if (key !== 'typeAnnotation') visit(child);
  };
  visit(parseSync(file, source).program);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function readList(node: Node, add: (words: string[], start: number) => void): void {
  if (node.type === 'ArrayExpression') add(listTexts(node.elements), node.start);
  if (node.type === 'ObjectExpression') add(listKeys(node.properties), node.start);
  if (node.type === 'Literal' && typeof node.value === 'string') readText(node.value, node.start, add);
  if (node.type === 'TemplateElement') {
    const { raw, cooked } = node.value as { raw: string; cooked: string | null };
    readText(cooked ?? raw, node.start, add);
  }
  if (node.type === 'Literal' && isRegex(node.regex)) readExpression(node.regex, node.start, add);
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value;
}

/** The texts of an array, also where each stands in an array of its own with what belongs to it. */
function listTexts(elements: unknown): string[] {
  return (Array.isArray(elements) ? elements : []).flatMap((element): string[] => {
    if (!isNode(element)) return [];
    if (element.type === 'Literal' && typeof element.value === 'string') return [element.value];
    return element.type === 'ArrayExpression' ? listTexts(element.elements).slice(0, 1) : [];
  });
}

/** The names of an object whose values are plain: a table of words, no record of functions and parts. */
function listKeys(properties: unknown): string[] {
  return (Array.isArray(properties) ? properties : []).flatMap((property): string[] => {
    if (!isNode(property) || !isNode(property.key) || !isNode(property.value)) return [];
    const plain = property.value.type === 'Literal' || property.value.type === 'TemplateLiteral';
    const { name, value } = property.key;
    return plain && !property.shorthand ? [String(name ?? value)] : [];
  });
}

/** Words between `|`, or a run of words without punctuation; what ends like a sentence is one. */
function readText(text: string, start: number, add: (words: string[], start: number) => void): void {
  const alternatives = text.split('|');
  if (alternatives.length > 2) add(alternatives, start);
  else if (/[.?!:]$/.test(text.trim())) return;
  else if (/^[\p{L}\d.+#/'-]+(?:\s+[\p{L}\d.+#/'-]+){6,}$/u.test(text.trim()))
    add(text.trim().split(/\s+/), start);
}

function readExpression(
  { pattern, flags }: { pattern: string; flags: string },
  start: number,
  add: (words: string[], start: number) => void,
): void {
  const { pattern: ast } = parser.parseLiteral(`/${pattern}/${flags}`);
  visitRegExpAST(ast, {
    onGroupEnter: ({ alternatives }) =>
      add(
        alternatives.map(({ raw }) => raw),
        start,
      ),
    onCapturingGroupEnter: ({ alternatives }) =>
      add(
        alternatives.map(({ raw }) => raw),
        start,
      ),
    onAssertionEnter(assertion) {
      if ('alternatives' in assertion)
        add(
          assertion.alternatives.map(({ raw }) => raw),
          start,
        );
    },
    onPatternEnter: ({ alternatives }) =>
      add(
        alternatives.map(({ raw }) => raw),
        start,
      ),
  });
}
