import fc from 'fast-check';
import { payloads, piece } from './texts.ts';

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** One change of a text: some of it away, something in its place. */
const textEdit = fc.record({
  at: place,
  cut: fc.oneof(fc.nat(4), fc.nat(400)),
  put: fc.oneof(
    fc.constant(''),
    piece,
    fc.constantFrom(...payloads),
    fc.constantFrom('<', '>', '"', '{', '}', '[', ']', ':', ',', '\n', '\\', '\\u', '&', '</div>', '<div>'),
  ),
});

/** One of the texts with a few changes at any place; a change may also double what it would cut. */
export function mutatedText(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(fc.tuple(textEdit, fc.boolean()), { maxLength: 6 }))
    .map(([text, edits]) => {
      let changed = text;
      for (const [{ at, cut, put }, doubles] of edits) {
        const from = Math.floor(at * changed.length);
        const rest = doubles ? changed.slice(from, from + cut).repeat(2) : '';
        changed = changed.slice(0, from) + put + rest + changed.slice(from + cut);
      }
      return changed;
    });
}

/** One of the files with a few bytes changed, or cut off. */
export function mutatedBytes(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const edit = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 4 }));
  return fc
    .record({
      file: fc.nat(files.length - 1),
      edits: fc.array(edit, { maxLength: 8 }),
      length: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, place),
    })
    .map(({ file, edits, length }) => {
      const bytes = Uint8Array.from(files[file] ?? []);
      for (const [at, values] of edits) {
        const from = Math.floor(at * bytes.length);
        bytes.set(values.slice(0, Math.max(0, bytes.length - from)), from);
      }
      return bytes.slice(0, Math.ceil(length * bytes.length));
    });
}

const leaf = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  piece,
  fc.constantFrom(null, '', -1, 1e308, 2 ** 53, [], {}, 'x'.repeat(5000), [[[[[]]]]]),
);

/** One of the values with a few of its parts replaced, wherever they are, or left out. */
export function mutatedValue(values: readonly unknown[]): fc.Arbitrary<unknown> {
  const edit = fc.record({ at: place, value: leaf, away: fc.boolean() });
  return fc.tuple(fc.nat(values.length - 1), fc.array(edit, { maxLength: 5 })).map(([index, edits]) => {
    const value: Owner = { value: structuredClone(values[index]) };
    for (const { at, value: put, away } of edits) {
      const places = listPlaces(value);
      const [owner, key] = places[Math.floor(at * places.length * 0.999)] ?? [value, 'value'];
      if (away && owner !== value) delete owner[key];
      else owner[key] = structuredClone(put);
    }
    return value.value;
  });
}

type Owner = Record<string, unknown>;

function listPlaces(owner: Owner): [Owner, string][] {
  return Object.entries(owner).flatMap(([key, value]): [Owner, string][] => [
    [owner, key],
    ...(typeof value === 'object' && value !== null ? listPlaces(value as Owner) : []),
  ]);
}
