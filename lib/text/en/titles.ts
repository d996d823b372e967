import { wordSet } from '../word-set.ts';

/** Titles that stand before a name and are written with a capital there; abbreviated ones without their stop. */
export const TITLES = wordSet(`
  mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen lt col maj sgt capt cmdr adm rev hon fr st ste supt det
  insp atty pres senator representative congressman congresswoman governor president vice prime minister chancellor
  secretary speaker mayor judge justice general colonel major captain sergeant lieutenant admiral commander
  commissioner ambassador king queen prince princess duke pope bishop archbishop cardinal reverend rabbi imam sheikh
  professor doctor chairman chairwoman chief coach detective officer inspector attorney sheriff premier`);
