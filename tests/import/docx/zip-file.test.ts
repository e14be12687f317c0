import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../../lib/import/docx/zip-file.ts';
import { packZip } from './pack-zip.ts';

const size = 5_000_000;
/** An archive of one file, deflated: five million zeros in five thousand bytes. */
const bomb = zipSync({ 'a.xml': new Uint8Array(size) });
const directory = new DataView(bomb.buffer).getUint32(bomb.length - 6, true);

/** The archive with another number, of two or four bytes, in its directory. */
function declare(at: number, value: number, bytes: 2 | 4 = 4): Uint8Array {
  const changed = bomb.slice();
  const view = new DataView(changed.buffer);
  if (bytes === 2) view.setUint16(directory + at, value, true);
  else view.setUint32(directory + at, value, true);
  return changed;
}
/** Where the numbers are, after the beginning of an entry. */
const [FLAGS, METHOD, PACKED, SIZE] = [8, 10, 20, 24];

describe('A ZIP archive', () => {
  it('gives back every file that was packed into it', () => {
    const files = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, unit: 'grapheme' }), fc.uint8Array()), {
      selector: ([name]) => name,
      maxLength: 6,
    });
    fc.assert(
      fc.property(files, (list) => {
        const zip = openZip(packZip(new Map(list)));
        expect(zip.names).toEqual(list.map(([name]) => name));
        for (const [name, data] of list) expect([...zip.read(name)]).toEqual([...data]);
      }),
    );
  });

  it('unpacks what was deflated, as large as it says', () => {
    const data = openZip(bomb).read('a.xml');
    expect(data).toHaveLength(size);
    expect(data.some(Boolean)).toBe(false);
  });

  it('never reads beyond its end, whatever is cut off or changed', () => {
    const whole = packZip(new Map([['a.xml', new Uint8Array([1, 2, 3])]]));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const changed = whole.slice();
        changed[at] = byte;
        for (const bytes of [changed, whole.slice(0, at)]) {
          try {
            openZip(bytes);
          } catch (error) {
            expect((error as Error).message).toMatch(/archive/);
          }
        }
      }),
    );
  });

  it('stops unpacking a file as soon as it is larger than it says, before its end is looked at', () => {
    const bytes = declare(SIZE, 10);
    // An end that cannot be unpacked would be found by a reader that goes so far.
    bytes.fill(0xff, directory - 500, directory);
    expect(() => openZip(bytes).read('a.xml')).toThrow('a.xml in the archive is larger than it says.');
  });

  it.each([
    ['a file that was cut off', declare(PACKED, 1000), 'a.xml in the archive is damaged.'],
    ['a file that reaches beyond the archive', declare(PACKED, 10_000), 'The archive is cut off.'],
    ['a method that it does not know', declare(METHOD, 12, 2), 'packed in a way that cannot be read'],
    ['a stored file of two sizes', declare(METHOD, 0, 2), 'packed in a way that cannot be read'],
    ['encrypted files', declare(FLAGS, 1, 2), 'The archive is encrypted.'],
    ['a damaged list of files', declare(0, 0), 'The list of files in the archive is damaged.'],
  ])('refuses %s with one sentence', (_, bytes, sentence) => {
    expect(() => openZip(bytes).read('a.xml')).toThrow(sentence);
  });

  it('says the size that an archive over four gigabytes stands in for, so that it is never unpacked', () => {
    expect(openZip(declare(SIZE, 0xffff_ffff)).sizeOf('a.xml')).toBe(4_294_967_295);
  });
});
