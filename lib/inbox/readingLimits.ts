/** The longest key, name or time that a page may send, in UTF-16 code units. */
export const longestLine = 300;
/** The longest comment: Facebook takes 8,000 characters, the others fewer. */
export const longestComment = 10_000;
/** So many comments travel at a time. */
export const mostRead = 100;
