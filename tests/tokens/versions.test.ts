import { describe, expect, it } from 'vitest';
import { compileSurroundings } from '../../lib/tokens/compile-surroundings.ts';
import { compareVersions, meetsVersion, readVersion } from '../../lib/tokens/versions.ts';
import { tradeWords } from '../../rules/asks/trade-words.ts';

const { versions } = compileSurroundings(tradeWords);

const versionIn = (after: string): string | undefined => readVersion(after, 0, versions);

describe('readVersion', () => {
  it.each([
    [' 17+', '17+'],
    [' 16,', '16'],
    ['3.11 and', '3.11'],
    [' 3.x', '3.x'],
    [' 1.22.', '1.22'],
    [' 8/11', '8/11'],
    [' 2.7 or 3', '2.7 or 3'],
    [' (v1.28)', 'v1.28'],
    [' version 5', '5'],
    [' 11 or higher', '11 or higher'],
    ['6', '6'],
    [' 2019 or', '2019'],
  ])('reads the version of a name followed by "%s"', (after, version) => {
    expect(versionIn(after)).toBe(version);
  });

  it.each([
    ' 5+ years',
    ' (3 years)',
    ' (5 services, in production)',
    ' 3-5 years',
    ' 24/7 on-call',
    ' 100 services',
    ' 4 engineers',
    ' and 2',
    ' 50%',
  ])('reads no version where "%s" follows', (after) => {
    expect(versionIn(after)).toBeUndefined();
  });
});

describe('meetsVersion', () => {
  it('says whether a version answers the one asked for', () => {
    expect(meetsVersion('17+', '21')).toBe(true);
    expect(meetsVersion('17+', '8')).toBe(false);
    expect(meetsVersion('3.x', '3')).toBe(true);
    expect(meetsVersion('3', '3.11')).toBe(true);
    expect(meetsVersion('1.22', '1.9')).toBe(false);
  });

  it('takes the lowest asked and the highest found', () => {
    expect(meetsVersion('8/11', '8')).toBe(true);
    expect(meetsVersion('17', '8/11/17')).toBe(true);
  });

  it('is undefined without a number', () => {
    expect(meetsVersion('latest', '8')).toBeUndefined();
  });
});

describe('compareVersions', () => {
  it('orders by each number in turn', () => {
    expect(compareVersions('1.9', '1.22')).toBeLessThan(0);
    expect(compareVersions('17+', '17')).toBe(0);
    expect(compareVersions('21', '17')).toBeGreaterThan(0);
  });
});
