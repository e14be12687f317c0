/** Longer texts are whole postings, each of which is read once. */
const LONGEST = 1000;

/** More than the texts of some hundred resumes: then all is forgotten, so that the memory stays small. */
const CAPACITY = 5000;

/**
 * The same reading of a text, which keeps what it read of short ones: the texts of a resume are read again beside every
 * posting and after every edit. What is returned must not be changed.
 */
export function keepReading<Value>(read: (text: string) => Value): (text: string) => Value {
  const store = createStore<Value>();
  return (text) => (text.length > LONGEST ? read(text) : store(text, () => read(text)));
}

/** Returns what is kept under a key, after making it where nothing is. */
export type Store<Value> = (key: string, make: () => Value) => Value;

/** A store that forgets everything when it is full. */
export function createStore<Value>(): Store<Value> {
  const kept = new Map<string, { value: Value }>();
  return (key, make) => {
    let known = kept.get(key);
    if (!known) {
      if (kept.size >= CAPACITY) kept.clear();
      known = { value: make() };
      kept.set(key, known);
    }
    return known.value;
  };
}
