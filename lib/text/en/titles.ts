const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles that stand before a name and are written with a capital there; abbreviated ones without their stop. */
export const TITLES = words(`
  mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen lt col maj sgt capt cmdr adm rev hon fr st ste supt det
  insp atty pres senator representative congressman congresswoman governor president vice prime minister chancellor
  secretary speaker mayor judge justice general colonel major captain sergeant lieutenant admiral commander
  commissioner ambassador king queen prince princess duke pope bishop archbishop cardinal reverend rabbi imam sheikh
  professor doctor chairman chairwoman chief coach detective officer inspector attorney sheriff premier`);

/** Nouns for a person's work or place; lower case before a name they belong to it ("spokesman John Smith"). */
export const ROLES = words(`
  spokesman spokeswoman spokesperson spokespeople president chairman chairwoman chair director manager chief head
  leader secretary minister adviser advisor aide analyst expert professor lecturer researcher scientist economist
  historian lawyer attorney prosecutor solicitor barrister judge officer official officials executive founder
  co-founder owner boss ceo reporter journalist columnist editor correspondent anchor host author writer novelist poet
  actor actress singer musician artist filmmaker producer comedian coach manager captain player striker senator
  congressman congresswoman lawmaker legislator politician candidate nominee frontrunner hopeful rival governor mayor
  councillor councilman councilwoman ambassador diplomat envoy commissioner commander general colonel sergeant soldier
  activist campaigner organizer organiser protester volunteer resident neighbor neighbour witness driver teacher
  student doctor nurse surgeon physician farmer fisherman worker mother father brother sister son daughter wife
  husband uncle aunt cousin friend colleague pastor priest bishop rabbi imam detective deputy superintendent inspector
  sheriff trustee pollster strategist consultant operative representative delegate member partner investigator
  specialist engineer developer veteran survivor victim tourist passenger customer voter supporter billionaire
  businessman businesswoman entrepreneur investor trader pilot`);
