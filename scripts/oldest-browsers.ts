/** The oldest versions Sidelight runs in; `oldest-browsers.test.ts` counts them from the APIs we use. */
export const OLDEST_CHROME = '140';
export const OLDEST_FIREFOX = '153.0';
