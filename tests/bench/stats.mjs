/** The value below which a share of the numbers lies, between two of them in proportion; null of none. */
export function quantile(numbers, share) {
  const sorted = numbers.filter((one) => typeof one === "number").sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  return sorted[low] + ((sorted[low + 1] ?? sorted[low]) - sorted[low]) * (place - low);
}

export const median = (numbers) => quantile(numbers, 0.5);
