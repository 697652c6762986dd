import { useInsertionEffect, useSyncExternalStore } from 'react'

/**
 * 本页样式: what one screen alone asks of style: where its stories stand, what paper it is printed on. Its file holds it
 * as an element, which the policy of the file knows by its hash. In the browser it is adopted instead: the policy lets
 * no script write style elements.
 */
export function OwnSheet({ css }: { css: string }) {
  const inFile = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  useInsertionEffect(() => {
    if (inFile) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [css, inFile])
  return inFile && <style>{css}</style>
}

const never = () => () => {}
