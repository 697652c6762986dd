/** The link by which a prerendered screen can ask for the whole style sheet; it has inlined what it uses itself. */
const link = () => document.querySelector<HTMLLinkElement>('link[rel=stylesheet][disabled]')

let coming: Promise<unknown> | undefined

/** Brings the styles of all screens, which must be here before one stands that no file brought. In dev they always are. */
export function wholeSheet(): Promise<unknown> {
  const sheet = link()
  coming ??= sheet ? arrivalOf(sheet) : Promise.resolve()
  return coming
}

/** Resolves too when the sheet does not come: a screen in plain dress can be read. */
function arrivalOf(sheet: HTMLLinkElement): Promise<unknown> {
  return new Promise((arrived) => {
    sheet.onload = arrived
    sheet.onerror = arrived
    sheet.disabled = false
  })
}
