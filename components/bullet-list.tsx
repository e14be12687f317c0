import { useEffect, useState } from 'react';
import { BulletCard } from './bullet-card.tsx';
import { usePanel, usePanelStore } from './panel-context.tsx';
import { LinkButton } from './ui/button.tsx';

/** The bullets of the resume that can be said better, and how many can stay as they are. */
export function BulletList() {
  const store = usePanelStore();
  const bullets = usePanel((state) => state.bullets);
  const [showKept, setShowKept] = useState(false);
  useEffect(() => store.wantBullets(), [store]);

  if (!bullets) {
    return (
      <p role="status" className="px-4 py-4 text-soft">
        Reading your bullets
      </p>
    );
  }
  const weak = bullets.filter((bullet) => bullet.rewrites.length > 0);
  const kept = bullets.filter((bullet) => bullet.rewrites.length === 0);
  return (
    <div className="px-4 pt-3 pb-6">
      <p className="text-small text-soft">
        {weak.length === 0
          ? 'No bullet of this resume asks for another wording.'
          : 'Dashed places are facts that only you know. Nothing is filled in for you.'}
      </p>
      <ul className="mt-3 space-y-3">
        {weak.map((bullet) => (
          <BulletCard key={bullet.path.join('.')} bullet={bullet} />
        ))}
      </ul>
      {kept.length > 0 && (
        <section className="mt-4 text-small">
          <LinkButton aria-expanded={showKept} onClick={() => setShowKept(!showKept)}>
            {kept.length} {kept.length === 1 ? 'bullet' : 'bullets'} to leave as they are
          </LinkButton>
          {showKept && (
            <ul className="mt-2 space-y-2">
              {kept.map((bullet) => (
                <li key={bullet.path.join('.')} className="border-line border-l-2 pl-2.5">
                  <p>{bullet.text}</p>
                  {bullet.nothing && <p className="text-soft">{bullet.nothing}</p>}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </div>
  );
}
