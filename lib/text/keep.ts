/** Longer texts are whole postings, each of which is read once. */
const LONGEST = 1000;

/** More than the texts of some hundred resumes: then all is forgotten, so that the memory stays small. */
const CAPACITY = 5000;

/**
 * The same reading of a text, which keeps what it read of short ones: the texts of a resume are read again beside every
 * posting and after every edit. What is returned must not be changed.
 */
export function keepReading<Value>(read: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, { value: Value }>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    let known = kept.get(text);
    if (!known) {
      if (kept.size >= CAPACITY) kept.clear();
      known = { value: read(text) };
      kept.set(text, known);
    }
    return known.value;
  };
}
