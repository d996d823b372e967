import { describe, expect, it } from 'vitest';
import type { QuoteType, Span, TextSpan } from '../document.ts';
import type { FoundQuote } from '../quotes/find-quotes.ts';
import { finish } from '../sliced.ts';
import { readParagraphs, splitBlocks } from '../text/paragraphs.ts';
import { type ResolvedSources, resolveSources } from './resolve-sources.ts';

/** A text with each speaker in braces; every one of them said the words in curly marks that stand nearest. */
function resolve(marked: string): ResolvedSources {
  const found: FoundQuote[] = [];
  let text = '';
  const speakers: { start: number; end: number; text: string }[] = [];
  for (const [i, part] of marked.split(/[{}]/).entries()) {
    if (i % 2 === 1) speakers.push({ start: text.length, end: text.length + part.length, text: part });
    text += part;
  }
  const spoken = [...text.matchAll(/“([^”]*)”/g)].map((match) => ({
    start: match.index + 1,
    end: match.index + 1 + (match[1]?.length ?? 0),
  }));
  for (const [i, speaker] of speakers.entries()) {
    const distance = (span: { start: number; end: number }): number =>
      Math.max(span.start - speaker.end, speaker.start - span.end);
    const nearest = spoken.toSorted((a, b) => distance(a) - distance(b))[0] ?? { start: 0, end: 0 };
    found.push(toQuote(i, nearest, speaker, text, spoken.length > 0 ? 'direct' : 'indirect'));
  }
  return finish(resolveSources(text, readParagraphs(text, splitBlocks(text)), found));
}

function toQuote(
  i: number,
  { start, end }: Span,
  speaker: TextSpan,
  text: string,
  type: QuoteType,
): FoundQuote {
  return {
    id: `q${i + 1}`,
    start,
    end,
    text: text.slice(start, end),
    type,
    clause: null,
    speaker,
    cue: null,
    attribution: `a${i + 1}`,
    inherited: false,
    channel: null,
    outlet: null,
    rule: 'test',
    confidence: 1,
  };
}

function namesOf(marked: string): (string | null)[] {
  const { quotes, sources } = resolve(marked);
  return quotes.map((quote) => sources.find(({ id }) => id === quote.source)?.name ?? null);
}

