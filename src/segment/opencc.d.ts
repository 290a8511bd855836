declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs `traditional simplified`, parted by `|`; of several simplified ones the first is the usual. */
  const pairs: string;
  export default pairs;
}
