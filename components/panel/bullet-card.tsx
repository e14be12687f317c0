import { offeredRewrite } from '../../lib/panel/sort-bullets.ts';
import type { ResumeBullet } from '../../lib/rewrites/resume-bullet.ts';
import { BulletRewrite } from './bullet-rewrite.tsx';
import { usePanel } from './panel-context.ts';

interface Props {
  bullet: ResumeBullet;
  /** Whether it says why its questions are asked: once on a screen for each kind. */
  saysWhy?: boolean;
  onGone?: () => void;
}

/** One bullet: where it stands, the old wording in small gray type, and its rewrite. */
export function BulletCard({ bullet, saysWhy = true, onGone }: Props) {
  const rewrite = offeredRewrite(
    bullet,
    usePanel((state) => state.resume),
  );
  if (!rewrite) return null;
  return (
    <li className="rounded-lg border border-line bg-paper px-3 py-2.5" data-bullet={bullet.text}>
      <p className="text-label text-soft">{bullet.where}</p>
      <BulletRewrite bullet={bullet} rewrite={rewrite} saysWhy={saysWhy} onGone={onGone} />
    </li>
  );
}
