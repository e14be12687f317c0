import { useRef, useState } from 'react';
import { bulletAt } from '../../lib/panel/bullet-at.ts';
import { countLeft, type PlaceCard } from '../../lib/panel/group-findings.ts';
import { isMendedBy, type SaidOfText } from '../../lib/panel/merge-rule.ts';
import { offeredRewrite } from '../../lib/panel/sort-bullets.ts';
import { LinkButton } from '../ui/button.tsx';
import { CardRewrite } from './card-rewrite.tsx';
import { CheckFinding, type FindingWays } from './check-finding.tsx';
import { usePanel } from './panel-context.ts';
import { QuotedText } from './quoted-text.tsx';
import { sayCount } from './smaller-things.tsx';

/** One place with its text, all that is found there, and its rewrite. What is smaller is folded beside what is worse. */
export function CheckCard({ card, ways }: { card: PlaceCard; ways: FindingWays }) {
  const { name, severity, text, findings } = card;
  const heading = useRef<HTMLHeadingElement>(null);
  const [isOpen, setOpen] = useState(false);
  const bullet = usePanel((state) => text && bulletAt(state, text));
  const resume = usePanel((state) => state.resume);
  const isWaiting = bullet === 'waiting';
  const rewrite = bullet && !isWaiting ? offeredRewrite(bullet, resume) : undefined;
  // Two ways to mend the same words would be one too many: the rewrite is the better one.
  const canApply = (said: SaidOfText): boolean => !isWaiting && !(rewrite && isMendedBy(rewrite.line, said));
  const shown = findings.filter((each) => severity === 'hint' || each.severity !== 'hint');
  const smaller = findings.filter((each) => !shown.includes(each));
  const list = (each: typeof findings, top: string) => (
    <ul className={`${top} space-y-2`}>
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
      {list(shown, 'mt-2')}
      {smaller.length > 0 && (
        <LinkButton
          className="mt-2 block text-small"
          aria-expanded={isOpen}
          aria-label={`${sayCount(countLeft(smaller))}, ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {sayCount(countLeft(smaller))}
        </LinkButton>
      )}
      {isOpen && list(smaller, 'mt-1.5')}
      {isWaiting && <div className="mt-2 min-h-7" />}
      {bullet && !isWaiting && rewrite && (
        <CardRewrite
          key={bullet.text}
          bullet={bullet}
          rewrite={rewrite}
          place={name}
          onGone={() => heading.current?.focus()}
        />
      )}
    </li>
  );
}
