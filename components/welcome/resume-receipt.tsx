import { CircleHelp, FileCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ResumeLine } from '../../lib/welcome/store.ts';
import { DoubtSentence } from '../ui/doubt-sentence.tsx';
import { useWelcome } from './welcome-context.ts';

/**
 * What was read of the resume, and the way to look it over. The element is always there, since one that is added with
 * its text already in it is not read aloud.
 */
export function ResumeReceipt() {
  const resume = useWelcome((state) => state.resume);
  const Icon = resume?.isDoubtful ? CircleHelp : FileCheck;
  return (
    <div className={resume ? `mt-3 flex items-start gap-2 text-small ${looks(resume)}` : 'sr-only'}>
      {resume && <Icon aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />}
      <p role="status" className="min-w-0">
        {resume && <Line resume={resume} />}
      </p>
    </div>
  );
}

const looks = ({ isDoubtful }: ResumeLine): string =>
  isDoubtful ? 'rounded-md bg-listed-ground px-2 py-1.5 text-listed' : '';

function Line({ resume: { id, name, parts, doubts, isDoubtful } }: { resume: ResumeLine }) {
  const link = (words: string): ReactNode => (
    <a
      href={`/resume.html?id=${encodeURIComponent(id)}#doubt`}
      target="_blank"
      rel="noreferrer"
      className="whitespace-nowrap font-medium text-accent underline decoration-1 underline-offset-2 hover:decoration-2"
    >
      {words}
    </a>
  );
  if (isDoubtful) return <DoubtSentence link={link} />;
  return (
    <>
      <bdi className="font-medium">{name}</bdi> · {parts} · {doubts && `${doubts} · `}
      {link('Look it over')}
    </>
  );
}
