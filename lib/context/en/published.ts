/** A stamp that says of itself that it is the publication's: a bare date may belong to anything on the page. */
export const SAYS_PUBLISHED = /\b(?:published|posted|first)\b/i;
