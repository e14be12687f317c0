/** Short words join others and say little by themselves. */
const contentWord = /\p{L}{5,}|\d+/gu;
/** Words that begin alike are one word in two forms: "new", "newest". */
const stemLength = 4;

/** Whether a message says most of what a title says, so that the two beside one another would say it twice. */
export function saysAgain(title: string, message: string): boolean {
  const words = title.toLowerCase().match(contentWord) ?? [];
  const told = new Set(
    (message.toLowerCase().match(/\p{L}+|\d+/gu) ?? []).map((word) => word.slice(0, stemLength)),
  );
  const again = words.filter((word) => told.has(word.slice(0, stemLength)));
  return words.length > 0 && again.length / words.length >= 2 / 3;
}
