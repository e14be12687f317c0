import { useRef } from 'react';
import { bulletAt } from '../../lib/panel/bullet-at.ts';
import { countLeft, type PlaceCard } from '../../lib/panel/group-findings.ts';
import { type CardFinding, isMendedBy, type SaidOfText } from '../../lib/panel/merge-rule.ts';
import { offeredRewrite } from '../../lib/panel/sort-bullets.ts';
import type { PanelState } from '../../lib/panel/store.ts';
import type { ResumeBullet } from '../../lib/rewrites/resume-bullet.ts';
import { CardFoot } from './card-foot.tsx';
import { CheckFinding, type FindingWays } from './check-finding.tsx';
import { usePanel } from './panel-context.ts';
import { QuotedText } from './quoted-text.tsx';

/** One place with its text, all that is found there, and its rewrite. What is smaller is folded beside what is worse. */
export function CheckCard({ card, ways }: { card: PlaceCard; ways: FindingWays }) {
  const { name, severity, text, findings } = card;
  const heading = useRef<HTMLHeadingElement>(null);
  const bullet = usePanel((state) => text && bulletAt(state, text));
  const resume = usePanel((state) => state.resume);
  const offer = bullet === 'waiting' ? bullet : bullet && offerOf(bullet, resume);
  // Two ways to mend the same words would be one too many: the rewrite is the better one.
  const canApply = (said: SaidOfText): boolean =>
    offer !== 'waiting' && !(offer && isMendedBy(offer.rewrite.line, said));
  const shown = findings.filter((each) => severity === 'hint' || each.severity !== 'hint');
  const smaller = findings.filter((each) => !shown.includes(each));
  const list = (each: CardFinding[]) => (
    <ul className="mt-2 space-y-2">
      {each.map((finding) => (
        <CheckFinding key={finding.rule} finding={finding} place={name} canApply={canApply} ways={ways} />
      ))}
    </ul>
  );
  return (
    <li className="rounded-lg border border-line bg-paper px-3 py-2.5" data-place={card.key}>
      <h3 ref={heading} tabIndex={-1} className="font-semibold text-label text-soft">
        {name}
      </h3>
      {text && <QuotedText pieces={text.quote} />}
      {list(shown)}
      <CardFoot
        place={name}
        offer={offer}
        smaller={smaller.length > 0 ? { count: countLeft(smaller), list: list(smaller) } : undefined}
        onGone={() => heading.current?.focus()}
      />
    </li>
  );
}

function offerOf(bullet: ResumeBullet, resume: PanelState['resume']) {
  const rewrite = offeredRewrite(bullet, resume);
  return rewrite && { bullet, rewrite };
}
