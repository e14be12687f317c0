import { type ComponentType, useEffect, useState } from 'react';

const parts: (() => Promise<void>)[] = [];

/**
 * A part of a page that the first look does not need: it is loaded with `loadLaterParts`, or when it is first shown. Once
 * it is there it is drawn at once; React's own `lazy` would first draw nothing, for up to 300 milliseconds.
 *
 * @param isQuiet it draws nothing that anybody could wait for, and waits for `loadLaterParts` itself.
 */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isQuiet = false } = {},
): ComponentType<Props> {
  let Part: ComponentType<Props> | undefined;
  const waiting = new Set<() => void>();
  const ready = async (): Promise<void> => {
    Part = await load();
    for (const draw of waiting) draw();
  };
  parts.push(ready);
  return function LaterPart(props: Props) {
    const [, setLoaded] = useState(Part !== undefined);
    useEffect(() => {
      if (Part) return;
      const draw = (): void => setLoaded(true);
      waiting.add(draw);
      if (!isQuiet) void ready();
      return () => void waiting.delete(draw);
    }, []);
    return Part ? <Part {...props} /> : null;
  };
}

/** Loads all later parts, so that they are there when they are shown. */
export async function loadLaterParts(): Promise<void> {
  await Promise.all(parts.map((ready) => ready()));
}
