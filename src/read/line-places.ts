/** Which lines the offsets of a stream are on, for a reader that tells only offsets. */
export interface LinePlaces {
  /** The stream, to be read while the places are asked. */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** The line of the first byte behind an offset that ends no line. Offsets are asked in rising order, when that byte was read. */
  lineBehind(offset: number): number;
}

const FEED = 10;
const RETURN = 13;

/** Keeps only the pieces that were read and not yet asked about. Lines end with \n, \r\n or \r. */
export function linePlaces(pieces: AsyncIterable<Uint8Array>): LinePlaces {
  const kept: Uint8Array[] = [];
  let index = 0;
  let at = 0;
  let line = 1;
  let isReturn = false;
  const next = (): number | undefined => {
    while (kept[0] && index === kept[0].length) {
      kept.shift();
      index = 0;
    }
    return kept[0]?.[index];
  };
  const pass = (byte: number) => {
    if (byte === RETURN || (byte === FEED && !isReturn)) line++;
    isReturn = byte === RETURN;
    index++;
    at++;
  };
  return {
    pieces: keeping(),
    lineBehind(offset) {
      for (let byte = next(); byte !== undefined; byte = next()) {
        if (at >= offset && byte !== FEED && byte !== RETURN) break;
        pass(byte);
      }
      return line;
    },
  };

  async function* keeping(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      kept.push(piece);
      yield piece;
    }
  }
}
