import { expect, it } from 'vitest';
import { readBlocks } from '../../lib/posting/blocks/read-blocks.ts';
import { locateText } from '../../lib/posting/structured/locate-text.ts';
import { hiddenText } from '../../rules/pages/hidden-text.ts';
import { openPage } from './pages.ts';

const sentence = 'You compute the ways between two places that are pleasant and not only short, in Go.';
const last = 'Neo4j, or a graph store that you wrote yourself and would not write again today.';
const page = (inner: string) =>
  readBlocks([openPage(`<nav>Home Jobs</nav>${inner}<footer>© Marlow</footer>`).document.body], hiddenText);

it('finds a text in a page however it is laid out, with its places', () => {
  const found = locateText(
    page(`<div><p>${sentence}</p><ul><li>Kafka</li><li>Neo<b>4j</b>${last.slice(5)}</li></ul></div>`),
    `${sentence} * Kafka ${last}`,
  );
  expect(found?.description).toBe(`${sentence}\nKafka\n${last}`);
  expect(found?.blocks.map(({ kind, start }) => [kind, start])).toEqual([
    ['paragraph', 0],
    ['item', sentence.length + 1],
    ['item', sentence.length + 7],
  ]);
  for (const { start, length, node, offset } of found?.runs ?? []) {
    expect(found?.description.slice(start, start + length)).toBe(node.data.slice(offset, offset + length));
  }
  expect(found?.runs.length).toBeGreaterThan(3);
});

it('does not find a text that is not there, is short, or has much else within it', () => {
  expect(locateText(page('<p>Nothing of it.</p>'), sentence + last)).toBeUndefined();
  expect(locateText(page('<p>Go</p>'), 'Go')).toBeUndefined();
  const other = '<p>Another job stands here, with a text of its own that is long.</p>'.repeat(5);
  expect(locateText(page(`<p>${sentence}</p>${other}<p>${last}</p>`), sentence + last)).toBeUndefined();
});
