/** A name as it is compared with others. */

const MARKS = /[“”"‘’「」『』]|'(?![A-Za-z])|(?<![A-Za-z])'/g;
const BLANKS = /(?<![A-Za-zÀ-ÿ.][0-9]{0,3})\s+|\s+(?![A-Za-zÀ-ÿ])/g;
const ANY = /[\s“”"‘’'「」『』]/;

/** A name as it is compared: without quotation marks, and without blanks but those between Latin words. */
export const bare = (name: string): string =>
  ANY.test(name) ? name.replace(MARKS, '').replace(BLANKS, '').replace(/\s+/g, ' ') : name;
