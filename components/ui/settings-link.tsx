import { Settings } from 'lucide-react';

/** The quiet way to the page of settings: an icon, whose name is read aloud and shown as a tooltip. */
export function SettingsLink() {
  return (
    <a
      href="/settings.html"
      target="_blank"
      rel="noreferrer"
      aria-label="Settings"
      title="Settings"
      className="inline-flex size-7 shrink-0 items-center justify-center rounded-md text-soft transition-colors duration-100 hover:bg-line hover:text-ink"
    >
      <Settings aria-hidden="true" className="size-3.5" />
    </a>
  );
}
