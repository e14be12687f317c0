import type { GuideBlock, PartEntry } from '../../lib/guide/guide.ts';
import { GuidePaper } from './guide-paper.tsx';

/** A part of a resume as it stands on the paper, and under it what it does there. */
export function GuidePart({ part }: { part: Extract<GuideBlock, { kind: 'part' }> }) {
  return (
    <section className="mt-4">
      <GuidePaper>
        <h3 className="font-semibold text-label text-soft uppercase tracking-wide">{part.title}</h3>
        {part.entries.map((entry, index) => (
          <Entry key={index} entry={entry} />
        ))}
      </GuidePaper>
      <p className="mt-1.5 border-accent border-l-2 pl-2.5 text-small">{part.note}</p>
    </section>
  );
}

function Entry({ entry: { head, aside, text, bullets = [] } }: { entry: PartEntry }) {
  return (
    <div className="mt-1.5 text-small first-of-type:mt-0.5">
      {head && <p className="font-semibold">{head}</p>}
      {aside && <p className="text-soft">{aside}</p>}
      {text && <p>{text}</p>}
      {bullets.length > 0 && (
        <ul className="mt-0.5 list-disc space-y-0.5 pl-4">
          {bullets.map((bullet) => (
            <li key={bullet}>{bullet}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