describe('he, she, they and it', () => {
  it.each<[string, string[]]>([
    ['Maria Lindqvist met Tom Hale in Oslo.\n\n“It went well,” {she} said.', ['Maria Lindqvist']],
    ['Maria Lindqvist met Tom Hale in Oslo.\n\n“It went well,” {he} said.', ['Tom Hale']],
    // the subject of the last sentence before its object
    ['Yorick Brandt criticised Pavel Dorn on Monday.\n\n“It is wrong,” {he} said.', ['Yorick Brandt']],
    // a title tells the gender
    ['Mrs Okafor wrote to Mr Vance.\n\n“We waited,” {she} said.', ['Mrs Okafor']],
    // kinship does
    ['Her mother, Rukmini Dass, wept beside Ravi Dass.\n\n“He is home,” {she} said.', ['Rukmini Dass']],
    // a role does
    ['Spokesman Ilse Varga-Holt spoke after Chairwoman Odile Fenn.\n\n“No,” {she} said.', ['Odile Fenn']],
    // whoever spoke last goes on
    [
      '“First,” said {Edda Moll}.\n\nShe praised Ulrike Stenz.\n\n“Second,” {she} added.',
      ['Edda Moll', 'Edda Moll'],
    ],
    // names inside the quotation are what is spoken about
    ['Hanna Brecht smiled. “Wanda Pohl never came,” {she} said.', ['Hanna Brecht']],
    // many mentions of the hero do not make him the speaker of the next paragraph
    [
      'Lorne Tak won. Tak ran on. Tak rested. Tak slept.\n\nEero Salo, 44, disagreed.\n\n“Too slow,” {he} said.',
      ['Eero Salo'],
    ],
    // an apposition between the name and its verb
    ['Bram Oude, head of the Tulip Guild, left. Someone saw it.\n\n“I am sad,” {he} said.', ['Bram Oude']],
    // cleft
    ['After Lena Horvat won, it was Greta Ilic who led.\n\n“I began it,” {she} said.', ['Greta Ilic']],
    // "it" is a body, not the person named after it
    ['The Harbour Board met Dana Whit.\n\n“We will appeal,” {it} said.', ['Harbour Board']],
    // a place is nobody
    ['Nadia Ferreira arrived in Lisbon.\n\n“I am glad,” {she} said.', ['Nadia Ferreira']],
    // possessors keep the topic
    ['Ines Carrow lost. Her coach praised Bela Toth.\n\n“I tried,” {she} said.', ['Ines Carrow']],
    ['Prof. Anders Lund, who teaches in Umeå, laughed.\n\n“Never,” {he} said.', ['Anders Lund']],
    // a body or a writing that is only described
    // a person new to the text, before anybody named
    ['A Harbour man met Owen Lund. Lund left.\n\n“Never,” {the man} said.', ['A Harbour man']],
    // nobody in mind any more: whoever spoke last and is known to be a she
    [
      '“One,” {Nora Vik} said.\n\nRain fell. It fell on. It fell on. It fell on. It fell on.\n\n“Two,” {she} said.',
      ['Nora Vik', 'Nora Vik'],
    ],
    // the clause that is told of
    ['Nora Vik told how Ada Finch came in.\n\n“I saw it,” {she} said.', ['Nora Vik']],
    ['The Harbour Board met. The city built its bridge.\n\n“It holds,” {it} said.', ['The city']],
    ['Nora Carrow read from a letter by a resident, Otto Brandis. “I miss her,” {it} said.', ['a letter']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    // nobody of that gender, nobody at all
    ['Mr Vance left the room.\n\n“We waited,” {she} said.'],
    ['“We waited,” {she} said.'],
    // a body or a place is no he
    ['The Harbour Board met.\n\n“We will appeal,” {he} said.'],
    ['Rain fell in Vermont.\n\n“It is wet,” {he} said.'],
    // times and small words
    ['Goran Petek won. “Fast,” {last week} it said.'],
    ['Goran Petek won. “Fast,” {no} said.'],
    // the writer
    ['Mr Vance left.\n\n“Why?” {I} asked.'],
  ])('nobody: %s', (text) => {
    expect(namesOf(text)).toEqual([null]);
  });
});

describe('short and other names of the same', () => {
  it.each<[string, string[]]>([
    ['Chancellor Imre Vadas spoke. “Yes,” {Vadas} said.', ['Imre Vadas']],
    ['Rosa Mbeki arrived. “Yes,” said {Ms Mbeki}.', ['Rosa Mbeki']],
    ['“Yes,” {Claire} said. Claire Roux sells cheese.', ['Claire Roux']],
    // introduced only after the quote
    ['“Yes,” {Quill} said. Marcus Quill is a plumber.', ['Marcus Quill']],
    // acronyms, given and read from initials
    ['The Office for River Safety (ORS) met. “No,” the {ORS} said.', ['Office for River Safety']],
    // a nationality for the country
    [
      'Norway’s Fisheries Ministry met. “No,” {the Norwegian Fisheries Ministry} said.',
      ['Norwegian Fisheries Ministry'],
    ],
    // a word for the kind of body left out
    ['Ashdown Valley School closed. “No,” {Ashdown Valley} said.', ['Ashdown Valley School']],
    // middle names and initials
    ['Jonas K. Weld wrote. “No,” {Jonas Weld} said.', ['Jonas K. Weld']],
    // inside a family the surname is the one spoken of here
    ['Ada Finch and Leo Finch met.\n\nLeo Finch sat. “No,” {Finch} said.', ['Leo Finch']],
    // a party before the name
    ['Democrat Claire Roux won. “Yes,” {Roux} said.', ['Claire Roux']],
    // a title that one of a family has
    ['President Ivo Brandt sat. His son Mika Brandt left. “No,” {President Brandt} said.', ['Ivo Brandt']],
    // whoever goes by the first name is not meant by the surname
    [
      'Ivo Brandt ran. Mika Brandt, his son, walked.\n\nMika fell. Ivo Brandt ran on. Mika fell again. “Done,” {Brandt} said.',
      ['Ivo Brandt'],
    ],
    // a first name that is also a title, after a title
    ['Representative Dean Orrell came. “No,” {Orrell} said.', ['Dean Orrell']],
    // an acronym that is also a small word
    ['The Institute for Trade met. “No,” says {IT}.', ['IT']],
    // titles do not part a person from himself
    ['President Sela Moreau met Prime Minister Kit Ansah. “No,” {Prime Minister Ansah} said.', ['Kit Ansah']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each<[string, string[]]>([
    // two of one surname
    ['“A,” {Ada Finch} said. “B,” {Leo Finch} said.', ['Ada Finch', 'Leo Finch']],
    // a person and the body named after a like word
    // another one than the name before him
    [
      '“A,” {Imre Vadas} said. It is no deal for Vadas, {a person close to the talks} said: “B.”',
      ['Imre Vadas', 'a person close to the talks'],
    ],
    // a relative who goes by the first name
    [
      'Ivo Brandt left with Mika Brandt. Mika fell. Mika rose.\n\nMika sat. “A,” {Brandt} said.',
      ['Ivo Brandt'],
    ],
    ['“A,” {Grant Boston} said. “B,” {Boston University} said.', ['Grant Boston', 'Boston University']],
    // a country and its ministry
    [
      '“A,” {Norway} said. “B,” {Norway’s Fisheries Ministry} said.',
      ['Norway', 'Norway’s Fisheries Ministry'],
    ],
    // a source inside a body is not the body
    [
      '“A,” {the Fisheries Ministry} said. “B,” {a source in the Fisheries Ministry} said.',
      ['Fisheries Ministry', 'a source in the Fisheries Ministry'],
    ],
    // whoever speaks for somebody is not him
    ['“A,” {Imre Vadas} said. “B,” {a spokesman for Vadas} said.', ['Imre Vadas', 'a spokesman for Vadas']],
    ['“A,” {Imre Vadas} said. “B,” {Vadas’s lawyers} said.', ['Imre Vadas', 'Vadas’s lawyers']],
    // two new unnamed people
    ['“A,” {one witness} said. “B,” {another witness} said.', ['one witness', 'another witness']],
    // two ministries
    [
      '“A,” {the Interior Ministry} said. “B,” {the Finance Ministry} said.',
      ['Interior Ministry', 'Finance Ministry'],
    ],
    // first names that are surnames of others
    ['Scott Alder met Ridley Scott. “A,” {Alder} said.', ['Scott Alder']],
    // "Mrs" is not her husband
    ['Carl Rook and Vera Rook came. “A,” {Mrs Rook} said.', ['Vera Rook']],
  ])('kept apart: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('descriptions that take up a name', () => {
  it.each<[string, string[]]>([
    ['The Latvian embassy in Oslo closed. “No,” said {the embassy}.', ['Latvian embassy in Oslo']],
    ['The Fisheries Ministry met Dana Whit. “No,” {the ministry} said.', ['Fisheries Ministry']],
    ['Brightwater Energy, a utility company, paid. “No,” {the company} said.', ['Brightwater Energy']],
    ['In a report the newspaper Nordbladet named him. “Yes,” {the paper} wrote.', ['Nordbladet']],
    ['Utah Senator Gail Winters voted. “No,” {the senator} said.', ['Gail Winters']],
    ['Judge Abel Ross sat. “No,” {the judge} said.', ['Abel Ross']],
    ['Danish President Abel Ross sat. “No,” {the Danish President} said.', ['Abel Ross']],
    ['The Lindmoor Port Authority (LPA) met. “No,” {the authority} said.', ['Lindmoor Port Authority']],
    ['The Baltic Trade Alliance met. “No,” {the alliance} said.', ['Baltic Trade Alliance']],
    ['Goran Petek won again. “I ran,” said {the 41-year-old}.', ['Goran Petek']],
    ['Goran Petek won again. “I ran,” said {the three-time world champion}.', ['Goran Petek']],
    ['“A,” {a police officer} said. “B,” {the officer} added.', ['a police officer', 'a police officer']],
    // a body speaks on its own site
    ['The Harbour Board closed. “No,” {its website} says.', ['Harbour Board']],
    ['“Up by four,” {data from the Harbour Board} showed.', ['Harbour Board']],
    // apposition either side of a cut speaker
    ['“No,” said {the group’s founder}, Nora Vik, on Friday.', ['Nora Vik']],
    // a first name no list has: the role tells that it is a person
    ['“No,” said {its spokesman}, Jorund Weil. Rain fell.', ['Jorund Weil']],
    ['{Its lead author}, Mirka Okoy, told the Evening Post: “No.”', ['Mirka Okoy']],
    ['“No,” said Ewa Lind, {a Democrat} who won.', ['Ewa Lind']],
    ['Nora Vik, {42}, said: “No.”', ['Nora Vik']],
    // an institution without capitals
    ['The Danish government fell.\n\n“We tried,” {the government} said.', ['Danish government']],
    // a possessive of a plural taken for a closing mark
    ['The Harbour Nurses’ Union met. “No,” the nurses’ {union} said.', ['Harbour Nurses’ Union']],
    // the rest of the mention beside the span
    ['“No,” {the Danish} government said.', ['Danish government']],
    ['{Broadway} legend Ewa Lind said: “No.”', ['Ewa Lind']],
    ['Broadway {legend} Ewa Lind said: “No.”', ['Ewa Lind']],
    // an office no other words state
    ['Mr Hale hinted at a cut.\n\n“Maybe,” {the chancellor} said.', ['Mr Hale']],
    // a relative of the same surname
    ['Tess Harlow is proud of Finn Harlow. “My boy,” {Finn Harlow’s mother} said.', ['Tess Harlow']],
    ['Nora Vik, {who} left, said: “No.”', ['Nora Vik']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each<[string, string]>([
    ['Utah Senator Gail Winters voted. “No,” {the lawyer} said.', 'the lawyer'],
    ['Utah Senator Gail Winters voted. “No,” {a senator} said.', 'a senator'],
    ['Vice President Gail Winters voted. “No,” {the prime minister} said.', 'the prime minister'],
    ['The Fisheries Ministry met. “No,” {the embassy} said.', 'the embassy'],
    ['Goran Petek won. “No,” {the spokesman} said.', 'the spokesman'],
    ['The Interior Ministry met. “No,” {the finance ministry} said.', 'the finance ministry'],
    ['Chancellor Imre Vadas spoke. “No,” {the governor} said.', 'the governor'],
    ['Tess Harlow is proud of Finn Harlow. “My boy,” {Goran Petek’s mother} said.', 'Goran Petek’s mother'],
    ['Brightwater Energy paid. “No,” {the authors} said.', 'the authors'],
    // members tell one union from another, and a firm is no ministry
    ['The Tulip Union met. “No,” said {the farmers’ union}.', 'the farmers’ union'],
    ['The Fisheries Ministry met. “No,” {the company} said.', 'the company'],
    ['The government fell. “No,” {the company} said.', 'the company'],
    ['The Supreme Court sat. “No,” {the group} said.', 'the group'],
    ['It rose by a tenth of GDP. “No,” {the company} said.', 'the company'],
    [
      'The Standards Commissioner met Abel Ross. “No,” {the Standards Commissioner} said.',
      'the Standards Commissioner',
    ],
    ['Judge Abel Ross sat. “No,” {the Danish President} said.', 'the Danish President'],
    ['{Its lead author}, Harbour Board data showed, was late: “No.”', 'Its lead author'],
    ['Rain fell, {a Democrat} said: “No.”', 'a Democrat'],
  ])('nobody named: %s', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });
});

describe('how a source is identified, and what it is', () => {
  it.each<[string, string, string]>([
    ['{Rosa Mbeki} said so.', 'named', 'person'],
    ['Finance minister {Rosa Mbeki} said so.', 'named', 'official'],
    ['Kazan resident {Rosa Mbeki} said so.', 'named', 'witness'],
    ['{The Norwegian government} said so.', 'named', 'official'],
    ['{The Harbour Workers Union} said so.', 'named', 'organisation'],
    ['{The Valley Tribune} said so.', 'named', 'media'],
    ['{Reuters} said so.', 'named', 'media'],
    ['{Amber Street} said so.', 'named', 'official'],
    ['{Rosa Mbeki}, president of Brightwater Records, said so.', 'named', 'person'],
    ['{Rosa Mbeki}, chief executive officer, said so.', 'named', 'person'],
    ['{Rosa Mbeki}, president of the Senate, said so.', 'named', 'official'],
    ['{Rosa Mbeki}, secretary of health, said so.', 'named', 'official'],
    ['{The authorities} said so.', 'unnamed', 'official'],
    ['{A cellist} said so.', 'unnamed', 'person'],
    ['{A Home Office spokesman} said so.', 'unnamed', 'official'],
    ['{Two officials familiar with the talks} said so.', 'unnamed', 'official'],
    ['{Treasury sources} said so.', 'unnamed', 'official'],
    ['{A fisherman from the island} said so.', 'unnamed', 'person'],
    ['{Police} said so.', 'unnamed', 'official'],
    ['{An eyewitness} said so.', 'unnamed', 'witness'],
    ['{A new study} said so.', 'unnamed', 'document'],
    ['{A fan account} said so.', 'unnamed', 'social'],
    ['{Observers} said so.', 'vague', 'person'],
    ['{Maritime observers} said so.', 'vague', 'person'],
    ['{Critics} said so.', 'vague', 'person'],
    ['{Some experts} said so.', 'vague', 'person'],
    ['{Many} said so.', 'vague', 'person'],
    ['The fleet {is believed} to have left.', 'vague', 'person'],
    ['The fleet {reportedly} left.', 'vague', 'person'],
  ])('%s → %s, %s', (text, identification, kind) => {
    const [source] = resolve(text).sources;
    expect([source?.identification, source?.kind]).toEqual([identification, kind]);
  });
});

describe('role and affiliation, as the article words them', () => {
  it.each<[string, string | null, string | null]>([
    ['UK Deputy Secretary of Defence {Ewa Lind} spoke.', 'UK Deputy Secretary of Defence', 'UK'],
    ['{Ewa Lind}, a lecturer from Leeds, spoke.', 'lecturer from Leeds', 'Leeds'],
    ['{Ewa Lind}, 42, head of the Tulip Guild, spoke.', 'head of the Tulip Guild', 'Tulip Guild'],
    ['Malta’s foreign minister, {Ewa Lind}, spoke.', 'Malta’s foreign minister', 'Malta'],
    ['TGA executive director {Ewa Lind} spoke.', 'TGA executive director', 'TGA'],
    ['{Ewa Lind} is the head of the Tulip Guild.', 'head of the Tulip Guild', 'Tulip Guild'],
    ['{A source in the Fisheries Ministry} spoke.', null, 'Fisheries Ministry'],
    ['Mrs {Lind} spoke.', null, null],
    ['{Ewa Lind}, a psychologist based in Leeds, spoke.', 'psychologist based in Leeds', 'Leeds'],
    ['Harbour House majority leader {Ewa Lind} spoke.', 'Harbour House majority leader', 'Harbour House'],
    ['“No,” said its spokeswoman, {Ewa Lind}.', 'spokeswoman', null],
    ['She read a letter by a resident, {Ewa Lind}.', 'resident', null],
    ['Lt Col {Ewa Lind} spoke.', 'Lt Col', null],
    ['{Ewa Lind}, an aide for Vice President Vik, spoke.', 'aide for Vice President Vik', null],
    // whoever met the singer is no part of the role
    ['They met singer {Ewa Lind}.', 'singer', null],
    ['There was nothing President {Ewa Lind} knew.', 'President', null],
    // a verb is no part of a role, and a comma does not make one
    ['After meeting the minister, {Ewa Lind} spoke.', null, null],
    ['In Leeds, {Ewa Lind} accused the minister.', null, null],
  ])('%s', (text, role, affiliation) => {
    const [source] = resolve(text).sources;
    expect([source?.role, source?.affiliation]).toEqual([role, affiliation]);
  });
});

describe('names in headlines', () => {
  it.each<[string, string[]]>([
    ['Petek Says Race Was Fast\n\nGoran Petek won. “Fast,” {Petek} said.', ['Goran Petek']],
    ['Moll Wins Again\n\n“Fast,” {Moll} said.', ['Moll']],
    // common words of a title-case headline are no names
    ['Storm Warning Issued After Long Night\n\n“A storm,” {he} said.', ['null']],
  ])('%s', (text, names) => {
    expect(namesOf(text).map(String)).toEqual(names);
  });
});

describe('captions', () => {
  it('do not change who "she" is below them', () => {
    const text = 'Hanna Brecht spoke.\n\nWanda Pohl in Oslo.\n\n“It is late,” she said.';
    const start = text.indexOf('she said');
    const [first, , last] = splitBlocks(text);
    if (first === undefined || last === undefined) throw new Error('three blocks expected');
    const caption = { role: 'caption', start: 21, end: 40 } as const;
    const quote = toQuote(0, { start: 43, end: 54 }, { start, end: start + 3, text: 'she' }, text, 'direct');
    const { sources } = finish(resolveSources(text, readParagraphs(text, [first, caption, last]), [quote]));
    expect(sources.map(({ name }) => name)).toEqual(['Hanna Brecht']);
  });
});

describe('the lists', () => {
  const text =
    'Goran Petek beat Tom Hale in Oslo.\n\n“Fast,” {Petek} said. “Slow,” {a rival} said.\n\n“Very,” {he} said.';

  it('has sources in order of first mention, with the ids of their quotes', () => {
    const { sources } = resolve(text);
    expect(sources.map(({ id, name, quotes }) => [id, name, quotes])).toEqual([
      ['s1', 'Goran Petek', ['q1']],
      ['s2', 'a rival', ['q2', 'q3']],
    ]);
  });

  it('keeps people nothing is attributed to apart, places out', () => {
    expect(resolve(text).people.map(({ name }) => name)).toEqual(['Tom Hale']);
  });

  it.each([
    // pictures' credits, places, offices
    ['A ferry. Ewa Lind/Harbour Pictures'],
    ['A ferry. Harbour Pictures/Ewa Lind'],
    ['They met in Ann Brook.'],
    ['They met near Freedom Square and Virginia Beach and left for St. Louis.'],
    ['A report by the Office of the Inspector General came out for Gen-X’ers.'],
    ['Leaving the Silver Moon, while hard, was done. The Moon is far.'],
  ])('lists nobody: %s', (text) => {
    expect(resolve(text).people).toEqual([]);
  });

  it('has every mention once, at its place in the text', () => {
    const [source] = resolve(text).sources;
    expect(source?.mentions).toEqual([
      { start: 0, end: 11, text: 'Goran Petek' },
      { start: 44, end: 49, text: 'Petek' },
    ]);
  });

  it('leaves a quote without a speaker without a source', () => {
    expect(resolve('“Nobody said this.”').sources).toEqual([]);
  });
});
