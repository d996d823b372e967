/** Head words of an organisation's name that go on with "of", "for" or "on" ("Bank of England"). */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  `department ministry university institute council centre center bank house committee association federation union
  office bureau school college court board party church organization organisation society museum state secretary
  minister speaker commission chamber academy army academy agency alliance assembly authority body chief coalition
  confederation congress convention corps director embassy executive faculty force foundation fund group guild head
  hospital institution international laboratory league library mayor mission movement network order parliament
  president governor prince king queen duke republic kingdom service syndicate trust tribunal bishop archbishop
  daughters sons veterans doctors citizens americans friends students women mothers people united`
    .trim()
    .split(/\s+/),
);
