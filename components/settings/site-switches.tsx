import { useId } from 'react';
import { useSettings, useSettingsFacts, useSettingsStore } from './settings-context.ts';

/** The sites that Gaplight knows, and which of them it may read without a click. */
export function SiteSwitches() {
  const { readAtOnce, sites } = useSettingsFacts();
  return (
    <section id="sites" aria-labelledby="sites-title" className="pt-10">
      <h2 id="sites-title" className="font-semibold text-title">
        Job sites
      </h2>
      <p className="mt-1 text-pretty text-soft">
        {readAtOnce} are read by themselves. So are those that you switch on here: the browser asks you once
        for each. All others are read when you click the icon there.
      </p>
      <ul className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] gap-x-4">
        {sites.map((site) => (
          <SiteSwitch key={site.id} site={site} />
        ))}
      </ul>
    </section>
  );
}

function SiteSwitch({ site: { id, name } }: { site: { id: string; name: string } }) {
  const store = useSettingsStore();
  const on = useSettings((state) => state.allowedSites.includes(id));
  const field = useId();
  return (
    <li className="flex items-center gap-2 py-1.5" data-site={id}>
      <input
        type="checkbox"
        id={field}
        autoComplete="off"
        className="size-3.5 shrink-0 accent-accent"
        checked={on}
        onChange={({ target }) => void store.switchSite(id, target.checked)}
      />
      <label htmlFor={field}>{name}</label>
    </li>
  );
}
