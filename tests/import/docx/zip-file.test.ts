import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openZip, packZip } from '../../../lib/import/docx/zip-file.ts';

describe('A ZIP archive', () => {
  it('gives back every file that was packed into it', async () => {
    const files = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, unit: 'grapheme' }), fc.uint8Array()), {
      selector: ([name]) => name,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(files, async (list) => {
        const zip = openZip(packZip(new Map(list)));
        expect(zip.names).toEqual(list.map(([name]) => name));
        for (const [name, data] of list) expect([...(await zip.read(name))]).toEqual([...data]);
      }),
    );
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
});
