import { useState } from 'react';
import type { PossiblePlace, WhetherQuestion } from '../../lib/rewrites/towards/ask-whether.ts';
import { diffWords } from '../../lib/rewrites/word-diff.ts';
import { Button } from '../ui/button.tsx';
import { DiffRuns } from '../ui/diff-runs.tsx';
import { CopyButton } from './copy-button.tsx';
import { usePanelActions } from './panel-context.ts';

/** Asks whether a listed term was part of the work that a bullet tells. Only a yes brings a line. */
export function WhetherCard({ asked }: { asked: WhetherQuestion }) {
  const { correctEvidence } = usePanelActions();
  const { question, best, others, termId } = asked;
  const [place, setPlace] = useState<PossiblePlace>();
  const [elsewhere, setElsewhere] = useState(false);
  if (place) return <PlaceLines place={place} onBack={() => setPlace(undefined)} />;
  return (
    <div>
      <p className="font-semibold">{question}</p>
      <p className="mt-0.5 text-small text-soft">“{best.text}”</p>
      <div className="mt-1.5 flex flex-wrap gap-2">
        <Button look="main" onClick={() => setPlace(best)}>
          Yes
        </Button>
        <Button onClick={() => void correctEvidence({ termId, bullet: best.text, verdict: 'no-proof' })}>
          No
        </Button>
        {others.length > 0 && (
          <Button aria-expanded={elsewhere} onClick={() => setElsewhere(!elsewhere)}>
            Somewhere else
          </Button>
        )}
      </div>
      {elsewhere && (
        <ul aria-label="Where it was" className="mt-1.5 rounded-md border border-line bg-paper p-1">
          {others.map((other) => (
            <li key={other.path.join('.')}>
              <button
                type="button"
                className="block min-h-7 w-full rounded-md px-1.5 py-1 text-left hover:bg-accent-ground"
                onClick={() => setPlace(other)}
              >
                <span className="block text-label text-soft">{other.where}</span>
                {other.text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The ways in which a bullet can name it: one is picked, then copied or put into the resume. */
export function PlaceLines({ place, onBack }: { place: PossiblePlace; onBack?: () => void }) {
  const { acceptBullet } = usePanelActions();
  const [line, setLine] = useState(place.lines[0] ?? '');
  return (
    <div>
      <fieldset className="space-y-1">
        <legend className="text-label text-soft">{place.where}: pick the line that reads right</legend>
        {place.lines.map((each) => (
          <label
            key={each}
            className="flex cursor-pointer gap-2 rounded-md border border-line bg-paper px-2 py-1.5 has-checked:border-accent"
          >
            <input
              type="radio"
              autoComplete="off"
              name={place.path.join('.')}
              className="mt-1 accent-accent"
              checked={each === line}
              onChange={() => setLine(each)}
            />
            <span>
              {diffWords(place.text, [each]).parts.map((runs, index) => (
                <DiffRuns key={index} runs={runs} mark="ins" />
              ))}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="mt-1.5 flex flex-wrap gap-2">
        <CopyButton text={line} />
        <Button onClick={() => void acceptBullet(place.path, line)}>Put into resume</Button>
        {onBack && (
          <Button look="quiet" onClick={onBack}>
            Back
          </Button>
        )}
      </div>
    </div>
  );
}
