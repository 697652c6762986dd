import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Cache, keyOf } from '../cache/cache.ts'
import { placingSteps, type Step } from './placing.ts'

/** The folder of the site during a build: what would come out the same stays, the rest is made beside it. */
export interface SiteFolder {
  /** Where new files are made before they are put in place. */
  readonly beside: string
  /** Whether a file stands as an earlier build made it from this key. Then it stays, and must not be made again. */
  readonly keep: (file: string, key: string, group?: string) => boolean
  /** The same by the key of a group of files: one that did not change need not be gone through file by file. */
  readonly keepGroup: (file: string, group: string) => boolean
  /** Tells that a file was made beside the folder, from this key. */
  readonly made: (file: string, key: string, group?: string) => void
  /** Puts everything that was made in place, and takes away what is neither made nor kept. */
  readonly publish: () => void
}

/** What a build leaves for the next one. */
interface SiteRecord {
  readonly files: Readonly<Record<string, FileRecord>>
  /** Files whose names tell their content, of the build before: a page that is open in a browser may ask for them. */
  readonly before: readonly string[]
  /** Files that a build which came to no end added, all of them: pages that it replaced lead there. */
  readonly added?: readonly string[]
}

/** A file as it was put in place: one that anybody touched since is made again. */
interface FileRecord {
  readonly key: string
  readonly group?: string
  readonly size: number
  readonly mtimeMs: number
}

export interface SiteOptions {
  /** False where files that no build wrote are to stay. */
  readonly clear?: boolean
  /** Takes one step; a test's own stops somewhere. */
  readonly take?: (step: Step, beside: string, folder: string) => void
}

/**
 * Opens the folder of a site for one build; `beside` is a folder on the same disk, if that can be. `cache` keeps the
 * record of the last build.
 */
export function openSiteFolder(
  folder: string,
  beside: string,
  cache: Cache,
  { clear = true, take = takeStep }: SiteOptions = {},
): SiteFolder {
  const entry = `site ${folder}`
  const last = cache.read<SiteRecord>(entry)
  const write = (record: SiteRecord): void => cache.write(entry, 'last', record)
  const kept = new Map<string, FileRecord>()
  const made = new Map<string, Pick<FileRecord, 'key' | 'group'>>()
  const standing = (file: string): FileRecord | undefined => {
    const record = last?.files[file]
    const found = record && statSync(join(folder, file), { throwIfNoEntry: false })
    return found?.size === record?.size && found?.mtimeMs === record?.mtimeMs ? record : undefined
  }
  return {
    beside,
    keep: (file, key, group) => {
      const record = last?.files[file]?.key === key ? standing(file) : undefined
      if (record) kept.set(file, group === undefined ? record : { ...record, group })
      return record !== undefined
    },
    keepGroup: (file, group) => {
      const record = last?.files[file]?.group === group ? standing(file) : undefined
      if (record) kept.set(file, record)
      return record !== undefined
    },
    made: (file, key, group) => {
      kept.delete(file)
      made.set(file, group === undefined ? { key } : { key, group })
    },
    publish: () => {
      const names = new Set([...kept.keys(), ...made.keys()])
      const all = filesBelow(folder)
      const strays = last && clear ? straysAmong(all, last) : new Set<string>()
      for (const file of strays) takeStep({ does: 'remove', file }, beside, folder)
      const found = new Set(all.filter((file) => !strays.has(file)))
      const before = namesBefore(last, names, found)
      const wanted = new Set([...names, ...before])
      if (!clear) for (const file of found) if (!last?.files[file]) wanted.add(file)
      const steps = placingSteps(made.keys(), found, wanted)
      const taking = (does: Step['does']): string[] => {
        const taken = steps.filter((step) => step.does === does)
        for (const step of taken) take(step, beside, folder)
        return taken.map(({ file }) => file)
      }
      const added = taking('add')
      // from here on replaced pages lead to what was added
      if (last) write({ ...last, added: [...(last.added ?? []), ...added] })
      taking('replace')
      const placed = [...made].map(([file, keys]) => {
        const { size, mtimeMs } = statSync(join(folder, file))
        return [file, { ...keys, size, mtimeMs }] as const
      })
      // from here on nothing leads to what is gone
      write({ files: Object.fromEntries([...kept, ...placed]), before })
      taking('remove')
    },
  }
}

/**
 * What a killed build left to which no page leads: what it was adding and had not come to the end of, or what was gone.
 * Such files lead to others that are not there, so they must not come into use again.
 */
function straysAmong(
  standing: readonly string[],
  { files, before, added = [] }: SiteRecord,
): ReadonlySet<string> {
  const known = new Set([...Object.keys(files), ...before, ...added])
  return new Set(standing.filter((file) => !known.has(file)))
}

/** The name of a file tells its content: it never changes, and a page of the build before finds it as it knows it. */
export function namesItsContent(file: string): boolean {
  return /^assets\/.*-[\w-]{8}\.\w+$|\.[0-9a-f]{8}\.json$|^seed\/[0-9a-f]{16}\.txt$/.test(file)
}

/** Those files of the build before that the new one has no longer. Where nothing of them changed, that is the one before it. */
function namesBefore(
  last: SiteRecord | undefined,
  names: ReadonlySet<string>,
  standing: ReadonlySet<string>,
): readonly string[] {
  const ofLast = (last ? Object.keys(last.files) : [...standing]).filter(namesItsContent)
  const gone = ofLast.filter((file) => !names.has(file))
  const came = [...names].some((file) => namesItsContent(file) && !last?.files[file])
  const before = gone.length > 0 || came || !last ? gone : last.before
  return before.filter((file) => standing.has(file) && !names.has(file))
}

/** Takes one step: one rename or one removal. */
export function takeStep({ does, file }: Step, beside: string, folder: string): void {
  const place = join(folder, file)
  if (does === 'remove') {
    rmSync(place, { force: true })
    removeEmpty(dirname(place), folder)
    return
  }
  mkdirSync(dirname(place), { recursive: true })
  try {
    renameSync(join(beside, file), place)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    // another disk: copied beside its place, then put there
    copyFileSync(join(beside, file), `${place}.new`)
    renameSync(`${place}.new`, place)
  }
}

function removeEmpty(directory: string, top: string): void {
  if (relative(top, directory) === '') return
  try {
    rmdirSync(directory)
  } catch {
    // not empty
    return
  }
  removeEmpty(dirname(directory), top)
}

/** Every file below a folder, from there and with `/`; none where there is no folder. */
export function filesBelow(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

/** Writes a file beside the folder. Also called by workers, which tell of it afterwards. */
export function writeBeside(beside: string, file: string, text: string | Uint8Array): void {
  const path = join(beside, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Takes over files that lie beside the folder already: what Vite built, and what it copied from `public/`. */
export function takeOver(site: SiteFolder, files: readonly string[]): void {
  for (const file of files) {
    const path = join(site.beside, file)
    const key = keyOf(readFileSync(path))
    if (site.keep(file, key)) rmSync(path)
    else site.made(file, key)
  }
}
