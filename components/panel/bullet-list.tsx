import { useEffect, useRef } from 'react';
import { hasBullets } from '../../lib/gap/can-check.ts';
import { isForeign } from '../../lib/import/readings/foreign-language.ts';
import { sortBullets } from '../../lib/panel/sort-bullets.ts';
import type { ResumeBullet } from '../../lib/rewrites/resume-bullet.ts';
import { AsideList } from '../ui/aside-list.tsx';
import { LinkButton } from '../ui/button.tsx';
import { FoldedList } from '../ui/folded-list.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { BulletCard } from './bullet-card.tsx';
import { LookOverLink } from './look-over-link.tsx';
import { usePanel, usePanelActions, usePanelStore } from './panel-context.ts';

/** A list longer than this shows only its first bullets. */
const foldedTo = 8;

/** The summary and the bullets of the resume that could be worded better, and those that stay as they are. */
export function BulletList() {
  const store = usePanelStore();
  const bullets = usePanel((state) => state.bullets);
  const resume = usePanel((state) => state.resume);
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => store.wantBullets(), [store]);

  if (!bullets) return <StatusLine>Reading your bullets</StatusLine>;
  if (resume && !hasBullets(resume.resume)) return <NoBullets />;
  if (isForeign(resume?.source?.language)) return <StatusLine>Your bullets stay as they are.</StatusLine>;
  const { weak, kept } = sortBullets({ bullets, resume });
  return (
    <div className="px-4 pt-3 pb-6">
      <p ref={top} tabIndex={-1} className="text-small text-soft">
        {weak.length === 0
          ? 'No bullet of this resume asks for another wording.'
          : 'Each new line is complete as it stands. What you answer is added to it, and nothing else.'}
      </p>
      <FoldedList items={weak} foldedTo={foldedTo} className="mt-3 space-y-3">
        {(bullet) => (
          <BulletCard
            key={bullet.path.join('.')}
            bullet={bullet}
            saysWhy={weak.find(({ rewrite }) => rewrite?.why === bullet.rewrite?.why) === bullet}
            onGone={() => top.current?.focus()}
          />
        )}
      </FoldedList>
      <AsideList name={kept.length === 1 ? 'to leave as it is' : 'to leave as they are'} items={kept}>
        {(bullet) => (
          <li key={bullet.path.join('.')} className="border-line border-l-2 pl-2.5">
            <p>{bullet.text}</p>
            {bullet.nothing && <p className="text-soft">{bullet.nothing}</p>}
          </li>
        )}
      </AsideList>
      <Declined bullets={bullets} />
    </div>
  );
}

/** Of a resume without bullets: what to do so that there are some. */
function NoBullets() {
  const hasLink = usePanel(({ resume, comparison }) => resume?.receipt === undefined && !comparison?.gap);
  const isRead = usePanel(({ resume }) => resume?.source !== undefined);
  return (
    <p className="px-4 py-4 text-soft">
      {isRead
        ? 'Nothing to reword: no bullets were recognised here.'
        : 'Nothing to reword: there are no bullets here yet.'}{' '}
      Put each thing you did on a line of its own, under its role.{' '}
      {hasLink && <LookOverLink>{isRead ? 'Look it over' : 'Add them'}</LookOverLink>}
    </p>
  );
}

const none: never[] = [];

/** Bullets whose rewrite the user has called untrue: it stays hidden until the user brings it back. */
function Declined({ bullets }: { bullets: ResumeBullet[] }) {
  const { restoreRewrite } = usePanelActions();
  const declined = usePanel((state) => state.resume?.declined ?? none);
  const here = bullets.filter(
    ({ text, rewrite }) => rewrite && declined.some(({ bullet }) => bullet === text),
  );
  return (
    <AsideList name="not true of you" items={here}>
      {({ path, text }) => (
        <li key={path.join('.')} className="border-line border-l-2 pl-2.5">
          <p>{text}</p>
          <LinkButton onClick={() => void restoreRewrite(text)}>Bring back</LinkButton>
        </li>
      )}
    </AsideList>
  );
}
