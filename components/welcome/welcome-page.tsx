import { CommandList } from './command-list.tsx';
import { StepCard } from './step-card.tsx';
import { useWelcome } from './welcome-context.ts';
import { WelcomeResume } from './welcome-resume.tsx';

/** The page that installing opens: three steps, a resume, and the keys. */
export function WelcomePage() {
  const steps = useWelcome((state) => state.steps);
  return (
    <main className="mx-auto max-w-4xl px-4 pt-8 pb-16 sm:px-8">
      <header className="flex items-start gap-3">
        <img src="/icon/96.png" alt="" className="mt-1 size-8" />
        <div>
          <h1 className="font-semibold text-title">Gaplight is installed</h1>
          <p className="text-soft">Three steps, and a posting stands beside your resume.</p>
        </div>
      </header>
      <ol className="mt-6 grid gap-x-8 gap-y-5 border-line border-y py-6 md:grid-cols-3">
        {steps.map((step, index) => (
          <StepCard key={step.id} step={step} number={index + 1} />
        ))}
      </ol>
      <div className="mt-6 grid items-start gap-8 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <WelcomeResume />
        <CommandList />
      </div>
    </main>
  );
}
