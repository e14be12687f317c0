import { useEffect, useMemo, useRef, useState } from 'react';
import { createWordFinder, cutAtRanges } from '../../lib/editor/find-words.ts';
import type { ResumeSource } from '../../lib/storage/stored-resume.ts';
import type { TextRange } from '../../lib/text/range.ts';
import { useEditor } from './editor-context.ts';

/** What each kind of finding is called. */
const titles: Record<string, string> = {
  'hidden-text': 'Hidden text',
  'two-columns': 'Two columns',
  'icon-text': 'Icons in place of words',
  'header-text': 'Text in the header or footer',
  'text-box': 'Text in a text box',
  scanned: 'A picture without text',
  'unreadable-font': 'Letters that programs cannot read',
  'turned-text': 'Turned text',
  'hidden-layer': 'A layer that is switched off',
};

/** The file that the resume came from: what would go wrong with it, and its text in the order a parser reads it. */
export function ResumeFileView({ source, words }: { source: ResumeSource; words: string }) {
  const { fileName, parserText = '', findings } = source;
  const isDoubtful = useEditor((state) => state.history?.present.receipt === 'doubtful');
  const [shown, setShown] = useState<number>();
  const text = useRef<HTMLDivElement>(null);
  const find = useMemo(() => createWordFinder(parserText), [parserText]);
  const found = useMemo(() => findings.map((finding) => find(finding.text)), [find, findings]);
  const here = useMemo(() => find(words), [find, words]);

  const ranges = [...found.filter((range) => range !== undefined), ...(here ? [here] : [])];
  const current: TextRange | undefined = shown === undefined ? here : found[shown];
  const at = here ? ranges.length - 1 : -1;

  useEffect(() => setShown(undefined), [words]);
  useEffect(() => {
    text.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current?.start, current?.end]);

  return (
    <section aria-label="The file as an ATS reads it" className="flex min-h-0 flex-1 flex-col">
      <header className="px-4 pt-3 pb-2">
        <h2 className="sr-only">As an ATS reads it</h2>
        <p className="truncate text-small text-soft" title={fileName}>
          {fileName}
        </p>
      </header>
      {findings.length > 0 ? (
        <ul className="mx-4 mb-2 max-h-56 shrink-0 divide-y divide-line overflow-auto rounded-lg border border-line bg-paper">
          {findings.map((finding, index) => (
            <li key={index}>
              <FindingRow
                {...finding}
                onShow={found[index] ? () => setShown(index) : undefined}
                isShown={shown === index}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className="px-4 pb-2 text-small text-soft empty:hidden">
          {/* Beside the word that the reading is in doubt it would say the opposite. */}
          {isDoubtful && parserText
            ? ''
            : parserText
              ? 'Nothing was found that a parser would stumble over.'
              : 'This file holds no text.'}
        </p>
      )}
      <section
        ref={text}
        aria-label="The text of the file"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        className="min-h-0 flex-1 overflow-auto border-line border-t px-4 py-3"
      >
        <p className="whitespace-pre-wrap text-small">
          {cutAtRanges(parserText, ranges).map((segment) => {
            const isHere = segment.over.includes(at);
            const isFinding = segment.over.some((index) => index !== at);
            const isCurrent = current && segment.start >= current.start && segment.start < current.end;
            if (!isHere && !isFinding) return segment.text;
            return (
              <mark
                key={segment.start}
                data-current={isCurrent || undefined}
                className={`text-inherit ${isHere ? 'bg-accent-ground' : 'bg-missing-ground'} ${isFinding ? 'underline decoration-2 decoration-missing underline-offset-2' : ''} ${isCurrent ? 'outline-2 outline-accent' : ''}`}
              >
                {segment.text}
              </mark>
            );
          })}
        </p>
      </section>
    </section>
  );
}

function FindingRow({
  kind,
  page,
  text,
  why,
  onShow,
  isShown,
}: ResumeSource['findings'][number] & { onShow: (() => void) | undefined; isShown: boolean }) {
  const body = (
    <>
      <span className="font-medium">{titles[kind] ?? kind.replace(/-/g, ' ')}</span>
      {page > 0 && <span className="text-label text-soft"> page {page}</span>}
      {text && <span className="block truncate text-small text-soft">“{text}”</span>}
      {why && <span className="block text-small text-soft">{why}</span>}
    </>
  );
  if (!onShow) return <div className="px-3 py-2">{body}</div>;
  return (
    <button
      type="button"
      aria-pressed={isShown}
      className="block w-full px-3 py-2 text-left hover:bg-line aria-pressed:bg-accent-ground"
      onClick={onShow}
    >
      {body}
    </button>
  );
}
