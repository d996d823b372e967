import type { Gender } from '../referent.ts';

/**
 * Given names common in English-language news whose bearers are nearly always of one gender.
 *
 * They settle "he" and "she" where no title does, and tell "Emma Harbour" from "Harbour House". Names used for both
 * (Alex, Jordan, Kim, Taylor …) are left out on purpose.
 */
const HE =
  'aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro alexander alfred ali allan allen amir anders andre andreas andrew andy ' +
  'angus ansar anthony antonio anwar arthur arturo barack barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan ' +
  'brett brian bruce bryan carl carlos charles charlie chris christopher chuck clarence claude clive colin connor craig curtis ' +
  'dan daniel darren dave david dean dennis derek diego dmitry dominic don donald doug douglas duncan dwight earl ed eddie edward edwin elon emmanuel enrique ' +
  'eric erik ernest ethan eugene evan fernando francis francisco francois frank franklin fred frederick gareth gary gavin geoff geoffrey george ' +
  'gerald gerard giovanni glenn gordon graham grant greg gregory guy hamid harold harris harry hassan hector henry herbert howard hugh hussein ian ibrahim igor ismail ivan ' +
  'jack jacob jake jamal james jared jason javier jay jean-claude jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jose joseph josh joshua ' +
  'juan julian justin karl keir keith kenneth kenny kevin khalid kyle lance larry lars lawrence leo leon leonard lewis liam lloyd louis luca lucas luis luke mahmoud malcolm ' +
  'manuel marc marco marcus mario mark martin marty matt matteo matthew maurice max michael miguel mike mitch mitt mohamed mohammad mohammed muhammad mustafa narendra nathan neil ' +
  'nicholas nick nigel noah norman oliver olaf omar oscar osama owen pablo patrick paul pedro pete peter phil philip phillip pierre rafael ralph ramon randy ray raymond ' +
  'reince ricardo richard rick ricky rishi rob robert roberto rod rodney roger roland ron ronald ross roy rudy rupert russell ryan salman sanjay scott sean sebastian ' +
  'sergei sergey seth shaun shigeru simon stanley stefan stephen steve steven stewart stuart ted terrence thomas tim timothy toby todd tom tommy tony travis trevor ulf vincent ' +
  'viktor vitali vladimir volodymyr walter warren wayne wesley will william xavier yahya yusuf zachary';

const SHE =
  'abby abigail agnes aisha alexandra alexis alice alicia alison amanda amber amelia amina amy ana andrea angela angelina anita ann anna anne annette annie april audrey barbara beatrice ' +
  'becky beth betty bianca bonnie brenda bridget brittany camilla carla carly carmen carol caroline carolyn catherine cathy cecilia charlotte chelsea cheryl chloe christina christine cindy ' +
  'claire clara claudia condoleezza cynthia daisy danielle deborah debbie denise diana diane dianne dolores donna doris dorothy eileen elaine elena eleanor elise elizabeth ella ellen ellie emily emma ' +
  'erica erin esther eva evelyn fatima fiona florence frances gabriela gail georgia geraldine gina giorgia gladys gloria grace greta gwen hannah harriet hayley heather heidi helen hilary hillary hope ' +
  'huma ida ingrid irene iris irina isabel isabella ivanka jackie jane janet janice jasmine jeanne jennifer jenny jessica jill joan joanna joanne josephine joyce judith judy julia julie june ' +
  'kamala karen kate katherine kathleen kathryn kathy katie kayla kaja kelly kellyanne kirsten kristen kristin laura lauren leila leslie lily lina linda lisa lois lori loretta louise lucia lucy lydia lynn ' +
  'madeleine maggie malala margaret maria marie marilyn marina marine marjorie martha mary maya megan meghan melania melanie melissa mercedes mia michelle mildred miriam molly monica nancy naomi ' +
  'natalia natalie natasha nicola nicole nikki nina nora olga olivia pamela patricia paula pauline penny phyllis priya rachel rebecca regina renee rhonda rita rosa rosalind rose rosemary ruth ' +
  'sabrina sally samantha sandra sara sarah serena sharon sheila shirley silvia sofia sonia sophia sophie stacey stella stephanie sue susan suzanne svetlana svitlana sylvia tara tatiana teresa tessa ' +
  'theresa tiffany tina tracy ursula valerie vanessa vera veronica vicky victoria viktoria violet virginia vivian wanda wendy whitney yasmin yolanda yulia yvonne zoe';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...HE.split(' ').map((name): [string, Gender] => [name, 'he']),
  ...SHE.split(' ').map((name): [string, Gender] => [name, 'she']),
]);

/** The pronoun a lower-case given name calls for; null where the name is not in the list. */
export function genderOfName(name: string): Gender | null {
  return GENDERS.get(name) ?? null;
}
