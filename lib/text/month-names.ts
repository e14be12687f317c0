import { foldAccents } from './fold-accents.ts';

/** The names of the twelve months, a language a line; other forms of a name stand behind a slash. */
const spelledOut = [
  'january february march april may june july august september october november december',
  'januar/jänner februar/feber märz/maerz april mai juni/juno juli/julei august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus/augusti september oktober november december',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
];

/** The names cut short, in the same order. */
const cutShort = [
  'jan feb mar apr may jun jul aug sep/sept oct nov dec',
  'jän febr mär/mrz apr mai jun jul aug sep/sept okt nov dez',
  'janv févr/fév mars avr mai juin juil aoû sept oct nov déc',
  'ene feb mar abr may jun jul ago sep/sept/set oct nov dic',
  'jan fev mar abr mai jun jul ago set out nov dez',
  'genn/gen febbr/feb mar apr magg/mag giu lugl/lug ago sett/set ott nov dic',
  'jan feb mrt/maa apr mei jun jul aug sep okt nov dec',
];

/** Short names that are words of other languages, and names of months only beside a year. */
const besideYear = ['sty lut mar kwi/kwie maj cze/czer lip sie/sier wrz/wrześ paź/paźd lis/list gru/grudz'];

const months = new Map<string, number>();

function readNames(lines: readonly string[]): string[] {
  const names = new Set<string>();
  for (const line of lines)
    for (const [index, forms] of line.split(' ').entries())
      for (const form of forms.split('/'))
        for (const name of [form, foldAccents(form)]) {
          names.add(name);
          months.set(name, index + 1);
        }
  return [...names];
}

function anyOf(names: string[]): string {
  return `(?:${names.toSorted((a, b) => b.length - a.length).join('|')})\\.?`;
}

const ofProse = readNames([...spelledOut, ...cutShort]);
readNames(besideYear);

/** A regular expression source for a month's name, in full or cut short: "May", "Sept.", "Oktober". */
export const MONTH = anyOf(ofProse);

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
