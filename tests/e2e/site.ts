import { type Site, serve } from '../../scripts/serve.ts';

/** The sample newspaper that `npm start` shows, and the odd pages of these tests, on two origins. */
export async function serveSites(): Promise<{ news: Site; odd: Site }> {
  return { news: await serve('tests/sample-site'), odd: await serve('tests/e2e/pages') };
}
