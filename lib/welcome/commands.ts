/** The keyboard commands in the order in which they are needed, with what each does. The manifest says the same. */
export const commandNames = {
  _execute_action: 'Open the panel',
  'next-ask': 'Next ask on the page',
  'previous-ask': 'Previous ask on the page',
} as const;

/** A keyboard command as the user has set it. */
export interface CommandKeys {
  name: string;
  /** The keys to be held at once; empty where none are set. */
  keys: string[];
}

/** The commands with the keys that the browser says are set: users can change them, and another extension may have one. */
export function describeCommands(set: { name?: string; shortcut?: string }[]): CommandKeys[] {
  return Object.entries(commandNames).map(([id, name]) => {
    const shortcut = set.find((command) => command.name === id)?.shortcut ?? '';
    return { name, keys: shortcut.split('+').filter(Boolean) };
  });
}
