/** A QR code as one path, a unit a module. */
export interface QrCode {
  /** Modules on a side, the quiet zone included. */
  readonly size: number;
  readonly path: string;
}

/** Draws `text` as a QR code. The encoder is fetched here, when somebody asks for a code. */
export async function drawQrCode(text: string): Promise<QrCode> {
  const { encode } = await import('uqr');
  // Readers need four light modules around the code.
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  let path = '';
  data.forEach((row, y) => {
    let x = 0;
    while (x < size) {
      const start = x;
      while (row[x]) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
      x++;
    }
  });
  return { size, path };
}
