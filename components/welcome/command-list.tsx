import { LinkButton } from '../ui/button.tsx';
import { useWelcome, useWelcomeActions } from './welcome-context.ts';

/** The keyboard commands with the keys that are set, and the way to change them. */
export function CommandList() {
  const commands = useWelcome((state) => state.commands);
  const { openKeySettings } = useWelcomeActions();
  return (
    <section aria-labelledby="keys-title" className="md:pt-5">
      <h2 id="keys-title" className="font-semibold">
        Keys
      </h2>
      <dl className="mt-1">
        {commands.map(({ name, keys }) => (
          <div
            key={name}
            data-command={name}
            className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1 border-line border-b py-1.5"
          >
            <dt>{name}</dt>
            <dd className="flex flex-wrap gap-1">
              {keys.length === 0 && <span className="text-small text-soft">not set</span>}
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="rounded border border-edge bg-paper px-1.5 font-sans text-label text-soft"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-small">
        <LinkButton onClick={() => openKeySettings()}>Change the keys</LinkButton>
      </p>
    </section>
  );
}
