/** Whether words are light on dark, told by the colour they are painted in: the ground may be a picture. */
export function isDarkPage(words: Element | null): boolean {
  return words !== null && isLight(getComputedStyle(words).color);
}

/** Whether a computed colour is rather light. Browsers keep the colour space a page chose (CSS Color 4). */
export function isLight(colour: string): boolean {
  // `color(display-p3 0.1 …)` has a number in the name of its space.
  const channels = colour.replace(/^[a-z]+\((?:[a-z][\w-]* )?/, '');
  const numbers = (channels.match(/[\d.]+(?:e-?\d+)?%?/g) ?? []).map(Number.parseFloat);
  const [first = 0, second = 0, third = 0] = numbers;
  if (/^ok(?:lab|lch)\(/.test(colour)) return first > 0.65;
  if (/^(?:lab|lch)\(/.test(colour)) return first > 60;
  // Rec. 709 luma on gamma-coded channels: enough to tell light from dark.
  const luma = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  return /^rgba?\(/.test(colour) ? luma > 140 : luma > 0.55;
}
