/** Draws the PNG icons from their one source, `public/icon.svg`: `npm run icons`, after a change to it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browsers.ts';

const SIZES = [16, 32, 48, 128];

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('Chromium was not found: install it, or set CHROMIUM_PATH.');
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
const source = readFileSync('public/icon.svg').toString('base64');
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
  );
  await page.locator('img').evaluate((img: HTMLImageElement) => img.decode());
  writeFileSync(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
