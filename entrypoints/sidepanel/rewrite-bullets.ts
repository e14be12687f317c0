export async function rewriteBullets(..._a: unknown[]) {
  return [] as never[];
}
