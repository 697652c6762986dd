/** Encodes text in a two-byte encoding, by asking TextDecoder for each pair; ASCII stays one byte. */
export function encode(
  text: string,
  encoding: 'gb18030' | 'big5' | 'euc-kr' | 'euc-jp' | 'shift_jis',
): Uint8Array {
  const table = tableOf(encoding)
  return Uint8Array.from(
    [...text].flatMap((char) => {
      if (char < '\x80') return [char.charCodeAt(0)]
      const pair = table.get(char)
      if (!pair) throw new Error(`${encoding} has no ${char}`)
      return pair
    }),
  )
}

/** UTF-16 with or without its mark, as Windows writes it (little endian) or as it goes over a network (big endian). */
export function encodeUtf16(text: string, order: 'le' | 'be', mark: 'marked' | 'unmarked'): Uint8Array {
  const bytes = Buffer.from(`${mark === 'marked' ? '\ufeff' : ''}${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

const tables = new Map<string, Map<string, number[]>>()

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail])
    }
  tables.set(encoding, table)
  return table
}
