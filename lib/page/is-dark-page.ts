/** Whether words are light on dark, told by the colour they are painted in: the ground may be a picture. */
export function isDarkPage(words: Element | null): boolean {
  if (words === null) return false;
  const channels = /^rgba?\((\d+),? (\d+),? (\d+)/.exec(getComputedStyle(words).color);
  if (channels === null) return false;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map(Number);
  // Rec. 709 luma, on gamma-coded channels: enough to tell light from dark.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
}
