import { useEffect } from 'react';
import { OwnTermForm } from './own-term-form.tsx';
import { OwnTermList } from './own-term-list.tsx';
import { RuleSwitches } from './rule-switches.tsx';
import { useSettings, useSettingsFacts } from './settings-context.ts';
import { SiteSwitches } from './site-switches.tsx';

/** The page of settings: names of the user's own, the sites that are read by themselves, and the rules of the check. */
export function SettingsPage() {
  const ready = useSettings((state) => state.ready);
  const trouble = useSettings((state) => state.trouble);
  const { known } = useSettingsFacts();
  // The browser has looked for the place before there was any.
  useEffect(() => {
    if (ready && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [ready]);
  return (
    <div className="mx-auto max-w-2xl px-4 pb-24">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-line border-b pt-6 pb-3">
        <h1 className="font-semibold text-title">Settings</h1>
        <a
          href="/resume.html"
          className="text-accent text-small underline decoration-1 underline-offset-2 hover:decoration-2"
        >
          Your resumes
        </a>
      </header>
      <main>
        {trouble && (
          <p
            role="alert"
            className="mt-4 rounded-lg border border-missing px-4 py-3 font-medium text-missing"
          >
            {trouble}
          </p>
        )}
        {ready && (
          <>
            <section id="names" aria-labelledby="names-title" className="pt-6">
              <h2 id="names-title" className="font-semibold text-title">
                Names of your own
              </h2>
              <p className="mt-1 text-pretty text-soft">
                Gaplight knows {known.toLocaleString()} technologies and ways of working. Add one that it
                lacks, and it counts everywhere: in postings and resumes, marks, checks and rewrites. It stays
                in this browser.
              </p>
              <OwnTermForm />
              <OwnTermList />
            </section>
            <SiteSwitches />
            <RuleSwitches />
          </>
        )}
      </main>
    </div>
  );
}
