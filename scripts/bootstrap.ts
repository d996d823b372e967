/** The 95 % interval of a mean, by drawing the articles anew (percentile bootstrap; a fixed seed, so figures repeat). */
export function bootstrap(
  shares: readonly number[],
  draws = 5000,
): { readonly low: number; readonly high: number } {
  let seed = 1;
  const means: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (let i = 0; i < shares.length; i++) {
      // Park & Miller's minimal standard generator.
      seed = (seed * 48271) % 2147483647;
      sum += shares[seed % shares.length] ?? 0;
    }
    means.push(sum / shares.length);
  }
  means.sort((a, b) => a - b);
  return { low: means[Math.floor(draws * 0.025)] ?? 0, high: means[Math.floor(draws * 0.975)] ?? 0 };
}
