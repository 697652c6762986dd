declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2' | 'truetype'
    readonly noHinting?: boolean
    /** Tags of the OpenType features that stay; all do where none are told. */
    readonly keepFeatures?: readonly string[]
  }
  /** The font with the glyphs of `text` alone. */
  const subsetFont: (font: Uint8Array, text: string, options: SubsetOptions) => Promise<Uint8Array>
  export = subsetFont
}
