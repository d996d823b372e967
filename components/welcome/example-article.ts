/** A few lines of news, written for the welcome page; the real reader reads them there. */
export const EXAMPLE = {
  headline: 'Ferry to Skarholm to stop at night',
  published: '2026-03-13',
  text: [
    'The night ferry to Skarholm will stop running in April, the county said on Wednesday, four years after the service began.',
    '“We carry eleven people a night and burn fuel for two hundred,” county commissioner Anna Lindqvist told reporters. She said a smaller boat “may be found by autumn”.',
    'A crew member, who asked not to be named, said the decision was made in January. “We heard it from the passengers,” the crew member said.',
  ].join('\n\n'),
} as const;
