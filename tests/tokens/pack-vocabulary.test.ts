import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandBytes, readBytes } from '../../lib/text/compressed-text.ts';
import { compileVocabulary } from '../../lib/tokens/compile-vocabulary.ts';
import { findInSteps, listNamed, openInSteps } from '../../lib/tokens/open-vocabulary.ts';
import { type PackedVocabulary, unpackTerms } from '../../lib/tokens/pack-vocabulary.ts';
import { finish } from '../../lib/tokens/steps.ts';
import { tradeWords } from '../../rules/asks/trade-words.ts';
import { createExtractor } from '../../rules/extractor.ts';
import { pageVocabulary } from '../../rules/page-vocabulary.ts';
import { terms } from '../../rules/terms/index.ts';
import { french } from '../requirements/languages/french.ts';
import { german } from '../requirements/languages/german.ts';
import { polish } from '../requirements/languages/polish.ts';
import { shared } from '../shared.ts';

const text = await expandBytes(readBytes(pageVocabulary));
const packed: PackedVocabulary = JSON.parse(text);
const vocabulary = finish(openInSteps(text));
const find = (text: string) => finish(findInSteps(text, vocabulary));
const extract = createExtractor(terms);

describe('The vocabulary that the content script carries', () => {
  it('has every term with all that the matcher reads of it', () => {
    const vendors = new Set(terms.flatMap(({ id, vendor }) => (vendor ? id : [])));
    const matched = terms.map(
      ({ examples, counterexamples, family, answeredBy, shortNames, implies, ...term }) => {
        const owner = implies?.find((id) => vendors.has(id));
        return { ...term, aliases: term.aliases ?? [], ...(owner && { implies: [owner] }) };
      },
    );
    expect(unpackTerms(packed.terms)).toEqual(matched);
  });

  it('holds no sentence, and nothing that only the panel needs', () => {
    for (const sign of ['examples', 'family', 'answeredBy', 'shortNames'])
      expect(JSON.stringify(packed.terms), sign).not.toContain(`"${sign}"`);
  });

  it('finds what the whole vocabulary finds in the examples and counterexamples of all terms', () => {
    for (const { examples, counterexamples = [] } of terms)
      for (const text of [...examples, ...counterexamples]) expect(find(text), text).toEqual(extract(text));
  });

  it('finds every spelling, those that follow from others too', () => {
    const all = [...compileVocabulary(terms, tradeWords).candidates.values()].flat();
    const spellings = all.map(({ exact, folded }) => exact ?? folded);
    expect(spellings.length).toBeGreaterThan(8000);
    const perText = 100;
    for (let at = 0; at < spellings.length; at += perText) {
      const text = spellings
        .slice(at, at + perText)
        .map((spelling) => `- ${spelling}`)
        .join('\n');
      expect(find(text)).toEqual(extract(text));
    }
  });

  it('makes ready for a text only what that may name', () => {
    const made = finish(listNamed('You write Go services on Kafka', vocabulary)).map(({ id }) => id);
    expect(made).toEqual(expect.arrayContaining(['go', 'kafka', 'aws']));
    expect(made).not.toContain('postgresql');
    expect(made.length).toBeLessThan(terms.length / 5);
  });

  it('finds it in other languages, whose ordinary words are names elsewhere', () => {
    for (const { text } of [...french, ...german, ...polish]) expect(find(text), text).toEqual(extract(text));
  });
});

const folders = shared
  ? ['postings/texts', 'postings-2/texts'].map((folder) => join(shared ?? '', folder))
  : [];

describe.skipIf(!shared)(
  shared ? 'In real postings it' : 'In real postings it (skipped: ../shared is not there)',
  () => {
    it('finds what the whole vocabulary finds, in each of them', () => {
      const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
      for (const file of files) {
        const text = readFileSync(file, 'utf8');
        const tokens = find(text);
        expect(tokens, file).toEqual(extract(text));
      }
      console.log(`The content script finds the same tokens in ${files.length} postings.`);
      expect(files.length).toBeGreaterThan(50);
    });
  },
);
