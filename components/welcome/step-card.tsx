import { ArrowUpRight, Check } from 'lucide-react';
import type { Step } from '../../lib/welcome/steps.ts';
import { StepPicture } from './step-picture.tsx';

/** One step: a picture, its number or a tick, a title and a line. The posting to try belongs to the step that opens one. */
export function StepCard({ step, number }: { step: Step; number: number }) {
  return (
    <li
      data-step={step.id}
      data-done={step.done !== undefined}
      className="grid grid-cols-[auto_1fr] gap-x-4 md:block"
    >
      <StepPicture id={step.id} />
      <div className="min-w-0 md:mt-3">
        <div className="flex flex-wrap items-center gap-x-2">
          <span
            aria-hidden="true"
            className={`inline-flex size-5 items-center justify-center rounded-full border font-semibold text-label ${step.done ? 'border-proved bg-proved-ground text-proved' : 'border-edge text-soft'}`}
          >
            {step.done ? <Check className="size-3" strokeWidth={3} /> : number}
          </span>
          <h2 className="font-semibold">{step.title}</h2>
          <span role="status" className="text-proved text-small">
            {step.done}
          </span>
        </div>
        <p className="mt-1 text-pretty text-soft">{step.text}</p>
        {step.id === 'open' && (
          <p className="mt-1">
            <a
              href="/sample-posting.html"
              target="_blank"
              rel="noreferrer"
              className="inline-flex items-center gap-0.5 font-medium text-accent underline decoration-1 underline-offset-2 hover:decoration-2"
            >
              Open the sample posting
              <ArrowUpRight aria-hidden="true" className="size-3.5" />
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
