/** Prefixes that tell a month in English, German, French, Spanish, Portuguese, Italian and Dutch, by month. */
const prefixes: string[][] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aoû', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'déc', 'dic'],
];

const spelledOut = [
  'january|januar|janvier|enero|janeiro|gennaio|januari',
  'february|februar|février|febrero|fevereiro|febbraio|februari',
  'march|märz|mars|marzo|março|maart',
  'april|avril|abril|aprile',
  'maggio|mayo|maio',
  'june|juni|juin|junio|junho|giugno',
  'july|juli|juillet|julio|julho|luglio',
  'august|août|agosto|augustus',
  'september|septembre|septiembre|setembro|settembre|sept',
  'october|oktober|octobre|octubre|outubro|ottobre',
  'november|novembre|noviembre|novembro',
  'december|dezember|décembre|diciembre|dezembro|dicembre',
];

/** A regular expression source for a month's name, in full or cut short: "May", "Sept.", "Oktober". */
export const MONTH = `(?:${[...spelledOut, ...prefixes.flat().toSorted((a, b) => b.length - a.length)].join('|')})\\.?`;

const months = new Map<string, number>();
for (const [index, names] of spelledOut.entries())
  for (const name of names.split('|')) months.set(name, index + 1);
for (const [index, names] of prefixes.entries()) for (const name of names) months.set(name, index + 1);

/** 5 for "May", "mai" or "May."; `undefined` for anything else. */
export function parseMonth(name: string): number | undefined {
  return months.get(name.toLowerCase().replace('.', ''));
}

const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const short = english.map((name) => name.slice(0, 3));

/** A regular expression source for an English month's name with its capital: "March", "Mar.", "Sept". */
export const ENGLISH_MONTH = `(?:${[...english, 'Sept', ...short].join('|')})\\.?`;

/** "May" for 5. */
export function formatMonth(month: number): string {
  return short[month - 1] ?? String(month);
}
