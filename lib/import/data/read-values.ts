import { htmlToLines, isHtml } from '../html/html-text.ts';
import { cleanText } from '../lines/clean-text.ts';
import { dropMarks, isMarkdown } from '../lines/markdown-marks.ts';
import { findBullet } from '../recognise/bullets.ts';
import { splitItems } from '../sections/skills.ts';
import type { DataKeys } from './data-keys.ts';
import { createClaims, isRecord, openRecord } from './record-fields.ts';

/** A text in its paragraphs, and the items of the lists in it. */
export interface Prose {
  paragraphs: string[];
  bullets: string[];
}

/** Reads the values of a data file. Each returns `undefined` for what is blank or of another kind. */
export interface ValueReader {
  /** One line: of a text, a number, an object that holds one, or a list of them. */
  readLine(value: unknown): string | undefined;
  /** Paragraphs and bullets of a text, which may be plain, HTML or Markdown; texts of a list are bullets. */
  readProse(value: unknown): Prose | undefined;
  /** The lines of a list or of a text. */
  readList(value: unknown): string[] | undefined;
  /** The items of a list, or of a text that lists them: "Go, Kafka". */
  readItems(value: unknown): string[] | undefined;
  /** A web address: of a text, or of an object that holds one. */
  readUrl(value: unknown): string | undefined;
}

/** Makes the reader of values. */
export function createValueReader({ texts, addresses }: Pick<DataKeys, 'texts' | 'addresses'>): ValueReader {
  const toText = (value: unknown): string | undefined => {
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return value.trim() ? value : undefined;
    return isRecord(value) ? openRecord(value, createClaims()).take(texts, toText) : undefined;
  };
  const readLine: ValueReader['readLine'] = (value) => {
    const parts = (Array.isArray(value) ? value : [value]).map(toText).filter((part) => part !== undefined);
    const line = parts
      .map((part) =>
        toLines(part)
          .map(({ text }) => text)
          .join(' '),
      )
      .join(', ');
    return line || undefined;
  };
  const readList: ValueReader['readList'] = (value) => {
    if (!Array.isArray(value)) return listOf(toText(value), (text) => toLines(text).map((line) => line.text));
    const lines = value.flatMap((item) =>
      Array.isArray(item) ? (readList(item) ?? []) : (readLines(item) ?? []),
    );
    return lines.length > 0 ? lines : undefined;
  };
  /** An item of a list is one line, unless it is a list of its own. */
  const readLines = (value: unknown): string[] | undefined =>
    listOf(toText(value), (text) =>
      isHtml(text) && toLines(text).some(({ bullet }) => bullet)
        ? toLines(text).map((line) => line.text)
        : [
            toLines(text)
              .map((line) => line.text)
              .join(' '),
          ],
    );
  const readUrl: ValueReader['readUrl'] = (value) => {
    if (Array.isArray(value)) return value.map(readUrl).find((url) => url !== undefined);
    if (isRecord(value)) return openRecord(value, createClaims()).take(addresses, readUrl);
    const text = typeof value === 'string' ? value.trim() : '';
    return !/\s/.test(text) && /[.:]/.test(text) ? text : undefined;
  };
  return {
    readLine,
    readList,
    readUrl,
    readProse(value) {
      if (Array.isArray(value)) return withBullets(readList(value));
      const lines = listOf(toText(value), (text) => toLines(text));
      return (
        lines && {
          paragraphs: lines.filter(({ bullet }) => !bullet).map(({ text }) => text),
          bullets: lines.filter(({ bullet }) => bullet).map(({ text }) => text),
        }
      );
    },
    readItems(value) {
      const items = readList(value)?.flatMap(splitItems);
      return items && items.length > 0 ? items : undefined;
    },
  };
}

function withBullets(bullets: string[] | undefined): Prose | undefined {
  return bullets && { paragraphs: [], bullets };
}

function listOf<T>(text: string | undefined, read: (text: string) => T[]): T[] | undefined {
  const list = text === undefined ? [] : read(text);
  return list.length > 0 ? list : undefined;
}

/** The lines of a text that may be HTML or Markdown, none of them blank. */
function toLines(text: string): { text: string; bullet: boolean }[] {
  if (isHtml(text)) return htmlToLines(text);
  const cleaned = cleanText(text);
  const isMarked = isMarkdown(cleaned);
  return cleaned.split('\n').flatMap((raw) => {
    const sign = findBullet(raw);
    const rest = raw
      .slice(sign?.length ?? 0)
      .replace(/\s+/g, ' ')
      .trim();
    const line = isMarked ? dropMarks(rest.replace(/^#{1,6}\s+/, '')) : rest;
    return line ? [{ text: line, bullet: sign !== undefined }] : [];
  });
}
