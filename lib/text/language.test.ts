import { describe, expect, test } from 'vitest';
import { detectLanguage } from './language.ts';

describe('detectLanguage', () => {
  test.each([
    ['en', 'The ferry will not sail before the weekend, the harbour office said on Tuesday.'],
    ['de', 'Die Fähre wird nicht vor dem Wochenende fahren, sagte das Hafenamt am Dienstag.'],
    [
      'fr',
      'Le ferry ne partira pas avant le week-end, a annoncé la capitainerie, qui demande de la patience.',
    ],
    [
      'es',
      'El ferry no saldrá hasta el lunes y los viajeros esperan con paciencia una nueva fecha en el puerto.',
    ],
    ['nl', 'De veerboot vaart niet voor het weekend, zei het havenkantoor, en dat is niet voor het eerst.'],
    ['ru', 'Паром не выйдет в море до выходных, и это не первый раз за этот год, как сообщили в порту.'],
    ['ja', 'フェリーは週末まで運航しないと港の事務所が火曜日に発表した。'],
    ['zh', '港务局周二表示，渡轮在周末之前不会开航。'],
    ['ar', 'قال مكتب الميناء إن العبارة لن تبحر قبل نهاية الأسبوع وهذا ما أعلن في بيان من الشركة.'],
    [null, ''],
    [null, '12.5 – 14 : 3'],
    [null, 'Arsenal Chelsea Liverpool Everton Fulham Brentford'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
