import { expect, it } from 'vitest';
import { isLight } from './is-dark-page.ts';

const cases: [string, boolean][] = [
  ['rgb(0, 0, 0)', false],
  ['rgb(27, 28, 30)', false],
  ['rgba(236, 235, 231, 0.9)', true],
  ['rgb(255, 255, 255)', true],
  ['oklch(0.92 0.01 250)', true],
  ['oklch(0.25 0.02 250)', false],
  ['lab(95 0 0)', true],
  ['lab(12.5 1 1)', false],
  ['color(srgb 0.95 0.95 0.95)', true],
  ['color(display-p3 0.1 0.1 0.12)', false],
];
it.each(cases)('%s: light %s', (colour, light) => {
  expect(isLight(colour)).toBe(light);
});
