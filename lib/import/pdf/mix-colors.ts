/** What is seen where a colour is laid over a ground; "mixed" where either has no one colour and shows through. */
export function mixColors(ground: string, color: string, alpha: number): string {
  const [under, over] = [toParts(ground), toParts(color)];
  if (!under || !over) return 'mixed';
  const parts = over.map((part, index) => Math.round(part * alpha + (under[index] ?? 0) * (1 - alpha)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function toParts(color: string): number[] | undefined {
  if (!/^#[\da-f]{6}$/i.test(color)) return undefined;
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
