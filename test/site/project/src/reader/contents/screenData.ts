import type { Catalogue } from '../../../../../../src/newspaper/prerendering.ts'

/** Every screen shows the contents. */
export async function screenData(_path: string, { contents }: Catalogue): Promise<object> {
  return contents
}
