import { type ComponentType, useEffect, useState } from 'react';

const parts: (() => Promise<void>)[] = [];

/**
 * A part of a page that the first look does not need: it is loaded with `loadLaterParts`, or when it is first shown. Once
 * it is there it is drawn at once; React's own `lazy` would first draw nothing, for up to 300 milliseconds.
 */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Part: ComponentType<Props> | undefined;
  const ready = async (): Promise<void> => {
    Part = await load();
  };
  parts.push(ready);
  return function LaterPart(props: Props) {
    const [, setLoaded] = useState(Part !== undefined);
    useEffect(() => {
      if (!Part) void ready().then(() => setLoaded(true));
    }, []);
    return Part ? <Part {...props} /> : null;
  };
}

/** Loads all later parts, so that they are there when they are shown. */
export async function loadLaterParts(): Promise<void> {
  await Promise.all(parts.map((ready) => ready()));
}
