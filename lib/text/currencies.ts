/** A currency: its ISO 4217 code, the signs that stand before a figure, and the name that stands after one. */
interface Currency {
  code: string;
  signs: readonly string[];
  name?: string;
}

const currencies: readonly Currency[] = [
  { code: 'USD', signs: ['$', 'US$'], name: 'dollars' },
  { code: 'EUR', signs: ['€'], name: 'euros' },
  { code: 'GBP', signs: ['£'], name: 'pounds' },
  { code: 'JPY', signs: ['¥'] },
  { code: 'INR', signs: ['₹'] },
  { code: 'CAD', signs: ['CA$', 'C$'] },
  { code: 'AUD', signs: ['AU$', 'A$'] },
  { code: 'NZD', signs: ['NZ$'] },
  { code: 'HKD', signs: ['HK$'] },
  { code: 'SGD', signs: ['S$'] },
  { code: 'CHF', signs: [] },
  { code: 'SEK', signs: [] },
  { code: 'NOK', signs: [] },
  { code: 'DKK', signs: [] },
  { code: 'PLN', signs: [] },
  { code: 'BRL', signs: [] },
];

const signs = currencies.flatMap((currency) => currency.signs);
const codes = currencies.map(({ code }) => code);
const names = currencies.flatMap(({ name }) => name ?? []);

/** The characters that are signs of currencies, for a class of a regular expression: "$€£¥₹". */
export const CURRENCY_SIGNS = signs.filter((sign) => sign.length === 1).join('');

/** The source of a regular expression for a sign of a currency, with its country where it has one: "€", "US$". */
export const CURRENCY_SIGN = `(?:${signs
  .toSorted((a, b) => b.length - a.length)
  .map((sign) => sign.replace('$', '\\$'))
  .join('|')})`;

/** The source of a regular expression for the code of a currency: "CHF". It says nothing of what stands around it. */
export const CURRENCY_CODE = `(?:${codes.join('|')})`;

/** The source of a regular expression for the name of a currency after a figure: "euros"; "pounds of" are a weight. */
export const CURRENCY_NAME = `(?:${names.join('|')})(?!(?<=pounds)\\sof)`;

const codesByName = new Map(
  currencies.flatMap(({ code, signs: ownSigns, name = code }) =>
    [code, ...ownSigns, name].map((written): [string, string] => [written.toUpperCase(), code]),
  ),
);

/** The ISO code of a currency written as sign, code or name, in any case ("EUR" for "€"); else `undefined`. */
export function parseCurrency(written: string): string | undefined {
  return codesByName.get(written.toUpperCase());
}
