import { splitWords } from '../../english/split-words.ts';

/** The last word of each member of an object: "services scripts" of "backend services and deployment scripts". */
export function headsOf(object: string): string[] {
  return object
    .replace(/\([^)]*\)/g, '')
    .split(/,| and | & |\//)
    .map((part) => splitWords(part).at(-1)?.lower ?? '')
    .filter(Boolean);
}
