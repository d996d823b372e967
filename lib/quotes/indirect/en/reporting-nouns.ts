/** Nouns of saying and holding that take a content clause: "the mayor's claim that the bridge is safe". */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim claims assertion assertions allegation allegations argument arguments belief beliefs view statement statements ' +
    'warning warnings accusation accusations charge charges contention conclusion conclusions finding findings suggestion ' +
    'suggestions denial denials promise promises pledge pledges insistence prediction predictions complaint complaints ' +
    'announcement admission acknowledgement acknowledgment assurance assurances estimate declaration revelation ' +
    'observation remark remarks comment comments fear fears concern concerns hope hopes testimony opinion proposal demand'
  ).split(' '),
);
