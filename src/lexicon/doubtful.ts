/** Single characters as edges of names: which are always one, and which need the segmenter's word as a witness. */

/** Often inside names (前海, 到家, 有色): an edge only where they are a word of their own. */
export const DOUBTFUL_EDGES = new Set(
  '新原前现同之地得过自到入出下后间有无非不未再所受占就并又才只仅若如像每系历获据调聘驻辖至对向跟使令继设',
);

/** Before a name when nothing else is on their left (原|华中公司), inside it otherwise (湖南新和公司). */
export const LEADING_EDGES = new Set('新原前现本各');
