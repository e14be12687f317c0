import { useEffect, useRef, useState } from 'react';
import type { ResumeBullet } from '../lib/rewrites/rewrite-resume.ts';
import { BulletCard } from './bullet-card.tsx';
import { useActions, usePanel, usePanelStore } from './panel-context.tsx';
import { LinkButton } from './ui/button.tsx';

/** A list longer than this shows only its first bullets. */
const foldedTo = 8;

/** The summary and the bullets of the resume that can be said better, and those that stay as they are. */
export function BulletList() {
  const store = usePanelStore();
  const bullets = usePanel((state) => state.bullets);
  const declined = usePanel((state) => state.resume?.declined ?? none);
  const check = usePanel((state) => state.check);
  const [open, setOpen] = useState(false);
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => store.wantBullets(), [store]);

  if (!bullets) {
    return (
      <p role="status" className="px-4 py-4 text-soft">
        Reading your bullets
      </p>
    );
  }
  // The summary is worked on only where a rule finds fault with it.
  const summaryStands =
    typeof check !== 'object' || !check.findings.some(({ rule }) => rule.startsWith('summary-'));
  const isDeclined = (text: string, kind: string): boolean =>
    declined.some((each) => each.bullet === text && each.kind === kind);
  const isKept = ({ where, rewrites }: ResumeBullet): boolean =>
    rewrites.length === 0 || (where === 'Summary' && summaryStands);
  const weak = bullets.filter(
    (bullet) => !isKept(bullet) && bullet.rewrites.some(({ kind }) => !isDeclined(bullet.text, kind)),
  );
  const kept = bullets.filter((bullet) => isKept(bullet) && bullet.text);
  const folded = !open && weak.length > foldedTo + 1;
  return (
    <div className="px-4 pt-3 pb-6">
      <p ref={top} tabIndex={-1} className="text-small text-soft">
        {weak.length === 0
          ? 'No bullet of this resume asks for another wording.'
          : 'Dashed places are facts that only you know. Nothing is filled in for you.'}
      </p>
      <ul className="mt-3 space-y-3">
        {(folded ? weak.slice(0, foldedTo) : weak).map((bullet) => (
          <BulletCard key={bullet.path.join('.')} bullet={bullet} onGone={() => top.current?.focus()} />
        ))}
      </ul>
      {folded && (
        <LinkButton className="py-2 text-small" onClick={() => setOpen(true)}>
          {weak.length - foldedTo} more
        </LinkButton>
      )}
      <KeptBullets bullets={kept} />
      <Declined bullets={bullets} />
    </div>
  );
}

const none: never[] = [];

function KeptBullets({ bullets }: { bullets: ResumeBullet[] }) {
  const [shown, setShown] = useState(false);
  if (bullets.length === 0) return null;
  return (
    <section className="mt-4 text-small">
      <LinkButton aria-expanded={shown} onClick={() => setShown(!shown)}>
        {bullets.length} to leave as {bullets.length === 1 ? 'it is' : 'they are'}
      </LinkButton>
      {shown && (
        <ul className="mt-2 space-y-2">
          {bullets.map((bullet) => (
            <li key={bullet.path.join('.')} className="border-line border-l-2 pl-2.5">
              <p>{bullet.text}</p>
              {bullet.nothing && <p className="text-soft">{bullet.nothing}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Rewrites that the user has called untrue: they stay away until they are brought back. */
function Declined({ bullets }: { bullets: ResumeBullet[] }) {
  const { restoreRewrite } = useActions();
  const declined = usePanel((state) => state.resume?.declined ?? none);
  const [shown, setShown] = useState(false);
  const here = declined.filter(({ bullet, kind }) =>
    bullets.some(({ text, rewrites }) => text === bullet && rewrites.some((each) => each.kind === kind)),
  );
  if (here.length === 0) return null;
  return (
    <section className="mt-4 text-small">
      <LinkButton aria-expanded={shown} onClick={() => setShown(!shown)}>
        {here.length} not true of you
      </LinkButton>
      {shown && (
        <ul className="mt-2 space-y-2">
          {here.map(({ bullet, kind }) => (
            <li key={`${kind} ${bullet}`} className="border-line border-l-2 pl-2.5">
              <p>{bullet || 'Summary'}</p>
              <p className="text-soft">
                As a bullet about {kind.replaceAll('-', ' ')}.{' '}
                <LinkButton onClick={() => void restoreRewrite(bullet, kind)}>Bring back</LinkButton>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
